-- What waits is counted each time the day is opened: the index holds these few rows and nothing else.
CREATE INDEX messages_open ON messages (business_id, due_at)
  WHERE answered_at IS NULL AND dismissed_at IS NULL;
