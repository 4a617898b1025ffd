// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    return promotion_form_remove(doing, false, error);
}

const Action action_ad_remove = {
    .name = "ad_remove",
    .resource = "ads",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Hapus catatan ini"),
    .done = N_("Catatan iklan dihapus. Buku kas tidak berubah."),
    .summary = "Takes an ad out of the ledger; the cash book stays as it is.",
    .run = run,
};
