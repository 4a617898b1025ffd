// SPDX-License-Identifier: Apache-2.0
/* What promotion cost and what its orders left (C17, K05). */
#include "kpi/recount.h"

typedef struct {
    int64_t cost, orders, margin, minutes;
    bool known;
} Spent;

static bool is_credited(const RawPromotion *promotion)
{
    return !g_str_equal(promotion->kind, "quota") && !g_str_equal(promotion->kind, "staff");
}

/* Cost of one piece; 0: not written down. A package costs what is in it. */
static int64_t item_cost(const Count *count, const RawItem *item)
{
    int64_t cost = 0;
    for (EACH(RawProduct, product, count->raw->products)) {
        if (item->package == RAW_NONE && product->id == item->product) {
            cost = product->cost;
        }
    }
    for (EACH(RawPart, part, count->raw->parts)) {
        for (EACH(RawProduct, product, count->raw->products)) {
            if (item->package == RAW_NONE || part->package != item->package || product->id != part->product) {
                continue;
            }
            if (product->cost <= 0) {
                return 0;
            }
            cost += part->quantity * product->cost;
        }
    }
    return cost;
}

/* What is left of an order. False: the cost of something in it is not written down. */
static bool order_margin(const Count *count, const RawOrder *order, int64_t *ret_margin)
{
    int64_t margin = 0;
    bool any = false;
    for (EACH(RawItem, item, count->raw->items)) {
        if (item->business != order->business || item->order != order->id) {
            continue;
        }
        int64_t cost = item_cost(count, item);
        if (cost <= 0) {
            return false;
        }
        margin += item->quantity * (item->price - cost);
        any = true;
    }
    *ret_margin = margin;
    return any;
}

typedef struct {
    int64_t orders, known, margin;
} Recorded;

static void recorded_add(const Count *count, const RawOrder *order, Recorded *recorded)
{
    int64_t margin = 0;
    recorded->orders++;
    if (order_margin(count, order, &margin)) {
        recorded->known++;
        recorded->margin += margin;
    }
}

/* Orders whose cost is not known are worth what the others are, as long as half is known. */
static Spent spent_of(int64_t cost, const Recorded *recorded, int64_t orders, int64_t margin_each)
{
    Spent spent = {.cost = cost, .orders = orders != RAW_NONE ? orders : recorded->orders};
    if (margin_each != RAW_NONE) {
        spent.known = true;
        spent.margin = spent.orders * margin_each;
    } else if (spent.orders == 0) {
        spent.known = true;
    } else if (recorded->known > 0 && recorded->known * 2 >= spent.orders) {
        spent.known = true;
        spent.margin = recount_round(recorded->margin * spent.orders, recorded->known);
    }
    return spent;
}

static bool runs_on(const RawPromotion *promotion, int64_t day)
{
    return day >= promotion->from_day && day <= promotion->to_day;
}

/* An order is of the promotion that began last. */
static bool is_of(const Count *count, const RawPromotion *promotion, const RawOrder *order)
{
    if (order->business != count->business || g_str_equal(order->state, "cancelled") ||
        *promotion->channel == '\0' || !g_str_equal(order->heard, promotion->channel) ||
        !runs_on(promotion, order->day)) {
        return false;
    }
    for (EACH(RawPromotion, other, count->raw->promotions)) {
        if (other->business == count->business && other->active == 1 && is_credited(other) &&
            g_str_equal(other->channel, promotion->channel) && runs_on(other, order->day) &&
            (other->from_day > promotion->from_day ||
             (other->from_day == promotion->from_day && other->id > promotion->id))) {
            return false;
        }
    }
    return true;
}

static Spent promotion_spent(const Count *count, const RawPromotion *promotion)
{
    Recorded recorded = {0};
    for (EACH(RawOrder, order, count->raw->orders)) {
        if (is_credited(promotion) && is_of(count, promotion, order)) {
            recorded_add(count, order, &recorded);
        }
    }
    return spent_of(promotion->cost, &recorded, promotion->orders, promotion->margin);
}

static bool began_here(const Count *count, const RawPromotion *promotion)
{
    return promotion->business == count->business && promotion->active == 1 &&
           count_has_day(count, promotion->from_day);
}

static void add(Spent *sum, const Spent *one)
{
    sum->cost += one->cost;
    sum->orders += one->orders;
    sum->margin += one->margin;
    sum->minutes += one->minutes;
    sum->known = sum->known && one->known;
}

static void cost_per_order(const Count *count, KpiValue *out)
{
    Spent all = {.known = true};
    for (EACH(RawPromotion, promotion, count->raw->promotions)) {
        if (began_here(count, promotion) && is_credited(promotion)) {
            Spent one = promotion_spent(count, promotion);
            add(&all, &one);
        }
    }
    if (all.cost > 0 && all.orders > 0) {
        out->records = all.orders;
        out->value = recount_round(all.cost, all.orders);
    }
}

/* One place: what it cost and took, and the orders of who heard of the business there, or those
 * its promotions are credited with when they are more. */
static Spent place_spent(const Count *count, const char *place)
{
    Recorded heard = {0};
    Spent promoted = {.known = true};
    int64_t minutes = 0;
    for (EACH(RawOrder, order, count->raw->orders)) {
        if (order->business == count->business && count_has_day(count, order->day) &&
            *place != '\0' && g_str_equal(order->heard, place) && !g_str_equal(order->state, "cancelled")) {
            recorded_add(count, order, &heard);
        }
    }
    for (EACH(RawPromotion, promotion, count->raw->promotions)) {
        if (began_here(count, promotion) && g_str_equal(promotion->channel, place)) {
            Spent one = promotion_spent(count, promotion);
            add(&promoted, &one);
        }
    }
    for (EACH(RawPost, post, count->raw->posts)) {
        bool one = post->business == count->business && count_has_day(count, post->day) &&
                   g_str_equal(post->state, "done") && g_str_equal(post->platform, place);
        minutes += one ? post->minutes : 0;
    }
    for (EACH(RawTask, task, count->raw->tasks)) {
        bool one = task->business == count->business && count_has_instant(count, task->done_at) &&
                   *place != '\0' && g_str_equal(task->platform, place);
        minutes += one ? task->minutes : 0;
    }
    Spent spent = spent_of(promoted.cost, &heard, RAW_NONE, RAW_NONE);
    if (promoted.known && promoted.orders > 0 && promoted.orders >= spent.orders) {
        spent.orders = promoted.orders;
        spent.margin = promoted.margin;
        spent.known = true;
    }
    spent.minutes = minutes;
    return spent;
}

static GHashTable *places_of(const Count *count)
{
    GHashTable *places = g_hash_table_new(g_str_hash, g_str_equal);
    for (EACH(RawPromotion, promotion, count->raw->promotions)) {
        g_hash_table_add(places, (gpointer)(gintptr)promotion->channel);
    }
    for (EACH(RawPost, post, count->raw->posts)) {
        g_hash_table_add(places, (gpointer)(gintptr)post->platform);
    }
    for (EACH(RawTask, task, count->raw->tasks)) {
        g_hash_table_add(places, (gpointer)(gintptr)task->platform);
    }
    return places;
}

/* hour 0: of the places that cost money, without the time. */
static void return_of(const Count *count, int64_t hour, KpiValue *out)
{
    g_autoptr(GHashTable) places = places_of(count);
    Spent all = {.known = true};
    int64_t rows = 0;
    GHashTableIter iter;
    gpointer place = NULL;
    g_hash_table_iter_init(&iter, places);
    while (g_hash_table_iter_next(&iter, &place, NULL)) {
        Spent one = place_spent(count, place);
        rows += one.cost > 0 || one.minutes > 0;
        if (one.cost > 0 || (hour > 0 && one.minutes > 0)) {
            add(&all, &one);
        }
    }
    int64_t cost = all.cost + (hour > 0 ? recount_round(all.minutes * hour, 60) : 0);
    if (cost > 0 && all.known) {
        out->records = rows;
        out->value = recount_round((all.margin - cost) * 1000, cost);
    }
}

static void roi_money(const Count *count, KpiValue *out)
{
    return_of(count, 0, out);
}

static void roi_with_time(const Count *count, KpiValue *out)
{
    for (EACH(RawAnswer, answer, count->raw->answers)) {
        if (answer->business == count->business && g_str_equal(answer->question, "hour_value")) {
            return_of(count, g_ascii_strtoll(answer->value, NULL, 10), out);
        }
    }
}

const Recount RECOUNT_MONEY[] = {
    {"cost_per_order", cost_per_order},
    {"roi_money", roi_money},
    {"roi_with_time", roi_with_time},
    {0},
};
