// SPDX-License-Identifier: Apache-2.0
#include "app/outlook.h"

#include "app/outlook_decision.h"
#include "base/money.h"
#include "store/request.h"
#include "store/rival_price.h"

#define BEST_SHOWN 5
#define PRICE_DAYS 90 /* older prices of others are no longer theirs */
#define RECENT_DAYS (FORECAST_WEEKS_MOST * 7)

/* The full weeks from the first one that had purchases from its Monday on. */
static void weeks_set(Outlook *outlook, Day first, Day today)
{
    Day this_monday = period_of_week(today).from;
    if (first == DAY_NONE) {
        return;
    }
    Day from = day_weekday(first) == MONDAY ? first : period_after(period_of_week(first)).from;
    from = MAX(from, this_monday - RECENT_DAYS);
    if (from < this_monday) {
        outlook->days = (Period){from, this_monday - 1, false};
        outlook->weeks = (size_t)(this_monday - from) / 7;
    }
}

static bool load_weekdays(const Context *context, Outlook *outlook, GError **error)
{
    int64_t cells[FORECAST_WEEKS_MOST * WEEKDAY_COUNT] = {0};
    int64_t week_sums[FORECAST_WEEKS_MOST] = {0};
    g_autoptr(RecordList) list = NULL;
    if (!purchase_day_list(context->db, context->business_id, outlook->days, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        const PurchaseDay *day = purchase_day_at(list, i);
        size_t at = (size_t)(day->day - outlook->days.from);
        cells[at] = day->count;
        week_sums[at / WEEKDAY_COUNT] += day->count;
        outlook->weekday_sums[at % WEEKDAY_COUNT] += day->count;
    }
    Grid grid = {cells, outlook->weeks, WEEKDAY_COUNT};
    outlook->weekday = pattern_find(&grid);
    outlook->forecast = forecast_next(week_sums, outlook->weeks);
    return true;
}

static bool load_hours(const Context *context, Outlook *outlook, GError **error)
{
    g_autofree int64_t *cells = g_new0(int64_t, RECENT_DAYS * PURCHASE_BLOCKS);
    g_autoptr(RecordList) list = NULL;
    PurchaseSpan span = {outlook->days, context->zone};
    if (!purchase_hour_list(context->db, context->business_id, span, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        const PurchaseHour *hour = purchase_hour_at(list, i);
        size_t at = (size_t)(hour->day - outlook->days.from);
        cells[at * PURCHASE_BLOCKS + (size_t)hour->block] = hour->count;
        outlook->hour_sums[hour->block] += hour->count;
    }
    Grid grid = {cells, outlook->weeks * WEEKDAY_COUNT, PURCHASE_BLOCKS};
    outlook->hour = pattern_find(&grid);
    return true;
}

/* The prices of one product stand together in the list. */
static void price_lines_make(Outlook *outlook)
{
    g_autoptr(GArray) others = g_array_new(FALSE, FALSE, sizeof(int64_t));
    size_t count = record_count(outlook->prices);
    for (size_t i = 0; i < count; i++) {
        const RivalPrice *price = rival_price_at(outlook->prices, i);
        g_array_append_val(others, price->price_idr);
        if (i + 1 < count &&
            rival_price_at(outlook->prices, i + 1)->product_id == price->product_id) {
            continue;
        }
        const int64_t *prices = (const int64_t *)(const void *)others->data;
        PriceLine line = {price->product, price->own_price_idr, price_median(prices, others->len),
                          others->len,
                          price_place_of(price->own_price_idr, prices, others->len)};
        g_array_append_val(outlook->price_lines, line);
        g_array_set_size(others, 0);
    }
}

static bool load_goods(const Context *context, Outlook *outlook, GError **error)
{
    Db *db = context->db;
    int64_t business = context->business_id;
    outlook->recent = (Period){context->today - RECENT_DAYS + 1, context->today, false};
    return best_seller_list(db, business, outlook->recent, BEST_SHOWN, &outlook->best, error) &&
           requested_item_list(db, business, "open", &outlook->wanted, error) &&
           rival_price_list_newest(db, business, context->today - PRICE_DAYS, &outlook->prices,
                                   error);
}

bool outlook_load(const Context *context, Outlook *ret_outlook, GError **error)
{
    g_auto(Outlook) outlook = {.price_lines = g_array_new(FALSE, FALSE, sizeof(PriceLine))};
    Day first = DAY_NONE;
    if (!purchase_first_day(context->db, context->business_id, &first, error)) {
        return false;
    }
    weeks_set(&outlook, first, context->today);
    if (outlook.weeks > 0 &&
        (!load_weekdays(context, &outlook, error) || !load_hours(context, &outlook, error))) {
        return false;
    }
    if (!load_goods(context, &outlook, error)) {
        return false;
    }
    price_lines_make(&outlook);
    outlook.decisions = outlook_decisions_make(&outlook, context->lang);
    *ret_outlook = outlook;
    outlook = (Outlook){0};
    return true;
}

void outlook_clear(Outlook *outlook)
{
    g_clear_pointer(&outlook->best, record_list_free);
    g_clear_pointer(&outlook->wanted, record_list_free);
    g_clear_pointer(&outlook->prices, record_list_free);
    g_clear_pointer(&outlook->price_lines, g_array_unref);
    g_clear_pointer(&outlook->decisions, g_ptr_array_unref);
}

const OutlookDecision *outlook_decision_at(const Outlook *outlook, size_t i)
{
    return g_ptr_array_index(outlook->decisions, i);
}

char *outlook_mean(int64_t sum, size_t rows)
{
    return ratio_format(sum, (int64_t)rows);
}

char *outlook_hours(size_t block)
{
    g_autofree char *from = minute_format((Minute)block * 120);
    g_autofree char *until = minute_format((Minute)(block + 1) * 120 % MINUTES_A_DAY);
    return g_strdup_printf("%s–%s", from, until);
}
