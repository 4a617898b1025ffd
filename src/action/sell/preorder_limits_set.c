// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/preorder.h"

static const Field FIELDS[] = {
    {"capacity", N_("Sanggup berapa kotak sehari?"), FIELD_NUMBER, true, .min = 1,
     .max = PREORDER_BOXES_MAX, .example = "100"},
    {"lead_days", N_("Paling lambat dipesan berapa hari sebelumnya?"), FIELD_NUMBER, true, .min = 0,
     .max = 60, .example = "3"},
    {"deposit_percent", N_("Uang muka berapa persen?"), FIELD_NUMBER, true, .min = 0, .max = 100,
     .example = "50"},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PreorderLimits limits = {.capacity = form_int(doing->values, "capacity"),
                             .lead_days = form_int(doing->values, "lead_days"),
                             .deposit_percent = form_int(doing->values, "deposit_percent"),
                             .changed_at = context->now};
    return preorder_limits_save(context->db, context->business_id, &limits, error);
}

const Action action_preorder_limits_set = {
    .name = "preorder_limits_set",
    .resource = "preorder_limits",
    .verb = "save",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan batas dapur"),
    .done = N_("Batas dapur sudah disimpan dan berlaku untuk pesanan berikutnya."),
    .summary = "Keeps the boxes a day, the least days ahead and the deposit of pre-orders.",
    .run = run,
};
