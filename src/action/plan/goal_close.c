// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/goal.h"

static const Choice STATES[] = {{"reached", N_("Sudah tercapai")},
                                {"missed", N_("Belum tercapai, waktunya habis")},
                                {"dropped", N_("Tidak dilanjutkan")},
                                {0}};
static const Field FIELDS[] = {
    {"state", N_("Bagaimana akhirnya?"), FIELD_CHOICE, true, .choices = STATES},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    doing->result->id = doing->id;
    return goal_close(doing->context->db, doing->context->business_id, doing->id,
                      form_text(doing->values, "state"), error);
}

const Action action_goal_close = {
    .name = "goal_close",
    .resource = "goals",
    .verb = "close",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Tutup tujuan"),
    .done = N_("Tujuan sudah ditutup."),
    .summary = "Closes an open goal as reached, missed or dropped.",
    .run = run,
};
