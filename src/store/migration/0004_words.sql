-- Texts: how a post is told and for whom it speaks, what is known of a product, accounts.

-- idea: "unique", "uses", "daily", "step:KEY"; "" for none. account: "personal", "business", "both";
-- "" as its channel.
ALTER TABLE posts ADD COLUMN idea {TEXT} NOT NULL DEFAULT '';
ALTER TABLE posts ADD COLUMN account {TEXT} NOT NULL DEFAULT '';

CREATE TABLE product_details (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  product_id {INT} NOT NULL REFERENCES products (id),
  question {TEXT} NOT NULL,
  value {TEXT} NOT NULL,
  UNIQUE (business_id, product_id, question)
) {STRICT};

CREATE TABLE accounts (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  friends {INT} NOT NULL DEFAULT 0,
  reason {TEXT} NOT NULL DEFAULT '',
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, platform)
) {STRICT};
