// SPDX-License-Identifier: Apache-2.0
#include "importer/talk.h"

#include "base/text.h"

#define TEXT_MAX 2000u
#define ANSWER_WITHIN_S (INT64_C(14) * 86400) /* what is written later is no answer any more */

static BatchMessage *last_turn(const Talk *talk)
{
    GArray *messages = talk->batch->messages;
    return messages->len > 0 ? &g_array_index(messages, BatchMessage, messages->len - 1) : NULL;
}

static const char *words_of(Batch *batch, const char *text)
{
    g_autofree char *clean = text_clean(text, true);
    g_autofree char *shortened = text_shorten(*clean != '\0' ? clean : "(foto, suara atau berkas)",
                                              TEXT_MAX);
    return g_string_chunk_insert(batch->texts, shortened);
}

static bool same_talk(const Talk *talk, const BatchMessage *turn)
{
    return turn != NULL && g_str_has_prefix(turn->id, talk->conversation);
}

static void answer_add(Talk *talk, const TalkMessage *message)
{
    BatchMessage *turn = last_turn(talk);
    if (!same_talk(talk, turn)) {
        return;
    }
    if (*turn->answer == '\0' && message->at - turn->received_at <= ANSWER_WITHIN_S) {
        turn->answer = words_of(talk->batch, message->text);
        turn->answered_at = message->at;
    }
    turn->rows++;
    talk->batch->rows++;
}

static void turn_begin(Talk *talk, const TalkMessage *message)
{
    g_autofree char *id = g_strdup_printf("%s:%" G_GINT64_FORMAT, talk->conversation, message->at);
    BatchMessage turn = {.platform = talk->platform,
                         .id = batch_keep(talk->batch, id),
                         .author = batch_keep_clean(talk->batch, message->author, 100),
                         .text = words_of(talk->batch, message->text),
                         .answer = "",
                         .row = message->row,
                         .received_at = message->at,
                         .rows = 1};
    g_array_append_val(talk->batch->messages, turn);
    talk->batch->rows++;
}

void talk_add(Talk *talk, const TalkMessage *message)
{
    BatchMessage *turn = last_turn(talk);
    if (message->mine) {
        answer_add(talk, message);
        return;
    }
    if (!same_talk(talk, turn) || *turn->answer != '\0' ||
        !g_str_equal(turn->author, batch_keep_clean(talk->batch, message->author, 100))) {
        turn_begin(talk, message);
        return;
    }
    g_autofree char *both = g_strdup_printf("%s\n%s", turn->text, message->text);
    turn->text = words_of(talk->batch, both);
    turn->rows++;
    talk->batch->rows++;
}
