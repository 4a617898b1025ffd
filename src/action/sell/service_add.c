// SPDX-License-Identifier: Apache-2.0
#include "action/sell/service_form.h"

static bool run(const Doing *doing, GError **error)
{
    return service_write(doing, 0, true, error);
}

const Action action_service_add = {
    .name = "service_add",
    .resource = "services",
    .needs = CAN_SELL,
    .form = &SERVICE_FORM,
    .label = N_("Simpan layanan"),
    .done = N_("Layanan sudah disimpan."),
    .summary = "Adds a service that is done by appointment.",
    .run = run,
};
