// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    return promotion_form_remove(doing, true, error);
}

const Action action_collaboration_remove = {
    .name = "collaboration_remove",
    .resource = "collaborations",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Hapus catatan ini"),
    .done = N_("Catatan kerja sama dihapus. Buku kas tidak berubah."),
    .summary = "Takes an agreement out of the ledger; the cash book stays as it is.",
    .run = run,
};
