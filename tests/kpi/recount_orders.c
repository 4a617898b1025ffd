// SPDX-License-Identifier: Apache-2.0
/* From orders, their items and the menu, and who buys often. */
#include "guide/segment.h"
#include "kpi/recount.h"
#include "store/customer.h"

static void orders_taken(const Count *count, KpiValue *out)
{
    out->value = recount_orders(count);
    for (EACH(RawOrder, order, count->raw->orders)) {
        out->records += order->business == count->business && order->day <= count->to;
    }
}

static bool is_of_market(const Count *count, int64_t order)
{
    for (EACH(RawMarketOrder, market, count->raw->markets)) {
        if (market->business == count->business && market->order == order) {
            return true;
        }
    }
    return false;
}

/* Due in these days, and delivered or due before today; a marketplace keeps its own promises. */
static void promises_kept(const Count *count, KpiValue *out)
{
    int64_t kept = 0, made = 0;
    int64_t today = zone_instant(count->query->zone, count->today, 0);
    for (EACH(RawOrder, order, count->raw->orders)) {
        bool delivered = order->delivered_at != RAW_NONE;
        if (order->business != count->business || !count_has_day(count, order->due_day) ||
            g_str_equal(order->state, "cancelled") || is_of_market(count, order->id)) {
            continue;
        }
        made += delivered || order->due_at < today;
        kept += delivered && order->delivered_at <= order->due_at;
    }
    recount_share(out, kept, made);
}

static const RawProduct *product_of(const Count *count, int64_t id)
{
    for (EACH(RawProduct, product, count->raw->products)) {
        if (product->business == count->business && product->id == id) {
            return product;
        }
    }
    return NULL;
}

static const RawOrder *order_of(const Count *count, int64_t id)
{
    for (EACH(RawOrder, order, count->raw->orders)) {
        if (order->business == count->business && order->id == id) {
            return order;
        }
    }
    return NULL;
}

/* Of goods whose cost is written down. */
static void margin(const Count *count, KpiValue *out)
{
    int64_t left = 0, paid = 0;
    for (EACH(RawItem, item, count->raw->items)) {
        const RawOrder *order = order_of(count, item->order);
        const RawProduct *product = product_of(count, item->product);
        if (item->business == count->business && order != NULL && product != NULL &&
            product->cost > 0 && count_has_day(count, order->day) &&
            !g_str_equal(order->state, "cancelled")) {
            left += item->quantity * (item->price - product->cost);
            paid += item->quantity * item->price;
        }
    }
    recount_share(out, left, paid);
}

static void stock_outs(const Count *count, KpiValue *out)
{
    for (EACH(RawMenu, menu, count->raw->menus)) {
        bool own = menu->business == count->business;
        out->value += own && count_has_day(count, menu->day) && menu->sold_out == 1;
        out->records += own && menu->day <= count->to;
    }
}

/* Who it was: the contact when she is one still, else the only one who goes by the name, else the name. */
static char *person_of(const Count *count, const RawSale *sale)
{
    int64_t by_name = 0, found = 0;
    for (EACH(RawContact, contact, count->raw->contacts)) {
        if (contact->business != count->business || contact->active != 1) {
            continue;
        }
        if (contact->id == sale->contact) {
            return g_strdup_printf("#%d", (int)contact->id);
        }
        by_name += g_ascii_strcasecmp(contact->name, sale->customer) == 0;
        found = g_ascii_strcasecmp(contact->name, sale->customer) == 0 ? contact->id : found;
    }
    return by_name == 1 ? g_strdup_printf("#%d", (int)found) : g_ascii_strdown(sale->customer, -1);
}

/* A sum of the purchases of each in the 90 days until the last day that came. */
static void loyal_customers(const Count *count, KpiValue *out)
{
    g_autoptr(GHashTable) times = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    Day until = MIN(count->to, count->today);
    GHashTableIter iter;
    gpointer value = NULL;
    for (EACH(RawSale, sale, count->raw->sales)) {
        if (sale->business == count->business && sale->day <= until &&
            sale->day > until - LOYAL_DAYS && *sale->customer != '\0') {
            g_autofree char *key = person_of(count, sale);
            int64_t before = GPOINTER_TO_INT(g_hash_table_lookup(times, key));
            g_hash_table_replace(times, g_strdup(key), GINT_TO_POINTER((gint)(before + sale->count)));
        }
    }
    g_hash_table_iter_init(&iter, times);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        out->records += GPOINTER_TO_INT(value) > 0;
        out->value += GPOINTER_TO_INT(value) >= LOYAL_TIMES;
    }
}

const Recount RECOUNT_ORDERS[] = {
    {"loyal_customers", loyal_customers},
    {"margin", margin},
    {"orders_taken", orders_taken},
    {"promises_kept", promises_kept},
    {"stock_outs", stock_outs},
    {0},
};
