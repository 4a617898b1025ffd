// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/session.h"

static bool run(const Doing *doing, GError **error)
{
    return api_token_end(doing->context->db, doing->context->business_id, doing->id, error);
}

const Action action_token_end = {
    .name = "token_end",
    .resource = "tokens",
    .verb = "end",
    .on_record = true,
    .needs = CAN_OWN,
    .label = N_("Hapus kunci"),
    .done = N_("Kunci itu tidak berlaku lagi."),
    .summary = "Ends an API token.",
    .run = run,
};
