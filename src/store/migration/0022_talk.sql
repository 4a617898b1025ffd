-- What the owner saw below a post of hers: one word on what people wrote (K04). Her own numbers stand
-- beside those of files, under external_id 'hand:' and the number of the post.
ALTER TABLE post_figures ADD COLUMN word {TEXT} NOT NULL DEFAULT '';
