// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "store/import_key.h"
#include "store/message.h"

#define KIND "message"
#define WAITS_S (INT64_C(7) * 86400) /* older ones without an answer wait for none any more */

static bool answer_write(const Context *context, int64_t id, const BatchMessage *message,
                         GError **error)
{
    return message_answer(context->db, context->business_id, id, message->answer,
                          message->answered_at, error);
}

static bool message_write(const Context *context, const BatchMessage *message, GError **error)
{
    int64_t id = 0;
    MessageFacts facts = {.platform = message->platform,
                          .kind = "message",
                          .author = message->author,
                          .phone = "",
                          .text = message->text,
                          .received_at = message->received_at};
    if (!message_add(context->db, context->business, &facts, context->now, &id, error) ||
        !import_key_add(context->db, context->business_id, KIND, message->id, id, error)) {
        return false;
    }
    if (*message->answer != '\0') {
        return answer_write(context, id, message, error);
    }
    return message->received_at > context->now - WAITS_S ||
           message_dismiss(context->db, context->business_id, id, context->now, error);
}

/* What was in without an answer and has one by now. */
static bool is_answered_now(const Context *context, int64_t id, const BatchMessage *message,
                            bool *ret_now, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    *ret_now = false;
    if (*message->answer == '\0') {
        return true;
    }
    if (!message_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    *ret_now = record_count(one) == 1 && message_waits(message_at(one, 0));
    return true;
}

static bool message_take(const ImportTaking *taking, const BatchMessage *message, GError **error)
{
    const Context *context = taking->context;
    ImportCounts *counts = &taking->work->counts;
    int64_t id = 0;
    bool answered_now = false;
    if (!import_key_find(context->db, context->business_id, KIND, message->id, &id, error)) {
        return false;
    }
    if (id == 0) {
        counts->new_rows += message->rows;
        return !taking->write || message_write(context, message, error);
    }
    if (!is_answered_now(context, id, message, &answered_now, error)) {
        return false;
    }
    counts->changed_rows += answered_now ? message->rows : 0;
    counts->same_rows += answered_now ? 0 : message->rows;
    return !taking->write || !answered_now || answer_write(context, id, message, error);
}

bool import_take_messages(const ImportTaking *taking, GError **error)
{
    const GArray *messages = taking->work->read.batch->messages;
    for (guint i = 0; i < messages->len; i++) {
        if (!message_take(taking, &g_array_index(messages, BatchMessage, i), error) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
