// SPDX-License-Identifier: Apache-2.0
#include "action/talk/testimonial_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Testimonial facts = testimonial_read(doing);
    return testimonial_add(context->db, context->business_id, &facts, context->now,
                           &doing->result->id, error);
}

const Action action_testimonial_add = {
    .name = "testimonial_add",
    .resource = "testimonials",
    .needs = CAN_TALK,
    .form = &TESTIMONIAL_FORM,
    .label = N_("Simpan ulasan"),
    .done = N_("Ulasan sudah disimpan."),
    .summary = "Keeps what a customer said, with stars and whether it may be shown.",
    .run = run,
};
