-- Which kind of a product was ordered. No reference: kinds may be removed, old orders keep their name.
ALTER TABLE order_items ADD COLUMN variant_id {INT};

-- Orders that customers sent by themselves: key is drawn with the form, so that a form sent twice is
-- one order and its sender alone finds it again; digest says whether it is the same form.
CREATE TABLE shop_orders (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  key {TEXT} NOT NULL,
  order_id {INT} NOT NULL REFERENCES orders (id),
  digest {TEXT} NOT NULL,
  created_at {INT} NOT NULL,
  PRIMARY KEY (business_id, key)
) {STRICT};
CREATE INDEX shop_orders_order ON shop_orders (business_id, order_id);

-- distance: a key of store/area.h ("village" … "abroad"), or "" when it was not said.
CREATE TABLE delivery_areas (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  position {INT} NOT NULL,
  name {TEXT} NOT NULL,
  fee_idr {INT} NOT NULL DEFAULT 0,
  distance {TEXT} NOT NULL DEFAULT '',
  UNIQUE (business_id, position)
) {STRICT};

-- days: weekday mask, Monday = bit 0; to_minute at or before from_minute is on the next day.
-- closed_day: the one day on which it stays closed all the same ("habis hari ini").
CREATE TABLE opening_hours (
  business_id {INT} PRIMARY KEY REFERENCES businesses (id),
  days {INT} NOT NULL DEFAULT 127,
  from_minute {INT} NOT NULL DEFAULT 0,
  to_minute {INT} NOT NULL DEFAULT 0,
  closed_day {INT},
  changed_at {INT} NOT NULL
) {STRICT};
