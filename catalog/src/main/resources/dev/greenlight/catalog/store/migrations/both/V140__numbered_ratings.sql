-- A rating is named by a number, so that a ruling need not repeat policy, plan and days: a year of 30,000 plans takes a third of the room.
-- What only one plan's report asks for stands apart from what lists show.
DROP INDEX rating_by_plan;
DROP INDEX ruling_by_standing;
ALTER TABLE rating RENAME TO rating_before;
ALTER TABLE ruling RENAME TO ruling_before;

CREATE TABLE rating (
    number      INTEGER PRIMARY KEY,
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
    UNIQUE (policy, tool, plan, day, known)
);

INSERT INTO rating
SELECT ROW_NUMBER() OVER (ORDER BY day, known, policy, tool, plan), policy, policy_id, tool, plan, day, known, as_of, checked,
    security, rights, talent, weakest, assurance, expires, because, fingerprint
FROM rating_before ORDER BY 1;

CREATE INDEX rating_by_plan ON rating (tool, plan, policy_id, day, known);

CREATE TABLE grounds (
    rating     INTEGER PRIMARY KEY,
    unknowns   TEXT NOT NULL,
    conditions TEXT NOT NULL,
    basis      TEXT NOT NULL
);

INSERT INTO grounds
SELECT r.number, b.unknowns, b.conditions, b.basis
FROM rating r JOIN rating_before b ON b.policy = r.policy AND b.tool = r.tool AND b.plan = r.plan AND b.day = r.day
    AND b.known = r.known
ORDER BY 1;

CREATE TABLE ruling (
    rating    INTEGER NOT NULL,
    criterion TEXT    NOT NULL,
    standing  TEXT    NOT NULL,
    answer    TEXT    NOT NULL,
    PRIMARY KEY (rating, criterion)
);

INSERT INTO ruling
SELECT r.number, b.criterion, b.standing, b.answer
FROM rating r JOIN ruling_before b ON b.policy = r.policy AND b.tool = r.tool AND b.plan = r.plan AND b.day = r.day
    AND b.known = r.known
ORDER BY 1, 2;

CREATE INDEX ruling_by_standing ON ruling (criterion, standing, rating);

DROP TABLE ruling_before;
DROP TABLE rating_before;

-- Plans in the order of lists, and of a dossier what tells whether it is rated, so that neither is sorted nor read in full.
CREATE INDEX plan_in_order ON plan (tool, position);
CREATE INDEX dossier_in_short ON dossier (tool, plan, day, recorded, live, binds);
