// SPDX-License-Identifier: Apache-2.0
#include "page/measure/alarm_view.h"

#include "page/measure/dependence_view.h"
#include "store/season.h"

static bool slump_draw(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    SlumpBoard board = {0};
    if (!slump_load(context->db, context->business_id, context->today, &board, error)) {
        return false;
    }
    if (board.slump.state == SLUMP_CRISIS) {
        g_autofree char *said =
            g_strdup_printf(tr(lang, "Penjualan tiga minggu ini turun %d%% dibanding biasanya."),
                            (int)board.slump.fall);
        ui_notice(view->html, TONE_BAD, said);
        ui_link(view->html, "/usaha-sepi", tr(lang, "Buka lembar saat usaha sepi"));
    }
    return true;
}

bool alarm_draw(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(Dependence) dependence = {0};
    if (!dependence_load(context->db, context->business_id, context->knowledge, context->today,
                         &dependence, error)) {
        return false;
    }
    if (dependence_draw_warnings(view, &dependence)) {
        ui_link(view->html, "/ketergantungan",
                tr(view->html->lang, "Lihat apa yang bisa dilakukan"));
    }
    return slump_draw(view, error);
}
