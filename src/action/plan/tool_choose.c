// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/standing.h"
#include "store/person.h"
#include "store/tool.h"

static const Choice PURPOSES[] = {{"publish", N_("mengumumkan")}, {"interact", N_("berbincang")},
                                  {"spread", N_("menyebarkan")},  {"buzz", N_("membuat ramai")},
                                  {"picture", N_("gambar")},      {"video", N_("video")},
                                  {"other", N_("lainnya")},       {0}};
static const Choice STANCES[] = {
    {"speak", N_("berbicara")}, {"listen", N_("mendengarkan")}, {"silent", N_("diam")}, {0}};
/* The seven questions a to g in the words of guide/tool_row.c. */
static const Field FIELDS[] = {
    {"platform", N_("Alat"), FIELD_CHOICE, true},
    {"strategy", N_("a. Alat ini mendukung strategi yang mana?"), FIELD_LINES, true, .max = 300,
     .help = N_("Pesaing yang memakainya belum cukup menjadi alasan.")},
    {"purposes", N_("b. Mengapa alat ini?"), FIELD_SET, true, .choices = PURPOSES, .shown = 5},
    {"person", N_("c. Siapa penanggung jawabnya?"), FIELD_ID, true, .help = N_("Satu orang saja.")},
    {"handle", N_("d. Nama akunnya apa?"), FIELD_TEXT, true, .max = 60,
     .help = N_("Pakai nama yang sama di semua tempat.")},
    {"success", N_("e. Kapan dianggap berhasil?"), FIELD_TEXT, true, .max = 200},
    {"roi", N_("f. Bagaimana hasilnya dihitung?"), FIELD_TEXT, true, .max = 200},
    {"spiral", N_("g. Masuk ke putaran mana?"), FIELD_TEXT, true, .max = 200},
    {"stance", N_("Sikap"), FIELD_CHOICE, .choices = STANCES},
    {0},
};
static const Form FORM = {FIELDS};

/* The one responsible: somebody who works here now. */
static bool person_find(const Doing *doing, RecordList **ret_one, GError **error)
{
    if (!person_load(doing->context->db, doing->context->business_id,
                     form_int(doing->values, "person"), ret_one, error)) {
        return false;
    }
    if (record_count(*ret_one) == 0 || person_at(*ret_one, 0)->active == 0) {
        form_errors_add(doing->errors, "person", "%s",
                        tr(doing->context->lang, "Orang itu tidak ada di daftar."));
    }
    return true;
}

static void check(const Doing *doing, const Standing *standing, const char *person)
{
    const FormValues *values = doing->values;
    const Lang *lang = doing->context->lang;
    LadderFacts ladder = standing_ladder(standing);
    ToolAnswers row = {.platform = form_text(values, "platform"),
                       .answer = {form_text(values, "strategy"), form_text(values, "purposes"),
                                  person, form_text(values, "handle"), form_text(values, "success"),
                                  form_text(values, "roi"), form_text(values, "spiral")}};
    g_autofree char *refusal = standing_tools_refusal(standing, lang);
    g_autoptr(FormErrors) found = form_errors_new();
    if (tool_row_check(&row, &ladder, lang, found) && refusal == NULL) {
        return;
    }
    if (refusal != NULL) {
        form_errors_add(doing->errors, "", "%s", refusal);
    }
    for (size_t i = 0; i < form_errors_count(found); i++) {
        if (refusal == NULL || *form_errors_field(found, i) != '\0') {
            form_errors_add(doing->errors, form_errors_field(found, i), "%s",
                            form_errors_sentence(found, i));
        }
    }
}

static bool keep(const Doing *doing, GError **error)
{
    const FormValues *values = doing->values;
    const char *stance = form_text(values, "stance");
    Tool tool = {.platform = form_text(values, "platform"),
                 .strategy = form_text(values, "strategy"),
                 .purposes = form_text(values, "purposes"),
                 .person_id = form_int(values, "person"),
                 .handle = form_text(values, "handle"),
                 .success = form_text(values, "success"),
                 .roi = form_text(values, "roi"),
                 .spiral = form_text(values, "spiral"),
                 .stance = *stance != '\0' ? stance : "speak",
                 .changed_at = doing->context->now};
    return tool_choose(doing->context->db, doing->context->business_id, &tool, &doing->result->id,
                       error);
}

static bool run(const Doing *doing, GError **error)
{
    g_auto(Standing) standing = {0};
    g_autoptr(RecordList) person = NULL;
    if (!standing_load(doing->context, &standing, error) || !person_find(doing, &person, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) == 0) {
        check(doing, &standing, person_at(person, 0)->name);
    }
    return form_errors_count(doing->errors) > 0 || keep(doing, error);
}

const Action action_tool_choose = {
    .name = "tool_choose",
    .resource = "tools",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Pilih alat ini"),
    .done = N_("Alat sudah masuk matriks."),
    .summary = "Chooses a platform with the seven answers a to g, or changes its line.",
    .run = run,
};
