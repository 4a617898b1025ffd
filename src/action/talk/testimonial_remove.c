// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/testimonial.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return testimonial_remove(context->db, context->business_id, doing->id, error);
}

const Action action_testimonial_remove = {
    .name = "testimonial_remove",
    .resource = "testimonials",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_TALK,
    .label = N_("Hapus ulasan ini"),
    .done = N_("Ulasan dihapus."),
    .summary = "Removes a testimonial for good.",
    .run = run,
};
