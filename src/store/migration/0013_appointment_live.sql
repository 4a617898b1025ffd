-- Services by appointment: what is done in how many minutes, and who comes when.
-- name_folded: no service has two names that look the same.
CREATE TABLE services (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  name_folded {TEXT} NOT NULL,
  minutes {INT} NOT NULL,
  price_idr {INT} NOT NULL,
  active {INT} NOT NULL DEFAULT 1,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, name_folded)
) {STRICT};
CREATE INDEX services_business ON services (business_id, id);

-- shown: customers may choose a time on the shop page. seats: how many are served at the same time.
CREATE TABLE booking_rules (
  business_id {INT} PRIMARY KEY REFERENCES businesses (id),
  shown {INT} NOT NULL DEFAULT 0,
  seats {INT} NOT NULL DEFAULT 1,
  days_ahead {INT} NOT NULL DEFAULT 14,
  changed_at {INT} NOT NULL
) {STRICT};

-- service, minutes and price as they were when it was agreed. key: of the form a customer sent, so that
-- a form sent twice is one appointment; digest: whether it is the same form.
CREATE TABLE appointments (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  service_id {INT} NOT NULL REFERENCES services (id),
  service {TEXT} NOT NULL,
  minutes {INT} NOT NULL,
  price_idr {INT} NOT NULL,
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  starts_at {INT} NOT NULL,
  ends_at {INT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL DEFAULT 'booked',
  bought_through {TEXT} NOT NULL DEFAULT '',
  sale_id {INT} UNIQUE REFERENCES sales (id),
  key {TEXT},
  digest {TEXT},
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, key)
) {STRICT};
CREATE INDEX appointments_time ON appointments (business_id, starts_at);
CREATE INDEX appointments_business ON appointments (business_id, id);
CREATE INDEX appointments_missed ON appointments (business_id, phone, state);

-- Live sales: a run sheet of things to show, and who claimed which by its letter while it ran.
-- state: "planned" until it is ended, which makes the orders.
CREATE TABLE live_sales (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  title {TEXT} NOT NULL,
  place {TEXT} NOT NULL,
  day {INT} NOT NULL,
  minute {INT} NOT NULL,
  state {TEXT} NOT NULL DEFAULT 'planned',
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX live_sales_business ON live_sales (business_id, id);

-- position 0 is shown first and claimed as "A". pieces 0: as many as are asked for.
CREATE TABLE live_items (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  live_id {INT} NOT NULL REFERENCES live_sales (id),
  position {INT} NOT NULL,
  product_id {INT} REFERENCES products (id),
  name {TEXT} NOT NULL,
  price_idr {INT} NOT NULL,
  pieces {INT} NOT NULL DEFAULT 0,
  talk {TEXT} NOT NULL DEFAULT '',
  created_at {INT} NOT NULL,
  UNIQUE (business_id, live_id, position)
) {STRICT};
CREATE INDEX live_items_business ON live_items (business_id, id);

CREATE TABLE live_claims (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  live_id {INT} NOT NULL REFERENCES live_sales (id),
  item_id {INT} NOT NULL REFERENCES live_items (id),
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL,
  order_id {INT} REFERENCES orders (id),
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX live_claims_live ON live_claims (business_id, live_id, id);
CREATE INDEX live_claims_item ON live_claims (business_id, item_id, state);
CREATE INDEX live_claims_business ON live_claims (business_id, id);
