// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/poster.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return poster_remove(context->db, context->business_id, doing->id, error);
}

const Action action_poster_remove = {
    .name = "poster_remove",
    .resource = "posters",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_POST,
    .label = N_("Hapus gambar ini"),
    .done = N_("Gambar sudah dihapus."),
    .summary = "Removes a poster.",
    .run = run,
};
