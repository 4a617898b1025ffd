// SPDX-License-Identifier: Apache-2.0
#include "store/village_survey.h"

#include "action/action.h"

static const Field FIELDS[] = {
    {"place", N_("Di mana?"), FIELD_TEXT, true, .min = 2, .max = 80, .example = N_("RW 02")},
    {"asked", N_("Berapa usaha ditanya?"), FIELD_NUMBER, true, .min = 1, .max = SURVEY_ASKED_MAX,
     .example = "10"},
    {"internet", N_("Berapa yang memakai internet?"), FIELD_NUMBER, true, .max = SURVEY_ASKED_MAX,
     .example = "5"},
    {"marketing", N_("Berapa yang memakainya untuk menjual?"), FIELD_NUMBER,
     .max = SURVEY_ASKED_MAX, .help = N_("Kosongkan bila tidak ditanyakan.")},
    {"promotion", N_("Berapa yang memakainya untuk promosi?"), FIELD_NUMBER,
     .max = SURVEY_ASKED_MAX, .help = N_("Kosongkan bila tidak ditanyakan.")},
    {"day", N_("Ditanya tanggal"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

static void check_counts(const Doing *doing, const VillageSurvey *survey)
{
    static const char *const NAMES[] = {"internet", "marketing", "promotion"};
    const Lang *lang = doing->context->lang;
    const int64_t counts[] = {survey->internet, survey->marketing, survey->promotion};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        if (counts[i] > survey->asked) {
            form_errors_add(doing->errors, NAMES[i], "%s",
                            tr(lang, "Tidak bisa lebih banyak daripada yang ditanya."));
        }
    }
    if (survey->day > doing->context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(lang, "Hari itu belum tiba. Tulis hari yang sudah lewat."));
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    VillageSurvey survey = {
        .place = form_text(doing->values, "place"),
        .day = form_day_or(doing->values, "day", context->today),
        .asked = form_int(doing->values, "asked"),
        .internet = form_int(doing->values, "internet"),
        .marketing = form_int_or(doing->values, "marketing", SURVEY_NOT_ASKED),
        .promotion = form_int_or(doing->values, "promotion", SURVEY_NOT_ASKED),
        .created_at = context->now};
    check_counts(doing, &survey);
    return form_errors_count(doing->errors) > 0 ||
           village_survey_add(context->db, context->business_id, &survey, &doing->result->id,
                              error);
}

const Action action_village_survey_add = {
    .name = "village_survey_add",
    .resource = "village_surveys",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Catat survei"),
    .done = N_("Survei dicatat."),
    .summary = "Notes how many businesses of a village use the internet, in numbers only.",
    .run = run,
};
