-- The five stages of a strategy as the owner closed them (M10); an open stage has no row. note: what
-- was found; review_day: when the result is looked at again, for the last stage.
CREATE TABLE stages (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  stage {TEXT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  review_day {INT},
  closed_at {INT} NOT NULL,
  UNIQUE (business_id, stage)
) {STRICT};

-- What was spent to become known: ads, prints, quota, help (C17, K05), and partners, influencers,
-- communities with what was agreed (H12). orders, margin_idr (of one order): as the owner corrected
-- them; NULL: counted from the orders.
CREATE TABLE promotions (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  name {TEXT} NOT NULL,
  channel {TEXT} NOT NULL DEFAULT '',
  from_day {INT} NOT NULL,
  to_day {INT} NOT NULL,
  cost_idr {INT} NOT NULL,
  orders {INT},
  margin_idr {INT},
  offer {TEXT} NOT NULL DEFAULT '',
  terms {TEXT} NOT NULL DEFAULT '',
  follow_day {INT},
  result {TEXT} NOT NULL DEFAULT '',
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX promotions_day ON promotions (business_id, from_day);
CREATE INDEX promotions_business ON promotions (business_id, id);

-- Days on which fewer sales are usual: holidays, fasting, harvest (X09).
CREATE TABLE season_marks (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  from_day {INT} NOT NULL,
  to_day {INT} NOT NULL,
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX season_marks_day ON season_marks (business_id, to_day);
CREATE INDEX season_marks_business ON season_marks (business_id, id);
