// SPDX-License-Identifier: Apache-2.0
#include "page/sent_file.h"

#include <string.h>

void sent_file_clear(SentFile *file)
{
    g_clear_pointer(&file->bytes, g_bytes_unref);
}

bool sent_file_key_fits(const char *key)
{
    size_t length = strlen(key);
    return length > 0 && length <= UPLOAD_KEY_MAX &&
           strspn(key, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_") ==
               length;
}

bool sent_file_find(SentFile *file, const Context *context, const Request *request, GError **error)
{
    const char *key = request_form(request, "_upload");
    *file = (SentFile){request, {context->business_id, context->user_id, key}, NULL};
    return key == NULL || !sent_file_key_fits(key) ||
           upload_bytes(context->db, &file->owner, &file->bytes, error);
}

bool sent_file_is_missing(const SentFile *file)
{
    return file->owner.key != NULL && file->bytes == NULL;
}

static const char *text_get(const void *data, const char *name)
{
    const SentFile *file = data;
    return request_form(file->request, name);
}

static GBytes *file_get(const void *data, const char *name)
{
    const SentFile *file = data;
    return file->bytes != NULL ? file->bytes : request_file(file->request, name);
}

FormSource sent_file_source(const SentFile *file)
{
    return (FormSource){text_get, file, file_get};
}

/* Room that stays taken for a while is no reason to fail. */
void sent_file_used(const SentFile *file, const Context *context)
{
    g_autoptr(GError) failure = NULL;
    if (file->bytes != NULL && context->db != NULL &&
        !upload_use(context->db, &file->owner, context->now, &failure)) {
        g_message("a sent file stays: %s", failure->message);
    }
}
