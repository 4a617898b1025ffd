-- Kinds of one product ("pedas", "1 kg"): the price is that of the product and this difference.
CREATE TABLE product_variants (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  product_id {INT} NOT NULL REFERENCES products (id),
  position {INT} NOT NULL,
  name {TEXT} NOT NULL,
  difference_idr {INT} NOT NULL DEFAULT 0,
  stock {INT},
  UNIQUE (business_id, product_id, position)
) {STRICT};

-- What customers said of the business and whether it may be shown (T02).
CREATE TABLE testimonials (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  customer {TEXT} NOT NULL,
  text {TEXT} NOT NULL,
  stars {INT} NOT NULL,
  may_publish {INT} NOT NULL DEFAULT 0,
  hide_name {INT} NOT NULL DEFAULT 0,
  day {INT} NOT NULL,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX testimonials_business ON testimonials (business_id, id);

-- How customers pay: the static QRIS as text and accounts in the owner's words. Nothing secret.
CREATE TABLE payment_ways (
  business_id {INT} PRIMARY KEY REFERENCES businesses (id),
  qris {TEXT} NOT NULL DEFAULT '',
  accounts {TEXT} NOT NULL DEFAULT '',
  changed_at {INT} NOT NULL
) {STRICT};

-- Papers of the business (NIB, halal, …): kind is a key of data/permits.txt (S13).
CREATE TABLE permits (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  state {TEXT} NOT NULL,
  number {TEXT} NOT NULL DEFAULT '',
  expires_day {INT},
  changed_at {INT} NOT NULL,
  PRIMARY KEY (business_id, kind)
) {STRICT};
