-- What lies in the house (S09). An item is an ingredient or, when product_id is set, one of the goods: the
-- goods' number stands in products.stock as before (NULL: not counted), their name and unit too.
-- Amounts are whole numbers of `unit`, the smallest of its kind (guide/unit.h). pack: the owner's own
-- unit, 'karung' of 25000 g. low: at or below it she is warned. price_idr was paid last for price_amount.
CREATE TABLE stock_items (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  product_id {INT} UNIQUE REFERENCES products (id),
  name {TEXT} NOT NULL DEFAULT '',
  name_key {TEXT} NOT NULL DEFAULT '',
  unit {TEXT} NOT NULL,
  on_hand {INT} NOT NULL DEFAULT 0,
  low {INT},
  pack_name {TEXT} NOT NULL DEFAULT '',
  pack_size {INT} NOT NULL DEFAULT 0,
  price_idr {INT} NOT NULL DEFAULT 0,
  price_amount {INT} NOT NULL DEFAULT 0,
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX stock_items_business ON stock_items (business_id, id);
CREATE INDEX stock_items_low ON stock_items (business_id) WHERE low IS NOT NULL;

-- Every change of what lies there: above zero came in, below went out. A row is never changed, so that
-- the sum of an item's rows is what lies there.
CREATE TABLE stock_moves (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  item_id {INT} NOT NULL REFERENCES stock_items (id),
  kind {TEXT} NOT NULL,
  amount {INT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  order_id {INT} REFERENCES orders (id),
  cash_id {INT} REFERENCES cash_entries (id),
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX stock_moves_item ON stock_moves (business_id, item_id, id);
CREATE INDEX stock_moves_business ON stock_moves (business_id, id);

INSERT INTO stock_items (business_id, product_id, unit, created_at, changed_at)
  SELECT business_id, id, 'piece', created_at, changed_at FROM products;
INSERT INTO stock_moves (business_id, item_id, kind, amount, created_at)
  SELECT p.business_id, i.id, 'opening', p.stock, p.changed_at
  FROM products p JOIN stock_items i ON i.product_id = p.id WHERE p.stock > 0;
