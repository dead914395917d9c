-- A row says since which day somebody could have read it here, so that a past day is shown as it was known then.
ALTER TABLE audit ADD COLUMN tools TEXT NOT NULL DEFAULT '[]';

ALTER TABLE dossier RENAME TO dossier_before;

CREATE TABLE dossier (
    tool      ${name} NOT NULL,
    plan      ${name} NOT NULL,
    day       TEXT    NOT NULL,
    recorded  TEXT    NOT NULL,
    confirmed TEXT    NOT NULL,
    live      INTEGER NOT NULL,
    book      TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    last_good TEXT    NOT NULL,
    PRIMARY KEY (tool, plan, day, recorded)
);

INSERT INTO dossier (tool, plan, day, recorded, confirmed, live, book, body, last_good)
SELECT d.tool, d.plan, d.day,
    COALESCE((SELECT MIN(SUBSTR(a.recorded_at, 1, 10)) FROM audit a WHERE a.day = d.day), d.confirmed),
    d.confirmed, d.live, d.book, d.body, d.last_good
FROM dossier_before d;

DROP TABLE dossier_before;

-- Ratings are computed again when they are asked for.
DROP TABLE ruling;
DROP TABLE rating;

CREATE TABLE rating (
    policy      TEXT    NOT NULL,
    policy_id   TEXT    NOT NULL,
    tool        ${name} NOT NULL,
    plan        ${name} NOT NULL,
    day         TEXT    NOT NULL,
    known       TEXT    NOT NULL,
    as_of       TEXT    NOT NULL,
    checked     TEXT    NOT NULL,
    security    TEXT    NOT NULL,
    rights      TEXT    NOT NULL,
    talent      TEXT    NOT NULL,
    weakest     TEXT,
    assurance   TEXT    NOT NULL,
    expires     TEXT,
    because     TEXT,
    fingerprint TEXT    NOT NULL,
    unknowns    TEXT    NOT NULL,
    conditions  TEXT    NOT NULL,
    basis       TEXT    NOT NULL,
    PRIMARY KEY (policy, tool, plan, day, known)
);

CREATE INDEX rating_by_plan ON rating (tool, plan, policy_id, day, known);

CREATE TABLE ruling (
    policy    TEXT    NOT NULL,
    tool      ${name} NOT NULL,
    plan      ${name} NOT NULL,
    day       TEXT    NOT NULL,
    known     TEXT    NOT NULL,
    criterion TEXT    NOT NULL,
    standing  TEXT    NOT NULL,
    answer    TEXT    NOT NULL,
    PRIMARY KEY (policy, tool, plan, day, known, criterion)
);

CREATE INDEX ruling_by_standing ON ruling (policy, criterion, standing);

-- Which bundles were made; the file itself lies with whoever made it.
CREATE TABLE bundle (
    number BIGINT  PRIMARY KEY,
    tool   ${name} NOT NULL,
    plan   ${name} NOT NULL,
    policy TEXT    NOT NULL,
    at     TEXT    NOT NULL,
    sha256 TEXT    NOT NULL
);

CREATE INDEX bundle_by_plan ON bundle (tool, plan);

-- The migrations that the store has, by one hash: the program that has the same need not look further.
CREATE TABLE program (stamp TEXT NOT NULL);
INSERT INTO program (stamp) VALUES ('');
