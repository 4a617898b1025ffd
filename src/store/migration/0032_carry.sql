-- A business carried from one server to another by a file, and merged there once (X06: a
-- room, then the village). lineage: the same for all copies of one business, which may have joined several;
-- birth: with a number and a second it names what is made here; origin: of this copy alone, counts its
-- changes (made anew when a backup is put elsewhere).
CREATE TABLE carry_books (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  lineage {TEXT} NOT NULL,
  birth {TEXT} NOT NULL,
  origin {TEXT} NOT NULL,
  PRIMARY KEY (business_id, lineage)
) {STRICT};

-- What every copy calls a record, how far its versions went ("ORIGIN:3 ORIGIN:1") and a sum of its content
-- when that was last looked at. gone: it was removed here. record_id: NULL where the table has no id.
CREATE TABLE carry_marks (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  place {TEXT} NOT NULL,
  uid {TEXT} NOT NULL,
  record_id {INT},
  versions {TEXT} NOT NULL,
  digest {TEXT} NOT NULL,
  gone {INT} NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, place, uid)
) {STRICT};

-- Files that were merged, so that the owner sees what came in and when.
CREATE TABLE carry_merges (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  digest {TEXT} NOT NULL,
  new_count {INT} NOT NULL,
  changed_count {INT} NOT NULL,
  removed_count {INT} NOT NULL,
  same_count {INT} NOT NULL,
  conflict_count {INT} NOT NULL,
  made_at {INT} NOT NULL,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX carry_merges_business ON carry_merges (business_id, id);

-- Changed here and in a file: both stay until the owner has chosen. theirs: the records of the file, in
-- its own form; ours: names of what goes with it and is only here. state: "open", "here", "file", "both".
CREATE TABLE carry_conflicts (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  place {TEXT} NOT NULL,
  uid {TEXT} NOT NULL,
  record_id {INT} NOT NULL DEFAULT 0,
  theirs {TEXT} NOT NULL,
  ours {TEXT} NOT NULL,
  may_both {INT} NOT NULL DEFAULT 0,
  state {TEXT} NOT NULL DEFAULT 'open',
  created_at {INT} NOT NULL,
  closed_at {INT}
) {STRICT};
CREATE INDEX carry_conflicts_business ON carry_conflicts (business_id, id);
CREATE UNIQUE INDEX carry_conflicts_open ON carry_conflicts (business_id, place, uid) WHERE state = 'open';
