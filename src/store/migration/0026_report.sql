-- What the owner said about a conclusion of a report: right, or wrong and what is so instead. Known by its
-- sentence: when the figures change, the sentence does, and is unsaid again.
CREATE TABLE conclusions (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  period {TEXT} NOT NULL,
  sentence {TEXT} NOT NULL,
  verdict {TEXT} NOT NULL CHECK (verdict IN ('right', 'wrong')),
  words {TEXT} NOT NULL DEFAULT '',
  user_id {INT} NOT NULL REFERENCES users (id),
  checked_at {INT} NOT NULL,
  UNIQUE (business_id, period, sentence)
) {STRICT};
CREATE INDEX conclusions_business ON conclusions (business_id, id);

-- Whether any message was ever felt, without reading those that were not.
CREATE INDEX messages_felt ON messages (business_id, received_at)
  WHERE sentiment <> 'unknown' OR proposed <> 'unknown';

-- KPIs: sums by day and place from the index alone; a buyer's own sales; figures by what they count.
CREATE INDEX sales_sums ON sales (business_id, day, bought_through, heard_from, amount_idr, count);
DROP INDEX sales_day;
CREATE INDEX sales_contact ON sales (business_id, contact_id, day) WHERE contact_id IS NOT NULL;
CREATE INDEX sales_name ON sales (business_id, LOWER(customer), day) WHERE customer <> '';
CREATE INDEX figures_measure ON figures (business_id, measure, day, platform, value);
