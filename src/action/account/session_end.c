// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/session.h"

static const Field FIELDS[] = {
    {"session", N_("Perangkat"), FIELD_TEXT, true, .min = 12, .max = 64},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    return session_end(doing->context->db, doing->context->user_id,
                       form_text(doing->values, "session"), error);
}

const Action action_session_end = {
    .name = "session_end",
    .resource = "sessions",
    .verb = "end",
    .needs = CAN_NOTHING,
    .form = &FORM,
    .label = N_("Keluarkan"),
    .done = N_("Perangkat itu sudah dikeluarkan."),
    .summary = "Signs one of the caller's phones out.",
    .run = run,
};
