// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "app/import_take.h"
#include "base/text.h"
#include "store/market_order.h"

#define MARKETS_MAX 4u
#define AT_ONCE 256u /* new orders written together */

/* What is known of each marketplace in the file, and who writes. */
typedef struct {
    const ImportTaking *taking;
    struct {
        const char *market;
        MarketBook *book;
    } books[MARKETS_MAX];
    MarketWriter writer;
    bool writing;
    MarketEntry *entries;  /* AT_ONCE; those that wait, and one that is looked at */
    OrderLineDraft *lines; /* ORDER_LINES_MAX for each of them */
    char (*digests)[40];
    size_t waiting;
} Taking;

static void taking_clear(Taking *taking)
{
    for (size_t i = 0; i < MARKETS_MAX; i++) {
        market_book_free(taking->books[i].book);
    }
    g_free(taking->entries);
    g_free(taking->lines);
    g_free(taking->digests);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Taking, taking_clear)

static const MarketBook *book_of(Taking *taking, const char *market, GError **error)
{
    const Context *context = taking->taking->context;
    for (size_t i = 0; i < MARKETS_MAX; i++) {
        if (taking->books[i].market == NULL) {
            taking->books[i].market = market;
            return market_book_load(context->db, context->business_id, market,
                                    &taking->books[i].book, error)
                       ? taking->books[i].book
                       : NULL;
        }
        if (g_str_equal(taking->books[i].market, market)) {
            return taking->books[i].book;
        }
    }
    g_assert_not_reached();
}

/* Finished without saying when is no money yet: no day could count it. */
static OrderState state_of(const MarketOrder *order)
{
    static const OrderState STATES[MARKET_STATE_COUNT] = {
        [MARKET_UNPAID] = ORDER_NEW,           [MARKET_TO_SHIP] = ORDER_CONFIRMED,
        [MARKET_SHIPPED] = ORDER_READY,        [MARKET_DELIVERED] = ORDER_DELIVERED,
        [MARKET_COMPLETED] = ORDER_PAID,       [MARKET_CANCELLED] = ORDER_CANCELLED,
    };
    bool when = order->finished_at != BATCH_NONE;
    return order->state == MARKET_COMPLETED && !when ? ORDER_DELIVERED : STATES[order->state];
}

static void mix_bytes(guint64 sums[2], const void *bytes, size_t length)
{
    const guint8 *at = bytes;
    for (size_t i = 0; i < length; i++) {
        sums[0] = (sums[0] ^ at[i]) * 0x100000001b3u;
        sums[1] = sums[1] * 33 + at[i];
    }
}

/* Two sums of what the file says, enough to tell any two states of one order apart. */
static void digest_write(const MarketOrder *order, char out[40])
{
    guint64 sums[2] = {0xcbf29ce484222325u, 5381};
    const int64_t numbers[] = {order->state,        order->finished_at, order->made_day,
                               order->shipping_idr, order->voucher_idr, order->subsidy_idr,
                               order->refund_idr};
    mix_bytes(sums, numbers, sizeof numbers);
    for (guint i = 0; i < order->lines->len; i++) {
        const MarketLine *line = &g_array_index(order->lines, MarketLine, i);
        const int64_t pieces[] = {line->quantity, line->sum_idr};
        mix_bytes(sums, line->name, strlen(line->name) + 1);
        mix_bytes(sums, pieces, sizeof pieces);
    }
    g_snprintf(out, 40, "%016" G_GINT64_MODIFIER "x%016" G_GINT64_MODIFIER "x", sums[0], sums[1]);
}

/* Pieces at one price, or all of them as one line when the sum does not divide. */
static void line_write(const MarketLine *line, OrderLineDraft *ret_line, GStringChunk *texts)
{
    if (line->sum_idr % line->quantity == 0) {
        *ret_line = (OrderLineDraft){.name = line->name,
                                     .quantity = line->quantity,
                                     .price_idr = line->sum_idr / line->quantity};
        return;
    }
    g_autofree char *name = g_strdup_printf("%d × %s", (int)line->quantity, line->name);
    g_autofree char *shortened = text_shorten(name, 120);
    *ret_line = (OrderLineDraft){.name = g_string_chunk_insert(texts, shortened),
                                 .quantity = 1,
                                 .price_idr = line->sum_idr};
}

/* The lines behind the last that fits, as one. */
static void rest_write(const MarketOrder *order, guint from, OrderLineDraft *ret_line,
                       const Batch *batch)
{
    int64_t sum_idr = 0;
    for (guint i = from; i < order->lines->len; i++) {
        sum_idr += g_array_index(order->lines, MarketLine, i).sum_idr;
    }
    g_autofree char *name = g_strdup_printf("%s +%d",
                                            g_array_index(order->lines, MarketLine, from).name,
                                            (int)(order->lines->len - from - 1));
    g_autofree char *shortened = text_shorten(name, 120);
    *ret_line = (OrderLineDraft){.name = g_string_chunk_insert(batch->texts, shortened),
                                 .quantity = 1,
                                 .price_idr = sum_idr};
}

static size_t lines_write(const MarketOrder *order, const Batch *batch,
                          OrderLineDraft lines[ORDER_LINES_MAX])
{
    guint whole = order->lines->len > ORDER_LINES_MAX ? ORDER_LINES_MAX - 1 : order->lines->len;
    for (guint i = 0; i < whole; i++) {
        line_write(&g_array_index(order->lines, MarketLine, i), &lines[i], batch->texts);
    }
    if (whole == order->lines->len) {
        return whole;
    }
    rest_write(order, whole, &lines[whole], batch);
    return whole + 1;
}

static bool writing_begin(Taking *taking, GError **error)
{
    const Context *context = taking->taking->context;
    if (taking->writing) {
        return true;
    }
    taking->writing = true;
    taking->writer = (MarketWriter){context->db, context->business_id, context->now, 0};
    return market_writer_begin(&taking->writer, error);
}

static bool waiting_write(Taking *taking, GError **error)
{
    size_t count = taking->waiting;
    taking->waiting = 0;
    taking->writing = false; /* others may take the next number before we go on */
    return count == 0 || market_orders_add(&taking->writer, taking->entries, count, error);
}

/* A new one is the next that waits: it stays where it was read. */
static bool order_write(Taking *taking, const MarketBook *book, const MarketEntry *entry,
                        MarketChange change, GError **error)
{
    if (!taking->taking->write || change == MARKET_SAME || change == MARKET_CONFLICT) {
        return true;
    }
    if (!writing_begin(taking, error)) {
        return false;
    }
    if (change == MARKET_CHANGED) {
        return market_order_change(&taking->writer, book, entry, error);
    }
    return ++taking->waiting < AT_ONCE || waiting_write(taking, error);
}

static void order_count(ImportWork *work, const MarketOrder *order, const MarketEntry *entry,
                        MarketChange change)
{
    guint rows = order->lines->len;
    work->counts.new_rows += change == MARKET_NEW ? rows : 0;
    work->counts.same_rows += change == MARKET_SAME ? rows : 0;
    work->counts.changed_rows += change == MARKET_CHANGED ? rows : 0;
    if (change == MARKET_NEW && entry->state == ORDER_PAID) {
        work->sales_idr += order->goods_idr - order->refund_idr;
    }
    for (guint i = 0; change == MARKET_CONFLICT && i < rows; i++) {
        import_work_refuse(
            work, &(BatchRefusal){g_array_index(order->lines, MarketLine, i).row, "", order->id,
                                  N_("Pesanan ini sudah lunas dengan jumlah uang yang lain. Periksa "
                                     "di halaman pesanan.")});
    }
}

static void entry_write(const MarketOrder *order, const ImportTaking *taking, MarketEntry *entry,
                        OrderLineDraft lines[ORDER_LINES_MAX])
{
    bool dated = order->made_day != DAY_NONE, finished = order->finished_at != BATCH_NONE;
    Day day = dated ? order->made_day : finished ? order->finished_day : taking->context->today;
    const char *digest = entry->digest;
    *entry = (MarketEntry){order->market, order->id, order->customer, order->place, order->note,
                           order->reason, digest, state_of(order), day,
                           finished ? order->finished_at : 0, order->finished_day, lines,
                           lines_write(order, taking->work->read.batch, lines),
                           order->shipping_idr, order->voucher_idr, order->subsidy_idr,
                           order->refund_idr};
    if (entry->state != ORDER_PAID) {
        entry->finished_at = entry->state == ORDER_DELIVERED ? entry->finished_at : 0;
    }
}

static bool order_take(Taking *taking, const MarketOrder *order, GError **error)
{
    const MarketBook *book = book_of(taking, order->market, error);
    MarketEntry *entry = &taking->entries[taking->waiting];
    if (book == NULL) {
        return false;
    }
    entry->digest = taking->digests[taking->waiting];
    digest_write(order, taking->digests[taking->waiting]);
    entry_write(order, taking->taking, entry, &taking->lines[taking->waiting * ORDER_LINES_MAX]);
    MarketChange change = market_book_compare(book, entry);
    order_count(taking->taking->work, order, entry, change);
    return order_write(taking, book, entry, change, error);
}

bool import_take_orders(const ImportTaking *taking, GError **error)
{
    g_auto(Taking) all = {.taking = taking};
    const GArray *orders = taking->work->read.batch->orders;
    all.entries = g_new0(MarketEntry, AT_ONCE);
    all.lines = g_new0(OrderLineDraft, (gsize)AT_ONCE * ORDER_LINES_MAX);
    all.digests = g_malloc0_n(AT_ONCE, sizeof *all.digests);
    for (guint i = 0; i < orders->len; i++) {
        const MarketOrder *order = &g_array_index(orders, MarketOrder, i);
        if (!order->refused && order->lines->len > 0 && !order_take(&all, order, error)) {
            return false;
        }
        if (all.waiting == 0 && !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return waiting_write(&all, error);
}
