-- The first schema. Type words in braces are replaced by the driver (db_run_script).
-- Every row of a business carries business_id first in its keys and indexes. Instants (…_at) are UTC
-- seconds, days are day numbers since 1970-01-01 in the business's zone, minutes are minutes of a
-- local day, money (…_idr) is whole rupiah, flags are 0/1.

CREATE TABLE users (
  id {ID},
  name {TEXT} NOT NULL,
  phone {TEXT} UNIQUE,
  email {TEXT} UNIQUE,
  password_hash {TEXT} NOT NULL DEFAULT '',
  lang {TEXT} NOT NULL DEFAULT 'id',
  operator {INT} NOT NULL DEFAULT 0,
  created_at {INT} NOT NULL
) {STRICT};

CREATE TABLE businesses (
  id {ID},
  slug {TEXT} NOT NULL UNIQUE,
  name {TEXT} NOT NULL,
  trade {TEXT} NOT NULL DEFAULT '',
  zone {TEXT} NOT NULL DEFAULT 'WIB',
  phone {TEXT} NOT NULL DEFAULT '',
  place {TEXT} NOT NULL DEFAULT '',
  minutes_per_day {INT} NOT NULL DEFAULT 30,
  promise_minutes {INT} NOT NULL DEFAULT 60,
  off_days {INT} NOT NULL DEFAULT 0,
  demo {INT} NOT NULL DEFAULT 0,
  created_at {INT} NOT NULL
) {STRICT};

CREATE TABLE members (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  user_id {INT} NOT NULL REFERENCES users (id),
  role {TEXT} NOT NULL,
  created_at {INT} NOT NULL,
  PRIMARY KEY (business_id, user_id)
) {STRICT};
CREATE INDEX members_user ON members (user_id);

CREATE TABLE sessions (
  token_hash {TEXT} PRIMARY KEY,
  user_id {INT} NOT NULL REFERENCES users (id),
  business_id {INT} REFERENCES businesses (id),
  csrf {TEXT} NOT NULL,
  device {TEXT} NOT NULL,
  created_at {INT} NOT NULL,
  seen_at {INT} NOT NULL
) {STRICT};
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE api_tokens (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  user_id {INT} NOT NULL REFERENCES users (id),
  name {TEXT} NOT NULL,
  token_hash {TEXT} NOT NULL UNIQUE,
  created_at {INT} NOT NULL
) {STRICT};

CREATE TABLE invites (
  token_hash {TEXT} PRIMARY KEY,
  user_id {INT} NOT NULL REFERENCES users (id),
  expires_at {INT} NOT NULL,
  used_at {INT}
) {STRICT};

CREATE TABLE rate_counts (
  bucket {TEXT} NOT NULL,
  window_at {INT} NOT NULL,
  count {INT} NOT NULL,
  PRIMARY KEY (bucket, window_at)
) {STRICT};

CREATE TABLE consents (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  viewer {TEXT} NOT NULL,
  subject {TEXT} NOT NULL,
  allowed {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  PRIMARY KEY (business_id, viewer, subject)
) {STRICT};

CREATE TABLE idempotency (
  business_id {INT} NOT NULL,
  user_id {INT} NOT NULL,
  key {TEXT} NOT NULL,
  action {TEXT} NOT NULL,
  digest {TEXT} NOT NULL,
  record_id {INT} NOT NULL,
  message {TEXT} NOT NULL,
  created_at {INT} NOT NULL,
  PRIMARY KEY (business_id, user_id, key)
) {STRICT};
CREATE INDEX idempotency_age ON idempotency (business_id, user_id, created_at);

CREATE TABLE changes (
  id {ID},
  business_id {INT} NOT NULL,
  user_id {INT} NOT NULL,
  action {TEXT} NOT NULL,
  record_id {INT} NOT NULL,
  door {TEXT} NOT NULL,
  at {INT} NOT NULL
) {STRICT};
CREATE INDEX changes_business ON changes (business_id, id);

-- start: every answer an owner gave, whatever screen asked (nothing is asked twice)
CREATE TABLE answers (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  question {TEXT} NOT NULL,
  value {TEXT} NOT NULL,
  answered_at {INT} NOT NULL,
  PRIMARY KEY (business_id, question)
) {STRICT};

CREATE TABLE time_windows (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  kind {TEXT} NOT NULL,
  days {INT} NOT NULL,
  from_minute {INT} NOT NULL,
  to_minute {INT} NOT NULL,
  place {TEXT} NOT NULL DEFAULT ''
) {STRICT};
CREATE INDEX time_windows_business ON time_windows (business_id, kind);

CREATE TABLE sheets (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  version {INT} NOT NULL,
  phase {INT} NOT NULL,
  access {INT} NOT NULL,
  literacy {INT} NOT NULL,
  support {INT} NOT NULL,
  infrastructure {INT} NOT NULL,
  reason {TEXT} NOT NULL,
  day {INT} NOT NULL,
  created_at {INT} NOT NULL,
  UNIQUE (business_id, version)
) {STRICT};

-- plan
CREATE TABLE people (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  user_id {INT} REFERENCES users (id),
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX people_business ON people (business_id);

CREATE TABLE goals (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  words {TEXT} NOT NULL,
  term {TEXT} NOT NULL,
  measure {TEXT} NOT NULL,
  start_value {INT} NOT NULL,
  target_value {INT} NOT NULL,
  due_day {INT} NOT NULL,
  relevance {TEXT} NOT NULL DEFAULT '',
  value_key {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL DEFAULT 'open',
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX goals_business ON goals (business_id);

CREATE TABLE tools (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  state {TEXT} NOT NULL,
  strategy {TEXT} NOT NULL DEFAULT '',
  purposes {TEXT} NOT NULL DEFAULT '',
  person_id {INT} REFERENCES people (id),
  handle {TEXT} NOT NULL DEFAULT '',
  success {TEXT} NOT NULL DEFAULT '',
  roi {TEXT} NOT NULL DEFAULT '',
  spiral {TEXT} NOT NULL DEFAULT '',
  stance {TEXT} NOT NULL DEFAULT 'listen',
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, platform)
) {STRICT};

CREATE TABLE groups (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  platform {TEXT} NOT NULL,
  members {INT} NOT NULL DEFAULT 0,
  days {INT} NOT NULL DEFAULT 127,
  max_a_day {INT} NOT NULL DEFAULT 1,
  max_a_week {INT} NOT NULL DEFAULT 7,
  rules {TEXT} NOT NULL DEFAULT '',
  active {INT} NOT NULL DEFAULT 1
) {STRICT};
CREATE INDEX groups_business ON groups (business_id);

CREATE TABLE contacts (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  factor {TEXT} NOT NULL DEFAULT '',
  circle {TEXT} NOT NULL DEFAULT '',
  place {TEXT} NOT NULL DEFAULT '',
  note {TEXT} NOT NULL DEFAULT '',
  consent {INT} NOT NULL DEFAULT 0,
  last_contact_day {INT},
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX contacts_business ON contacts (business_id, name);
CREATE INDEX contacts_phone ON contacts (business_id, phone);

CREATE TABLE tactics (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  strategy {TEXT} NOT NULL,
  tactic {TEXT} NOT NULL DEFAULT '',
  goal_id {INT} REFERENCES goals (id),
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX tactics_business ON tactics (business_id);

CREATE TABLE tasks (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  title {TEXT} NOT NULL,
  kind {TEXT} NOT NULL DEFAULT 'operate',
  person_id {INT} REFERENCES people (id),
  platform {TEXT} NOT NULL DEFAULT '',
  due_day {INT} NOT NULL,
  minutes {INT} NOT NULL DEFAULT 5,
  done_at {INT},
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX tasks_business ON tasks (business_id, due_day);
CREATE INDEX tasks_open ON tasks (business_id, due_day) WHERE done_at IS NULL;

-- create and publish
CREATE TABLE products (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  price_idr {INT} NOT NULL,
  cost_idr {INT} NOT NULL DEFAULT 0,
  unit {TEXT} NOT NULL DEFAULT '',
  description {TEXT} NOT NULL DEFAULT '',
  unique_line {TEXT} NOT NULL DEFAULT '',
  stock {INT},
  preorder_days {INT} NOT NULL DEFAULT 0,
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL
) {STRICT};
CREATE INDEX products_business ON products (business_id, active, name);

CREATE TABLE menus (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  day {INT} NOT NULL,
  order_until {INT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  status_opening {INT} NOT NULL DEFAULT -1,
  group_opening {INT} NOT NULL DEFAULT -1,
  page_opening {INT} NOT NULL DEFAULT -1,
  changed_at {INT} NOT NULL,
  PRIMARY KEY (business_id, day)
) {STRICT};

CREATE TABLE menu_items (
  business_id {INT} NOT NULL,
  day {INT} NOT NULL,
  product_id {INT} NOT NULL REFERENCES products (id),
  position {INT} NOT NULL,
  sold_out {INT} NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, day, product_id)
) {STRICT};

CREATE TABLE packages (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  name {TEXT} NOT NULL,
  price_idr {INT} NOT NULL,
  from_day {INT} NOT NULL,
  to_day {INT} NOT NULL,
  stock {INT},
  active {INT} NOT NULL DEFAULT 1,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX packages_business ON packages (business_id, to_day);

CREATE TABLE package_items (
  business_id {INT} NOT NULL,
  package_id {INT} NOT NULL REFERENCES packages (id),
  product_id {INT} NOT NULL REFERENCES products (id),
  quantity {INT} NOT NULL,
  position {INT} NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, package_id, product_id)
) {STRICT};

CREATE TABLE posts (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  day {INT} NOT NULL,
  minute {INT} NOT NULL,
  platform {TEXT} NOT NULL,
  group_id {INT} REFERENCES groups (id),
  kind {TEXT} NOT NULL,
  pillar {TEXT} NOT NULL,
  interaction {TEXT} NOT NULL DEFAULT 'exposure',
  purpose {TEXT} NOT NULL DEFAULT 'publish',
  goal_id {INT} REFERENCES goals (id),
  goal_mark {TEXT} NOT NULL DEFAULT '',
  person_id {INT} REFERENCES people (id),
  product_id {INT} REFERENCES products (id),
  package_id {INT} REFERENCES packages (id),
  review_item_id {INT},
  minutes {INT} NOT NULL,
  title {TEXT} NOT NULL,
  why {TEXT} NOT NULL DEFAULT '',
  text {TEXT} NOT NULL DEFAULT '',
  opening {INT} NOT NULL DEFAULT -1,
  size_bytes {INT} NOT NULL DEFAULT 0,
  state {TEXT} NOT NULL DEFAULT 'planned',
  origin {TEXT} NOT NULL DEFAULT 'plan',
  reason {TEXT} NOT NULL DEFAULT '',
  carried_from {INT},
  done_at {INT},
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX posts_day ON posts (business_id, day, minute);
CREATE INDEX posts_state ON posts (business_id, state, day, minutes);
CREATE INDEX posts_business ON posts (business_id, id);
CREATE INDEX posts_carried ON posts (business_id, carried_from)
  WHERE carried_from IS NOT NULL;

-- talk
CREATE TABLE messages (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  author {TEXT} NOT NULL DEFAULT '',
  phone {TEXT} NOT NULL DEFAULT '',
  contact_id {INT} REFERENCES contacts (id),
  text {TEXT} NOT NULL,
  interaction {TEXT} NOT NULL DEFAULT 'communication',
  received_at {INT} NOT NULL,
  due_at {INT} NOT NULL,
  answer {TEXT} NOT NULL DEFAULT '',
  answered_at {INT},
  dismissed_at {INT},
  person_id {INT} REFERENCES people (id),
  sentiment {TEXT} NOT NULL DEFAULT 'unknown',
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX messages_waiting ON messages (business_id, answered_at, received_at);
CREATE INDEX messages_received ON messages (business_id, received_at);
CREATE INDEX messages_business ON messages (business_id, id);

CREATE TABLE replies (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  shortcut {TEXT} NOT NULL,
  text {TEXT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, shortcut)
) {STRICT};

CREATE TABLE complaints (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  order_id {INT},
  author {TEXT} NOT NULL DEFAULT '',
  text {TEXT} NOT NULL,
  state {TEXT} NOT NULL DEFAULT 'heard',
  apology {TEXT} NOT NULL DEFAULT '',
  repair {TEXT} NOT NULL DEFAULT '',
  message_id {INT} REFERENCES messages (id),
  day {INT} NOT NULL,
  closed_at {INT},
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX complaints_business ON complaints (business_id, day);

-- sell
CREATE TABLE requests (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  item {TEXT} NOT NULL,
  item_key {TEXT} NOT NULL,
  author {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  quantity {INT} NOT NULL DEFAULT 1,
  needed_day {INT},
  price_idr {INT} NOT NULL DEFAULT 0,
  state {TEXT} NOT NULL DEFAULT 'open',
  told_at {INT},
  day {INT} NOT NULL,
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX requests_business ON requests (business_id, item_key);

CREATE TABLE orders (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  number {INT} NOT NULL,
  contact_id {INT} REFERENCES contacts (id),
  customer {TEXT} NOT NULL,
  phone {TEXT} NOT NULL DEFAULT '',
  state {TEXT} NOT NULL DEFAULT 'new',
  delivery {INT} NOT NULL DEFAULT 0,
  area {TEXT} NOT NULL DEFAULT '',
  address {TEXT} NOT NULL DEFAULT '',
  due_day {INT} NOT NULL,
  due_minute {INT},
  due_at {INT} NOT NULL,
  fee_idr {INT} NOT NULL DEFAULT 0,
  goods_idr {INT} NOT NULL,
  total_idr {INT} NOT NULL,
  note {TEXT} NOT NULL DEFAULT '',
  reason {TEXT} NOT NULL DEFAULT '',
  heard_from {TEXT} NOT NULL DEFAULT '',
  bought_through {TEXT} NOT NULL,
  day {INT} NOT NULL,
  delivered_at {INT},
  paid_at {INT},
  created_at {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, number)
) {STRICT};
CREATE INDEX orders_due ON orders (business_id, due_day, state);
CREATE INDEX orders_day ON orders (business_id, day);
CREATE INDEX orders_state ON orders (business_id, state, due_day);
CREATE INDEX orders_business ON orders (business_id, id);

CREATE TABLE order_items (
  business_id {INT} NOT NULL,
  order_id {INT} NOT NULL REFERENCES orders (id),
  position {INT} NOT NULL,
  product_id {INT} REFERENCES products (id),
  package_id {INT} REFERENCES packages (id),
  name {TEXT} NOT NULL,
  quantity {INT} NOT NULL,
  price_idr {INT} NOT NULL,
  PRIMARY KEY (business_id, order_id, position)
) {STRICT};
CREATE INDEX order_items_package ON order_items (business_id, package_id)
  WHERE package_id IS NOT NULL;

-- what confirming an order took from counted stock (kind "product" or "package"), to be given back
CREATE TABLE order_stock (
  business_id {INT} NOT NULL,
  order_id {INT} NOT NULL REFERENCES orders (id),
  kind {TEXT} NOT NULL,
  record_id {INT} NOT NULL,
  quantity {INT} NOT NULL,
  PRIMARY KEY (business_id, order_id, kind, record_id)
) {STRICT};

-- one row a sale, whether from a paid order or sold over the counter: the sums of money come from here.
-- A mistake or a refund is a row of its own with amount and count below zero, so that the number of
-- sales is SUM(count), never COUNT(*).
CREATE TABLE sales (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  order_id {INT} REFERENCES orders (id),
  removes_id {INT} UNIQUE REFERENCES sales (id),
  day {INT} NOT NULL,
  amount_idr {INT} NOT NULL,
  count {INT} NOT NULL DEFAULT 1,
  heard_from {TEXT} NOT NULL DEFAULT '',
  bought_through {TEXT} NOT NULL,
  customer {TEXT} NOT NULL DEFAULT '',
  contact_id {INT} REFERENCES contacts (id),
  note {TEXT} NOT NULL DEFAULT '',
  created_at {INT} NOT NULL
) {STRICT};
CREATE INDEX sales_day ON sales (business_id, day);
CREATE INDEX sales_order ON sales (business_id, order_id);
CREATE INDEX sales_business ON sales (business_id, id);

-- measure
CREATE TABLE figures (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  platform {TEXT} NOT NULL,
  measure {TEXT} NOT NULL,
  day {INT} NOT NULL,
  value {INT} NOT NULL,
  changed_at {INT} NOT NULL,
  UNIQUE (business_id, platform, measure, day)
) {STRICT};
CREATE INDEX figures_business ON figures (business_id, id);

CREATE TABLE reviews (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  period {TEXT} NOT NULL,
  from_day {INT} NOT NULL,
  to_day {INT} NOT NULL,
  state {TEXT} NOT NULL DEFAULT 'open',
  satisfaction {INT},
  family {INT},
  contribution {INT},
  confirmed {INT} NOT NULL DEFAULT 0,
  note {TEXT} NOT NULL DEFAULT '',
  closed_at {INT},
  created_at {INT} NOT NULL,
  UNIQUE (business_id, period)
) {STRICT};

CREATE TABLE review_items (
  id {ID},
  business_id {INT} NOT NULL REFERENCES businesses (id),
  review_id {INT} NOT NULL REFERENCES reviews (id),
  kpi {TEXT} NOT NULL,
  goal_id {INT} NOT NULL REFERENCES goals (id),
  target {INT} NOT NULL,
  actual {INT},
  state {TEXT} NOT NULL,
  cause {TEXT} NOT NULL DEFAULT '',
  action {TEXT} NOT NULL DEFAULT '',
  person_id {INT} REFERENCES people (id),
  due_day {INT},
  done_at {INT},
  post_title {TEXT} NOT NULL DEFAULT '',
  changed_at {INT} NOT NULL,
  UNIQUE (review_id, goal_id)
) {STRICT};
CREATE INDEX review_items_business ON review_items (business_id, due_day);

CREATE TABLE review_history (
  id {ID},
  business_id {INT} NOT NULL,
  review_item_id {INT} NOT NULL REFERENCES review_items (id),
  cause {TEXT} NOT NULL,
  action {TEXT} NOT NULL,
  person_id {INT},
  due_day {INT},
  user_id {INT} NOT NULL,
  at {INT} NOT NULL
) {STRICT};
CREATE INDEX review_history_item ON review_history (business_id, review_item_id);

-- learn: steps counts the steps ticked; work done before begun_at is no proof for the lesson
CREATE TABLE lessons (
  business_id {INT} NOT NULL REFERENCES businesses (id),
  lesson {TEXT} NOT NULL,
  skill {TEXT} NOT NULL,
  steps {INT} NOT NULL DEFAULT 0,
  begun_at {INT} NOT NULL,
  done_at {INT},
  PRIMARY KEY (business_id, lesson)
) {STRICT};
