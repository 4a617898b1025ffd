// SPDX-License-Identifier: Apache-2.0
/* From the numbers of platforms: a week without one is a gap, never a zero. */
#include "kpi/recount.h"

static bool is(const Count *count, const RawFigure *figure, const char *measure)
{
    return figure->business == count->business && g_str_equal(figure->measure, measure);
}

static void sum_of(const Count *count, const char *measure, KpiValue *out)
{
    for (EACH(RawFigure, figure, count->raw->figures)) {
        if (is(count, figure, measure) && count_has_day(count, figure->day)) {
            out->value += figure->value;
            out->records++;
        }
    }
}

static void likes(const Count *count, KpiValue *out)
{
    sum_of(count, "likes", out);
}

static void shares(const Count *count, KpiValue *out)
{
    sum_of(count, "shares", out);
}

static void visitors(const Count *count, KpiValue *out)
{
    sum_of(count, "visitors", out);
}

/* The last of a place until a day; NULL: none. */
static const RawFigure *last_until(const Count *count, const char *platform, Day day)
{
    const RawFigure *last = NULL;
    for (EACH(RawFigure, figure, count->raw->figures)) {
        if (is(count, figure, "followers") && g_str_equal(figure->platform, platform) &&
            figure->day <= day && (last == NULL || figure->day > last->day)) {
            last = figure;
        }
    }
    return last;
}

static void followers_of(const Count *count, const char *platform, KpiValue *out)
{
    const RawFigure *last = last_until(count, platform, count->to);
    out->records = last != NULL;
    out->value = last != NULL ? last->value : 0;
}

static void followers_facebook(const Count *count, KpiValue *out)
{
    followers_of(count, "facebook", out);
}

static void followers_instagram(const Count *count, KpiValue *out)
{
    followers_of(count, "instagram", out);
}

/* The first in the days, for a place that had none before. */
static const RawFigure *first_here(const Count *count, const char *platform)
{
    const RawFigure *first = NULL;
    for (EACH(RawFigure, figure, count->raw->figures)) {
        if (is(count, figure, "followers") && g_str_equal(figure->platform, platform) &&
            count_has_day(count, figure->day) && (first == NULL || figure->day < first->day)) {
            first = figure;
        }
    }
    return first;
}

static void followers_growth(const Count *count, KpiValue *out)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (EACH(RawFigure, place, count->raw->figures)) {
        if (place->business != count->business ||
            !g_hash_table_add(seen, (gpointer)(gintptr)place->platform)) {
            continue;
        }
        const RawFigure *last = last_until(count, place->platform, count->to);
        const RawFigure *before = last_until(count, place->platform, count->from - 1);
        before = before != NULL ? before : first_here(count, place->platform);
        if (last != NULL && last->day >= count->from && before != NULL && before->day < last->day) {
            out->value += last->value - before->value;
            out->records++;
        }
    }
}

static void status_views(const Count *count, KpiValue *out)
{
    int64_t views = 0;
    for (EACH(RawFigure, figure, count->raw->figures)) {
        bool one = is(count, figure, "reach") && g_str_equal(figure->platform, "whatsapp_status") &&
                   count_has_day(count, figure->day);
        views += one ? figure->value : 0;
        out->records += one;
    }
    out->value = out->records > 0 ? recount_round(views, out->records) : 0;
}

static bool has_reach_here(const Count *count, const char *platform)
{
    for (EACH(RawFigure, figure, count->raw->figures)) {
        if (is(count, figure, "reach") && g_str_equal(figure->platform, platform) &&
            count_has_day(count, figure->day)) {
            return true;
        }
    }
    return false;
}

/* As many days before; of places with a number in these days. */
static void reach_change(const Count *count, KpiValue *out)
{
    int64_t now = 0, before = 0, days = count->to - count->from + 1;
    for (EACH(RawFigure, figure, count->raw->figures)) {
        if (is(count, figure, "reach") && has_reach_here(count, figure->platform)) {
            bool here = count_has_day(count, figure->day);
            now += here ? figure->value : 0;
            before += count_has_day(count, figure->day + days) && !here ? figure->value : 0;
        }
    }
    if (count->today >= count->to) { /* not while it runs */
        recount_share(out, now - before, before);
    }
}

/* More than all who saw it: not everything was written down, so nothing is said. */
static void rate(KpiValue *out, int64_t part, int64_t whole)
{
    recount_share(out, part, part <= whole ? whole : 0);
}

static void chat_rate(const Count *count, KpiValue *out)
{
    rate(out, recount_chats(count), recount_views(count));
}

static void interaction_rate(const Count *count, KpiValue *out)
{
    int64_t records = 0;
    KpiValue liked = {0}, shared = {0};
    sum_of(count, "likes", &liked);
    sum_of(count, "shares", &shared);
    rate(out,
         recount_chats(count) + recount_comments(count, &records) + liked.value + shared.value,
         recount_views(count));
}

static void order_rate(const Count *count, KpiValue *out)
{
    rate(out, recount_orders(count), recount_chats(count));
}

const Recount RECOUNT_NUMBERS[] = {
    {"chat_rate", chat_rate},
    {"followers_facebook", followers_facebook},
    {"followers_growth", followers_growth},
    {"followers_instagram", followers_instagram},
    {"interaction_rate", interaction_rate},
    {"likes", likes},
    {"order_rate", order_rate},
    {"reach_change", reach_change},
    {"shares", shares},
    {"status_views", status_views},
    {"visitors", visitors},
    {0},
};
