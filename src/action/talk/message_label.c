// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_label.h"

#include "action/action.h"
#include "store/message.h"

const Choice MESSAGE_LABELS[] = {{"order", N_("Mau pesan")},
                                 {"payment", N_("Soal bayar")},
                                 {"delivery", N_("Soal antar")},
                                 {"urgent", N_("Penting")},
                                 {"family", N_("Bukan usaha")},
                                 {0}};
static const Field FIELDS[] = {
    {"labels", N_("Tanda"), FIELD_SET, .choices = MESSAGE_LABELS},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return message_label(context->db, context->business_id, doing->id,
                         form_text(doing->values, "labels"), error);
}

const Action action_message_label = {
    .name = "message_label",
    .resource = "messages",
    .verb = "label",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Simpan tanda"),
    .done = N_("Tanda disimpan."),
    .summary = "Sets the labels of a message.",
    .run = run,
};
