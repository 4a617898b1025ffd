// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/measure/promotion_view.h"

static const Action *const ACTIONS_HERE[] = {&action_ad_add, NULL};

static bool get(PageView *view, GError **error)
{
    static const PromotionLedger ledger = {
        .icon = "money",
        .empty = N_("Belum ada iklan yang dicatat. Coba fitur gratis dulu; bila memasang iklan, "
                    "catat biayanya di sini."),
        .lead = N_("Berapa biayanya, berapa pesanannya, teruskan atau tidak."),
        .path = "/iklan",
        .add = &action_ad_add,
        .add_title = N_("Iklan atau biaya baru"),
    };
    return promotion_draw_ledger(view, &ledger, error);
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
