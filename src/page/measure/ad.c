// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/measure/promotion_view.h"

static const Action *const ACTIONS_HERE[] = {&action_ad_edit, &action_ad_stop, &action_ad_remove,
                                             NULL};

static bool get(PageView *view, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!promotion_of_page(view, false, &one, error)) {
        return false;
    }
    const Promotion *ad = promotion_at(one, 0);
    promotion_draw_result(view, ad);
    if (ad->to_day > view->context->today) {
        bool stop = promotion_advice(ad, view->context->today) == OUTLAY_STOP;
        page_button(view, &action_ad_stop, ad->id, NULL, !stop);
    }
    promotion_draw_changes(view, ad, &action_ad_edit, &action_ad_remove);
    return true;
}

const Page page_ad = {
    .path = "/iklan/{nomor}",
    .title = N_("Hasil"),
    .job = JOB_MEASURE,
    .back = "/iklan",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
