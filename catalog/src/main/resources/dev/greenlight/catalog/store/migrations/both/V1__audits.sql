-- What can be computed again from the archive. A row is written when something moved, not at every audit.
-- A name is a text that sorts by its characters in every database.
CREATE TABLE audit (
    number      BIGINT  PRIMARY KEY,
    day         TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    live        INTEGER NOT NULL,
    source      TEXT    NOT NULL,
    book        TEXT    NOT NULL,
    plans       INTEGER NOT NULL
);

CREATE TABLE tool (
    id       ${name} PRIMARY KEY,
    name     TEXT NOT NULL,
    vendor   TEXT NOT NULL,
    category TEXT NOT NULL,
    types    TEXT NOT NULL
);

CREATE TABLE plan (
    tool     ${name} NOT NULL,
    id       ${name} NOT NULL,
    name     TEXT    NOT NULL,
    audience TEXT    NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (tool, id)
);

-- Text as bytes: terms may hold characters that not every database takes as text.
CREATE TABLE version (
    sha256   TEXT  PRIMARY KEY,
    markdown BYTEA NOT NULL
);

CREATE TABLE analysis (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL
);

CREATE TABLE dossier (
    tool      ${name} NOT NULL,
    plan      ${name} NOT NULL,
    day       TEXT    NOT NULL,
    confirmed TEXT    NOT NULL,
    live      INTEGER NOT NULL,
    book      TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    last_good TEXT    NOT NULL,
    PRIMARY KEY (tool, plan, day)
);

CREATE TABLE rating (
    policy      TEXT NOT NULL,
    tool        ${name} NOT NULL,
    plan        ${name} NOT NULL,
    day         TEXT NOT NULL,
    as_of       TEXT NOT NULL,
    security    TEXT NOT NULL,
    rights      TEXT NOT NULL,
    talent      TEXT NOT NULL,
    weakest     TEXT,
    assurance   TEXT NOT NULL,
    expires     TEXT,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (policy, tool, plan, day)
);

CREATE TABLE ruling (
    policy    TEXT    NOT NULL,
    tool      ${name} NOT NULL,
    plan      ${name} NOT NULL,
    day       TEXT    NOT NULL,
    criterion TEXT    NOT NULL,
    standing  TEXT    NOT NULL,
    answer    TEXT    NOT NULL,
    PRIMARY KEY (policy, tool, plan, day, criterion)
);

CREATE INDEX ruling_by_standing ON ruling (policy, criterion, standing);
