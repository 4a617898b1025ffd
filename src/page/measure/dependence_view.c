// SPDX-License-Identifier: Apache-2.0
#include "page/measure/dependence_view.h"

#include "base/money.h"
#include "guide/source.h"

static void draw_risk(PageView *view, const Dependence *dependence)
{
    const Lang *lang = view->html->lang;
    const ChannelOrders *top = dependence_top(dependence);
    g_autofree char *share = percent_format_whole(top->orders, dependence->orders);
    g_autofree char *said = g_strdup_printf(
        tr(lang, "%s pesanan lewat %s. Bila tempat itu berubah atau akun hilang, penjualan ikut "
                 "hilang."),
        share, source_name(view->context->knowledge, top->channel, lang));
    ui_notice(view->html, TONE_WARNING, said);
}

static void draw_drop(PageView *view, const ReachWeeks *weeks)
{
    const Lang *lang = view->html->lang;
    g_autofree char *before = number_format(weeks->views_before);
    g_autofree char *now = number_format(weeks->views);
    g_autofree char *said = g_strdup_printf(
        tr(lang, "Yang melihat di %s turun %d%% (dari %s menjadi %s), padahal kirimannya sama. "
                 "Bisa jadi aturan tempat itu berubah."),
        source_name(view->context->knowledge, weeks->platform, lang),
        (int)reach_fall(reach_weeks_before(weeks), reach_weeks_now(weeks)), before, now);
    ui_notice(view->html, TONE_BAD, said);
}

bool dependence_draw_warnings(PageView *view, const Dependence *dependence)
{
    const ReachWeeks *dropped = dependence_dropped(dependence);
    bool risk = dependence->state == DEPENDENCE_RISK;
    if (risk) {
        draw_risk(view, dependence);
    }
    if (dropped != NULL) {
        draw_drop(view, dropped);
    }
    return risk || dropped != NULL;
}
