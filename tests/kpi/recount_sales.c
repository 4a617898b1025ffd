// SPDX-License-Identifier: Apache-2.0
/* From the book of sales: money, how often, where, by whom. */
#include "kpi/recount.h"

typedef struct {
    int64_t amount, times, kept; /* kept: rows until the last day */
} Sum;

static Sum sum_of(const Count *count, bool (*wanted)(const RawSale *))
{
    Sum sum = {0};
    for (EACH(RawSale, sale, count->raw->sales)) {
        if (sale->business != count->business) {
            continue;
        }
        sum.kept += sale->day <= count->to;
        if (count_has_day(count, sale->day) && wanted(sale)) {
            sum.amount += sale->amount;
            sum.times += sale->count;
        }
    }
    return sum;
}

static bool any(const RawSale *sale)
{
    return sale->id != 0;
}

static bool is_online(const RawSale *sale)
{
    return recount_is_online(sale->bought);
}

static bool is_offline(const RawSale *sale)
{
    return !recount_is_online(sale->bought);
}

static bool is_offline_heard_online(const RawSale *sale)
{
    return is_offline(sale) && recount_is_online(sale->heard);
}

static bool is_whatsapp(const RawSale *sale)
{
    return g_str_has_prefix(sale->bought, "whatsapp");
}

static void revenue(const Count *count, KpiValue *out)
{
    Sum sum = sum_of(count, any);
    out->value = sum.amount;
    out->records = sum.kept;
}

static void orders(const Count *count, KpiValue *out)
{
    Sum sum = sum_of(count, any);
    out->value = sum.times;
    out->records = sum.kept;
}

static void whatsapp_orders(const Count *count, KpiValue *out)
{
    out->value = sum_of(count, is_whatsapp).times;
    out->records = sum_of(count, any).kept;
}

static void average_sale(const Count *count, KpiValue *out)
{
    Sum sum = sum_of(count, any);
    out->records = sum.times;
    out->value = sum.times > 0 ? recount_round(sum.amount, sum.times) : 0;
}

/* As revenue: known as soon as sales are written down, so that the two parts are all of it. */
static void online_revenue(const Count *count, KpiValue *out)
{
    out->value = sum_of(count, is_online).amount;
    out->records = sum_of(count, any).kept;
}

static void offline_revenue(const Count *count, KpiValue *out)
{
    out->value = sum_of(count, is_offline).amount;
    out->records = sum_of(count, any).kept;
}

static void online_offline_ratio(const Count *count, KpiValue *out)
{
    int64_t online = sum_of(count, is_online).amount, offline = sum_of(count, is_offline).amount;
    if (offline > 0) {
        out->records = 1;
        out->value = recount_round(online * 10, offline);
    }
}

static void heard_online_share(const Count *count, KpiValue *out)
{
    recount_share(out, sum_of(count, is_offline_heard_online).times, sum_of(count, is_offline).times);
}

/* Of each place what is left of it; a place that only took back has no share. */
static void channel_concentration(const Count *count, KpiValue *out)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    int64_t most = 0, all = 0;
    for (EACH(RawSale, place, count->raw->sales)) {
        int64_t times = 0;
        if (place->business != count->business || !g_hash_table_add(seen, (gpointer)(gintptr)place->bought)) {
            continue;
        }
        for (EACH(RawSale, sale, count->raw->sales)) {
            times += sale->business == count->business && count_has_day(count, sale->day) &&
                             g_str_equal(sale->bought, place->bought)
                         ? sale->count
                         : 0;
        }
        most = MAX(most, times);
        all += MAX(times, 0);
    }
    recount_share(out, most, all);
}

/* A buyer is a contact, else a name however it is written. */
static char *buyer_of(const RawSale *sale)
{
    return sale->contact != RAW_NONE ? g_strdup_printf("#%d", (int)sale->contact)
                                     : g_ascii_strdown(sale->customer, -1);
}

typedef struct {
    int64_t here, before; /* purchases in the days, and before them */
} Buyer;

static GHashTable *buyers_of(const Count *count, int64_t *ret_records)
{
    GHashTable *buyers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    *ret_records = 0;
    for (EACH(RawSale, sale, count->raw->sales)) {
        bool named = sale->contact != RAW_NONE || *sale->customer != '\0';
        if (sale->business != count->business || !named || sale->day > count->to) {
            continue;
        }
        g_autofree char *key = buyer_of(sale);
        Buyer *buyer = g_hash_table_lookup(buyers, key);
        if (buyer == NULL) {
            buyer = g_new0(Buyer, 1);
            g_hash_table_insert(buyers, g_strdup(key), buyer);
        }
        *(sale->day < count->from ? &buyer->before : &buyer->here) += sale->count;
        *ret_records += 1;
    }
    return buyers;
}

/* new: for the first time; else once more, in these days or after earlier ones. */
static int64_t buyers_count(const Count *count, bool fresh, int64_t *ret_records)
{
    g_autoptr(GHashTable) buyers = buyers_of(count, ret_records);
    GHashTableIter iter;
    gpointer value = NULL;
    int64_t found = 0;
    g_hash_table_iter_init(&iter, buyers);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Buyer *buyer = value;
        if (buyer->here > 0) {
            found += fresh ? buyer->before <= 0 : buyer->before > 0 || buyer->here > 1;
        }
    }
    return found;
}

static void new_customers(const Count *count, KpiValue *out)
{
    out->value = buyers_count(count, true, &out->records);
}

static void repeat_customers(const Count *count, KpiValue *out)
{
    out->value = buyers_count(count, false, &out->records);
}

const Recount RECOUNT_SALES[] = {
    {"average_sale", average_sale},
    {"channel_concentration", channel_concentration},
    {"heard_online_share", heard_online_share},
    {"new_customers", new_customers},
    {"offline_revenue", offline_revenue},
    {"online_offline_ratio", online_offline_ratio},
    {"online_revenue", online_revenue},
    {"orders", orders},
    {"repeat_customers", repeat_customers},
    {"revenue", revenue},
    {"whatsapp_orders", whatsapp_orders},
    {0},
};
