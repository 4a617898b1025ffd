-- Whether somebody ordered before is asked of each order of a report; most imported ones name neither.
CREATE INDEX orders_contact ON orders (business_id, contact_id, id) WHERE contact_id IS NOT NULL;
CREATE INDEX orders_phone ON orders (business_id, phone, id) WHERE phone <> '';

-- What the owner keeps of the points of data/safety.txt, as she ticked it on a day; kept: "a,b".
CREATE TABLE safety_checks (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  day {INT} NOT NULL,
  kept {TEXT} NOT NULL,
  score {INT} NOT NULL,
  points {INT} NOT NULL,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX safety_checks_business ON safety_checks (business_id, id);

-- The open task of a point, or of looking again ("check"), so that none is given twice.
CREATE TABLE safety_tasks (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  point {TEXT} NOT NULL,
  task_id {INT} NOT NULL REFERENCES tasks (id),
  PRIMARY KEY (business_id, point)
) {STRICT};

-- What went wrong and what was done about it. Codes and passwords are struck out before (base/code_mask.h).
CREATE TABLE incidents (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  threat {TEXT} NOT NULL,
  day {INT} NOT NULL,
  what {TEXT} NOT NULL,
  done {TEXT} NOT NULL DEFAULT '',
  loss_idr {INT} NOT NULL DEFAULT 0,
  closed_at {INT},
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX incidents_business ON incidents (business_id, id);

-- What a group is about, and who asked there: counted per group (H05).
ALTER TABLE groups ADD COLUMN topic {TEXT} NOT NULL DEFAULT '';
CREATE TABLE group_leads (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  group_id {INT} NOT NULL REFERENCES groups (id),
  day {INT} NOT NULL,
  person {TEXT} NOT NULL,
  what {TEXT} NOT NULL DEFAULT '',
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX group_leads_group ON group_leads (business_id, group_id, day);
CREATE INDEX group_leads_business ON group_leads (business_id, id);
