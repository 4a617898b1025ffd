// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/trend.h"

static const Choice OUTCOMES[] = {{"keep", N_("Teruskan")}, {"stop", N_("Berhenti")}, {0}};
static const Field FIELDS[] = {
    {"outcome", N_("Bagaimana akhirnya?"), FIELD_CHOICE, true, .choices = OUTCOMES},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return trend_close(context->db, context->business_id, doing->id,
                       form_text(doing->values, "outcome"), context->now, error);
}

const Action action_trend_close = {
    .name = "trend_close",
    .resource = "trends",
    .verb = "close",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Simpan keputusannya"),
    .done = N_("Keputusan dicatat."),
    .summary = "Ends a trial or a wait: kept or stopped.",
    .run = run,
};
