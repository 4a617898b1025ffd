// SPDX-License-Identifier: Apache-2.0
#include "guide/values.h"
#include "app/standing.h"
#include "guide/platform.h"
#include "page/page.h"
#include "store/tool.h"

/* The values card and the table of what serves them where (requirements V03, V06). Private: only who
 * may see values opens it. */

/* Goals that follow from whom she wants to reach; ranked after her own values. */
static const struct {
    const char *audience, *value;
} REACH[] = {{"abroad", "income_abroad"}, {"other_regions", "wider_reach"}};

static char *ranking_of(const Answers *answers)
{
    const char *ranked = answers_text(answers, "values");
    g_autoptr(GString) ranking = g_string_new(g_str_equal(ranked, ANSWER_NONE) ? "" : ranked);
    for (size_t i = 0; i < G_N_ELEMENTS(REACH); i++) {
        if (answers_has(answers, "audience", REACH[i].audience)) {
            g_string_append_printf(ranking, "%s%s", ranking->len > 0 ? "," : "", REACH[i].value);
        }
    }
    return g_string_free(g_steal_pointer(&ranking), FALSE);
}

static char *platforms_said(const Knowledge *knowledge, const char *keys, const Lang *lang)
{
    g_auto(GStrv) parts = g_strsplit(keys, ",", -1);
    g_autoptr(GString) said = g_string_new(NULL);
    for (int i = 0; parts[i] != NULL; i++) {
        const Platform *platform = platform_find(knowledge, g_strstrip(parts[i]));
        if (platform != NULL) {
            g_string_append_printf(said, "%s%s", said->len > 0 ? ", " : "",
                                   platform_name(platform, lang));
        }
    }
    return g_string_free(g_steal_pointer(&said), FALSE);
}

static char *activities_said(const Value *value, const Lang *lang)
{
    g_autoptr(GString) said = g_string_new(NULL);
    for (size_t i = 0; i < value_activities(value); i++) {
        g_string_append_printf(said, "%s%s", i > 0 ? ", " : "",
                               phrase_said(value_activity(value, i), lang));
    }
    return g_string_free(g_steal_pointer(&said), FALSE);
}

static void draw_value(PageView *view, const Value *value, const char *served)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    g_autofree char *activities = activities_said(value, lang);
    g_autofree char *here = platforms_said(knowledge, served, lang);
    g_autofree char *suits = platforms_said(knowledge, value->channels, lang);
    ui_card_begin(html, value_name(value, lang));
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Yang cocok dikerjakan"), activities);
    ui_fact_said(html, tr(lang, "Di mana"), suits);
    ui_fact_said(html, tr(lang, "Di alat pilihan Anda"),
                 *here != '\0' ? here : tr(lang, "belum ada yang mendukung"));
    ui_facts_end(html);
    ui_hint(html, value_why(value, lang));
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_auto(Standing) standing = {0};
    g_autoptr(RecordList) tools = NULL;
    if (!standing_load(context, &standing, error) ||
        !tool_list_chosen(context->db, context->business_id, &tools, error)) {
        return false;
    }
    g_autofree char *ranking = ranking_of(standing.answers);
    g_autofree char *platforms = tool_keys(tools);
    if (*ranking == '\0') {
        ui_empty(html, "heart", tr(html->lang, "Apa yang penting bagi Anda belum ditulis."));
    }
    ui_hint(html, tr(html->lang, "Kartu ini rahasia Anda. Orang lain hanya melihatnya bila Anda "
                                 "izinkan."));
    for (size_t i = 0;; i++) {
        g_autofree char *served = NULL;
        const Value *value = value_match(context->knowledge, ranking, platforms, i, &served);
        if (value == NULL) {
            break;
        }
        draw_value(view, value, served);
    }
    const char *words = answers_text(standing.answers, "values_words");
    if (*words != '\0') {
        ui_paragraph_data(html, words);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/mulai/14", tr(html->lang, "Ubah"), *ranking == '\0');
    ui_actions_end(html);
    return true;
}

const Page page_values = {
    .path = "/nilai",
    .title = N_("Yang penting bagi Anda"),
    .job = JOB_START,
    .note = N_("Kartu pribadi dan tempat yang mendukungnya"),
    .order = 40,
    .icon = "heart",
    .back = "/profil",
    .needs = CAN_PLAN,
    .subject = SUBJECT_VALUES,
    .get = get,
};
