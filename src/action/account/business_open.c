// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/session.h"

/* Opening is remembered on the user's phones: the next page shows that business. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autofree char *role = NULL;
    if (!member_role(context->db, doing->id, context->user_id, &role, error)) {
        return false;
    }
    if (role == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "not a business of this user");
    }
    doing->result->id = doing->id;
    doing->result->next = g_strdup("/hari-ini");
    return session_choose_of_user(context->db, context->user_id, doing->id, error);
}

const Action action_business_open = {
    .name = "business_open",
    .resource = "businesses",
    .verb = "open",
    .on_record = true,
    .needs = CAN_NOTHING,
    .label = N_("Buka"),
    .summary = "Makes a business the one that the user's phones show.",
    .run = run,
};
