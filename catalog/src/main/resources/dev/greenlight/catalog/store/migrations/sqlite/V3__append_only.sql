CREATE TRIGGER act_is_kept BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'acts are only added'); END;
CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'acts are only added'); END;
CREATE TRIGGER evidence_is_kept BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is only added'); END;
CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is only added'); END;
