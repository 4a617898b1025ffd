-- Files that come in parts over a weak signal. Kept until their form has been done and a little
-- longer, or until they are old; received: bytes that are here, all from the beginning. Complete
-- when received = size, and only then was the sum right. used: its form has been done.
CREATE TABLE uploads (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  user_id {INT} NOT NULL REFERENCES users (id),
  key {TEXT} NOT NULL,
  digest {TEXT} NOT NULL,
  size {INT} NOT NULL,
  received {INT} NOT NULL DEFAULT 0,
  used {INT} NOT NULL DEFAULT 0,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, user_id, key)
) {STRICT};
CREATE INDEX uploads_changed ON uploads (changed_at);

CREATE TABLE upload_parts (
  business_id {INT} NOT NULL,
  upload_id {INT} NOT NULL REFERENCES uploads (id) ON DELETE CASCADE,
  begin_at {INT} NOT NULL,
  bytes {BLOB} NOT NULL,
  PRIMARY KEY (business_id, upload_id, begin_at)
) {STRICT};
CREATE INDEX upload_parts_upload ON upload_parts (upload_id);
