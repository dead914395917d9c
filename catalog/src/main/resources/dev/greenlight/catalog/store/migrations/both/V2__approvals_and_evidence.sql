-- What people did. It cannot be computed again; it is only ever added to.
CREATE TABLE act (
    approval ${name} NOT NULL,
    number   INTEGER NOT NULL,
    at       TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    PRIMARY KEY (approval, number)
);

CREATE TABLE evidence (
    id       TEXT  PRIMARY KEY,
    tool     TEXT  NOT NULL,
    plan     TEXT  NOT NULL,
    at       TEXT  NOT NULL,
    body     TEXT  NOT NULL,
    original BYTEA NOT NULL
);

CREATE INDEX evidence_by_plan ON evidence (tool, plan);
