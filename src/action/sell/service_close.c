// SPDX-License-Identifier: Apache-2.0
#include "action/sell/service_form.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!service_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such service");
    }
    Service closed = *service_at(one, 0);
    closed.active = 0;
    closed.changed_at = context->now;
    return service_save(context->db, context->business_id, &closed, &doing->result->id, error);
}

const Action action_service_close = {
    .name = "service_close",
    .resource = "services",
    .verb = "close",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Tutup layanan ini"),
    .done = N_("Layanan ditutup. Janji yang sudah ada tetap berlaku."),
    .summary = "Closes a service: nobody can book it any more.",
    .run = run,
};
