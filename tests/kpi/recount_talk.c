// SPDX-License-Identifier: Apache-2.0
/* From the inbox and what people said: answers, feelings, complaints, wishes, stars. */
#include "kpi/recount.h"

static bool is_here(const Count *count, const RawMessage *message)
{
    return message->business == count->business && count_has_instant(count, message->received_at);
}

static int64_t messages_kept(const Count *count)
{
    int64_t kept = 0;
    for (EACH(RawMessage, message, count->raw->messages)) {
        kept += message->business == count->business && message->received_at < count->end;
    }
    return kept;
}

static void answered_in_time(const Count *count, KpiValue *out)
{
    int64_t all = 0, in_time = 0;
    for (EACH(RawMessage, message, count->raw->messages)) {
        bool answered = message->answered_at != RAW_NONE;
        if (is_here(count, message) && (answered || message->dismissed_at == RAW_NONE)) {
            all++;
            in_time += answered && message->answered_at <= message->due_at;
        }
    }
    recount_share(out, in_time, all);
}

static int by_time(gconstpointer a, gconstpointer b)
{
    int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;
    return left < right ? -1 : left > right;
}

static void response_time(const Count *count, KpiValue *out)
{
    g_autoptr(GArray) waits = g_array_new(FALSE, FALSE, sizeof(int64_t));
    for (EACH(RawMessage, message, count->raw->messages)) {
        if (is_here(count, message) && message->answered_at != RAW_NONE) {
            int64_t wait_s = message->answered_at - message->received_at;
            g_array_append_val(waits, wait_s);
        }
    }
    g_array_sort(waits, by_time);
    out->records = waits->len;
    if (waits->len > 0) {
        int64_t upper = g_array_index(waits, int64_t, waits->len / 2);
        int64_t lower = g_array_index(waits, int64_t, (waits->len - 1) / 2);
        out->value = recount_round((lower + upper) / 2, 60);
    }
}

static void unanswered(const Count *count, KpiValue *out)
{
    out->records = messages_kept(count);
    for (EACH(RawMessage, message, count->raw->messages)) {
        out->value += is_here(count, message) && message->answered_at == RAW_NONE &&
                      message->dismissed_at == RAW_NONE;
    }
}

static void reviews(const Count *count, KpiValue *out)
{
    out->records = messages_kept(count);
    for (EACH(RawMessage, message, count->raw->messages)) {
        out->value += is_here(count, message) && g_str_equal(message->kind, "review");
    }
}

/* As the owner marked it, else as it was proposed. */
static const char *feeling_of(const RawMessage *message)
{
    return g_str_equal(message->sentiment, "unknown") ? message->proposed : message->sentiment;
}

static void positive_count(const Count *count, KpiValue *out)
{
    for (EACH(RawMessage, message, count->raw->messages)) {
        bool felt = !g_str_equal(feeling_of(message), "unknown");
        out->records += message->business == count->business && felt && message->received_at < count->end;
        out->value += is_here(count, message) && g_str_equal(feeling_of(message), "positive");
    }
}

static void positive_share(const Count *count, KpiValue *out)
{
    int64_t felt = 0, positive = 0;
    for (EACH(RawMessage, message, count->raw->messages)) {
        felt += is_here(count, message) && !g_str_equal(feeling_of(message), "unknown");
        positive += is_here(count, message) && g_str_equal(feeling_of(message), "positive");
    }
    recount_share(out, positive, felt);
}

/* One answer may close several messages of one person: it was said once, within one minute. */
static char *answer_of(const RawMessage *message)
{
    int64_t minute = message->answered_at / 60;
    if (message->contact != RAW_NONE) {
        return g_strdup_printf("contact %d %d", (int)message->contact, (int)minute);
    }
    if (*message->phone != '\0' || *message->author != '\0') {
        return g_strdup_printf("%s %s %d", *message->phone != '\0' ? "phone" : "author",
                               *message->phone != '\0' ? message->phone : message->author,
                               (int)minute);
    }
    return g_strdup_printf("message %d", (int)message->id);
}

static void two_way_index(const Count *count, KpiValue *out)
{
    g_autoptr(GHashTable) answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (EACH(RawMessage, message, count->raw->messages)) {
        if (message->business == count->business && count_has_instant(count, message->answered_at)) {
            g_hash_table_add(answers, answer_of(message));
        }
    }
    for (EACH(RawPost, post, count->raw->posts)) {
        out->records += post->business == count->business && count_has_day(count, post->day) &&
                        g_str_equal(post->state, "done");
    }
    out->value = out->records > 0 ? recount_round(g_hash_table_size(answers) * 10, out->records) : 0;
}

static void comments(const Count *count, KpiValue *out)
{
    out->value = recount_comments(count, &out->records);
}

static int64_t complaint_book(const Count *count)
{
    int64_t kept = 0;
    for (EACH(RawComplaint, complaint, count->raw->complaints)) {
        kept += complaint->business == count->business && complaint->day <= count->to;
    }
    for (EACH(RawSale, sale, count->raw->sales)) {
        kept += sale->business == count->business && sale->day <= count->to;
    }
    return kept;
}

static void complaints(const Count *count, KpiValue *out)
{
    out->records = complaint_book(count);
    for (EACH(RawComplaint, complaint, count->raw->complaints)) {
        out->value += complaint->business == count->business && count_has_day(count, complaint->day);
    }
}

static void complaints_open(const Count *count, KpiValue *out)
{
    out->records = complaint_book(count);
    for (EACH(RawComplaint, complaint, count->raw->complaints)) {
        out->value += complaint->business == count->business && complaint->day <= count->to &&
                      complaint->closed_at == RAW_NONE;
    }
}

static void demand_top(const Count *count, KpiValue *out)
{
    for (EACH(RawRequest, wanted, count->raw->requests)) {
        int64_t people = 0;
        for (EACH(RawRequest, request, count->raw->requests)) {
            people += request->business == count->business && count_has_day(count, request->day) &&
                      g_str_equal(request->item_key, wanted->item_key);
        }
        out->value = MAX(out->value, people);
        out->records += wanted->business == count->business && wanted->day <= count->to;
    }
}

static void review_stars(const Count *count, KpiValue *out)
{
    int64_t stars = 0;
    for (EACH(RawTestimonial, said, count->raw->testimonials)) {
        bool one = said->business == count->business && count_has_day(count, said->day) && said->stars > 0;
        stars += one ? said->stars : 0;
        out->records += one;
    }
    out->value = out->records > 0 ? recount_round(stars * 10, out->records) : 0;
}

/* Of the reviews that end in these days. */
static void mean_of(const Count *count, size_t member, KpiValue *out)
{
    int64_t sum = 0;
    for (EACH(RawReview, review, count->raw->reviews)) {
        int64_t mark = *(const int64_t *)(const void *)((const char *)review + member);
        if (review->business == count->business && count_has_day(count, review->to_day) &&
            mark != RAW_NONE) {
            sum += mark;
            out->records++;
        }
    }
    out->value = out->records > 0 ? recount_round(sum * 10, out->records) : 0;
}

static void satisfaction(const Count *count, KpiValue *out)
{
    mean_of(count, offsetof(RawReview, satisfaction), out);
}

static void family(const Count *count, KpiValue *out)
{
    mean_of(count, offsetof(RawReview, family), out);
}

static void contribution(const Count *count, KpiValue *out)
{
    mean_of(count, offsetof(RawReview, contribution), out);
}

const Recount RECOUNT_TALK[] = {
    {"answered_in_time", answered_in_time},
    {"comments", comments},
    {"complaints", complaints},
    {"complaints_open", complaints_open},
    {"contribution", contribution},
    {"demand_top", demand_top},
    {"family", family},
    {"positive_count", positive_count},
    {"positive_share", positive_share},
    {"response_time", response_time},
    {"review_stars", review_stars},
    {"reviews", reviews},
    {"satisfaction", satisfaction},
    {"two_way_index", two_way_index},
    {"unanswered", unanswered},
    {0},
};
