-- What was kept out of exported chats (T01). Of a chat itself nothing is kept: no text, no name but those the owner ticked.

-- One mark for each thing kept, so that a later export of the same chat adds only what is new.
CREATE TABLE chat_marks (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  mark {INT} NOT NULL,
  created_at {INT} NOT NULL,
  PRIMARY KEY (business_id, kind, mark)
) {STRICT};

-- Counts of one chat, written over when it is read again; `mark` is that of its first message.
CREATE TABLE chats (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  mark {INT} NOT NULL,
  messages {INT} NOT NULL,
  answered {INT} NOT NULL,
  within {INT} NOT NULL,
  median_s {INT} NOT NULL,
  p90_s {INT} NOT NULL,
  first_day {INT} NOT NULL,
  last_day {INT} NOT NULL,
  read_at {INT} NOT NULL,
  UNIQUE (business_id, mark)
) {STRICT};
CREATE INDEX chats_business ON chats (business_id, id);
