// SPDX-License-Identifier: Apache-2.0
#include "store/trust.h"
#include "page/page.h"

static const Field QUERY[] = {
    {"minggu", N_("Pekan"), FIELD_TEXT, .max = 10, .example = N_("2026-W02")}, {0}};
static const Form QUERY_FORM = {QUERY};

static void draw_score(PageView *view, const TrustWeek *week, Period days)
{
    Html *html = view->html;
    int score = trust_score(week);
    g_autofree char *when = period_format_long(days, html->lang);
    g_autofree char *words = g_strdup_printf(tr(html->lang, "Nilai %d dari 100"), MAX(score, 0));
    ui_hint(html, when);
    if (score >= 0) {
        ui_meter(html, score, 100, words);
    } else {
        ui_lead(html,
                tr(html->lang, "Belum ada yang dicatat minggu ini, jadi belum ada nilainya."));
    }
}

/* One step, the one most worth doing; a week that is over asks for nothing. */
static void draw_next(PageView *view, const TrustWeek *week, Period days)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    TrustItem next = trust_next(week);
    if (days.to < view->context->today) {
        return;
    }
    if (next == TRUST_ITEMS) {
        ui_notice(html, TONE_GOOD, tr(lang, "Semua yang bisa dikerjakan minggu ini sudah beres."));
        return;
    }
    ui_card_begin(html, tr(lang, "Langkah berikutnya"));
    ui_paragraph(html, tr(lang, trust_item_todo(next)));
    ui_actions_begin(html);
    ui_button_link(html, trust_item_path(next), tr(lang, "Kerjakan"), true);
    ui_actions_end(html);
    ui_card_end(html);
}

static void draw_item(Html *html, const TrustWeek *week, TrustItem item)
{
    const Lang *lang = html->lang;
    bool asked = week->all[item] > 0;
    g_autofree char *count =
        g_strdup_printf(tr(lang, "%d dari %d"), week->done[item], week->all[item]);
    bool met = asked && trust_item_met(week, item);
    ui_item(html,
            (UiItem){.title = tr(lang, trust_item_name(item)),
                     .note = asked ? count : tr(lang, "Tidak dihitung: belum ada catatannya."),
                     .href = trust_item_path(item),
                     .badge = met     ? tr(lang, "Sudah")
                              : asked ? tr(lang, "Belum")
                                      : NULL,
                     .tone = met     ? TONE_GOOD
                             : asked ? TONE_WARNING
                                     : TONE_PLAIN});
}

static void draw_list(PageView *view, const TrustWeek *week, Period days)
{
    Html *html = view->html;
    g_autofree char *before = period_format(period_before(days));
    g_autofree char *back = g_strconcat("/kepercayaan?minggu=", before, NULL);
    ui_fold_begin(html, tr(html->lang, "Lihat ketujuh hal"));
    ui_hint(html, tr(html->lang, "Dihitung dari catatan yang sudah ada; tidak ada yang perlu diisi "
                                 "di sini."));
    ui_list_begin(html);
    for (TrustItem item = 0; item < TRUST_ITEMS; item++) {
        draw_item(html, week, item);
    }
    ui_list_end(html);
    ui_fold_end(html);
    ui_actions_begin(html);
    ui_button_link(html, back, tr(html->lang, "Minggu lalu"), false);
    ui_actions_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period asked = {0};
    TrustWeek week = {0};
    bool read = period_parse(form_text(view->query, "minggu"), &asked);
    Period days = period_of_week(read ? asked.from : context->today);
    TrustAsk ask = {context->business_id, days, context->zone, context->today};
    if (!trust_week_load(context->db, &ask, &week, error)) {
        return false;
    }
    draw_score(view, &week, days);
    draw_next(view, &week, days);
    draw_list(view, &week, days);
    return true;
}

const Page page_trust = {
    .path = "/kepercayaan",
    .title = N_("Kepercayaan"),
    .job = JOB_TALK,
    .note = N_("Tujuh hal yang membuat orang percaya, minggu ini"),
    .order = 56,
    .icon = "check",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY_FORM,
    .get = get,
};
