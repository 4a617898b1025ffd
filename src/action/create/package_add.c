// SPDX-License-Identifier: Apache-2.0
#include "action/create/package_form.h"

static bool run(const Doing *doing, GError **error)
{
    if (!package_form_save(doing, 0, error)) {
        return false;
    }
    if (doing->result->id != 0) {
        doing->result->next = g_strdup_printf("/paket/%" G_GINT64_FORMAT, doing->result->id);
    }
    return true;
}

const Action action_package_add = {
    .name = "package_add",
    .resource = "packages",
    .needs = CAN_SELL,
    .form = &PACKAGE_FORM,
    .label = N_("Simpan paket"),
    .done = N_("Paket sudah disimpan."),
    .summary = "Adds a promo package; a loss must be confirmed with confirm_loss.",
    .run = run,
};
