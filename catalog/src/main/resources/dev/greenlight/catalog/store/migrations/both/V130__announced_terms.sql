-- The first day on which a text binds that is out already; nothing where none is announced.
ALTER TABLE dossier ADD COLUMN binds TEXT;
