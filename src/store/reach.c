// SPDX-License-Identifier: Apache-2.0
#include "store/reach.h"

#include "base/money.h"
#include "store/event.h"

static ReachSide *side_of(const Knowledge *knowledge, Reach *reach, const char *bought_through)
{
    return source_is_online(knowledge, bought_through) ? &reach->online : &reach->offline;
}

/* Customers and met stay 0. */
static Reach reach_of_sums(const Knowledge *knowledge, const RecordList *sums)
{
    Reach reach = {0};
    for (size_t i = 0; i < record_count(sums); i++) {
        const SaleSum *sum = sale_sum_at(sums, i);
        ReachSide *side = side_of(knowledge, &reach, sum->bought_through);
        side->sum_idr += sum->sum_idr;
        side->count += sum->count;
        if (side == &reach.offline && source_is_online(knowledge, sum->heard_from)) {
            reach.informed += sum->count;
        }
    }
    return reach;
}

/* Someone who buys at the stall and at the market is one offline customer. */
static void customers_count(const Knowledge *knowledge, const RecordList *customers, Reach *reach)
{
    g_autoptr(GHashTable) online = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) offline = g_hash_table_new(g_str_hash, g_str_equal);
    for (size_t i = 0; i < record_count(customers); i++) {
        const SaleCustomer *one = sale_customer_at(customers, i);
        g_hash_table_add(source_is_online(knowledge, one->bought_through) ? online : offline,
                         (gpointer)one->customer);
    }
    reach->online.customers = g_hash_table_size(online);
    reach->offline.customers = g_hash_table_size(offline);
}

bool reach_load(Db *db, int64_t business_id, const Knowledge *knowledge, Period days,
                Reach *ret_reach, GError **error)
{
    g_autoptr(RecordList) sums = NULL;
    g_autoptr(RecordList) customers = NULL;
    if (!sale_sums(db, business_id, days, &sums, error) ||
        !sale_customers(db, business_id, days, &customers, error)) {
        return false;
    }
    *ret_reach = reach_of_sums(knowledge, sums);
    customers_count(knowledge, customers, ret_reach);
    return event_met(db, business_id, days, &ret_reach->met, error);
}

int64_t reach_average_idr(ReachSide side)
{
    return side.count > 0 ? (side.sum_idr + side.count / 2) / side.count : -1;
}

char *reach_ratio(const Reach *reach)
{
    return reach->offline.sum_idr > 0 && reach->online.sum_idr >= 0
               ? ratio_format(reach->online.sum_idr, reach->offline.sum_idr)
               : NULL;
}

char *reach_ratio_sentence(const Reach *reach, const Lang *lang)
{
    g_autofree char *ratio = reach_ratio(reach);
    if (ratio != NULL) {
        return g_strdup_printf(tr(lang, "Penjualan online %s kali penjualan offline."), ratio);
    }
    if (reach->offline.sum_idr <= 0) {
        return g_strdup(tr(lang, "Belum bisa dibandingkan: tidak ada data offline."));
    }
    return g_strdup(tr(lang, "Belum bisa dibandingkan: uang online lebih banyak kembali daripada "
                             "masuk."));
}

char *reach_informed_sentence(const Reach *reach, const Lang *lang)
{
    if (reach->offline.count <= 0) {
        return g_strdup(tr(lang, "Belum ada pembelian di tempat."));
    }
    g_autofree char *informed = number_format(reach->informed);
    g_autofree char *all = number_format(reach->offline.count);
    g_autofree char *share = percent_format(reach->informed, reach->offline.count);
    return g_strdup_printf(tr(lang, "%s dari %s pembelian di tempat (%s) tahu dari online."),
                           informed, all, share);
}

char *reach_growth_sentence(int64_t now_idr, int64_t before_idr, const Lang *lang)
{
    if (before_idr <= 0) {
        return g_strdup(tr(lang, "Masa sebelumnya belum ada penjualan, jadi belum ada "
                                 "pembandingnya."));
    }
    g_autofree char *before = money_format(before_idr);
    int64_t change = now_idr - before_idr;
    if (change == 0) {
        return g_strdup_printf(tr(lang, "Sama dengan masa sebelumnya (%s)."), before);
    }
    g_autofree char *share = percent_format(ABS(change), before_idr);
    return g_strdup_printf(change > 0 ? tr(lang, "Naik %s dibanding masa sebelumnya (%s).")
                                      : tr(lang, "Turun %s dibanding masa sebelumnya (%s)."),
                           share, before);
}
