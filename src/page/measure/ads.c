// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/measure/promotion_view.h"

#define ADS_SHOWN 50

static const Action *const ACTIONS_HERE[] = {&action_ad_add, NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!promotion_list(context->db, context->business_id, false, 0, ADS_SHOWN, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        ui_empty(html, "money",
                 tr(html->lang, "Belum ada iklan yang dicatat. Coba fitur gratis dulu; bila "
                                "memasang iklan, catat biayanya di sini."));
    } else {
        ui_lead(html, tr(html->lang, "Berapa biayanya, berapa pesanannya, teruskan atau tidak."));
        promotion_draw_list(view, list, "/iklan");
    }
    promotion_draw_new(view, &action_ad_add, tr(html->lang, "Iklan atau biaya baru"),
                       record_count(list) > 0);
    return true;
}

const Page page_ads = {
    .path = "/iklan",
    .title = N_("Iklan dan biaya promosi"),
    .job = JOB_MEASURE,
    .back = "/balik-modal",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
