-- Whether somebody ordered before is asked of each order of a report; most imported ones name neither.
CREATE INDEX orders_contact ON orders (business_id, contact_id, id) WHERE contact_id IS NOT NULL;
CREATE INDEX orders_phone ON orders (business_id, phone, id) WHERE phone <> '';
