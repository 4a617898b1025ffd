-- Photos of a business and the files made of each. `digest` is of the upright pixels: the same
-- picture comes in once. `bytes` is what is kept of the file, in a few sizes, and nothing else of it.

CREATE TABLE photos (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  product_id {INT} REFERENCES products (id),
  position {INT} NOT NULL DEFAULT 0,
  digest {TEXT} NOT NULL,
  width {INT} NOT NULL,
  height {INT} NOT NULL,
  findings {TEXT} NOT NULL DEFAULT '',
  shape {TEXT} NOT NULL DEFAULT 'as_is',
  brighter {INT} NOT NULL DEFAULT 0,
  version {INT} NOT NULL,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, digest)
) {STRICT};
CREATE INDEX photos_business ON photos (business_id, id);
CREATE INDEX photos_product ON photos (business_id, product_id, position);

CREATE TABLE photo_files (
  business_id {INT} NOT NULL,
  photo_id {INT} NOT NULL REFERENCES photos (id),
  size {TEXT} NOT NULL,
  format {TEXT} NOT NULL,
  width {INT} NOT NULL,
  height {INT} NOT NULL,
  byte_count {INT} NOT NULL,
  bytes {BLOB} NOT NULL,
  PRIMARY KEY (business_id, photo_id, size)
) {STRICT};
