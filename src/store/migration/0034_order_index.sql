-- Orders of a day are found by their states, so the index by day alone goes; and what a marketplace says of an order
-- lies in the order of ours, where it is looked for.
DROP INDEX orders_due;
CREATE TABLE known_orders (
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
  PRIMARY KEY (business_id, order_id),
  UNIQUE (business_id, market, external_id)
) {CLUSTERED};
INSERT INTO known_orders (business_id, market, external_id, order_id, digest, shipping_idr, voucher_idr,
  subsidy_idr, refund_idr, fee_idr, net_idr, settled_day)
  SELECT business_id, market, external_id, order_id, digest, shipping_idr, voucher_idr, subsidy_idr,
  refund_idr, fee_idr, net_idr, settled_day FROM market_orders;
DROP TABLE market_orders;
ALTER TABLE known_orders RENAME TO market_orders;
{WATCH market_orders market external_id};
