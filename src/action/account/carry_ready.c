// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "carry/export.h"

/* Fetching the file is a read; what it stands on is written here. */
static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->next = g_strdup("/bawa?siap=1");
    return carry_export_ready(context->db, context->business_id, error);
}

const Action action_carry_ready = {
    .name = "carry_ready",
    .resource = "carries",
    .verb = "ready",
    .needs = CAN_OWN,
    .label = N_("Siapkan berkas usaha"),
    .done = N_("Berkasnya siap diunduh."),
    .summary = "Makes the business ready to be carried to another server; then fetch carry_file.",
    .run = run,
};
