// SPDX-License-Identifier: Apache-2.0
#include "store/dependence.h"

#include "app/tool_plan.h"
#include "base/money.h"
#include "guide/source.h"
#include "page/measure/dependence_view.h"

static void draw_channels(PageView *view, const Dependence *dependence)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_heading(html, tr(lang, "Pesanan 90 hari ini lewat mana"));
    for (size_t i = 0; i < record_count(dependence->channels); i++) {
        const ChannelOrders *channel = channel_orders_at(dependence->channels, i);
        g_autofree char *share = percent_format_whole(channel->orders, dependence->orders);
        g_autofree char *label =
            g_strdup_printf(tr_count(lang, "%s: %d pesanan (%s)", channel->orders),
                            source_name(view->context->knowledge, channel->channel, lang),
                            (int)channel->orders, share);
        ui_meter(html, channel->orders, dependence->orders, label);
    }
}

/* The places of the tool matrix that fit her and are not the one she hangs on. */
static const Platform *platform_proposed(const ToolPlan *plan, const char *top)
{
    for (size_t i = 0; plan->matrix != NULL && i < tool_matrix_count(plan->matrix); i++) {
        const ToolRow *row = tool_matrix_at(plan->matrix, i);
        bool same = g_str_has_prefix(row->platform->key, top);
        if (row->state != TOOL_NOT_NOW && !same) {
            return row->platform;
        }
    }
    return NULL;
}

/* Where orders come through already is nearest; else what suits her. */
static bool draw_second(PageView *view, const Dependence *dependence, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    g_auto(ToolPlan) plan = {0};
    const ChannelOrders *second =
        record_count(dependence->channels) > 1 ? channel_orders_at(dependence->channels, 1) : NULL;
    if (second != NULL) {
        g_autofree char *said = g_strdup_printf(
            tr_count(lang, "Kuatkan %s: sudah ada %d pesanan dari sana.", second->orders),
            source_name(knowledge, second->channel, lang), (int)second->orders);
        ui_paragraph(html, said);
        return true;
    }
    if (!tool_plan_load(view->context, &plan, error)) {
        return false;
    }
    const Platform *platform = platform_proposed(&plan, dependence_top(dependence)->channel);
    if (platform != NULL) {
        g_autofree char *said = g_strdup_printf(
            tr(lang, "Coba %s sebagai tempat kedua: cocok dengan pembeli dan waktu Anda."),
            platform_name(platform, lang));
        ui_paragraph(html, said);
        ui_link(html, "/alat", tr(lang, "Lihat alasannya"));
    } else {
        ui_paragraph(html, tr(lang, "Mulai dari daftar kontak sendiri: nomor yang Anda simpan "
                                    "tidak bisa diambil tempat mana pun."));
    }
    return true;
}

static void draw_contacts(PageView *view, const Dependence *dependence)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *said = g_strdup_printf(
        tr_count(lang, "%d dari %d kontak setuju dihubungi dan ada nomornya.", dependence->agreed),
        (int)dependence->agreed, (int)dependence->contacts);
    ui_card_begin(html, tr(lang, "Daftar kontak sendiri"));
    ui_paragraph(html, dependence->contacts > 0 ? said : tr(lang, "Belum ada kontak yang dicatat."));
    if (dependence->agreed > 0 && context_may_read(view->context, CAN_TALK, SUBJECT_CUSTOMERS)) {
        ui_hint(html, tr(lang, "Simpan salinannya di tempat aman. Isinya hanya yang setuju."));
        ui_button_link(html, "/kontak/unduh", tr(lang, "Simpan salinan kontak"), false);
    } else {
        ui_hint(html, tr(lang, "Tanyakan pembeli apakah boleh dihubungi, lalu simpan nomornya."));
        ui_link(html, "/kontak", tr(lang, "Buka kontak"));
    }
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_auto(Dependence) dependence = {0};
    if (!dependence_load(context->db, context->business_id, context->knowledge, context->today,
                         &dependence, error)) {
        return false;
    }
    bool warned = dependence_draw_warnings(view, &dependence);
    if (dependence.state == DEPENDENCE_UNKNOWN) {
        ui_empty(html, "people",
                 tr(lang, "Belum cukup data: perlu sepuluh pesanan dalam 90 hari untuk melihat "
                          "apakah usaha bergantung pada satu tempat."));
    } else if (!warned) {
        ui_notice(html, TONE_GOOD, tr(lang, "Tidak bergantung pada satu tempat saja."));
    }
    if (dependence.state == DEPENDENCE_RISK) {
        ui_card_begin(html, tr(lang, "Siapkan tempat kedua"));
        if (!draw_second(view, &dependence, error)) {
            return false;
        }
        ui_card_end(html);
    }
    draw_contacts(view, &dependence);
    if (dependence.orders > 0) {
        draw_channels(view, &dependence);
        ui_link(html, "/asal-pembeli", tr(lang, "Lihat catatannya"));
    }
    return true;
}

const Page page_dependence = {
    .path = "/ketergantungan",
    .title = N_("Bergantung pada satu tempat?"),
    .job = JOB_MEASURE,
    .note = N_("Bila satu tempat berubah, apa yang tersisa"),
    .order = 45,
    .icon = "people",
    .back = "/menu",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .get = get,
};
