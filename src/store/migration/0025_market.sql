-- Prices seen at others for goods that are also one's own (K08). rival: whose price it is.
CREATE TABLE rival_prices (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  product_id {INT} NOT NULL REFERENCES products (id),
  rival {TEXT} NOT NULL,
  rival_key {TEXT} NOT NULL,
  price_idr {INT} NOT NULL,
  day {INT} NOT NULL,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX rival_prices_business ON rival_prices (business_id, id);
CREATE INDEX rival_prices_product ON rival_prices (business_id, product_id, rival_key, id);

-- What the owner says of an account of hers where no record tells it (K09). information: "goods,place,…";
-- NULL: she did not say.
CREATE TABLE account_facts (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  followers {INT},
  information {TEXT},
  last_post_day {INT},
  posts_a_week {INT},
  answer_minutes {INT},
  goal {TEXT} NOT NULL DEFAULT '',
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, platform)
) {STRICT};

-- What businesses of a village answered when they were asked (K10): numbers only, nobody's name.
CREATE TABLE village_surveys (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  place {TEXT} NOT NULL,
  day {INT} NOT NULL,
  asked {INT} NOT NULL,
  internet {INT} NOT NULL,
  marketing {INT},
  promotion {INT},
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX village_surveys_business ON village_surveys (business_id, id);
