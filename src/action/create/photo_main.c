// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/photo.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return photo_set_main(context->db, context->business_id, doing->id, context->now, error);
}

const Action action_photo_main = {
    .name = "photo_main",
    .resource = "photos",
    .verb = "main",
    .on_record = true,
    .needs = CAN_SELL,
    .label = N_("Jadikan foto utama"),
    .done = N_("Foto ini sekarang tampil paling depan."),
    .summary = "Shows this photo first among those of its product.",
    .run = run,
};
