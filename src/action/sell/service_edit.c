// SPDX-License-Identifier: Apache-2.0
#include "action/sell/service_form.h"

static bool run(const Doing *doing, GError **error)
{
    return service_write(doing, doing->id, true, error);
}

const Action action_service_edit = {
    .name = "service_edit",
    .resource = "services",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &SERVICE_FORM,
    .label = N_("Simpan layanan"),
    .done = N_("Layanan sudah diubah. Janji yang sudah ada tetap dengan harga dan waktu lama."),
    .summary = "Changes a service and offers it again when it was closed.",
    .run = run,
};
