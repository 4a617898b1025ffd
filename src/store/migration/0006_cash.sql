-- The cash book and what customers still owe. A row is never changed: a mistake is a row of its own with
-- the amount turned round that names the row it takes out. amount_idr is above zero for money that came
-- in, below zero for money that went out. Money from goods stands in sales and is not written again.
CREATE TABLE cash_entries (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  day {INT} NOT NULL,
  amount_idr {INT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  removes_id {INT} UNIQUE REFERENCES cash_entries (id),
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX cash_entries_day ON cash_entries (business_id, day);
CREATE INDEX cash_entries_business ON cash_entries (business_id, id);

CREATE TABLE debts (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  amount_idr {INT} NOT NULL,
  bought_through {TEXT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  day {INT} NOT NULL,
  due_day {INT},
  reminded_day {INT},
  forgiven_at {INT},
  reason {TEXT} NOT NULL DEFAULT '',
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX debts_business ON debts (business_id, id);

-- what was paid of a debt is the sale it made
CREATE TABLE debt_payments (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  debt_id {INT} NOT NULL REFERENCES debts (id),
  sale_id {INT} NOT NULL UNIQUE REFERENCES sales (id),
  PRIMARY KEY (business_id, debt_id, sale_id)
) {STRICT};
