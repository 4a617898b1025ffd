// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/import_file.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!import_file_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such file");
    }
    doing->result->id = doing->id;
    doing->result->next = g_strdup("/impor");
    return import_file_discard(context->db, context->business_id, doing->id, error);
}

const Action action_import_discard = {
    .name = "import_discard",
    .resource = "imports",
    .verb = "discard",
    .on_record = true,
    .needs = CAN_SELL | CAN_MEASURE,
    .label = N_("Jangan dimasukkan"),
    .done = N_("Berkas disingkirkan. Tidak ada yang masuk."),
    .summary = "Puts away a file that was read but not taken in.",
    .run = run,
};
