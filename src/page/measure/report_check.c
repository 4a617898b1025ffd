// SPDX-License-Identifier: Apache-2.0
#include "page/measure/report_check.h"

#include "action/registry.h"

const Action *const REPORT_CHECK_ACTIONS[] = {&action_report_confirm, &action_report_correct, NULL};

typedef struct {
    const Report *report;
    GArray *options; /* UiOption: value in Indonesian, label in the reader's language */
    guint open;      /* not checked yet */
} Conclusions;

static void add_part(Conclusions *conclusions, const GPtrArray *keys, const GPtrArray *sentences)
{
    for (guint i = 0; i < MIN(keys->len, sentences->len); i++) {
        UiOption option = {keys->pdata[i], sentences->pdata[i]};
        g_array_append_val(conclusions->options, option);
        conclusions->open += report_verdict(conclusions->report, keys->pdata[i]) == NULL;
    }
}

static void draw_forms(PageView *view, const Conclusions *conclusions)
{
    Html *html = view->html;
    g_autofree char *period = period_format(conclusions->report->period);
    const char *const hidden[] = {"period", period, NULL};
    const UiOptions options[] = {
        {"conclusion", (const UiOption *)(void *)conclusions->options->data}, {0}};
    if (conclusions->open > 0) {
        page_form(view, (PageForm){.action = &action_report_confirm,
                                   .hidden = hidden,
                                   .compact = true});
    } else {
        ui_notice(html, TONE_GOOD, tr(html->lang, "Laporan ini sudah Anda benarkan."));
    }
    if (view->failed == &action_report_correct) {
        ui_fold_begin_open(html, tr(html->lang, "Ada yang keliru"));
    } else {
        ui_fold_begin(html, tr(html->lang, "Ada yang keliru"));
    }
    page_form(view, (PageForm){.action = &action_report_correct,
                               .hidden = hidden,
                               .options = options,
                               .secondary = true});
    ui_fold_end(html);
}

void report_check_draw(PageView *view, const Report *report)
{
    const Lang *lang = view->html->lang;
    if (!page_may(view, &action_report_confirm)) {
        return;
    }
    g_autoptr(Findings) keys = findings_make(report, NULL);
    g_autoptr(Findings) said = findings_make(report, lang);
    Conclusions conclusions = {report, g_array_new(TRUE, TRUE, sizeof(UiOption)), 0};
    add_part(&conclusions, keys->good, said->good);
    add_part(&conclusions, keys->repair, said->repair);
    add_part(&conclusions, keys->next, said->next);
    ui_card_begin(view->html, tr(lang, "Apakah laporan ini benar?"));
    ui_hint(view->html,
            tr(lang, "Anda yang paling tahu usaha Anda. Baca lagi, lalu benarkan atau betulkan."));
    draw_forms(view, &conclusions);
    ui_card_end(view->html);
    g_array_unref(conclusions.options);
}
