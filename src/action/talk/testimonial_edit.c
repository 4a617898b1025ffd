// SPDX-License-Identifier: Apache-2.0
#include "action/talk/testimonial_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Testimonial facts = testimonial_read(doing);
    doing->result->id = doing->id;
    return testimonial_save(context->db, context->business_id, &facts, context->now, error);
}

const Action action_testimonial_edit = {
    .name = "testimonial_edit",
    .resource = "testimonials",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &TESTIMONIAL_FORM,
    .label = N_("Simpan perubahan"),
    .done = N_("Ulasan sudah diubah."),
    .summary = "Changes a testimonial or its permission.",
    .run = run,
};
