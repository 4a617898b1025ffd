// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "importer/document.h"
#include "importer/talk.h"

static bool is_chat(const json_t *chat)
{
    return json_is_array(json_object_get(chat, "messages")) &&
           json_object_get(chat, "type") != NULL && json_object_get(chat, "id") != NULL;
}

/* One chat, or all of an account. */
static const json_t *chats_of(const json_t *document)
{
    return json_object_get(json_object_get(document, "chats"), "list");
}

static bool knows(const json_t *document)
{
    return is_chat(document) || json_is_array(chats_of(document));
}

/* A text is a string, or a list of strings and of pieces that are links, bold and the like. */
static char *text_of(const json_t *message)
{
    const json_t *text = json_object_get(message, "text");
    g_autoptr(GString) out = g_string_new(json_is_string(text) ? json_string_value(text) : NULL);
    for (size_t i = 0; i < json_array_size(text); i++) {
        const json_t *piece = json_array_get(text, i);
        g_string_append(out, json_is_string(piece) ? json_string_value(piece)
                                                   : document_text(piece, "text"));
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static int64_t time_of(const json_t *message, const ImportOptions *options)
{
    DateRules rules = {DATE_DMY, DAY_NONE, false};
    Moment moment = {0};
    int64_t at = document_number(message, "date_unixtime", 0);
    if (at > 0) {
        return at;
    }
    return read_moment(document_text(message, "date"), &rules, &moment) == READ_OK
               ? moment_instant(&moment, options->zone)
               : 0;
}

/* Who the chat is with: her number is that of the chat. "" where the messages have no such numbers. */
static char *other_id(const json_t *chat)
{
    const json_t *messages = json_object_get(chat, "messages");
    g_autofree char *id =
        g_strdup_printf("user%" G_GINT64_FORMAT, document_number(chat, "id", 0));
    for (size_t i = 0; i < json_array_size(messages); i++) {
        if (g_str_equal(document_text(json_array_get(messages, i), "from_id"), id)) {
            return g_steal_pointer(&id);
        }
    }
    return g_strdup("");
}

/* As she says; else by the numbers of the two; else by their names. */
static bool is_mine(const json_t *message, const char *other_number, const char *other,
                    const ImportOptions *options)
{
    const char *author = document_text(message, "from");
    const char *number = document_text(message, "from_id");
    if (*options->owner != '\0') {
        return g_str_equal(author, options->owner);
    }
    if (*other_number != '\0' && *number != '\0') {
        return !g_str_equal(number, other_number);
    }
    return *author != '\0' && !g_str_has_prefix(author, other);
}

static void chat_take(const json_t *chat, const ImportOptions *options, Batch *batch)
{
    const json_t *messages = json_object_get(chat, "messages");
    const char *other = document_text(chat, "name");
    g_autofree char *conversation =
        g_strdup_printf("telegram:%" G_GINT64_FORMAT, document_number(chat, "id", 0));
    g_autofree char *other_number = other_id(chat);
    other = *other != '\0' ? other : "(tanpa nama)"; /* an account that was deleted */
    Talk talk = {batch, "telegram", batch_keep(batch, conversation), 0};
    for (size_t i = 0; i < json_array_size(messages); i++) {
        const json_t *message = json_array_get(messages, i);
        const char *author = document_text(message, "from");
        int64_t at = time_of(message, options);
        if (!g_str_equal(document_text(message, "type"), "message")) {
            continue;
        }
        if (at <= 0) {
            batch->rows++;
            batch_refuse(batch, &(BatchRefusal){(int64_t)i + 1, "", author,
                                                N_("Pesan ini tanpa waktu atau tanpa nama.")});
            continue;
        }
        g_autofree char *text = text_of(message);
        bool mine = is_mine(message, other_number, other, options);
        talk_add(&talk, &(TalkMessage){*author != '\0' ? author : other, text, at, (int64_t)i + 1,
                                       mine});
    }
}

/* Groups and channels are no conversation with a customer. */
static void chat_judge(const json_t *chat, const ImportOptions *options, Batch *batch)
{
    if (g_str_equal(document_text(chat, "type"), "personal_chat")) {
        chat_take(chat, options, batch);
        return;
    }
    batch->rows++;
    batch_refuse(batch, &(BatchRefusal){0, "", document_text(chat, "name"),
                                        N_("Ini grup, kanal atau bot, bukan percakapan dengan satu "
                                           "pembeli.")});
}

static void telegram_document(const json_t *document, const ImportOptions *options, Batch *batch)
{
    const json_t *list = chats_of(document);
    if (is_chat(document)) {
        chat_judge(document, options, batch);
    }
    for (size_t i = 0; i < json_array_size(list); i++) {
        chat_judge(json_array_get(list, i), options, batch);
    }
}

const Importer importer_telegram_chat = {
    .name = "telegram_chat",
    .label = N_("percakapan Telegram"),
    .advice = N_("Di Telegram Desktop: buka percakapan, menu, Ekspor riwayat, pilih JSON; berkasnya "
                 "result.json."),
    .kind = IMPORT_MESSAGES,
    .platform = "telegram",
    .knows = knows,
    .document = telegram_document,
};
