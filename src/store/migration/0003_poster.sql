-- How a business looks, and the posters it made. A poster keeps what was filled in (JSON of names and
-- typed text); its pictures are drawn from that when they are asked for.

CREATE TABLE identities (
  business_id {INT} PRIMARY KEY REFERENCES businesses (id),
  palette {TEXT} NOT NULL DEFAULT '',
  style {TEXT} NOT NULL DEFAULT '',
  mark {TEXT} NOT NULL DEFAULT '',
  initials {TEXT} NOT NULL DEFAULT '',
  changed_at {INT} NOT NULL
) {STRICT};

CREATE TABLE posters (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  style {TEXT} NOT NULL,
  fields {TEXT} NOT NULL,
  photo_id {INT},
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX posters_business ON posters (business_id, id);
