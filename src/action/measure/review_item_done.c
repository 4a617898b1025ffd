// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/review.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return review_item_done(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_review_item_done = {
    .name = "review_item_done",
    .resource = "review_items",
    .verb = "done",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Sudah dikerjakan"),
    .done = N_("Bagus. Hasil minggu berikutnya akan tampil di sampingnya."),
    .summary = "Marks a corrective action as done.",
    .run = run,
};
