// SPDX-License-Identifier: Apache-2.0
#include "guide/slump.h"

#define PERCENT 100
#define SALE_FALL 15 /* percent by which one sale must be smaller */

/* The weeks compared: the last ones, and what was usual before. */
typedef struct {
    SlumpWeek last[SLUMP_WEEKS]; /* newest first */
    size_t last_count, usual_count;
    SlumpWeek usual, lately; /* sums */
} Compared;

static void week_add(SlumpWeek *sum, const SlumpWeek *week)
{
    sum->sum_idr += week->sum_idr;
    sum->sales += week->sales;
}

/* A usual week has sales; one without was perhaps not written down. */
static Compared compared_of(const SlumpWeek *weeks, size_t count, bool with_marked)
{
    Compared compared = {0};
    for (size_t i = count; i-- > 0 && compared.usual_count < SLUMP_BASE_MAX;) {
        if (weeks[i].marked && !with_marked) {
            continue;
        }
        if (compared.last_count < SLUMP_WEEKS) {
            compared.last[compared.last_count++] = weeks[i];
            week_add(&compared.lately, &weeks[i]);
        } else if (weeks[i].sales > 0 && weeks[i].sum_idr > 0) {
            compared.usual_count++;
            week_add(&compared.usual, &weeks[i]);
        }
    }
    return compared;
}

static bool is_known(const Compared *compared)
{
    return compared->last_count == SLUMP_WEEKS && compared->usual_count >= SLUMP_BASE_MIN &&
           compared->lately.sales > 0;
}

static bool is_low(const Compared *compared, const SlumpWeek *week)
{
    int64_t usual = compared->usual.sum_idr;
    return week->sum_idr * (int64_t)compared->usual_count * PERCENT <=
           usual * (PERCENT - SLUMP_FALL);
}

static bool is_slump(const Compared *compared)
{
    bool low = true, falling = is_low(compared, &compared->last[0]);
    for (size_t i = 0; i < SLUMP_WEEKS; i++) {
        low &= is_low(compared, &compared->last[i]);
        falling &= i + 1 == SLUMP_WEEKS
                       ? compared->last[i].sum_idr * (int64_t)compared->usual_count <
                             compared->usual.sum_idr
                       : compared->last[i].sum_idr < compared->last[i + 1].sum_idr;
    }
    return low || falling;
}

static bool is_marked(const Compared *compared)
{
    bool marked = false;
    for (size_t i = 0; i < SLUMP_WEEKS; i++) {
        marked |= compared->last[i].marked;
    }
    return marked;
}

static int64_t divide(int64_t part, int64_t whole)
{
    return whole > 0 && part > 0 ? (part + whole / 2) / whole : 0;
}

static void means_set(Slump *slump, const Compared *compared)
{
    int64_t usual = compared->usual.sum_idr * SLUMP_WEEKS;
    int64_t lately = compared->lately.sum_idr * (int64_t)compared->usual_count;
    slump->usual_idr = divide(compared->usual.sum_idr, (int64_t)compared->usual_count);
    slump->lately_idr = divide(compared->lately.sum_idr, SLUMP_WEEKS);
    slump->usual_sale_idr = divide(compared->usual.sum_idr, compared->usual.sales);
    slump->lately_sale_idr = divide(compared->lately.sum_idr, compared->lately.sales);
    slump->fall = divide((usual - lately) * PERCENT, usual);
}

Slump slump_of(const SlumpWeek *weeks, size_t count)
{
    Slump slump = {SLUMP_UNKNOWN};
    Compared own = compared_of(weeks, count, false), all = compared_of(weeks, count, true);
    bool low = is_known(&all) && is_slump(&all) && is_marked(&all);
    if (is_known(&own)) {
        slump.state = is_slump(&own) ? SLUMP_CRISIS : low ? SLUMP_SEASON : SLUMP_NONE;
        means_set(&slump, slump.state == SLUMP_SEASON ? &all : &own);
    } else if (low) {
        slump.state = SLUMP_SEASON;
        means_set(&slump, &all);
    }
    return slump;
}

bool slump_is_smaller(const Slump *slump)
{
    return slump->lately_sale_idr * PERCENT <= slump->usual_sale_idr * (PERCENT - SALE_FALL);
}
