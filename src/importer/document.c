// SPDX-License-Identifier: Apache-2.0
#include "importer/document.h"

#include <string.h>

/* Parts that the text can have at most, counted without reading it. */
static size_t parts_count(const char *text, size_t length)
{
    size_t parts = 0;
    for (size_t i = 0; i < length; i++) {
        parts += text[i] == '{' || text[i] == '[' || text[i] == ',';
    }
    return parts;
}

json_t *document_parse(const char *text, size_t length, SheetProblem *ret_problem)
{
    if (length > DOCUMENT_BYTES_MAX || parts_count(text, length) > DOCUMENT_PARTS_MAX) {
        *ret_problem = SHEET_LARGE;
        return NULL;
    }
    json_error_t failure;
    json_t *document = json_loadb(text, length, 0, &failure);
    *ret_problem = document != NULL ? SHEET_FINE : SHEET_JSON_BROKEN;
    return document;
}

const char *document_text(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? text : "";
}

int64_t document_number(const json_t *object, const char *key, int64_t fallback)
{
    const json_t *value = json_object_get(object, key);
    if (json_is_integer(value)) {
        return json_integer_value(value);
    }
    const char *text = json_string_value(value);
    size_t length = text != NULL ? strlen(text) : 0;
    return length > 0 && length < 19 && strspn(text, "0123456789") == length
               ? g_ascii_strtoll(text, NULL, 10)
               : fallback;
}

char *document_mend(const char *text)
{
    g_autoptr(GString) bytes = g_string_new(NULL);
    bool high = false;
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar letter = g_utf8_get_char(at);
        if (letter > 0xff) {
            return g_strdup(text);
        }
        high = high || letter >= 0x80;
        g_string_append_c(bytes, (char)letter);
    }
    return high && g_utf8_validate(bytes->str, (gssize)bytes->len, NULL)
               ? g_string_free(g_steal_pointer(&bytes), FALSE)
               : g_strdup(text);
}
