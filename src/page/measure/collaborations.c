// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/measure/promotion_view.h"

static const Action *const ACTIONS_HERE[] = {&action_collaboration_add, NULL};

static bool get(PageView *view, GError **error)
{
    static const PromotionLedger ledger = {
        .shared = true,
        .icon = "people",
        .empty = N_("Belum ada kerja sama. Mulai dari yang dekat: tetangga yang ramai statusnya, "
                    "warung sebelah, grup ibu-ibu."),
        .lead = N_("Siapa, apa yang disepakati, dan apa hasilnya."),
        .path = "/kerja-sama",
        .add = &action_collaboration_add,
        .add_title = N_("Kerja sama baru"),
    };
    return promotion_draw_ledger(view, &ledger, error);
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
