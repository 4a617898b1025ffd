-- Every post, chat and event lands in one of fifteen cells: interaction and situation (M06).
ALTER TABLE posts ADD COLUMN situation {TEXT} NOT NULL DEFAULT 'bored';
UPDATE posts SET situation = CASE WHEN group_id IS NOT NULL THEN 'local'
  WHEN kind IN ('product', 'promo') THEN 'task' ELSE 'bored' END;
ALTER TABLE messages ADD COLUMN situation {TEXT} NOT NULL DEFAULT 'task';
UPDATE messages SET situation = 'bored' WHERE kind = 'comment';

-- Seminars, markets, gatherings, where people are met face to face (P08).
CREATE TABLE events (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  place {TEXT} NOT NULL DEFAULT '',
  day {INT} NOT NULL,
  minute {INT},
  note {TEXT} NOT NULL DEFAULT '',
  interaction {TEXT} NOT NULL DEFAULT 'connecting',
  situation {TEXT} NOT NULL DEFAULT 'local',
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX events_day ON events (business_id, day);

-- Where a contact is reached, where it was met, and through whom it came (P03, P08, T09).
ALTER TABLE contacts ADD COLUMN channel {TEXT} NOT NULL DEFAULT '';
ALTER TABLE contacts ADD COLUMN event_id {INT} REFERENCES events (id);
ALTER TABLE contacts ADD COLUMN referred_by {INT} REFERENCES contacts (id);

-- What was explained to others: heard, apologised, clarified, repaired, closed (T06).
ALTER TABLE complaints ADD COLUMN clarification {TEXT} NOT NULL DEFAULT '';

-- The inbox: put off until later, tags. The person who answers was there already.
ALTER TABLE messages ADD COLUMN snoozed_until {INT};
ALTER TABLE messages ADD COLUMN labels {TEXT} NOT NULL DEFAULT '';

-- What is said first, when open and when closed.
CREATE TABLE auto_texts (
  business_id {INT} PRIMARY KEY REFERENCES businesses (id),
  greeting {TEXT} NOT NULL,
  away {TEXT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};

-- Polls (F07): one to three questions, counted by hand or by the public page. A device is known by the
-- key of the form it sent, by nothing else.
CREATE TABLE polls (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  code {TEXT} NOT NULL UNIQUE,
  state {TEXT} NOT NULL DEFAULT 'open',
  decision {TEXT} NOT NULL DEFAULT '',
  day {INT} NOT NULL,
  closed_at {INT},
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX polls_business ON polls (business_id, id);
CREATE TABLE poll_questions (
  business_id {INT} NOT NULL,
  poll_id {INT} NOT NULL REFERENCES polls (id),
  position {INT} NOT NULL,
  text {TEXT} NOT NULL,
  PRIMARY KEY (business_id, poll_id, position)
) {STRICT};
CREATE TABLE poll_choices (
  business_id {INT} NOT NULL,
  poll_id {INT} NOT NULL REFERENCES polls (id),
  question {INT} NOT NULL,
  position {INT} NOT NULL,
  text {TEXT} NOT NULL,
  by_hand {INT} NOT NULL DEFAULT 0,
  online {INT} NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, poll_id, question, position)
) {STRICT};
CREATE TABLE poll_devices (
  business_id {INT} NOT NULL,
  poll_id {INT} NOT NULL REFERENCES polls (id),
  device {TEXT} NOT NULL,
  created_at {INT} NOT NULL,
  PRIMARY KEY (business_id, poll_id, device)
) {STRICT};
