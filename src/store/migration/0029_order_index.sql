-- An order is written often and by many at once: nothing is kept twice for it.
-- Orders of a business stand in the order of their numbers; the index by id said the same again.
DROP INDEX orders_business;

-- The lines of an order lie together, where they are looked for.
CREATE TABLE order_lines (
  business_id {INT} NOT NULL,
  order_id {INT} NOT NULL REFERENCES orders (id),
  position {INT} NOT NULL,
  product_id {INT} REFERENCES products (id),
  package_id {INT} REFERENCES packages (id),
  name {TEXT} NOT NULL,
  quantity {INT} NOT NULL,
  price_idr {INT} NOT NULL,
  variant_id {INT},
  PRIMARY KEY (business_id, order_id, position)
) {CLUSTERED};
INSERT INTO order_lines (business_id, order_id, position, product_id, package_id, name, quantity,
  price_idr, variant_id)
  SELECT business_id, order_id, position, product_id, package_id, name, quantity, price_idr,
  variant_id FROM order_items;
DROP TABLE order_items;
ALTER TABLE order_lines RENAME TO order_items;
CREATE INDEX order_items_package ON order_items (business_id, package_id)
  WHERE package_id IS NOT NULL;

-- Keys stand in the order in which they came: the oldest are found without an index of their own.
CREATE TABLE write_keys (
  id {ID},
  business_id {INT} NOT NULL,
  user_id {INT} NOT NULL,
  key {TEXT} NOT NULL,
  action {TEXT} NOT NULL,
  digest {TEXT} NOT NULL,
  record_id {INT} NOT NULL,
  message {TEXT} NOT NULL,
  created_at {INT} NOT NULL,
  UNIQUE (business_id, user_id, key)
) {STRICT};
INSERT INTO write_keys (business_id, user_id, key, action, digest, record_id, message, created_at)
  SELECT business_id, user_id, key, action, digest, record_id, message, created_at
  FROM idempotency ORDER BY created_at;
DROP TABLE idempotency;
ALTER TABLE write_keys RENAME TO idempotency;
