-- What the schedule did. A row here is what keeps a tool from being audited twice in a period.
CREATE TABLE round (
    tool     ${name}  NOT NULL,
    period   TEXT     NOT NULL,
    at       TEXT     NOT NULL,
    failures INTEGER  NOT NULL,
    worse    INTEGER  NOT NULL,
    PRIMARY KEY (tool, period)
);

-- What people should know, numbered in the order in which it was written.
CREATE TABLE message (
    id     TEXT   PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    at     TEXT   NOT NULL,
    tool   TEXT   NOT NULL,
    body   TEXT   NOT NULL
);

-- Up to which message a subscription has been served.
CREATE TABLE served (
    subscription ${name} PRIMARY KEY,
    upto         BIGINT  NOT NULL
);

CREATE TABLE digest (
    id           TEXT     PRIMARY KEY,
    number       BIGINT   NOT NULL UNIQUE,
    subscription ${name}  NOT NULL,
    at           TEXT     NOT NULL,
    first        BIGINT   NOT NULL,
    last         BIGINT   NOT NULL,
    sent_at      TEXT,
    given_up     TEXT
);
