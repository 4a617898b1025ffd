// SPDX-License-Identifier: Apache-2.0
#include "importer/batch.h"

#include <string.h>

#include "base/text.h"

#define ID_DIGITS_KEPT 15u /* by a spreadsheet */

static void order_clear(gpointer order)
{
    g_array_unref(((MarketOrder *)order)->lines);
}

Batch *batch_new(void)
{
    Batch *batch = g_new0(Batch, 1);
    batch->texts = g_string_chunk_new(4096);
    batch->orders = g_array_new(FALSE, FALSE, sizeof(MarketOrder));
    g_array_set_clear_func(batch->orders, order_clear);
    batch->order_places = g_hash_table_new(g_str_hash, g_str_equal);
    batch->post_places = g_hash_table_new(g_str_hash, g_str_equal);
    batch->said = g_hash_table_new(g_str_hash, g_str_equal);
    batch->fees = g_array_new(FALSE, FALSE, sizeof(MarketFee));
    batch->figures = g_array_new(FALSE, FALSE, sizeof(DailyFigure));
    batch->posts = g_array_new(FALSE, FALSE, sizeof(PostNumbers));
    batch->messages = g_array_new(FALSE, FALSE, sizeof(BatchMessage));
    batch->sales = g_array_new(FALSE, FALSE, sizeof(BatchSale));
    batch->expenses = g_array_new(FALSE, FALSE, sizeof(BatchExpense));
    batch->products = g_array_new(FALSE, FALSE, sizeof(BatchProduct));
    batch->contacts = g_array_new(FALSE, FALSE, sizeof(BatchContact));
    batch->refusals = g_array_new(FALSE, FALSE, sizeof(BatchRefusal));
    batch->remarks = g_array_new(FALSE, FALSE, sizeof(BatchRefusal));
    batch->title = "";
    return batch;
}

void batch_free(Batch *batch)
{
    if (batch == NULL) {
        return;
    }
    g_hash_table_unref(batch->order_places);
    g_hash_table_unref(batch->post_places);
    g_hash_table_unref(batch->said);
    GArray *const arrays[] = {batch->orders,   batch->fees,  batch->figures,  batch->posts,
                              batch->messages, batch->sales, batch->expenses, batch->products,
                              batch->contacts, batch->refusals, batch->remarks};
    for (size_t i = 0; i < G_N_ELEMENTS(arrays); i++) {
        g_array_unref(arrays[i]);
    }
    g_string_chunk_free(batch->texts);
    g_free(batch);
}

const char *batch_keep(Batch *batch, const char *text)
{
    return *text != '\0' ? g_string_chunk_insert_const(batch->texts, text) : "";
}

static bool is_plain(const char *text, size_t max)
{
    size_t length = 0;
    for (; text[length] != '\0'; length++) {
        if ((unsigned char)text[length] < ' ' || (unsigned char)text[length] >= 0x7f) {
            return false;
        }
    }
    return length <= max && (length == 0 || (text[0] != ' ' && text[length - 1] != ' '));
}

const char *batch_keep_clean(Batch *batch, const char *text, size_t max)
{
    if (is_plain(text, max)) {
        return batch_keep(batch, text);
    }
    g_autofree char *clean = text_clean(text, false);
    g_autofree char *shortened = text_shorten(clean, max);
    return batch_keep(batch, shortened);
}

static void note(Batch *batch, GArray *list, const BatchRefusal *said)
{
    if (list->len < BATCH_REFUSALS_MAX) {
        BatchRefusal kept = {said->row, batch_keep_clean(batch, said->column, 80),
                             batch_keep_clean(batch, said->value, 80), said->sentence};
        g_array_append_val(list, kept);
    }
}

void batch_refuse(Batch *batch, const BatchRefusal *refusal)
{
    batch->refused++;
    note(batch, batch->refusals, refusal);
}

void batch_remark(Batch *batch, const BatchRefusal *remark)
{
    note(batch, batch->remarks, remark);
}

MarketOrder *batch_order(Batch *batch, const char *market, const char *id)
{
    guint place = GPOINTER_TO_UINT(g_hash_table_lookup(batch->order_places, id));
    if (place == 0) {
        MarketOrder order = {.market = market,
                             .id = batch_keep(batch, id),
                             .customer = "",
                             .place = "",
                             .note = "",
                             .reason = "",
                             .made_at = BATCH_NONE,
                             .finished_at = BATCH_NONE,
                             .made_day = DAY_NONE,
                             .finished_day = DAY_NONE,
                             .amount_idr = BATCH_NONE,
                             .lines = g_array_new(FALSE, FALSE, sizeof(MarketLine))};
        g_array_append_val(batch->orders, order);
        place = batch->orders->len;
        g_hash_table_insert(batch->order_places, (char *)order.id, GUINT_TO_POINTER(place));
    }
    return &g_array_index(batch->orders, MarketOrder, place - 1);
}

guint batch_repeat(Batch *batch, const char *text)
{
    gpointer kept = NULL, count = NULL;
    if (!g_hash_table_lookup_extended(batch->said, text, &kept, &count)) {
        kept = (char *)batch_keep(batch, text);
    }
    g_hash_table_insert(batch->said, kept, GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
    return GPOINTER_TO_UINT(count);
}

static void number_join(int64_t *sum, int64_t more)
{
    *sum = *sum == BATCH_NONE ? more : more == BATCH_NONE ? *sum : *sum + more;
}

static void number_greater(int64_t *number, int64_t other)
{
    *number = MAX(*number, other); /* BATCH_NONE is below all */
}

/* A row says all there is, or another time what one day was. */
static bool post_again(Batch *batch, const PostNumbers *post)
{
    bool whole = post->part == NULL || *post->part == '\0' ||
                 g_ascii_strcasecmp(post->part, "lifetime") == 0 || !g_ascii_isdigit(*post->part);
    g_autofree char *day = whole ? NULL : g_strdup_printf("\x1f%s %s", post->id, post->part);
    return whole || batch_repeat(batch, day) > 0;
}

static void numbers_greater(PostNumbers *known, const PostNumbers *post)
{
    number_greater(&known->views, post->views);
    number_greater(&known->reach, post->reach);
    number_greater(&known->likes, post->likes);
    number_greater(&known->comments, post->comments);
    number_greater(&known->shares, post->shares);
    number_greater(&known->saves, post->saves);
    known->rows += post->rows;
}

void batch_post(Batch *batch, const PostNumbers *post)
{
    bool again = post_again(batch, post);
    guint place = GPOINTER_TO_UINT(g_hash_table_lookup(batch->post_places, post->id));
    if (place == 0) {
        g_array_append_val(batch->posts, *post);
        g_hash_table_insert(batch->post_places, (char *)post->id,
                            GUINT_TO_POINTER(batch->posts->len));
        return;
    }
    PostNumbers *known = &g_array_index(batch->posts, PostNumbers, place - 1);
    if (again) {
        numbers_greater(known, post);
        return;
    }
    number_join(&known->views, post->views);
    number_join(&known->reach, post->reach);
    number_join(&known->likes, post->likes);
    number_join(&known->comments, post->comments);
    number_join(&known->shares, post->shares);
    number_join(&known->saves, post->saves);
    known->rows += post->rows;
}

static void order_refuse(Batch *batch, MarketOrder *order, const char *sentence)
{
    for (guint i = 0; i < order->lines->len; i++) {
        const MarketLine *line = &g_array_index(order->lines, MarketLine, i);
        batch_refuse(batch, &(BatchRefusal){line->row, "", order->id, sentence});
    }
    order->refused = true;
    g_array_set_size(order->lines, 0);
}

static int refusal_compare(gconstpointer a, gconstpointer b)
{
    const BatchRefusal *first = a, *second = b;
    return first->row < second->row ? -1 : first->row > second->row;
}

static bool amount_fits(const MarketOrder *order)
{
    int64_t all_idr = order->goods_idr + order->shipping_idr;
    int64_t left_idr = all_idr - order->off_idr;
    return order->amount_idr == BATCH_NONE || order->state == MARKET_CANCELLED ||
           order->amount_idr == all_idr || order->amount_idr == all_idr + order->charges_idr ||
           order->amount_idr == left_idr || order->amount_idr == left_idr + order->charges_idr;
}

static void order_settle(Batch *batch, MarketOrder *order)
{
    if (order->refused) {
        order_refuse(batch, order,
                     N_("Baris lain dari pesanan ini tidak terbaca, jadi seluruh pesanan belum "
                        "dimasukkan."));
        return;
    }
    for (guint i = 0; i < order->lines->len; i++) {
        order->goods_idr += g_array_index(order->lines, MarketLine, i).sum_idr;
    }
    if (!amount_fits(order)) {
        order_refuse(batch, order,
                     N_("Jumlah pesanan tidak sama dengan barang ditambah ongkos. Periksa "
                        "berkasnya, atau unduh lagi."));
    }
    if (order->state != MARKET_CANCELLED) {
        order->refund_idr = MAX(order->refund_idr, order->off_idr);
    }
    order->refund_idr = MIN(order->refund_idr, order->goods_idr);
}

/* A long number whose digits behind the fifteenth are zeros, as spreadsheets leave them. */
static bool is_worn(const char *id)
{
    size_t length = strspn(id, "0123456789");
    return id[length] == '\0' && length > ID_DIGITS_KEPT &&
           strspn(id + ID_DIGITS_KEPT, "0") == length - ID_DIGITS_KEPT;
}

/* One in a hundred may end so by chance, most of them do not. */
static void worn_refuse(Batch *batch)
{
    guint worn = 0, orders = batch->orders->len;
    for (guint i = 0; i < orders; i++) {
        worn += is_worn(g_array_index(batch->orders, MarketOrder, i).id);
    }
    for (guint i = 0; worn * 2 > orders && i < orders; i++) {
        MarketOrder *order = &g_array_index(batch->orders, MarketOrder, i);
        if (is_worn(order->id)) {
            order_refuse(batch, order,
                         N_("Nomor ini rusak karena berkas pernah dibuka dan disimpan di Excel. "
                            "Unduh lagi yang asli dan jangan dibuka dulu."));
        }
    }
}

static guint posts_of(const Batch *batch, const char *account)
{
    guint count = 0;
    for (guint i = 0; i < batch->posts->len; i++) {
        count += g_str_equal(g_array_index(batch->posts, PostNumbers, i).account, account);
    }
    return count;
}

/* Whose file it is: the account with the most posts; others stand in it because they worked together. */
static void posts_settle(Batch *batch)
{
    const char *own = "";
    guint most = 0;
    for (guint i = 0; i < batch->posts->len; i++) {
        const char *account = g_array_index(batch->posts, PostNumbers, i).account;
        guint count = g_str_equal(account, own) ? 0 : posts_of(batch, account);
        if (count > most) {
            own = account;
            most = count;
        }
    }
    for (guint i = batch->posts->len; most > 0 && i-- > 0;) {
        const PostNumbers *post = &g_array_index(batch->posts, PostNumbers, i);
        if (!g_str_equal(post->account, own)) {
            batch_refuse(batch,
                         &(BatchRefusal){post->row, "", post->title,
                                         N_("Kiriman ini milik akun lain (kolaborasi), jadi angkanya "
                                            "tidak dihitung sebagai milik Anda.")});
            g_array_remove_index(batch->posts, i);
        }
    }
}

void batch_settle(Batch *batch)
{
    posts_settle(batch);
    worn_refuse(batch);
    for (guint i = 0; i < batch->orders->len; i++) {
        order_settle(batch, &g_array_index(batch->orders, MarketOrder, i));
    }
    g_array_sort(batch->refusals, refusal_compare);
}
