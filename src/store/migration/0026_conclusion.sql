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
