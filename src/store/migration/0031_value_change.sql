-- What each write changed: the value a field had and the one it got, of every book of a business (F06). A new
-- row leaves its number alone (its values stand in the row until they change), a row taken out all it held.
-- The database writes it by itself ({WATCH}: src/db/watch.h), so that no write can forget to.
CREATE TABLE value_changes (
  id {ID},
  business_id {INT} NOT NULL,
  change_id {INT} NOT NULL,
  book {TEXT} NOT NULL,
  row_key {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  field {TEXT} NOT NULL,
  before_value {TEXT},
  after_value {TEXT}
) {STRICT};
CREATE INDEX value_changes_business ON value_changes (business_id, id) WHERE kind <> 'insert';
CREATE INDEX value_changes_change ON value_changes (business_id, change_id) WHERE kind <> 'insert';
CREATE INDEX value_changes_row ON value_changes (business_id, book, row_key) WHERE kind <> 'insert';

-- The books that are watched and what tells a row of each; whether many rows come in just now.
CREATE TABLE watched (
  book {TEXT} PRIMARY KEY,
  keys {TEXT} NOT NULL
) {STRICT};
CREATE TABLE watch_pauses (
  business_id {INT} PRIMARY KEY
) {STRICT};

-- How far value_changes had come when it was done.
ALTER TABLE changes ADD COLUMN last_value_id {INT} NOT NULL DEFAULT 0;

{WATCH account_facts id};
{WATCH accounts id};
{WATCH answers question};
{WATCH appointments id};
{WATCH auto_texts};
{WATCH booking_rules};
{WATCH box_ingredients menu_key position};
{WATCH businesses id};
{WATCH cash_entries id};
{WATCH chats id};
{WATCH complaints id};
{WATCH conclusions id};
{WATCH consents viewer subject};
{WATCH contacts id};
{WATCH daily_figures platform measure day};
{WATCH debt_payments debt_id sale_id};
{WATCH debts id};
{WATCH delivery_areas id};
{WATCH events id};
{WATCH figures id};
{WATCH goals id};
{WATCH group_leads id};
{WATCH groups id};
{WATCH identities};
{WATCH import_mappings id};
{WATCH incidents id};
{WATCH lessons lesson};
{WATCH live_claims id};
{WATCH live_items id};
{WATCH live_sales id};
{WATCH market_orders market external_id};
{WATCH members user_id};
{WATCH menu_items day product_id};
{WATCH menus day};
{WATCH messages id};
{WATCH opening_hours};
{WATCH order_items order_id position};
{WATCH order_stock order_id kind record_id};
{WATCH orders id};
{WATCH package_items package_id product_id};
{WATCH packages id};
{WATCH partner_jobs id};
{WATCH payment_ways};
{WATCH people id};
{WATCH permits kind};
{WATCH photos id};
{WATCH poll_choices poll_id question position};
{WATCH poll_questions poll_id position};
{WATCH polls id};
{WATCH post_figures id};
{WATCH posters id};
{WATCH posts id};
{WATCH preorder_limits};
{WATCH preorder_payments preorder_id sale_id};
{WATCH preorders id};
{WATCH print_jobs id};
{WATCH product_details id};
{WATCH product_variants id};
{WATCH products id};
{WATCH promotions id};
{WATCH replies id};
{WATCH requests id};
{WATCH review_history id};
{WATCH review_items id};
{WATCH reviews id};
{WATCH rival_prices id};
{WATCH safety_checks id};
{WATCH safety_tasks point};
{WATCH sales id};
{WATCH season_marks id};
{WATCH services id};
{WATCH sheets id};
{WATCH stages id};
{WATCH stock_items id};
{WATCH stock_moves id};
{WATCH tactics id};
{WATCH tasks id};
{WATCH testimonials id};
{WATCH time_windows id};
{WATCH tools id};
{WATCH trends id};
{WATCH trip_claims id};
{WATCH trip_items id};
{WATCH trip_payments claim_id sale_id};
{WATCH trips id};
{WATCH village_surveys id};
