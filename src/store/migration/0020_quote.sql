-- Which testimonial a poster quotes. No reference: when its permission ends, the poster goes with it.
ALTER TABLE posters ADD COLUMN testimonial_id {INT};
CREATE INDEX posters_testimonial ON posters (business_id, testimonial_id)
  WHERE testimonial_id IS NOT NULL;
