// SPDX-License-Identifier: Apache-2.0
#include "action/start/answer_effect.h"

#include "base/phone.h"
#include "guide/times.h"
#include "store/answer.h"
#include "store/person.h"
#include "store/user.h"
#include "store/window.h"

/* What is being followed up: all answers, and which of them are new. */
typedef struct {
    const Context *context;
    const Answers *answers;
    const char *answered;
} Effect;

static bool is_new(const Effect *effect, const char *question)
{
    return form_set_has(effect->answered, question) && answers_given(effect->answers, question);
}

/* The number buyers write to: the one given for orders, else the business's, else her own. */
static bool phone_of(const Effect *effect, char **ret_phone, GError **error)
{
    const Context *context = effect->context;
    g_autofree char *phone = NULL;
    if (is_new(effect, "card_contact") &&
        phone_parse(answers_text(effect->answers, "card_contact"), &phone)) {
        *ret_phone = g_steal_pointer(&phone);
        return true;
    }
    g_autoptr(RecordList) users = NULL;
    if (!user_load(context->db, context->user_id, &users, error)) {
        return false;
    }
    const char *own = record_count(users) == 1 ? user_at(users, 0)->phone : "";
    *ret_phone = g_strdup(*context->business->phone != '\0' ? context->business->phone : own);
    return true;
}

static bool off_days_of(const Effect *effect, int64_t *ret_days, GError **error)
{
    int days = 0;
    const char *typed = answers_text(effect->answers, "off_days");
    if (is_new(effect, "off_days") && !g_str_equal(typed, ANSWER_NONE) &&
        !days_parse(typed, &days)) {
        return error_set(error, ERROR_INTERNAL, "the stored days cannot be read");
    }
    *ret_days = is_new(effect, "off_days") ? days : effect->context->business->off_days;
    return true;
}

static bool keep_facts(const Effect *effect, GError **error)
{
    const Business *business = effect->context->business;
    const Answers *answers = effect->answers;
    g_autofree char *phone = NULL;
    int64_t off_days = 0;
    if (!phone_of(effect, &phone, error) || !off_days_of(effect, &off_days, error)) {
        return false;
    }
    BusinessFacts facts = {
        .name = business->name,
        .trade = is_new(effect, "trade") ? answers_text(answers, "trade") : business->trade,
        .zone = business->zone,
        .phone = phone,
        .place = business->place,
        .minutes_per_day = is_new(effect, "minutes")
                               ? answers_number(answers, "minutes", business->minutes_per_day)
                               : business->minutes_per_day,
        .promise_minutes = business->promise_minutes,
        .off_days = off_days,
    };
    return business_save(effect->context->db, effect->context->business_id, &facts, error);
}

static bool keep_windows(const Effect *effect, const char *question, const char *kind,
                         GError **error)
{
    if (!is_new(effect, question)) {
        return true;
    }
    const char *typed = answers_text(effect->answers, question);
    g_autofree char *problem = NULL;
    g_autoptr(TimeList) times =
        times_parse(g_str_equal(typed, ANSWER_NONE) ? "" : typed, NULL, &problem);
    if (times == NULL) {
        return error_set(error, ERROR_INTERNAL, "the stored %s cannot be read", question);
    }
    g_autoptr(GArray) windows = g_array_new(FALSE, FALSE, sizeof(TimeWindow));
    for (size_t i = 0; i < times_count(times); i++) {
        g_array_append_vals(windows, times_at(times, i), 1);
    }
    return window_replace(effect->context->db, effect->context->business_id, kind,
                          (const TimeWindow *)(void *)windows->data, windows->len, error);
}

static bool keep_sheet(const Effect *effect, GError **error)
{
    Standing standing = {.knowledge = effect->context->knowledge};
    standing.profile = profile_of(effect->context->knowledge, effect->answers);
    return standing_keep_sheet(effect->context, &standing, "answers", error);
}

bool answer_effect(const Context *context, const char *answered, GError **error)
{
    g_autoptr(Answers) answers = NULL;
    int64_t owner = 0;
    if (!answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    Effect effect = {context, answers, answered};
    return keep_facts(&effect, error) &&
           keep_windows(&effect, "signal_times", WINDOW_SIGNAL, error) &&
           keep_windows(&effect, "blocked_times", WINDOW_BLOCKED, error) &&
           person_need_owner(context->db, context->business_id, context->now, &owner, error) &&
           keep_sheet(&effect, error);
}
