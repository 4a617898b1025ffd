// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/poll.h"

static const Field FIELDS[] = {
    {"decision", N_("Keputusan Anda"), FIELD_TEXT, true, .min = 3, .max = 200,
     .help = N_("Satu keputusan saja. Pembeli yang membuka halamannya ikut membaca.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return poll_close(context->db, context->business_id, doing->id,
                      form_text(doing->values, "decision"), context->now, error);
}

const Action action_poll_close = {
    .name = "poll_close",
    .resource = "polls",
    .verb = "close",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Tutup dan putuskan"),
    .done = N_("Jajak pendapat ditutup dengan satu keputusan."),
    .summary = "Ends a poll with one decision.",
    .run = run,
};
