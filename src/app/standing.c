// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"

#include "guide/times.h"
#include "store/answer.h"
#include "store/sheet.h"

static void facts_win(const Business *business, Answers *answers)
{
    if (answers_given(answers, "minutes")) {
        g_autofree char *minutes = g_strdup_printf("%" G_GINT64_FORMAT, business->minutes_per_day);
        answers_set(answers, "minutes", minutes);
    }
    if (answers_given(answers, "off_days")) {
        g_autofree char *days = days_format((int)business->off_days, NULL);
        answers_set(answers, "off_days", *days != '\0' ? days : ANSWER_NONE);
    }
}

bool standing_load(const Context *context, Standing *ret_standing, GError **error)
{
    g_assert(context->business != NULL);
    g_auto(Standing) standing = {.knowledge = context->knowledge};
    Day monday = context->today - (Day)day_weekday(context->today);
    if (!answer_load(context->db, context->business_id, &standing.answers, error) ||
        !progress_load(context->db, context->business_id, monday, &standing.progress_list, error)) {
        return false;
    }
    facts_win(context->business, standing.answers);
    standing.profile = profile_of(context->knowledge, standing.answers);
    standing.progress = progress_at(standing.progress_list, 0);
    *ret_standing = standing;
    standing = (Standing){0};
    return true;
}

void standing_clear(Standing *standing)
{
    g_clear_pointer(&standing->answers, answers_free);
    g_clear_pointer(&standing->progress_list, record_list_free);
}

StrategyFacts standing_strategy(const Standing *standing)
{
    return (StrategyFacts){.profile = &standing->profile,
                           .goals = (size_t)standing->progress->goals,
                           .tools = (size_t)standing->progress->tools,
                           .evaluations = (size_t)standing->progress->reviews};
}

LadderFacts standing_ladder(const Standing *standing)
{
    return (LadderFacts){.knowledge = standing->knowledge,
                         .answers = standing->answers,
                         .goals = (size_t)standing->progress->goals,
                         .tools = (size_t)standing->progress->tools,
                         .talks = (size_t)standing->progress->talks};
}

Capacity standing_capacity(const Standing *standing)
{
    const char *quota = answers_text(standing->answers, "quota");
    const char *wishes = answers_text(standing->answers, "formats");
    return (Capacity){.readiness = standing->profile.readiness,
                      .runs_out = g_str_equal(quota, "runs_out") || g_str_equal(quota, "seldom"),
                      .wishes = g_str_equal(wishes, ANSWER_NONE) ? "" : wishes};
}

char *standing_tools_refusal(const Standing *standing, const Lang *lang)
{
    const Question *missing = question_missing(standing->knowledge, standing->answers, "manage", 0);
    if (missing != NULL) {
        return g_strdup_printf(tr(lang, "Sebelum memilih alat, jawab dulu: %s"),
                               question_text(missing, lang));
    }
    LadderFacts ladder = standing_ladder(standing);
    return ladder_tools_refusal(&ladder, lang);
}

StartSequence standing_start(const Standing *standing)
{
    const Progress *progress = standing->progress;
    return (StartSequence){.ticked = {[START_GOALS] = progress->goals > 0,
                                      [START_PLATFORM] = progress->tools > 0,
                                      [START_CONTACTS] = progress->contacts > 0,
                                      [START_CALENDAR] = progress->posts > 0}};
}

static Sheet sheet_of(const Context *context, const Profile *profile)
{
    const int *score = profile->readiness.score;
    return (Sheet){.phase = profile->phase,
                   .access = score[FACTOR_ACCESS],
                   .literacy = score[FACTOR_LITERACY],
                   .support = score[FACTOR_SUPPORT],
                   .infrastructure = score[FACTOR_INFRASTRUCTURE],
                   .day = context->today,
                   .created_at = context->now};
}

static bool is_same(const Sheet *a, const Sheet *b)
{
    return a->phase == b->phase && a->access == b->access && a->literacy == b->literacy &&
           a->support == b->support && a->infrastructure == b->infrastructure;
}

bool standing_keep_sheet(const Context *context, const Standing *standing, const char *reason,
                         GError **error)
{
    if (!profile_is_complete(&standing->profile)) {
        return true;
    }
    g_autoptr(RecordList) newest = NULL;
    Sheet sheet = sheet_of(context, &standing->profile);
    int64_t id = 0;
    if (!sheet_list(context->db, context->business_id, 0, 1, &newest, error)) {
        return false;
    }
    bool first = record_count(newest) == 0;
    if (!first && is_same(sheet_at(newest, 0), &sheet) && !g_str_equal(reason, "evaluation")) {
        return true;
    }
    sheet.reason = first ? "start" : reason;
    return sheet_add(context->db, context->business_id, &sheet, &id, error);
}
