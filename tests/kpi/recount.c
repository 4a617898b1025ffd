// SPDX-License-Identifier: Apache-2.0
#include "kpi/recount.h"

RecountFunction recount_find(const char *key)
{
    const Recount *const lists[] = {RECOUNT_SALES, RECOUNT_ORDERS,  RECOUNT_POSTS,
                                    RECOUNT_TALK,  RECOUNT_NUMBERS, RECOUNT_MONEY};
    for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
        for (const Recount *one = lists[i]; one->key != NULL; one++) {
            if (g_str_equal(one->key, key)) {
                return one->recount;
            }
        }
    }
    return NULL;
}

KpiValue recount(const Kpi *kpi, const Raw *raw, const KpiQuery *query)
{
    KpiValue value = {0};
    Count count = {raw,
                   query,
                   query->business_id,
                   query->period.from,
                   query->period.to,
                   query->today,
                   zone_instant(query->zone, query->period.from, 0),
                   zone_instant(query->zone, query->period.to + 1, 0)};
    RecountFunction function = recount_find(kpi->key);
    if (function == NULL) {
        g_error("nobody counts %s from raw rows: add it to tests/kpi/recount_*.c", kpi->key);
    }
    if (!kpi->own || query->sees_values) {
        function(&count, &value);
    }
    value.known = value.records >= kpi->minimum;
    return value.known ? value : (KpiValue){.records = value.records};
}

int64_t recount_round(int64_t part, int64_t whole)
{
    int64_t twice = part * 2;
    return twice >= 0 ? (twice + whole) / (2 * whole) : -((-twice + whole) / (2 * whole));
}

void recount_share(KpiValue *out, int64_t part, int64_t whole)
{
    out->part = part;
    out->whole = out->records = whole;
    out->value = whole > 0 ? recount_round(part * 1000, whole) : 0;
}

/* data/sources.txt: these alone, and places nobody knows, are not online. */
bool recount_is_online(const char *place)
{
    static const char *const ONLINE[] = {"whatsapp", "whatsapp_status", "whatsapp_group",
                                         "whatsapp_business", "facebook", "facebook_group",
                                         "instagram", "tiktok", "shopee", "website", "tokopedia",
                                         "youtube"};
    for (size_t i = 0; i < G_N_ELEMENTS(ONLINE); i++) {
        if (g_str_equal(ONLINE[i], place)) {
            return true;
        }
    }
    return false;
}

int64_t recount_views(const Count *count)
{
    int64_t views = 0;
    for (EACH(RawFigure, figure, count->raw->figures)) {
        if (figure->business == count->business && g_str_equal(figure->measure, "reach") &&
            count_has_day(count, figure->day)) {
            views += figure->value;
        }
    }
    return views;
}

int64_t recount_chats(const Count *count)
{
    int64_t chats = 0;
    for (EACH(RawMessage, message, count->raw->messages)) {
        chats += message->business == count->business && g_str_equal(message->kind, "message") &&
                 message->dismissed_at == RAW_NONE &&
                 count_has_instant(count, message->received_at);
    }
    return chats;
}

int64_t recount_orders(const Count *count)
{
    int64_t orders = 0;
    for (EACH(RawOrder, order, count->raw->orders)) {
        orders += order->business == count->business && count_has_day(count, order->day) &&
                  !g_str_equal(order->state, "cancelled");
    }
    return orders;
}

/* The number of the phone when there is one, else the comments noted. */
int64_t recount_comments(const Count *count, int64_t *ret_records)
{
    int64_t counted = 0, rows = 0, noted = 0, kept = 0;
    for (EACH(RawFigure, figure, count->raw->figures)) {
        bool one = figure->business == count->business &&
                   g_str_equal(figure->measure, "comments") && count_has_day(count, figure->day);
        rows += one;
        counted += one ? figure->value : 0;
    }
    for (EACH(RawMessage, message, count->raw->messages)) {
        bool own = message->business == count->business && message->received_at < count->end;
        kept += own;
        noted += own && g_str_equal(message->kind, "comment") &&
                 count_has_instant(count, message->received_at);
    }
    *ret_records = rows > 0 ? rows : kept;
    return rows > 0 ? counted : noted;
}
