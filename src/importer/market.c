// SPDX-License-Identifier: Apache-2.0
#include "importer/market.h"

#include <string.h>

#include "base/money.h"

#define STATUS_LENGTH_MAX 64u

/* The first part that is found in a status tells it; what says "not" stands before what it denies. */
static const struct {
    const char *part;
    MarketState state;
} STATES[] = {
    {"pesanan diterima", MARKET_DELIVERED}, {"order received", MARKET_DELIVERED},
    {"belum dikirim", MARKET_TO_SHIP},    {"not shipped", MARKET_TO_SHIP},
    {"unshipped", MARKET_TO_SHIP},        {"unfulfilled", MARKET_TO_SHIP},
    {"belum diterima", MARKET_SHIPPED},   {"belum terkirim", MARKET_SHIPPED},
    {"belum sampai", MARKET_SHIPPED},     {"belum tiba", MARKET_SHIPPED},
    {"not delivered", MARKET_SHIPPED},    {"to receive", MARKET_SHIPPED},
    {"tidak terkirim", MARKET_CANCELLED}, {"undeliver", MARKET_CANCELLED},
    {"komplain", MARKET_DELIVERED},       {"dispute", MARKET_DELIVERED},
    {"belum selesai", MARKET_SHIPPED},    {"incomplete", MARKET_SHIPPED},
    {"batal", MARKET_CANCELLED},          {"cancel", MARKET_CANCELLED},
    {"selesai", MARKET_COMPLETED},
    {"complete", MARKET_COMPLETED},       {"confirmed", MARKET_COMPLETED},
    {"belum bayar", MARKET_UNPAID},       {"belum dibayar", MARKET_UNPAID},
    {"unpaid", MARKET_UNPAID},            {"pembayaran", MARKET_UNPAID},
    {"on hold", MARKET_UNPAID},           {"pengembalian", MARKET_CANCELLED},
    {"dikembalikan", MARKET_CANCELLED},   {"return", MARKET_CANCELLED},
    {"refund", MARKET_CANCELLED},         {"dikirim kembali", MARKET_CANCELLED},
    {"gagal", MARKET_CANCELLED},
    {"fail", MARKET_CANCELLED},           {"ditolak", MARKET_CANCELLED},
    {"diterima", MARKET_DELIVERED},       {"delivered", MARKET_DELIVERED},
    {"terkirim", MARKET_DELIVERED},       {"tiba", MARKET_DELIVERED},
    {"sampai", MARKET_DELIVERED},         {"perlu dikirim", MARKET_TO_SHIP},
    {"siap dikirim", MARKET_TO_SHIP},     {"akan dikirim", MARKET_TO_SHIP},
    {"to ship", MARKET_TO_SHIP},          {"ready to ship", MARKET_TO_SHIP},
    {"awaiting", MARKET_TO_SHIP},         {"diproses", MARKET_TO_SHIP},
    {"process", MARKET_TO_SHIP},          {"dikemas", MARKET_TO_SHIP},
    {"pack", MARKET_TO_SHIP},             {"baru", MARKET_TO_SHIP},
    {"pending", MARKET_TO_SHIP},          {"menunggu", MARKET_TO_SHIP},
    {"dikirim", MARKET_SHIPPED},          {"ship", MARKET_SHIPPED},
    {"transit", MARKET_SHIPPED},          {"perjalanan", MARKET_SHIPPED},
    {"pengiriman", MARKET_SHIPPED},       {"dibayar", MARKET_TO_SHIP},
    {"lunas", MARKET_TO_SHIP},            {"paid", MARKET_TO_SHIP},
    {"ditahan", MARKET_UNPAID},
};

/* What was only asked for has not happened: an order to be called off still waits to be sent, one to
 * be given back has arrived. */
static const char *const ASKED[] = {"request", "permintaan", "pengajuan", "diajukan", "mengajukan",
                                    "menunggu pembatalan", "in cancel", "in_cancel",
                                    "proses pembatalan", NULL};
static const char *const DONE[] = {"dibatalkan", "cancelled", "canceled", NULL};
static const char *const CALL_OFF[] = {"batal", "cancel", NULL};
static const char *const GIVE_BACK[] = {"kembali", "pengembalian", "return", "refund", NULL};

static bool has_part(const char *lower, const char *const *parts)
{
    while (*parts != NULL && strstr(lower, *parts) == NULL) {
        parts++;
    }
    return *parts != NULL;
}

static bool asked_parse(const char *lower, MarketState *ret_state)
{
    if (!has_part(lower, ASKED) || has_part(lower, DONE)) {
        return false;
    }
    bool off = has_part(lower, CALL_OFF);
    *ret_state = off ? MARKET_TO_SHIP : MARKET_DELIVERED;
    return off || has_part(lower, GIVE_BACK);
}

/* In small letters; NULL: too long, or not in ASCII alone. */
static const char *ascii_lower(const char *text, char out[STATUS_LENGTH_MAX])
{
    size_t length = 0;
    for (; text[length] != '\0' && length + 1 < STATUS_LENGTH_MAX; length++) {
        if ((text[length] & 0x80) != 0) {
            return NULL;
        }
        out[length] = g_ascii_tolower(text[length]);
    }
    out[length] = '\0';
    return text[length] == '\0' ? out : NULL;
}

bool market_state_parse(const char *status, MarketState *ret_state)
{
    char ascii[STATUS_LENGTH_MAX];
    const char *lower = ascii_lower(status, ascii);
    g_autofree char *long_lower = lower == NULL ? g_utf8_strdown(status, -1) : NULL;
    lower = lower != NULL ? lower : long_lower;
    MarketState asked = MARKET_UNPAID;
    if (asked_parse(lower, &asked)) {
        *ret_state = asked;
        return true;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(STATES); i++) {
        if (strstr(lower, STATES[i].part) != NULL) {
            *ret_state = STATES[i].state;
            return true;
        }
    }
    return false;
}

/* Rows below one another mostly say the same. */
static bool state_of(ImportRow *row, size_t column, MarketState *ret_state)
{
    const char *status = row_text(row, column);
    if (row->status[0] != '\0' && g_str_equal(row->status, status)) {
        *ret_state = (MarketState)row->state;
        return true;
    }
    if (!market_state_parse(status, ret_state)) {
        return false;
    }
    if (g_strlcpy(row->status, status, sizeof row->status) >= sizeof row->status) {
        row->status[0] = '\0';
    }
    row->state = (int)*ret_state;
    return true;
}

static guint64 mark_stir(guint64 mark, guint64 word)
{
    mark = (mark ^ word) * 0x9e3779b97f4a7c15u;
    return mark ^ mark >> 29;
}

/* Of all that the row says. */
static guint64 row_mark(const ImportRow *row)
{
    guint64 mark = 0, word = 0;
    for (size_t i = 0; i < row->row->count; i++) {
        const char *cell = row->row->cells[i];
        size_t left = strlen(cell);
        mark = mark_stir(mark, left);
        for (; left >= sizeof word; left -= sizeof word, cell += sizeof word) {
            memcpy(&word, cell, sizeof word);
            mark = mark_stir(mark, word);
        }
        word = 0;
        memcpy(&word, cell, left);
        mark = mark_stir(mark, word);
    }
    return mark;
}

/* The same letter for letter: files that were put together hold rows twice. The order stays. */
static bool row_again(ImportRow *row, const MarketOrder *order)
{
    row->mark = row_mark(row);
    for (guint i = 0; i < order->lines->len; i++) {
        if (g_array_index(order->lines, MarketLine, i).mark == row->mark) {
            row_refuse(row, 0, N_("Baris ini sama persis dengan baris lain dari pesanan yang sama; "
                                  "dihitung sekali saja."));
            return true;
        }
    }
    return false;
}

/* Below an order with several lines some files leave out what is the same: its number, its state. */
static MarketOrder *order_above(ImportRow *row, const MarketOrderColumns *columns)
{
    GArray *orders = row->batch->orders;
    MarketOrder *last =
        orders->len > 0 ? &g_array_index(orders, MarketOrder, orders->len - 1) : NULL;
    bool goes_on = last != NULL && last->row_last + 1 == row->row->line &&
                   !row_has(row, columns->id) && !row_has(row, columns->state) &&
                   row_has(row, columns->name);
    return goes_on ? last : NULL;
}

MarketOrder *market_order_of(ImportRow *row, const char *market, const MarketOrderColumns *columns)
{
    const char *id = NULL;
    MarketOrder *order = order_above(row, columns);
    if (order == NULL && row_id(row, columns->id, &id)) {
        order = batch_order(row->batch, market, id);
    }
    if (order == NULL) {
        return NULL;
    }
    order->row_last = row->row->line;
    return row_again(row, order) ? NULL : order;
}

bool market_row_is_off(ImportRow *row, size_t state_column)
{
    MarketState state = MARKET_UNPAID;
    return state_of(row, state_column, &state) && state == MARKET_CANCELLED;
}

bool market_refuse(ImportRow *row, MarketOrder *order, size_t column, const char *sentence)
{
    row_refuse(row, column, sentence);
    order->refused = true;
    return false;
}

void market_fail(ImportRow *row, MarketOrder *order)
{
    guint last = order->lines->len;
    order->refused = true;
    if (last > 0 &&
        g_array_index(order->lines, MarketLine, last - 1).row == row->row->line) {
        g_array_set_size(order->lines, last - 1);
    }
}

static const char *line_name(ImportRow *row, const MarketLineColumns *columns)
{
    const char *name = row_text(row, columns->name);
    bool varied = columns->variation != MARKET_NO_COLUMN && row_has(row, columns->variation);
    const char *variation = varied ? row_text(row, columns->variation) : "";
    if (*variation == '\0' || g_ascii_strcasecmp(variation, "default") == 0) {
        return batch_keep_clean(row->batch, name, MARKET_NAME_MAX);
    }
    g_autofree char *both = g_strconcat(name, ", ", variation, NULL);
    return batch_keep_clean(row->batch, both, MARKET_NAME_MAX);
}

/* A row below the first of its order may leave out what it repeats. */
static bool state_take(ImportRow *row, MarketOrder *order, size_t column, MarketState *ret_state)
{
    MarketState state = MARKET_UNPAID;
    if (order->lines->len > 0 && !row_has(row, column)) {
        *ret_state = order->state;
        return true;
    }
    if (!state_of(row, column, &state)) {
        return market_refuse(row, order, column, N_("Status pesanan ini belum dikenal."));
    }
    *ret_state = state;
    return true;
}

/* Part of an order may be called off, and the rest comes in several parcels: it is as far as the last
 * of them. */
static void state_join(MarketOrder *order, const MarketLine *line, MarketState state)
{
    bool first = order->lines->len == 0, off = order->state == MARKET_CANCELLED;
    order->off_idr += state == MARKET_CANCELLED ? line->sum_idr : 0;
    if (first || off || (state != MARKET_CANCELLED && state < order->state)) {
        order->state = state;
    }
}

bool market_line_add(ImportRow *row, MarketOrder *order, const MarketLineColumns *columns)
{
    MarketLine line = {
        .row = row->row->line, .sum_idr = columns->sum_idr, .mark = row->mark};
    MarketState state = MARKET_UNPAID;
    if (!row_count(row, columns->quantity, &line.quantity) ||
        !state_take(row, order, columns->state, &state)) {
        order->refused = true;
        return false;
    }
    line.name = line_name(row, columns);
    if (*line.name == '\0') {
        return market_refuse(row, order, columns->name, N_("Nama barangnya kosong."));
    }
    if (line.quantity < 1 || line.quantity > MARKET_QUANTITY_MAX) {
        return market_refuse(row, order, columns->quantity,
                             N_("Jumlah barangnya harus 1 sampai 10.000."));
    }
    if (line.sum_idr > PRICE_MAX_IDR) {
        return market_refuse(row, order, columns->quantity,
                             N_("Harganya lebih dari 1 miliar rupiah."));
    }
    state_join(order, &line, state);
    g_array_append_val(order->lines, line);
    return true;
}

bool market_time(ImportRow *row, MarketOrder *order, const size_t columns[2], bool finished)
{
    Moment moment = {0};
    bool said = false;
    for (size_t i = 0; i < 2 && !said; i++) {
        if (!row_moment(row, columns[i], &moment, &said)) {
            order->refused = true;
            return false;
        }
    }
    if (!said) {
        return true;
    }
    Day day = moment_day(&moment, row->options->zone);
    if (day > row->options->today + 1) {
        return market_refuse(row, order, columns[0], N_("Tanggal ini belum datang."));
    }
    int64_t at = moment_instant(&moment, row->options->zone);
    if (finished && at >= order->finished_at) {
        order->finished_at = at;
        order->finished_day = day;
    } else if (!finished) {
        order->made_at = at;
        order->made_day = day;
    }
    return true;
}

void market_keep(ImportRow *row, const char **ret_text, size_t column, size_t max)
{
    if (**ret_text == '\0' && row_has(row, column)) {
        *ret_text = batch_keep_clean(row->batch, row_text(row, column), max);
    }
}

bool market_most(ImportRow *row, size_t column, int64_t *ret_amount)
{
    int64_t amount = 0;
    if (!row_number(row, column, &amount)) {
        return false;
    }
    *ret_amount = MAX(*ret_amount, ABS(amount));
    return true;
}
