// SPDX-License-Identifier: Apache-2.0
#include "store/village_survey.h"

#include "action/registry.h"
#include "base/money.h"
#include "guide/benchmark.h"
#include "page/page.h"

#define SURVEYS_SHOWN 20
#define ASKED_FEW 30 /* below this a difference may well be chance */

static const Action *const ACTIONS_HERE[] = {&action_village_survey_add,
                                             &action_village_survey_remove, NULL};

static int64_t count_of(const VillageSurvey *survey, int count)
{
    const int64_t counts[SURVEY_COUNTS] = {[SURVEY_INTERNET] = survey->internet,
                                           [SURVEY_MARKETING] = survey->marketing,
                                           [SURVEY_PROMOTION] = survey->promotion};
    return counts[count];
}

/* "50% · provinsi 58,96% (2023), sebelumnya 49,52% (2022)" */
static void draw_benchmark(Html *html, const VillageSurvey *survey, const Benchmark *benchmark)
{
    const Lang *lang = html->lang;
    int64_t count = count_of(survey, benchmark->count);
    if (count == SURVEY_NOT_ASKED) {
        return;
    }
    g_autofree char *share = percent_format(count, survey->asked);
    g_autofree char *theirs = benchmark_words(benchmark);
    g_autofree char *before = benchmark_before_words(benchmark);
    g_autofree char *grown =
        before != NULL ? g_strdup_printf(tr(lang, ", sebelumnya %s"), before) : g_strdup("");
    g_autofree char *note =
        g_strdup_printf(tr(lang, "%d dari %d usaha. Bandingannya %s%s: %s."), (int)count,
                        (int)survey->asked, theirs, grown, benchmark_source(benchmark, lang));
    ui_item(html,
            (UiItem){.title = benchmark_name(benchmark, lang), .note = note, .value = share});
}

static void draw_survey(PageView *view, const VillageSurvey *survey)
{
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    g_autofree char *day = day_format_long((Day)survey->day, html->lang);
    ui_card_begin(html, survey->place);
    ui_hint(html, day);
    ui_list_begin(html);
    for (size_t i = 0; i < benchmark_count(knowledge); i++) {
        draw_benchmark(html, survey, benchmark_at(knowledge, i));
    }
    ui_list_end(html);
    if (survey->asked < ASKED_FEW) {
        ui_hint(html, tr(html->lang, "Yang ditanya masih sedikit; bedanya bisa kebetulan."));
    }
    if (page_may(view, &action_village_survey_remove)) {
        ui_fold_begin(html, tr(html->lang, "Salah catat?"));
        page_button(view, &action_village_survey_remove, survey->id, NULL, true);
        ui_fold_end(html);
    }
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!village_survey_list(context->db, context->business_id, 0, SURVEYS_SHOWN, &list, error)) {
        return false;
    }
    ui_lead(html, tr(html->lang, "Berapa usaha di sekitar Anda yang memakai internet, di samping "
                                 "angka provinsi."));
    for (size_t i = 0; i < record_count(list); i++) {
        if (i == 1) {
            ui_fold_begin(html, tr(html->lang, "Survei sebelumnya"));
        }
        draw_survey(view, village_survey_at(list, i));
    }
    if (record_count(list) > 1) {
        ui_fold_end(html);
    }
    ui_card_begin(html, tr(html->lang, "Survei baru"));
    ui_hint(html, tr(html->lang, "Tanyakan kepada beberapa usaha. Yang dicatat hanya jumlahnya, "
                                 "bukan nama."));
    page_form(view, (PageForm){.action = &action_village_survey_add,
                               .secondary = record_count(list) > 0});
    ui_card_end(html);
    return true;
}

const Page page_village_survey = {
    .path = "/survei",
    .title = N_("Survei internet sedesa"),
    .job = JOB_VILLAGE,
    .note = N_("Bandingkan dengan angka provinsi"),
    .order = 30,
    .icon = "measure",
    .back = "/menu",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
