// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/measuring.h"
#include "guide/measure.h"
#include "guide/trend.h"
#include "page/page.h"
#include "store/answer.h"
#include "store/trend.h"

#define SHOWN 50

static const Action *const ACTIONS_HERE[] = {&action_trend_add, &action_trend_close, NULL};

/* What the one measure says: the two weeks before the trial, and since. */
static bool draw_measure(PageView *view, const Trend *trend, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Measure *measure = measure_find(context->knowledge, trend->measure);
    const Kpi *kpi = measure != NULL ? kpi_find(measure->kpi) : NULL;
    Day day = (Day)trend->day;
    KpiValue before = {0}, since = {0};
    KpiQuery query = context_kpi_query(context, (Period){day - TREND_TRIAL_DAYS, day - 1, false});
    KpiQuery later = context_kpi_query(
        context, (Period){day, MIN((Day)trend->review_day, context->today), false});
    if (kpi == NULL) {
        return true;
    }
    if (!kpi_compute(kpi, &query, &before, error) || !kpi_compute(kpi, &later, &since, error)) {
        return false;
    }
    g_autofree char *then = kpi_value_format(kpi, &before, html->lang);
    g_autofree char *now = kpi_value_format(kpi, &since, html->lang);
    ui_facts_begin(html);
    ui_fact_said(html, tr(html->lang, "Dilihat dari"), tr(html->lang, kpi->name));
    ui_fact(html, tr(html->lang, "Dua minggu sebelumnya"), then);
    ui_fact(html, tr(html->lang, "Sejak dicoba"), now);
    ui_facts_end(html);
    return true;
}

static TrendFacts facts_of(const PageView *view, const Trend *trend, int64_t budget_idr)
{
    return (TrendFacts){.audience = trend_answer_of(trend->audience),
                        .skill = trend_answer_of(trend->skill),
                        .fit = trend_answer_of(trend->fit),
                        .cost_idr = trend->cost_idr,
                        .budget_idr = budget_idr,
                        .minutes = trend->minutes,
                        .minutes_week = view->context->business->minutes_per_day * 7};
}

/* Two buttons once the day has come; before that behind one tap. */
static void draw_end(PageView *view, const Trend *trend)
{
    Html *html = view->html;
    bool due = trend->review_day <= view->context->today || view->failed_id == trend->id;
    const char *summary = trend_decision_of(trend->decision) == TREND_TRY
                              ? tr(html->lang, "Teruskan atau berhenti")
                              : tr(html->lang, "Sudah diputuskan?");
    (due ? ui_fold_begin_open : ui_fold_begin)(html, summary);
    page_form(view, (PageForm){.action = &action_trend_close, .id = trend->id, .secondary = true});
    ui_fold_end(html);
}

static Tone tone_of(TrendDecision decision)
{
    return decision == TREND_TRY ? TONE_GOOD : decision == TREND_WAIT ? TONE_WARNING : TONE_PLAIN;
}

/* The reason is given while it still leads to what was proposed. */
static bool draw_trend(PageView *view, const Trend *trend, int64_t budget_idr, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    TrendDecision decision = trend_decision_of(trend->decision);
    TrendFacts facts = facts_of(view, trend, budget_idr);
    TrendAdvice advice = trend_weigh(&facts);
    g_autofree char *day = day_format_short((Day)trend->review_day, lang);
    g_autofree char *when =
        g_strdup_printf(decision == TREND_TRY ? tr(lang, "Coba sampai %s, lalu putuskan.")
                                              : tr(lang, "Lihat lagi %s."),
                        day);
    ui_card_begin(html, trend->name);
    ui_badge(html, tone_of(decision), tr(lang, trend_decision_name(decision)));
    ui_hint(html, when);
    if (advice.decision == decision) {
        ui_paragraph(html, tr(lang, advice.reason));
    }
    if (decision == TREND_TRY) {
        g_autofree char *small =
            g_strdup_printf(tr_count(lang, "Paling banyak %d menit seminggu.", advice.minutes),
                            (int)advice.minutes);
        if (advice.minutes > 0) {
            ui_hint(html, small);
        }
        if (!draw_measure(view, trend, error)) {
            return false;
        }
    }
    if (page_may(view, &action_trend_close)) {
        draw_end(view, trend);
    }
    ui_card_end(html);
    return true;
}

static void draw_closed(Html *html, const RecordList *list)
{
    size_t shown = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        const Trend *trend = trend_at(list, i);
        if (trend->closed_at == 0) {
            continue;
        }
        if (shown++ == 0) {
            ui_fold_begin(html, tr(html->lang, "Yang sudah diputuskan"));
            ui_list_begin(html);
        }
        bool kept = g_str_equal(trend->outcome, "keep");
        ui_item(html,
                (UiItem){.title_data = trend->name,
                         .badge = kept ? tr(html->lang, "Diteruskan") : tr(html->lang, "Berhenti"),
                         .tone = kept ? TONE_GOOD : TONE_PLAIN});
    }
    if (shown > 0) {
        ui_list_end(html);
        ui_fold_end(html);
    }
}

static void draw_form(PageView *view, bool first)
{
    Html *html = view->html;
    g_autoptr(GArray) options = g_array_new(TRUE, TRUE, sizeof(UiOption));
    for (size_t i = 0; i < measure_count(view->context->knowledge); i++) {
        const Measure *measure = measure_at(view->context->knowledge, i);
        UiOption option = {measure->key, measure_name(measure, html->lang)};
        g_array_append_val(options, option);
    }
    UiOptions tables[] = {{"measure", (const UiOption *)(void *)options->data}, {0}};
    bool open = first || view->failed == &action_trend_add;
    (open ? ui_fold_begin_open : ui_fold_begin)(html, tr(html->lang, "Timbang satu tren"));
    page_form(view, (PageForm){.action = &action_trend_add,
                               .options = tables,
                               .fold_from = "measure",
                               .secondary = !first});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(Answers) answers = NULL;
    if (!trend_list_newest(context->db, context->business_id, SHOWN, &list, error) ||
        !answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    int64_t budget_idr = answers_number(answers, "promo_money", -1);
    if (record_count(list) == 0) {
        ui_lead(html, tr(html->lang, "Tidak semua yang ramai perlu diikuti. Jawab enam hal, lalu "
                                     "lihat usulnya: coba kecil, tunggu, atau lewati."));
    }
    for (size_t i = 0; i < record_count(list); i++) {
        const Trend *trend = trend_at(list, i);
        if (trend->closed_at == 0 && !draw_trend(view, trend, budget_idr, error)) {
            return false;
        }
    }
    draw_form(view, record_count(list) == 0);
    draw_closed(html, list);
    return true;
}

const Page page_trends = {
    .path = "/tren",
    .title = N_("Ikut tren atau tidak?"),
    .job = JOB_PLAN,
    .note = N_("Timbang dulu: coba kecil, tunggu, atau lewati"),
    .order = 58,
    .icon = "measure",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
