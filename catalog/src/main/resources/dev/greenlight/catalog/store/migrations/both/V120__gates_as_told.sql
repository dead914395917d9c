-- How the gates of each policy stood when a tool was last looked at: what a policy that has changed since makes of the same terms.
CREATE TABLE gates_as_told (
    tool      ${name} NOT NULL,
    plan      ${name} NOT NULL,
    policy    ${name} NOT NULL,
    sha256    TEXT    NOT NULL,
    standings TEXT    NOT NULL,
    PRIMARY KEY (tool, plan, policy)
);
