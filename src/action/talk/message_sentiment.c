// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/message.h"

static const Choice SENTIMENTS[] = {
    {"positive", N_("Senang")}, {"neutral", N_("Biasa saja")}, {"negative", N_("Kecewa")}, {0}};
static const Field FIELDS[] = {
    {"sentiment", N_("Nada pesannya"), FIELD_CHOICE, true, .choices = SENTIMENTS},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return message_set_sentiment(context->db, context->business_id, doing->id,
                                 form_text(doing->values, "sentiment"), error);
}

const Action action_message_sentiment = {
    .name = "message_sentiment",
    .resource = "messages",
    .verb = "sentiment",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Simpan nadanya"),
    .done = N_("Nada pesan dicatat."),
    .summary = "Marks a message as positive, neutral or negative by hand.",
    .run = run,
};
