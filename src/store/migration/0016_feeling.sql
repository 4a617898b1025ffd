-- What a reader of feelings proposed for a message (T07). The owner's own mark stays in `sentiment` and
-- wins; 'unknown' here: not sure. topics: bits, see feel/feel.h.
ALTER TABLE messages ADD COLUMN proposed {TEXT} NOT NULL DEFAULT 'unknown';
ALTER TABLE messages ADD COLUMN confidence {INT} NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN topics {INT} NOT NULL DEFAULT 0;
