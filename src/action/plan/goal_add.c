// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "action/plan/goal_form.h"
#include "store/answer.h"
#include "store/goal.h"

static const Field FIELDS[] = {
    {"words", N_("Tujuan Anda dengan kata-kata sendiri"), FIELD_LINES, true, .max = 300,
     .help = N_("Sebut apa, dari berapa menjadi berapa, dan sampai kapan."),
     .example = N_("pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari 2026")},
    {"measure", N_("Apa yang diukur?"), FIELD_CHOICE},
    {"start_value", N_("Sekarang berapa?"), FIELD_MONEY},
    {"target_value", N_("Ingin menjadi berapa?"), FIELD_MONEY},
    {"due_day", N_("Sampai tanggal berapa?"), FIELD_DAY},
    {"relevance", N_("Mengapa ini penting bagi Anda?"), FIELD_TEXT, .max = 200},
    {0},
};
static const Form FORM = {FIELDS};

static void refuse(const Doing *doing, const SmartGoal *goal, const SmartVerdict *verdict)
{
    for (int letter = 0; letter < SMART_LETTERS; letter++) {
        if (!smart_letter_ok(verdict, (SmartLetter)letter)) {
            const char *field = goal_form_field(goal, (SmartLetter)letter);
            form_errors_add(doing->errors, field, "%s",
                            smart_sentence(verdict, (SmartLetter)letter));
        }
    }
}

/* The most important of the owner's values that this measure brings nearer; "" for none. */
static char *value_served(const Measure *measure, const char *ranking)
{
    g_auto(GStrv) keys = g_strsplit(ranking, ",", -1);
    for (int i = 0; keys[i] != NULL; i++) {
        if (form_set_has(measure->serves, keys[i])) {
            return g_strdup(keys[i]);
        }
    }
    return g_strdup("");
}

static bool keep(const Doing *doing, const SmartGoal *read, GError **error)
{
    const Measure *measure = measure_find(doing->context->knowledge, read->measure);
    g_autofree char *value = value_served(measure, read->values);
    Goal goal = {
        .words = read->words,
        .term = smart_is_long_term(read) ? "long" : "short",
        .measure = measure->key,
        .start_value = read->start,
        .target_value = read->target,
        .due_day = read->due,
        .relevance = read->relevance != NULL ? read->relevance : "",
        .value_key = value,
        .created_at = doing->context->now,
    };
    return goal_add(doing->context->db, doing->context->business_id, &goal, &doing->result->id,
                    error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(Answers) answers = NULL;
    if (!answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    SmartGoal goal = goal_form_read(context, doing->values, answers);
    g_autoptr(SmartVerdict) verdict = smart_check(context->knowledge, &goal, context->lang);
    if (!smart_accepted(verdict)) {
        refuse(doing, &goal, verdict);
        return true;
    }
    return keep(doing, &goal, error);
}

const Action action_goal_add = {
    .name = "goal_add",
    .resource = "goals",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Simpan tujuan"),
    .done = N_("Tujuan diterima dan disimpan."),
    .summary = "Adds a goal that passes the SMART check; a sentence alone may say everything.",
    .run = run,
};
