// SPDX-License-Identifier: Apache-2.0
/* From the calendar: posts, minutes, how steady, how complete. */
#include <string.h>

#include "kpi/recount.h"

static bool is_done(const RawPost *post)
{
    return g_str_equal(post->state, "done");
}

/* Posts of the days until `last`: all of them, and those done. */
static void posts_count(const Count *count, Day last, int64_t *ret_all, int64_t *ret_done)
{
    *ret_all = *ret_done = 0;
    for (EACH(RawPost, post, count->raw->posts)) {
        if (post->business == count->business && post->day >= count->from && post->day <= last) {
            *ret_all += 1;
            *ret_done += is_done(post);
        }
    }
}

static void posts(const Count *count, KpiValue *out)
{
    int64_t all = 0;
    posts_count(count, count->to, &all, &out->value);
    for (EACH(RawPost, post, count->raw->posts)) {
        out->records += post->business == count->business && post->day <= count->to;
    }
}

static void posts_done_share(const Count *count, KpiValue *out)
{
    int64_t all = 0, done = 0;
    posts_count(count, MIN(count->to, count->today), &all, &done);
    recount_share(out, done, all);
}

static void goal_aligned_share(const Count *count, KpiValue *out)
{
    int64_t all = 0, aligned = 0;
    for (EACH(RawPost, post, count->raw->posts)) {
        if (post->business == count->business && count_has_day(count, post->day) &&
            !g_str_equal(post->state, "skipped")) {
            all++;
            aligned += post->goal != RAW_NONE || *post->goal_mark != '\0';
        }
    }
    recount_share(out, aligned, all);
}

static bool is_work_day(const Count *count, Day day)
{
    for (EACH(RawBusiness, business, count->raw->businesses)) {
        if (business->id == count->business) {
            return (business->off_days >> day_weekday(day) & 1) == 0;
        }
    }
    return true;
}

static bool is_posted(const Count *count, Day day)
{
    for (EACH(RawPost, post, count->raw->posts)) {
        if (post->business == count->business && post->day == day && is_done(post)) {
            return true;
        }
    }
    return false;
}

/* From the first post ever to yesterday: the most working days in a row without one. */
static void longest_gap(const Count *count, KpiValue *out)
{
    int64_t first = INT64_MAX, gap = 0;
    Day last = MIN(count->to, count->today - 1);
    for (EACH(RawPost, post, count->raw->posts)) {
        first = post->business == count->business ? MIN(first, post->day) : first;
    }
    for (Day day = (Day)MAX(count->from, MIN(first, INT32_MAX)); day <= last; day++) {
        gap = is_posted(count, day) ? 0 : gap + is_work_day(count, day);
        out->value = MAX(out->value, gap);
    }
    for (EACH(RawPost, post, count->raw->posts)) {
        out->records += post->business == count->business && post->day >= count->from && post->day <= last;
    }
}

static void minutes_used(const Count *count, KpiValue *out)
{
    int64_t minutes = 0, days = MIN(count->to, count->today) - count->from + 1;
    for (EACH(RawPost, post, count->raw->posts)) {
        bool one = post->business == count->business && count_has_day(count, post->day) && is_done(post);
        minutes += one ? post->minutes : 0;
        out->records += one;
    }
    for (EACH(RawTask, task, count->raw->tasks)) {
        bool one = task->business == count->business && count_has_instant(count, task->done_at);
        minutes += one ? task->minutes : 0;
        out->records += one;
    }
    out->value = days > 0 ? recount_round(minutes, days) : 0;
    out->records = days > 0 ? out->records : 0;
}

/* hadir: a post; aktif: half of the plan and an answer; berdampak: a sale too. Of the days that came. */
static void presence_level(const Count *count, KpiValue *out)
{
    Day last = MIN(count->to, count->today);
    int64_t end = zone_instant(count->query->zone, last + 1, 0), answers = 0, sales = 0, done = 0;
    posts_count(count, last, &out->records, &done);
    for (EACH(RawMessage, message, count->raw->messages)) {
        answers += message->business == count->business && message->answered_at != RAW_NONE &&
                   message->answered_at >= count->begin && message->answered_at < end;
    }
    for (EACH(RawSale, sale, count->raw->sales)) {
        sales += sale->business == count->business && sale->day >= count->from && sale->day <= last
                     ? sale->count
                     : 0;
    }
    bool active = answers > 0 && recount_round(done * 100, MAX(out->records, 1)) >= 50;
    out->value = done == 0 ? 0 : !active ? 1 : sales > 0 ? 3 : 2;
}

/* T04: what each of seven asks of the days that came, and how much of it is there. */
typedef struct {
    int64_t done[7], all[7];
} Trust;

static void trust_posts(const Count *count, Day last, Trust *trust, int64_t *records)
{
    int64_t days = 0, work_days = 0;
    for (Day day = count->from; day <= last; day++) {
        days += is_posted(count, day);
        work_days += is_work_day(count, day);
    }
    trust->done[1] = days;
    trust->all[1] = work_days;
    for (EACH(RawPost, post, count->raw->posts)) {
        if (post->business != count->business || !is_done(post) || post->day < count->from ||
            post->day > last) {
            continue;
        }
        bool sells = g_str_equal(post->kind, "product") || g_str_equal(post->kind, "promo");
        *records += 1;
        trust->all[4] += sells;
        trust->done[4] += sells && strstr(post->text, "Rp") != NULL;
        trust->done[3] += g_str_equal(post->kind, "testimonial");
        trust->done[5] += g_str_equal(post->kind, "advice") || g_str_equal(post->pillar, "education");
        trust->done[6] += g_str_equal(post->idea, "uses") || g_str_equal(post->idea, "daily");
    }
}

static void trust_others(const Count *count, Day last, Trust *trust, int64_t *records)
{
    int64_t end = zone_instant(count->query->zone, last + 1, 0);
    for (EACH(RawMessage, message, count->raw->messages)) {
        bool one = message->business == count->business && message->dismissed_at == RAW_NONE &&
                   message->received_at >= count->begin && message->received_at < end;
        trust->all[0] += one;
        trust->done[0] += one && message->answered_at != RAW_NONE;
        *records += one;
    }
    for (EACH(RawTestimonial, said, count->raw->testimonials)) {
        bool one = said->business == count->business && said->may_publish == 1 &&
                   said->day >= count->from && said->day <= last;
        trust->done[3] += one;
        *records += one;
    }
    for (EACH(RawProduct, product, count->raw->products)) {
        bool told = *product->description != '\0';
        for (EACH(RawDetail, detail, count->raw->details)) {
            told = told || detail->product == product->id;
        }
        bool one = product->business == count->business && product->active == 1;
        trust->all[2] += one;
        trust->done[2] += one && told;
    }
}

static void trust(const Count *count, KpiValue *out)
{
    Trust seven = {0};
    Day last = MIN(count->to, count->today);
    int64_t weeks = MAX((last - count->from + 7) / 7, 0), sum = 0, asked = 0;
    seven.all[3] = seven.all[5] = seven.all[6] = weeks;
    trust_posts(count, last, &seven, &out->records);
    trust_others(count, last, &seven, &out->records);
    for (size_t i = 0; i < G_N_ELEMENTS(seven.all); i++) {
        if (seven.all[i] > 0) {
            sum += 1000 * MIN(seven.done[i], seven.all[i]) / seven.all[i];
            asked++;
        }
    }
    out->value = asked > 0 && out->records > 0 ? recount_round(sum, 10 * asked) * 10 : 0;
}

const Recount RECOUNT_POSTS[] = {
    {"goal_aligned_share", goal_aligned_share},
    {"longest_gap", longest_gap},
    {"minutes_used", minutes_used},
    {"posts", posts},
    {"posts_done_share", posts_done_share},
    {"presence_level", presence_level},
    {"trust", trust},
    {0},
};
