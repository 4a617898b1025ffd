// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/review.h"

/* The member check: whoever the report is about says that it is right. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return review_confirm(context->db, context->business_id, doing->id, error);
}

const Action action_review_confirm = {
    .name = "review_confirm",
    .resource = "reviews",
    .verb = "confirm",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Ya, laporan ini benar"),
    .done = N_("Laporan ini sudah Anda benarkan."),
    .summary = "The owner confirms that the report of the week is right.",
    .run = run,
};
