-- The entry of the cash book that was written with a promotion, so that its cost is counted once. Those
-- of before are known by what was written in the same second.
ALTER TABLE promotions ADD COLUMN cash_id {INT} REFERENCES cash_entries (id);
UPDATE promotions SET cash_id = (SELECT MIN(e.id) FROM cash_entries e
  WHERE e.business_id = promotions.business_id AND e.created_at = promotions.created_at
  AND e.amount_idr = -promotions.cost_idr AND e.note = promotions.name);
