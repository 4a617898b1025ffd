// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/menu.h"

static const Field FIELDS[] = {
    {"product", N_("Barang"), FIELD_ID, true},
    {"sold_out", N_("Sudah habis"), FIELD_FLAG},
    {"day", N_("Hari"), FIELD_DAY},
    {0},
};
static const Form FORM = {FIELDS};

/* Without `sold_out` it is sold out: the word of the action says so. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "day", context->today);
    return menu_set_sold_out(context->db, context->business_id, day,
                             form_int(doing->values, "product"),
                             form_int_or(doing->values, "sold_out", 1) != 0, error);
}

const Action action_menu_sold_out = {
    .name = "menu_sold_out",
    .resource = "menu",
    .verb = "sold-out",
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Sudah habis"),
    .summary = "Marks a product of the day's menu as sold out (sold_out 0: available again).",
    .run = run,
};
