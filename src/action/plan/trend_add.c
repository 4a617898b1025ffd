// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"

#include "action/action.h"
#include "base/text.h"
#include "guide/measure.h"
#include "guide/trend.h"
#include "store/goal.h"
#include "store/person.h"
#include "store/task.h"
#include "store/trend.h"

#define TASK_MINUTES 5
#define TASK_TITLE_MAX 110u

static const Choice THERE[] = {
    {"yes", N_("Ya, banyak")}, {"partly", N_("Belum tahu")}, {"no", N_("Tidak")}, {0}};
static const Choice SKILLS[] = {
    {"yes", N_("Bisa")}, {"partly", N_("Bisa belajar")}, {"no", N_("Belum bisa")}, {0}};
static const Choice FITS[] = {
    {"yes", N_("Ya")}, {"partly", N_("Sedikit")}, {"no", N_("Tidak")}, {0}};
static const Field FIELDS[] = {
    {"name", N_("Tren apa?"), FIELD_TEXT, true, .min = 2, .max = 80, .example = N_("video pendek")},
    {"audience", N_("Pembeli Anda ada di sana?"), FIELD_CHOICE, true, .choices = THERE},
    {"cost", N_("Biayanya sebulan"), FIELD_MONEY, true, .max = 100000000,
     .help = N_("Termasuk kuota. Boleh 0.")},
    {"minutes", N_("Berapa menit seminggu?"), FIELD_NUMBER, true, .max = 10080},
    {"skill", N_("Anda bisa membuatnya?"), FIELD_CHOICE, true, .choices = SKILLS},
    {"fit", N_("Sejalan dengan tujuan Anda?"), FIELD_CHOICE, true, .choices = FITS},
    {"measure", N_("Dilihat dari angka apa?"), FIELD_CHOICE,
     .help = N_("Kosong: angka dari tujuan Anda.")},
    {0},
};
static const Form FORM = {FIELDS};

/* What was answered elsewhere is not asked again: her promotion money and her minutes. */
static bool facts_load(const Doing *doing, TrendFacts *ret_facts, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    g_auto(Standing) standing = {0};
    if (!standing_load(context, &standing, error)) {
        return false;
    }
    *ret_facts = (TrendFacts){
        .audience = trend_answer_of(form_text(values, "audience")),
        .skill = trend_answer_of(form_text(values, "skill")),
        .fit = trend_answer_of(form_text(values, "fit")),
        .cost_idr = form_int(values, "cost"),
        .budget_idr = answers_number(standing.answers, "promo_money", -1),
        .minutes = form_int(values, "minutes"),
        .minutes_week = context->business->minutes_per_day * 7,
    };
    return true;
}

/* Exactly one: what she chose, else what her first open goal is measured by. *ret_measure is borrowed
 * from the knowledge; NULL: an unknown one was asked for. */
static bool measure_find_for(const Doing *doing, const Measure **ret_measure, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) goals = NULL;
    const char *chosen = form_text(doing->values, "measure");
    if (!goal_list_open(context->db, context->business_id, &goals, error)) {
        return false;
    }
    const char *key = *chosen != '\0'           ? chosen
                      : record_count(goals) > 0 ? goal_at(goals, 0)->measure
                                                : TREND_MEASURE;
    *ret_measure = measure_find(context->knowledge, key);
    return true;
}

/* The day to look again stands among the tasks, so that it is not forgotten. */
static bool remind(const Doing *doing, const TrendAdvice *advice, GError **error)
{
    const Context *context = doing->context;
    int64_t person = 0, id = 0;
    g_autofree char *words =
        g_strdup_printf(advice->decision == TREND_TRY ? tr(context->lang, "Lihat hasil mencoba: %s")
                                                      : tr(context->lang, "Timbang lagi: %s"),
                        form_text(doing->values, "name"));
    g_autofree char *title = text_shorten(words, TASK_TITLE_MAX);
    if (!person_need_owner(context->db, context->business_id, context->now, &person, error)) {
        return false;
    }
    Task task = {.title = title,
                 .kind = "strategy",
                 .person_id = person,
                 .platform = "",
                 .due_day = context->today + advice->days,
                 .minutes = TASK_MINUTES,
                 .created_at = context->now};
    return task_add(context->db, context->business_id, &task, &id, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    TrendFacts facts = {0};
    const Measure *measure = NULL;
    if (!facts_load(doing, &facts, error) || !measure_find_for(doing, &measure, error)) {
        return false;
    }
    if (measure == NULL) {
        form_errors_add(doing->errors, "measure", "%s",
                        tr(context->lang, "Angka itu tidak ada di daftar. Pilih salah satu."));
        return true;
    }
    TrendAdvice advice = trend_weigh(&facts);
    Trend trend = {.name = form_text(values, "name"),
                   .audience = form_text(values, "audience"),
                   .skill = form_text(values, "skill"),
                   .fit = form_text(values, "fit"),
                   .cost_idr = facts.cost_idr,
                   .minutes = facts.minutes,
                   .score = advice.score,
                   .decision = trend_decision_key(advice.decision),
                   .measure = advice.decision == TREND_TRY ? measure->key : "",
                   .day = context->today,
                   .review_day = context->today + advice.days};
    return trend_add(context->db, context->business_id, &trend, context->now, &doing->result->id,
                     error) &&
           (advice.decision == TREND_SKIP || remind(doing, &advice, error));
}

const Action action_trend_add = {
    .name = "trend_add",
    .resource = "trends",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Timbang"),
    .done = N_("Sudah ditimbang. Usulnya tertulis di bawah."),
    .summary =
        "Weighs a trend: try small for two weeks by one measure, wait, or skip, with a day to "
        "look again.",
    .run = run,
};
