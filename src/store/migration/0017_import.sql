-- Files from elsewhere. file is kept only until it is taken in or put away; report: one refusal or
-- remark a line. digest: of the bytes, so that the same file is known again.
CREATE TABLE imports (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  options {TEXT} NOT NULL DEFAULT '',
  digest {TEXT} NOT NULL,
  file {BLOB},
  state {TEXT} NOT NULL DEFAULT 'waiting',
  row_count {INT} NOT NULL DEFAULT 0,
  new_count {INT} NOT NULL DEFAULT 0,
  same_count {INT} NOT NULL DEFAULT 0,
  changed_count {INT} NOT NULL DEFAULT 0,
  refused_count {INT} NOT NULL DEFAULT 0,
  report {TEXT} NOT NULL DEFAULT '',
  created_at {INT} NOT NULL,
  applied_at {INT}
) {STRICT};
CREATE INDEX imports_business ON imports (business_id, id);
CREATE INDEX imports_digest ON imports (business_id, digest);

-- Orders of marketplaces by the number they have there, so that a file sent again adds only what is
-- new. fee_idr, net_idr: what the marketplace kept and paid out, unknown until its income report.
CREATE TABLE market_orders (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  market {TEXT} NOT NULL,
  external_id {TEXT} NOT NULL,
  order_id {INT} NOT NULL REFERENCES orders (id),
  digest {TEXT} NOT NULL,
  shipping_idr {INT} NOT NULL DEFAULT 0,
  voucher_idr {INT} NOT NULL DEFAULT 0,
  subsidy_idr {INT} NOT NULL DEFAULT 0,
  refund_idr {INT} NOT NULL DEFAULT 0,
  fee_idr {INT},
  net_idr {INT},
  settled_day {INT},
  PRIMARY KEY (business_id, market, external_id)
) {STRICT};
CREATE INDEX market_orders_order ON market_orders (business_id, order_id);

-- Figures as platforms count them a day; whole weeks of them become a row of figures.
CREATE TABLE daily_figures (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  measure {TEXT} NOT NULL,
  day {INT} NOT NULL,
  value {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  PRIMARY KEY (business_id, platform, measure, day)
) {STRICT};

-- What a platform counted of one post; what it did not say is NULL, never zero. post_id: the post of
-- the calendar it is, when it was recognised.
CREATE TABLE post_figures (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  external_id {TEXT} NOT NULL,
  post_id {INT} REFERENCES posts (id),
  day {INT} NOT NULL,
  title {TEXT} NOT NULL DEFAULT '',
  link {TEXT} NOT NULL DEFAULT '',
  views {INT},
  reach {INT},
  likes {INT},
  comments {INT},
  shares {INT},
  saves {INT},
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, platform, external_id)
) {STRICT};
CREATE INDEX post_figures_day ON post_figures (business_id, day);
CREATE INDEX post_figures_post ON post_figures (business_id, post_id);

-- Messages and sales that came from a file, by their natural key.
CREATE TABLE import_keys (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  key {TEXT} NOT NULL,
  record_id {INT} NOT NULL,
  PRIMARY KEY (business_id, kind, key)
) {STRICT};
