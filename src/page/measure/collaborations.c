// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/measure/promotion_view.h"

#define SHOWN 50

static const Action *const ACTIONS_HERE[] = {&action_collaboration_add, NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!promotion_list(context->db, context->business_id, true, 0, SHOWN, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        ui_empty(html, "people",
                 tr(html->lang, "Belum ada kerja sama. Mulai dari yang dekat: tetangga yang ramai "
                                "statusnya, warung sebelah, grup ibu-ibu."));
    } else {
        ui_lead(html, tr(html->lang, "Siapa, apa yang disepakati, dan apa hasilnya."));
        promotion_draw_list(view, list, "/kerja-sama");
    }
    promotion_draw_new(view, &action_collaboration_add, tr(html->lang, "Kerja sama baru"),
                       record_count(list) > 0);
    return true;
}

const Page page_collaborations = {
    .path = "/kerja-sama",
    .title = N_("Kerja sama"),
    .job = JOB_MEASURE,
    .back = "/balik-modal",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
