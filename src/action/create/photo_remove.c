// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/photo.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    doing->result->next = g_strdup("/foto");
    return photo_remove(context->db, context->business_id, doing->id, error);
}

const Action action_photo_remove = {
    .name = "photo_remove",
    .resource = "photos",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Hapus foto ini"),
    .done = N_("Foto sudah dihapus dari sini. Foto di HP Anda tidak ikut terhapus."),
    .summary = "Removes a photo; its bytes are gone.",
    .run = run,
};
