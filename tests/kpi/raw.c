// SPDX-License-Identifier: Apache-2.0
#include "kpi/raw.h"

/* Where a column goes: numbers as int64_t, texts as const char *. */
typedef struct {
    const char *column;
    bool text;
    size_t offset;
} RawColumn;
#define NUMBER(type, member, column) {column, false, offsetof(type, member)}
#define TEXT(type, member, column) {column, true, offsetof(type, member)}

static const RawColumn SALES[] = {NUMBER(RawSale, business, "business_id"),
                                  NUMBER(RawSale, id, "id"),
                                  NUMBER(RawSale, removes, "removes_id"),
                                  NUMBER(RawSale, day, "day"),
                                  NUMBER(RawSale, amount, "amount_idr"),
                                  NUMBER(RawSale, count, "count"),
                                  NUMBER(RawSale, contact, "contact_id"),
                                  TEXT(RawSale, heard, "heard_from"),
                                  TEXT(RawSale, bought, "bought_through"),
                                  TEXT(RawSale, customer, "customer"),
                                  {0}};
static const RawColumn ORDERS[] = {NUMBER(RawOrder, business, "business_id"),
                                   NUMBER(RawOrder, id, "id"),
                                   NUMBER(RawOrder, day, "day"),
                                   NUMBER(RawOrder, due_day, "due_day"),
                                   NUMBER(RawOrder, due_at, "due_at"),
                                   NUMBER(RawOrder, delivered_at, "delivered_at"),
                                   TEXT(RawOrder, state, "state"),
                                   TEXT(RawOrder, heard, "heard_from"),
                                   {0}};
static const RawColumn ITEMS[] = {NUMBER(RawItem, business, "business_id"),
                                  NUMBER(RawItem, order, "order_id"),
                                  NUMBER(RawItem, product, "product_id"),
                                  NUMBER(RawItem, package, "package_id"),
                                  NUMBER(RawItem, quantity, "quantity"),
                                  NUMBER(RawItem, price, "price_idr"),
                                  {0}};
static const RawColumn PRODUCTS[] = {NUMBER(RawProduct, business, "business_id"),
                                     NUMBER(RawProduct, id, "id"),
                                     NUMBER(RawProduct, cost, "cost_idr"),
                                     NUMBER(RawProduct, active, "active"),
                                     TEXT(RawProduct, description, "description"),
                                     {0}};
static const RawColumn PARTS[] = {NUMBER(RawPart, business, "business_id"),
                                  NUMBER(RawPart, package, "package_id"),
                                  NUMBER(RawPart, product, "product_id"),
                                  NUMBER(RawPart, quantity, "quantity"),
                                  {0}};
static const RawColumn POSTS[] = {NUMBER(RawPost, business, "business_id"),
                                  NUMBER(RawPost, day, "day"),
                                  NUMBER(RawPost, goal, "goal_id"),
                                  NUMBER(RawPost, minutes, "minutes"),
                                  TEXT(RawPost, platform, "platform"),
                                  TEXT(RawPost, kind, "kind"),
                                  TEXT(RawPost, pillar, "pillar"),
                                  TEXT(RawPost, idea, "idea"),
                                  TEXT(RawPost, goal_mark, "goal_mark"),
                                  TEXT(RawPost, state, "state"),
                                  TEXT(RawPost, text, "text"),
                                  {0}};
static const RawColumn TASKS[] = {NUMBER(RawTask, business, "business_id"),
                                  NUMBER(RawTask, minutes, "minutes"),
                                  NUMBER(RawTask, done_at, "done_at"),
                                  TEXT(RawTask, platform, "platform"),
                                  {0}};
static const RawColumn MESSAGES[] = {NUMBER(RawMessage, business, "business_id"),
                                     NUMBER(RawMessage, id, "id"),
                                     NUMBER(RawMessage, received_at, "received_at"),
                                     NUMBER(RawMessage, due_at, "due_at"),
                                     NUMBER(RawMessage, answered_at, "answered_at"),
                                     NUMBER(RawMessage, dismissed_at, "dismissed_at"),
                                     NUMBER(RawMessage, contact, "contact_id"),
                                     TEXT(RawMessage, platform, "platform"),
                                     TEXT(RawMessage, kind, "kind"),
                                     TEXT(RawMessage, author, "author"),
                                     TEXT(RawMessage, phone, "phone"),
                                     TEXT(RawMessage, answer, "answer"),
                                     TEXT(RawMessage, sentiment, "sentiment"),
                                     TEXT(RawMessage, proposed, "proposed"),
                                     {0}};
static const RawColumn COMPLAINTS[] = {NUMBER(RawComplaint, business, "business_id"),
                                       NUMBER(RawComplaint, day, "day"),
                                       NUMBER(RawComplaint, closed_at, "closed_at"),
                                       {0}};
static const RawColumn REQUESTS[] = {NUMBER(RawRequest, business, "business_id"),
                                     NUMBER(RawRequest, day, "day"),
                                     NUMBER(RawRequest, quantity, "quantity"),
                                     TEXT(RawRequest, item_key, "item_key"),
                                     {0}};
static const RawColumn FIGURES[] = {NUMBER(RawFigure, business, "business_id"),
                                    NUMBER(RawFigure, day, "day"),
                                    NUMBER(RawFigure, value, "value"),
                                    TEXT(RawFigure, platform, "platform"),
                                    TEXT(RawFigure, measure, "measure"),
                                    {0}};
static const RawColumn REVIEWS[] = {NUMBER(RawReview, business, "business_id"),
                                    NUMBER(RawReview, to_day, "to_day"),
                                    NUMBER(RawReview, satisfaction, "satisfaction"),
                                    NUMBER(RawReview, family, "family"),
                                    NUMBER(RawReview, contribution, "contribution"),
                                    {0}};
static const RawColumn MENUS[] = {NUMBER(RawMenu, business, "business_id"),
                                  NUMBER(RawMenu, day, "day"),
                                  NUMBER(RawMenu, sold_out, "sold_out"),
                                  {0}};
static const RawColumn TESTIMONIALS[] = {NUMBER(RawTestimonial, business, "business_id"),
                                         NUMBER(RawTestimonial, day, "day"),
                                         NUMBER(RawTestimonial, stars, "stars"),
                                         NUMBER(RawTestimonial, may_publish, "may_publish"),
                                         {0}};
static const RawColumn PROMOTIONS[] = {NUMBER(RawPromotion, business, "business_id"),
                                       NUMBER(RawPromotion, id, "id"),
                                       NUMBER(RawPromotion, from_day, "from_day"),
                                       NUMBER(RawPromotion, to_day, "to_day"),
                                       NUMBER(RawPromotion, cost, "cost_idr"),
                                       NUMBER(RawPromotion, orders, "orders"),
                                       NUMBER(RawPromotion, margin, "margin_idr"),
                                       NUMBER(RawPromotion, active, "active"),
                                       TEXT(RawPromotion, kind, "kind"),
                                       TEXT(RawPromotion, channel, "channel"),
                                       {0}};
static const RawColumn CONTACTS[] = {NUMBER(RawContact, business, "business_id"),
                                     NUMBER(RawContact, id, "id"),
                                     NUMBER(RawContact, active, "active"),
                                     TEXT(RawContact, name, "name"),
                                     TEXT(RawContact, phone, "phone"),
                                     {0}};
static const RawColumn MARKETS[] = {NUMBER(RawMarketOrder, business, "business_id"),
                                    NUMBER(RawMarketOrder, order, "order_id"),
                                    {0}};
static const RawColumn DETAILS[] = {NUMBER(RawDetail, business, "business_id"),
                                    NUMBER(RawDetail, product, "product_id"),
                                    {0}};
static const RawColumn BUSINESSES[] = {NUMBER(RawBusiness, id, "id"),
                                       NUMBER(RawBusiness, off_days, "off_days"),
                                       {0}};
static const RawColumn ANSWERS[] = {NUMBER(RawAnswer, business, "business_id"),
                                    TEXT(RawAnswer, question, "question"),
                                    TEXT(RawAnswer, value, "value"),
                                    {0}};

static void row_take(Raw *raw, const RawColumn *columns, DbCursor *cursor, char *row)
{
    for (int i = 0; columns[i].column != NULL; i++) {
        if (columns[i].text) {
            *(const char **)(void *)(row + columns[i].offset) =
                g_string_chunk_insert(raw->texts, db_cursor_text(cursor, i));
        } else {
            *(int64_t *)(void *)(row + columns[i].offset) =
                db_cursor_is_null(cursor, i) ? RAW_NONE : db_cursor_int(cursor, i);
        }
    }
}

typedef struct {
    const char *table;
    const RawColumn *columns;
    guint size;
    size_t list; /* GArray * in Raw */
} RawTable;
#define TABLE(name, columns, Type, list) {name, columns, sizeof(Type), offsetof(Raw, list)}

static const RawTable TABLES[] = {
    TABLE("sales", SALES, RawSale, sales),
    TABLE("orders", ORDERS, RawOrder, orders),
    TABLE("order_items", ITEMS, RawItem, items),
    TABLE("products", PRODUCTS, RawProduct, products),
    TABLE("package_items", PARTS, RawPart, parts),
    TABLE("posts", POSTS, RawPost, posts),
    TABLE("tasks", TASKS, RawTask, tasks),
    TABLE("messages", MESSAGES, RawMessage, messages),
    TABLE("complaints", COMPLAINTS, RawComplaint, complaints),
    TABLE("requests", REQUESTS, RawRequest, requests),
    TABLE("figures", FIGURES, RawFigure, figures),
    TABLE("reviews", REVIEWS, RawReview, reviews),
    TABLE("menu_items", MENUS, RawMenu, menus),
    TABLE("testimonials", TESTIMONIALS, RawTestimonial, testimonials),
    TABLE("promotions", PROMOTIONS, RawPromotion, promotions),
    TABLE("contacts", CONTACTS, RawContact, contacts),
    TABLE("market_orders", MARKETS, RawMarketOrder, markets),
    TABLE("product_details", DETAILS, RawDetail, details),
    TABLE("businesses", BUSINESSES, RawBusiness, businesses),
    TABLE("answers", ANSWERS, RawAnswer, answers),
};

static GArray **list_of(Raw *raw, const RawTable *table)
{
    return (GArray **)(void *)((char *)raw + table->list);
}

static void table_load(Db *db, Raw *raw, const RawTable *table)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) sql = g_string_new("SELECT ");
    GArray *list = g_array_new(FALSE, TRUE, table->size);
    g_autofree char *row = g_malloc0(table->size);
    for (int i = 0; table->columns[i].column != NULL; i++) {
        g_string_append_printf(sql, "%s%s", i > 0 ? ", " : "", table->columns[i].column);
    }
    g_string_append_printf(sql, " FROM %s", table->table);
    g_autoptr(DbCursor) cursor = db_select(db, sql->str, DB_NO_PARAMS, &error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        row_take(raw, table->columns, cursor, row);
        g_array_append_vals(list, row, 1);
    }
    assert_ok(db_cursor_done(cursor, &error), error);
    *list_of(raw, table) = list;
}

void raw_load(Db *db, Raw *raw)
{
    *raw = (Raw){.texts = g_string_chunk_new(65536)};
    for (size_t i = 0; i < G_N_ELEMENTS(TABLES); i++) {
        table_load(db, raw, &TABLES[i]);
    }
}

void raw_clear(Raw *raw)
{
    for (size_t i = 0; i < G_N_ELEMENTS(TABLES); i++) {
        g_clear_pointer(list_of(raw, &TABLES[i]), g_array_unref);
    }
    g_clear_pointer(&raw->texts, g_string_chunk_free);
}
