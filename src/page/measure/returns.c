// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "guide/source.h"
#include "kpi/outlay.h"
#include "page/sell/days_query.h"
#include "page/start/question_view.h"
#include "store/channel_outlay.h"

#define DAYS_SHOWN 30

static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static const char *channel_said(const Knowledge *knowledge, const char *channel, const Lang *lang)
{
    return *channel != '\0' ? source_name(knowledge, channel, lang)
                            : tr(lang, "Untuk semua tempat");
}

static void draw_time(Html *html, const Outlay *outlay, int64_t hour_idr)
{
    const Lang *lang = html->lang;
    g_autofree char *minutes = number_format(outlay->minutes);
    g_autofree char *said = g_strdup_printf(tr_count(lang, "%s menit", outlay->minutes), minutes);
    g_autofree char *back = outlay_return_text(outlay, hour_idr, lang);
    ui_fact_said(html, tr(lang, "Waktu sendiri"), said);
    ui_fact_said(html, tr(lang, "Dengan waktu sendiri"),
                 hour_idr > 0 ? back : tr(lang, "isi dulu harga satu jam"));
}

/* Every number that goes into the return stands beside it. */
static void draw_counted(Html *html, const ChannelOutlay *row, int64_t hour_idr)
{
    const Lang *lang = html->lang;
    const Outlay *outlay = &row->outlay;
    bool serving = *row->channel == '\0' && outlay->orders == 0;
    g_autofree char *cost = money_format(outlay->cost_idr);
    g_autofree char *orders = number_format(outlay->orders);
    g_autofree char *left = money_format(outlay->margin_idr);
    g_autofree char *back = outlay_return_text(outlay, 0, lang);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Uang keluar"), cost);
    if (serving) {
        ui_facts_end(html);
        ui_hint(html, tr(lang, "Melayani semua tempat, jadi hanya ikut di jumlah seluruhnya."));
        return;
    }
    ui_fact_said(html, tr(lang, "Balik modal (ROI)"), back);
    ui_fact(html, tr(lang, "Pesanan dari sini"), orders);
    ui_fact_said(html, tr(lang, "Sisa setelah modal"),
                 outlay->known ? left : tr(lang, "belum cukup data"));
    if (outlay->minutes > 0) {
        draw_time(html, outlay, hour_idr);
    }
    ui_facts_end(html);
}

static void draw_total(PageView *view, const ChannelOutlays *outlays, int64_t hour_idr)
{
    const Lang *lang = view->html->lang;
    g_autofree char *back = outlay_return_text(&outlays->paid, 0, lang);
    g_autofree char *with_time =
        hour_idr > 0 ? outlay_return_text(&outlays->total, hour_idr, lang) : g_strdup("–");
    ui_figures_begin(view->html);
    ui_figure(view->html, back, tr(lang, "balik modal"), NULL);
    ui_figure(view->html, with_time, tr(lang, "dengan waktu sendiri"), NULL);
    ui_figures_end(view->html);
    if (outlays->promoted.orders > 0 && outlays->promoted.cost_idr > 0) {
        g_autofree char *one = money_format(outlay_order_idr(&outlays->promoted));
        ui_facts_begin(view->html);
        ui_fact(view->html, tr(lang, "Biaya satu pesanan"), one);
        ui_facts_end(view->html);
    }
}

static void draw_channels(PageView *view, const ChannelOutlays *outlays, int64_t hour_idr)
{
    Html *html = view->html;
    const ChannelOutlay *row;
    for (size_t i = 0; (row = channel_outlay_at(outlays, i)) != NULL; i++) {
        ui_card_begin(html, channel_said(view->context->knowledge, row->channel, html->lang));
        draw_counted(html, row, hour_idr);
        ui_card_end(html);
    }
    ui_why_begin(html, tr(html->lang, "Apa saja yang dihitung?"));
    ui_why_item(html,
                tr(html->lang, "Uang: iklan, cetakan, kuota, upah, dan kerja sama yang mulai pada "
                               "hari-hari ini."),
                "K05");
    ui_why_item(html,
                tr(html->lang, "Pesanan: yang pembelinya tahu dari tempat itu, atau jumlah yang "
                               "Anda tulis bila lebih banyak. Penjualan langsung tidak ikut."),
                "K05");
    ui_why_item(html,
                tr(html->lang, "Sisa: harga barang dikurangi modalnya. Waktu: menit kiriman dan "
                               "tugas yang selesai."),
                "K05");
    ui_why_end(html);
}

static bool draw_hour(PageView *view, int64_t hour_idr, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!page_may(view, &action_answer_set)) {
        return true;
    }
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    ui_fold_begin(view->html, hour_idr > 0 ? tr(view->html->lang, "Ubah harga satu jam")
                                           : tr(view->html->lang, "Hitung juga waktu sendiri"));
    question_screen_draw(view, &standing,
                         (QuestionScreen){.group = "worth",
                                          .screen = 1,
                                          .next = "/balik-modal",
                                          .submit = tr(view->html->lang, "Simpan")});
    ui_fold_end(view->html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period days =
        days_asked(view, (Period){context->today - DAYS_SHOWN + 1, context->today, false});
    g_auto(ChannelOutlays) outlays = {0};
    int64_t hour_idr = 0;
    if (!channel_outlays_load(context->db, context->business_id, days, context->zone, &outlays,
                              error) ||
        !hour_value_read(context->db, context->business_id, &hour_idr, error)) {
        return false;
    }
    g_autofree char *said = days_text(days, html->lang);
    ui_hint(html, said);
    if (outlays.rows->len == 0) {
        ui_empty(html, "money",
                 tr(html->lang, "Belum ada uang atau waktu yang tercatat pada hari-hari ini."));
    } else {
        draw_total(view, &outlays, hour_idr);
        draw_channels(view, &outlays, hour_idr);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/iklan", tr(html->lang, "Iklan dan biaya"), false);
    ui_button_link(html, "/kerja-sama", tr(html->lang, "Kerja sama"), false);
    ui_actions_end(html);
    if (!draw_hour(view, hour_idr, error)) {
        return false;
    }
    days_form(view, days);
    return true;
}

const Page page_returns = {
    .path = "/balik-modal",
    .title = N_("Promosi balik modal?"),
    .job = JOB_MEASURE,
    .note = N_("Uang dan waktu yang keluar, pesanan yang datang"),
    .order = 37,
    .icon = "money",
    .back = "/menu",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &days_query,
    .actions = ACTIONS_HERE,
    .get = get,
};
