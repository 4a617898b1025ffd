// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/import_mapping.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return import_mapping_forget(context->db, context->business_id, doing->id, error);
}

const Action action_import_forget = {
    .name = "import_forget",
    .resource = "import_mappings",
    .verb = "forget",
    .on_record = true,
    .needs = CAN_SELL | CAN_MEASURE,
    .label = N_("Lupakan"),
    .done = N_("Susunan kolom ini dilupakan. Yang sudah masuk tetap ada."),
    .summary = "Forgets which columns of such tables hold what; what came in stays.",
    .run = run,
};
