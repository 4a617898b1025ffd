// SPDX-License-Identifier: Apache-2.0
#include "importer/document.h"
#include "importer/talk.h"

#define PEOPLE_MAX 50u

static bool knows(const json_t *document)
{
    const json_t *first = json_array_get(json_object_get(document, "messages"), 0);
    return json_is_array(json_object_get(document, "participants")) &&
           json_object_get(first, "sender_name") != NULL;
}

static char *name_of(const json_t *person)
{
    return document_mend(document_text(person, "name"));
}

/* As she says; else whoever is not in the title, the last of them: there Meta puts the own account. */
static char *owner_find(const json_t *document, const ImportOptions *options)
{
    const json_t *people = json_object_get(document, "participants");
    g_autofree char *title = document_mend(document_text(document, "title"));
    if (*options->owner != '\0') {
        return g_strdup(options->owner);
    }
    for (size_t i = json_array_size(people); i-- > 0 && i < PEOPLE_MAX;) {
        g_autofree char *name = name_of(json_array_get(people, i));
        if (!g_str_equal(name, title)) {
            return g_steal_pointer(&name);
        }
    }
    return g_strdup("");
}

static int time_compare(gconstpointer a, gconstpointer b)
{
    int64_t first = document_number(*(json_t *const *)a, "timestamp_ms", 0);
    int64_t second = document_number(*(json_t *const *)b, "timestamp_ms", 0);
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

static void messages_document(const json_t *document, const ImportOptions *options, Batch *batch)
{
    g_autofree char *owner = owner_find(document, options);
    g_autofree char *conversation =
        g_strdup_printf("meta:%s", document_text(document, "thread_path"));
    g_autoptr(GPtrArray) messages = messages_sorted(document);
    Talk talk = {batch, "instagram", batch_keep_clean(batch, conversation, 200), 0};
    for (guint i = 0; i < messages->len; i++) {
        const json_t *message = messages->pdata[i];
        g_autofree char *author = document_mend(document_text(message, "sender_name"));
        g_autofree char *text = document_mend(document_text(message, "content"));
        int64_t at = document_number(message, "timestamp_ms", 0) / 1000;
        if (at <= 0 || *author == '\0') {
            batch->rows++;
            batch_refuse(batch, &(BatchRefusal){(int64_t)i + 1, "", author,
                                                N_("Pesan ini tanpa waktu atau tanpa nama.")});
            continue;
        }
        talk_add(&talk, &(TalkMessage){author, text, at, (int64_t)i + 1,
                                       g_str_equal(author, owner)});
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
