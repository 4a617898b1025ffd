// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/measure/promotion_view.h"

static const Action *const ACTIONS_HERE[] = {&action_collaboration_edit,
                                             &action_collaboration_remove, NULL};

static void draw_words(Html *html, const char *label, const char *data)
{
    if (*data != '\0') {
        ui_subheading(html, label);
        ui_paragraph_data(html, data);
    }
}

static void draw_agreement(PageView *view, const Promotion *promotion)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    draw_words(html, tr(lang, "Yang ditawarkan"), promotion->offer);
    draw_words(html, tr(lang, "Yang disepakati"), promotion->terms);
    draw_words(html, tr(lang, "Hasilnya"), promotion->result);
    if (*promotion->terms == '\0') {
        ui_hint(html, tr(lang, "Tulis juga apa yang disepakati, supaya tidak ada salah paham."));
    }
    if (promotion->follow_day != DAY_NONE) {
        g_autofree char *day = day_format_long((Day)promotion->follow_day, lang);
        g_autofree char *said = g_strdup_printf(tr(lang, "Dihubungi lagi %s."), day);
        bool due = promotion->follow_day <= view->context->today;
        ui_notice(html, due ? TONE_WARNING : TONE_PLAIN, said);
    }
}

static bool get(PageView *view, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!promotion_of_page(view, true, &one, error)) {
        return false;
    }
    const Promotion *promotion = promotion_at(one, 0);
    promotion_draw_result(view, promotion);
    draw_agreement(view, promotion);
    promotion_draw_changes(view, promotion, &action_collaboration_edit,
                           &action_collaboration_remove);
    return true;
}

const Page page_collaboration = {
    .path = "/kerja-sama/{nomor}",
    .title = N_("Kerja sama dengan"),
    .job = JOB_MEASURE,
    .back = "/kerja-sama",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
