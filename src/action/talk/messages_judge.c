// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/feeling.h"
#include "store/message.h"

/* Messages in one go: newest first, so that what is looked at now is judged now. */
#define JUDGED_MAX 500

static const Field FIELDS[] = {{0}};
static const Form FORM = {FIELDS};

static bool message_judge(const Doing *doing, const Message *message, int *judged, GError **error)
{
    const Context *context = doing->context;
    Proposal proposal = feeling_propose(message->text);
    if (g_str_equal(proposal.feeling, message->proposed) &&
        proposal.confidence == message->confidence && proposal.topics == message->topics) {
        return true;
    }
    MessageFeeling feeling = {proposal.feeling, proposal.confidence, proposal.topics};
    (*judged)++;
    return message_set_proposed(context->db, context->business_id, message->id, &feeling, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) list = NULL;
    int judged = 0;
    if (!message_list(context->db, context->business_id, 0, JUDGED_MAX, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        if (!message_judge(doing, message_at(list, i), &judged, error)) {
            return false;
        }
    }
    doing->result->message =
        g_strdup_printf(tr_count(context->lang, "%d pesan ditebak nadanya.", judged), judged);
    return true;
}

const Action action_messages_judge = {
    .name = "messages_judge",
    .resource = "messages",
    .verb = "judge",
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Tebak nada semua pesan"),
    .done = N_("Nada pesan sudah ditebak."),
    .summary = "Proposes feeling and topics of the newest messages anew; marks by hand stay.",
    .run = run,
};
