// SPDX-License-Identifier: Apache-2.0
#include "app/text_check.h"
#include "resource/resource.h"

static const Choice KINDS[] = {
    {"selling", N_("Tulisan jualan")}, {"talking", N_("Cerita, saran, atau pertanyaan")}, {0}};
static const Field FIELDS[] = {
    {"text", N_("Tulisan yang diperiksa"), FIELD_LINES, true, .max = 4000},
    {"platform", N_("Tempat"), FIELD_TEXT, .max = 60, .example = "whatsapp_status"},
    {"in_group", N_("Di dalam grup"), FIELD_FLAG},
    {"kind", N_("Jenis tulisan"), FIELD_CHOICE, .choices = KINDS},
    {"audience", N_("Untuk siapa"), FIELD_TEXT, .max = 120},
    {"purpose", N_("Tujuannya"), FIELD_TEXT, .max = 200},
    {"day", N_("Dikirim tanggal"), FIELD_DAY},
    {"ticked", N_("Sudah dipastikan"), FIELD_SET},
    {0},
};
static const Form FORM = {FIELDS};

static json_t *results_array(const CheckReport *report, const Lang *lang)
{
    json_t *array = json_array();
    for (size_t i = 0; i < report->results->len; i++) {
        const CheckResult *result = check_report_at(report, i);
        const Check *check = result->check;
        json_array_append_new(array,
                              json_pack("{s:s, s:s, s:s, s:s, s:s, s:s?}", "key", check->key,
                                        "group", check_group_key(check->group), "row", check->row,
                                        "name", check_name(check, lang), "state",
                                        check_state_key(result->state), "hint", result->hint));
    }
    return array;
}

static json_t *sentences_array(const GPtrArray *sentences)
{
    json_t *array = json_array();
    for (guint i = 0; i < sentences->len; i++) {
        json_array_append_new(array, json_string(g_ptr_array_index(sentences, i)));
    }
    return array;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    const FormValues *values = query->query;
    g_auto(CheckReport) report = {0};
    TextWish wish = {.text = form_text(values, "text"),
                     .platform = form_text(values, "platform"),
                     .in_group = form_flag(values, "in_group"),
                     .sells = !g_str_equal(form_text(values, "kind"), "talking"),
                     .audience = form_text(values, "audience"),
                     .purpose = form_text(values, "purpose"),
                     .day = form_day_or(values, "day", context->today),
                     .ticked = form_text(values, "ticked")};
    if (!text_check(context, &wish, &report, error)) {
        return false;
    }
    *ret_document =
        json_pack("{s:i, s:i, s:o, s:o, s:o}", "passed", report.passed, "total", report.total,
                  "results", results_array(&report, context->lang), "missing",
                  sentences_array(report.missing), "hints", sentences_array(report.hints));
    return true;
}

const Resource resource_message_check = {
    .name = "message_check",
    .summary = "Checks a text for customers: five aspects, six strategies, four C, missing facts.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &FORM,
    .read = read,
};
