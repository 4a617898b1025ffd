// SPDX-License-Identifier: Apache-2.0
#include "action/create/package_form.h"

static bool run(const Doing *doing, GError **error)
{
    return package_form_save(doing, doing->id, error);
}

const Action action_package_edit = {
    .name = "package_edit",
    .resource = "packages",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &PACKAGE_FORM,
    .label = N_("Simpan perubahan"),
    .done = N_("Perubahan paket sudah disimpan."),
    .summary = "Replaces what a promo package says; a loss must be confirmed with confirm_loss.",
    .run = run,
};
