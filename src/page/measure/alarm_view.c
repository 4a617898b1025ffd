// SPDX-License-Identifier: Apache-2.0
#include "page/measure/alarm_view.h"

#include "page/measure/dependence_view.h"

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
    return true;
}
