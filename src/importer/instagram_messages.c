// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "importer/document.h"
#include "importer/talk.h"

#define PEOPLE_MAX 50u
#define PEOPLE_OF_TALK 2u

/* Conversations that were end-to-end encrypted name their parts otherwise. */
static const char *either_text(const json_t *object, const char *key, const char *other)
{
    const char *text = document_text(object, key);
    return *text != '\0' ? text : document_text(object, other);
}

static int64_t time_ms(const json_t *message)
{
    return document_number(message, "timestamp_ms", document_number(message, "timestamp", 0));
}

static bool knows(const json_t *document)
{
    const json_t *messages = json_object_get(document, "messages");
    const json_t *first = json_array_get(messages, 0);
    return json_is_array(json_object_get(document, "participants")) && json_is_array(messages) &&
           (json_array_size(messages) == 0 || json_object_get(first, "sender_name") != NULL ||
            json_object_get(first, "senderName") != NULL);
}

static char *name_of(const json_t *person)
{
    const char *name = json_string_value(person);
    return document_mend(name != NULL ? name : document_text(person, "name"));
}

/* What the app writes for a person: "Sekar sent an attachment." says no more than that it was one. */
static bool says_attachment(const char *text)
{
    return g_str_has_suffix(text, " sent an attachment.") ||
           g_str_has_suffix(text, " mengirim lampiran.") ||
           g_str_has_suffix(text, " mengirimkan lampiran.");
}

/* A heart on a message, a call, a message taken back: nobody has said anything. */
static bool is_silent(const json_t *message, const char *text)
{
    static const struct {
        const char *begin, *end;
    } SIGNS[] = {{"Liked a message", ""},          {"Menyukai pesan", ""},
                 {"Menyukai sebuah pesan", ""},    {"Reacted ", " to your message"},
                 {"Reacted ", " to your message "}, {"Menanggapi ", " pesan Anda"},
                 {"Menanggapi pesan Anda", ""},    {"Memberi tanggapan ", " pesan Anda"},
                 {"This message was unsent", ""},  {"Pesan ini telah dibatalkan", ""}};
    bool silent = json_is_true(json_object_get(message, "is_unsent")) ||
                  json_is_true(json_object_get(message, "isUnsent")) ||
                  json_object_get(message, "call_duration") != NULL;
    for (size_t i = 0; !silent && i < G_N_ELEMENTS(SIGNS); i++) {
        silent = g_str_has_prefix(text, SIGNS[i].begin) && g_str_has_suffix(text, SIGNS[i].end) &&
                 (*SIGNS[i].end != '\0' || g_str_equal(text, SIGNS[i].begin));
    }
    return silent;
}

/* "Sekar" of "Sekar", and of "Sekar_5" as encrypted conversations are called. */
static bool is_titled(const char *name, const char *title)
{
    size_t length = strlen(name);
    return g_str_has_prefix(title, name) && (title[length] == '\0' || title[length] == '_');
}

/* As she says; else whoever is not in the title, the last of them: there Meta puts the own account. */
static char *owner_find(const json_t *document, const ImportOptions *options)
{
    const json_t *people = json_object_get(document, "participants");
    g_autofree char *title = document_mend(either_text(document, "title", "threadName"));
    if (*options->owner != '\0') {
        return g_strdup(options->owner);
    }
    for (size_t i = json_array_size(people); i-- > 0 && i < PEOPLE_MAX;) {
        g_autofree char *name = name_of(json_array_get(people, i));
        if (!is_titled(name, title)) {
            return g_steal_pointer(&name);
        }
    }
    return g_strdup("");
}

static int time_compare(gconstpointer a, gconstpointer b)
{
    int64_t first = time_ms(*(json_t *const *)a), second = time_ms(*(json_t *const *)b);
    return first < second ? -1 : first > second;
}

/* Files begin with the newest. */
static GPtrArray *messages_sorted(const json_t *document)
{
    const json_t *list = json_object_get(document, "messages");
    GPtrArray *messages = g_ptr_array_new();
    for (size_t i = 0; i < json_array_size(list); i++) {
        g_ptr_array_add(messages, json_array_get(list, i));
    }
    g_ptr_array_sort(messages, time_compare);
    return messages;
}

static void message_take(Talk *talk, const json_t *message, int64_t row, const char *owner)
{
    g_autofree char *author = document_mend(either_text(message, "sender_name", "senderName"));
    g_autofree char *text = document_mend(either_text(message, "content", "text"));
    int64_t at = time_ms(message) / 1000;
    if (is_silent(message, text)) {
        return;
    }
    if (at <= 0 || *author == '\0') {
        talk->batch->rows++;
        batch_refuse(talk->batch, &(BatchRefusal){row, "", author,
                                                  N_("Pesan ini tanpa waktu atau tanpa nama.")});
        return;
    }
    talk_add(talk, &(TalkMessage){author, says_attachment(text) ? "" : text, at, row,
                                  g_str_equal(author, owner)});
}

static void messages_document(const json_t *document, const ImportOptions *options, Batch *batch)
{
    g_autofree char *owner = owner_find(document, options);
    const char *path = either_text(document, "thread_path", "threadName");
    g_autofree char *conversation = g_strdup_printf("meta:%s", path);
    g_autofree char *title = document_mend(either_text(document, "title", "threadName"));
    if (json_array_size(json_object_get(document, "participants")) > PEOPLE_OF_TALK) {
        batch->rows++;
        batch_refuse(batch, &(BatchRefusal){0, "", title,
                                            N_("Ini grup, kanal atau bot, bukan percakapan dengan satu "
                                               "pembeli.")});
        return;
    }
    g_autoptr(GPtrArray) messages = messages_sorted(document);
    Talk talk = {batch, "instagram", batch_keep_clean(batch, conversation, 200), 0};
    for (guint i = 0; i < messages->len; i++) {
        message_take(&talk, messages->pdata[i], (int64_t)i + 1, owner);
    }
}

const Importer importer_instagram_messages = {
    .name = "instagram_messages",
    .label = N_("percakapan Instagram atau Facebook"),
    .advice = N_("Di Pusat Akun: Informasi dan izin Anda, unduh informasi, pilih JSON; berkasnya "
                 "message_1.json."),
    .kind = IMPORT_MESSAGES,
    .platform = "instagram",
    .knows = knows,
    .document = messages_document,
};
