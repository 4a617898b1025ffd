-- Special ways of selling. What was paid is always the sale or the cash entry it made, linked here.

-- Print jobs (S04). What is printed is kept nowhere: there is no column for it.
CREATE TABLE print_jobs (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  number {INT} NOT NULL,
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  pages {INT} NOT NULL,
  copies {INT} NOT NULL,
  colour {TEXT} NOT NULL,
  paper {TEXT} NOT NULL,
  price_idr {INT} NOT NULL,
  due_day {INT} NOT NULL,
  due_minute {INT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL DEFAULT 'waiting',
  sale_id {INT} UNIQUE REFERENCES sales (id),
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, number)
) {STRICT};
CREATE INDEX print_jobs_queue ON print_jobs (business_id, state, due_day, due_minute);
CREATE INDEX print_jobs_price ON print_jobs (business_id, colour, paper, id);
CREATE INDEX print_jobs_business ON print_jobs (business_id, id);

-- Pre-orders of boxes for an event (S03): limits of the kitchen, orders, payments, ingredients of a box.
CREATE TABLE preorder_limits (
  business_id {INT} PRIMARY KEY REFERENCES businesses (id),
  capacity {INT} NOT NULL,
  lead_days {INT} NOT NULL,
  deposit_percent {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};

CREATE TABLE preorders (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  day {INT} NOT NULL,
  boxes {INT} NOT NULL,
  product_id {INT} REFERENCES products (id),
  menu {TEXT} NOT NULL,
  menu_key {TEXT} NOT NULL,
  price_idr {INT} NOT NULL,
  deposit_percent {INT} NOT NULL,
  place {TEXT} NOT NULL DEFAULT '',
  note {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL DEFAULT 'booked',
  reason {TEXT} NOT NULL DEFAULT '',
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX preorders_day ON preorders (business_id, day);
CREATE INDEX preorders_business ON preorders (business_id, id);

CREATE TABLE preorder_payments (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  preorder_id {INT} NOT NULL REFERENCES preorders (id),
  sale_id {INT} NOT NULL UNIQUE REFERENCES sales (id),
  PRIMARY KEY (business_id, preorder_id, sale_id)
) {STRICT};

CREATE TABLE box_ingredients (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  menu_key {TEXT} NOT NULL,
  position {INT} NOT NULL,
  name {TEXT} NOT NULL,
  amount {INT} NOT NULL,
  unit {TEXT} NOT NULL,
  PRIMARY KEY (business_id, menu_key, position)
) {STRICT};

-- Shopping for others on a trip (S05). A claim is one piece; it keeps the price it was given.
CREATE TABLE trips (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  place {TEXT} NOT NULL,
  brands {TEXT} NOT NULL DEFAULT '',
  from_day {INT} NOT NULL,
  to_day {INT} NOT NULL,
  currency {TEXT} NOT NULL,
  rate_idr {INT} NOT NULL,
  fee_idr {INT} NOT NULL,
  fee_percent {INT} NOT NULL,
  baggage_g {INT} NOT NULL,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX trips_business ON trips (business_id, id);

CREATE TABLE trip_items (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  trip_id {INT} NOT NULL REFERENCES trips (id),
  name {TEXT} NOT NULL,
  foreign_price {INT} NOT NULL,
  pieces {INT} NOT NULL,
  weight_g {INT} NOT NULL,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX trip_items_trip ON trip_items (business_id, trip_id, id);

CREATE TABLE trip_claims (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  trip_id {INT} NOT NULL REFERENCES trips (id),
  item_id {INT} NOT NULL REFERENCES trip_items (id),
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL,
  cost_idr {INT} NOT NULL,
  fee_idr {INT} NOT NULL,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX trip_claims_item ON trip_claims (business_id, item_id, state);
CREATE INDEX trip_claims_trip ON trip_claims (business_id, trip_id, id);
CREATE INDEX trip_claims_business ON trip_claims (business_id, id);

CREATE TABLE trip_payments (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  claim_id {INT} NOT NULL REFERENCES trip_claims (id),
  sale_id {INT} NOT NULL UNIQUE REFERENCES sales (id),
  PRIMARY KEY (business_id, claim_id, sale_id)
) {STRICT};

-- Work and goods ordered from suppliers and tailors (S08).
CREATE TABLE partner_jobs (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  partner {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  what {TEXT} NOT NULL,
  product_id {INT} REFERENCES products (id),
  pieces {INT} NOT NULL DEFAULT 0,
  due_day {INT} NOT NULL,
  cost_idr {INT} NOT NULL,
  state {TEXT} NOT NULL DEFAULT 'ordered',
  cash_id {INT} UNIQUE REFERENCES cash_entries (id),
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX partner_jobs_due ON partner_jobs (business_id, state, due_day);
CREATE INDEX partner_jobs_business ON partner_jobs (business_id, id);
