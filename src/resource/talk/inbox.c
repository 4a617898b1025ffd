// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/answer_time.h"
#include "store/message.h"

#define SHOWN 200
#define WEEK_S (INT64_C(7) * 24 * 60 * 60)

static json_t *seconds(int64_t duration_s)
{
    return duration_s == ANSWER_TIME_NONE ? json_null() : json_integer(duration_s);
}

static int overdue_count(const RecordList *list, int64_t now)
{
    int count = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        count += message_is_overdue(message_at(list, i), now);
    }
    return count;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_autoptr(RecordList) list = NULL;
    AnswerTimes times = {0};
    TimeSpan span = {context->now - WEEK_S, context->now + 1};
    if (!message_list_waiting(context->db, context->business_id, SHOWN, &list, error) ||
        !answer_times_load(context->db, context->business_id, span, &times, error)) {
        return false;
    }
    *ret_document = json_pack(
        "{s:i, s:i, s:{s:I, s:I, s:I, s:o, s:o}, s:o}", "waiting", (int)record_count(list),
        "overdue", overdue_count(list, context->now), "last_7_days", "answered",
        (json_int_t)times.answered, "unanswered", (json_int_t)times.unanswered, "within_promise",
        (json_int_t)times.within, "median_s", seconds(times.median_s), "p90_s",
        seconds(times.p90_s), "items", resource_array(list, context->zone));
    return true;
}

const Resource resource_inbox = {
    .name = "inbox",
    .summary = "What waits for an answer, oldest first, and how fast answers were.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .read = read,
};
