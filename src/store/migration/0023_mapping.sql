-- Which column holds what, for tables no importer knows by their headings; once said, it is remembered
-- by the signature of the headings. columns: "date=1 amount=3" (importer/mapping.h); headings: to be
-- recognised by a person.
CREATE TABLE import_mappings (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  signature {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  platform {TEXT} NOT NULL DEFAULT '',
  columns {TEXT} NOT NULL,
  headings {TEXT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, signature)
) {STRICT};
