-- Long files on their way in: who asked for it, and how far it is: queued, running, stopping; or how it
-- ended when it did not come in: cancelled, interrupted, failed. Gone once the file is in.
CREATE TABLE import_jobs (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  import_id {INT} NOT NULL REFERENCES imports (id),
  user_id {INT} NOT NULL REFERENCES users (id),
  state {TEXT} NOT NULL,
  changed_at {INT} NOT NULL,
  PRIMARY KEY (business_id, import_id)
) {STRICT};

-- What each part of a running file has written, to undo it (SQLite alone: see db_changes_begin).
CREATE TABLE import_parts (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  import_id {INT} NOT NULL,
  part {INT} NOT NULL,
  changes {BLOB} NOT NULL,
  PRIMARY KEY (business_id, import_id, part)
) {STRICT};
