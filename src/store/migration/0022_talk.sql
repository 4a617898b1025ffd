-- What the owner saw below a post of hers: one word on what people wrote (K04). Her own numbers stand
-- beside those of files, under external_id 'hand:' and the number of the post.
ALTER TABLE post_figures ADD COLUMN word {TEXT} NOT NULL DEFAULT '';

-- Whether to follow a trend (P14): what was asked about it, what was proposed, and how a trial ended.
-- review_day: when to look again. measure: the one a trial is judged by, '' without a trial.
CREATE TABLE trends (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  audience {TEXT} NOT NULL,
  cost_idr {INT} NOT NULL,
  minutes {INT} NOT NULL,
  skill {TEXT} NOT NULL,
  fit {TEXT} NOT NULL,
  score {INT} NOT NULL,
  decision {TEXT} NOT NULL,
  measure {TEXT} NOT NULL DEFAULT '',
  outcome {TEXT} NOT NULL DEFAULT '',
  day {INT} NOT NULL,
  review_day {INT} NOT NULL,
  created_at {INT} NOT NULL,
  closed_at {INT}
) {STRICT};
CREATE INDEX trends_business ON trends (business_id, id);

-- Whom a message is for (P12): tags of a contact beside its place, "a, b", as guide/audience.h reads them.
ALTER TABLE contacts ADD COLUMN demography {TEXT} NOT NULL DEFAULT '';
ALTER TABLE contacts ADD COLUMN lifestyle {TEXT} NOT NULL DEFAULT '';
ALTER TABLE contacts ADD COLUMN habit {TEXT} NOT NULL DEFAULT '';
