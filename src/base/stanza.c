// SPDX-License-Identifier: Apache-2.0
#include "base/stanza.h"

#include <string.h>

#include "base/money.h"

#define FILE_MAX_BYTES (4u << 20)
#define STANZAS_MAX 20000u

typedef struct {
    char *key;
    GString *value;
    int line;
} Entry;

struct Stanza {
    const StanzaFile *file;
    GPtrArray *entries; /* Entry; the first gives kind and id */
};

struct StanzaFile {
    char *name;
    GPtrArray *stanzas; /* Stanza */
};

static void entry_free(gpointer data)
{
    Entry *entry = data;
    g_free(entry->key);
    g_string_free(entry->value, TRUE);
    g_free(entry);
}

static void stanza_free(gpointer data)
{
    Stanza *stanza = data;
    g_ptr_array_unref(stanza->entries);
    g_free(stanza);
}

static Stanza *stanza_begin(StanzaFile *file)
{
    Stanza *stanza = g_new0(Stanza, 1);
    stanza->file = file;
    stanza->entries = g_ptr_array_new_with_free_func(entry_free);
    g_ptr_array_add(file->stanzas, stanza);
    return stanza;
}

static bool refuse_line(const StanzaFile *file, int line, GError **error, const char *reason)
{
    return error_set(error, ERROR_INVALID, "%s:%d: %s", file->name, line, reason);
}

static bool entry_begin(const StanzaFile *file, Stanza *stanza, const char *line, int number,
                        GError **error)
{
    size_t length = strspn(line, "abcdefghijklmnopqrstuvwxyz0123456789_.");
    if (length == 0 || line[length] != ':') {
        return refuse_line(file, number, error, "expected 'key: value'");
    }
    Entry *entry = g_new0(Entry, 1);
    entry->key = g_strndup(line, length);
    g_autofree char *value = g_strstrip(g_strdup(line + length + 1));
    entry->value = g_string_new(value);
    entry->line = number;
    g_ptr_array_add(stanza->entries, entry);
    return true;
}

static void entry_continue(const Stanza *stanza, const char *line)
{
    Entry *last = g_ptr_array_index(stanza->entries, stanza->entries->len - 1);
    g_autofree char *text = g_strstrip(g_strdup(line));
    if (last->value->len > 0) {
        g_string_append_c(last->value, '\n');
    }
    g_string_append(last->value, g_str_equal(text, ".") ? "" : text);
}

static bool parse_line(StanzaFile *file, Stanza **open, const char *line, int number,
                       GError **error)
{
    if (*line == '#') {
        return true;
    }
    if (line[strspn(line, " \t\r")] == '\0') {
        *open = NULL;
        return true;
    }
    if (*line == ' ' || *line == '\t') {
        if (*open == NULL) {
            return refuse_line(file, number, error, "a continued line without a line above");
        }
        entry_continue(*open, line);
        return true;
    }
    if (*open == NULL) {
        if (file->stanzas->len >= STANZAS_MAX) {
            return refuse_line(file, number, error, "too many stanzas");
        }
        *open = stanza_begin(file);
    }
    return entry_begin(file, *open, line, number, error);
}

StanzaFile *stanza_file_parse(const char *name, const char *text, GError **error)
{
    g_assert(name != NULL && text != NULL);
    g_autoptr(StanzaFile) file = g_new0(StanzaFile, 1);
    file->name = g_strdup(name);
    file->stanzas = g_ptr_array_new_with_free_func(stanza_free);
    if (strlen(text) > FILE_MAX_BYTES || !g_utf8_validate(text, -1, NULL)) {
        refuse_line(file, 1, error, "not UTF-8 text of at most 4 MB");
        return NULL;
    }
    text += g_str_has_prefix(text, "\xef\xbb\xbf") ? 3 : 0; /* editors on Windows write it */
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    Stanza *open = NULL;
    for (int i = 0; lines[i] != NULL; i++) {
        if (!parse_line(file, &open, lines[i], i + 1, error)) {
            return NULL;
        }
    }
    return g_steal_pointer(&file);
}

void stanza_file_free(StanzaFile *file)
{
    if (file == NULL) {
        return;
    }
    g_clear_pointer(&file->stanzas, g_ptr_array_unref);
    g_free(file->name);
    g_free(file);
}

size_t stanza_file_count(const StanzaFile *file)
{
    return file->stanzas->len;
}

const Stanza *stanza_file_at(const StanzaFile *file, size_t i)
{
    g_assert(i < file->stanzas->len);
    return g_ptr_array_index(file->stanzas, i);
}

const char *stanza_file_name(const StanzaFile *file)
{
    return file->name;
}

static const Entry *entry_at(const Stanza *stanza, size_t i)
{
    return g_ptr_array_index(stanza->entries, i);
}

const char *stanza_kind(const Stanza *stanza)
{
    return entry_at(stanza, 0)->key;
}

const char *stanza_id(const Stanza *stanza)
{
    return entry_at(stanza, 0)->value->str;
}

static const Entry *entry_find(const Stanza *stanza, const char *key, size_t skip)
{
    for (size_t i = 1; i < stanza->entries->len; i++) {
        if (g_str_equal(entry_at(stanza, i)->key, key) && skip-- == 0) {
            return entry_at(stanza, i);
        }
    }
    return NULL;
}

const char *stanza_get(const Stanza *stanza, const char *key)
{
    const Entry *entry = entry_find(stanza, key, 0);
    return entry != NULL ? entry->value->str : NULL;
}

const char *stanza_text(const Stanza *stanza, const char *key)
{
    const char *value = stanza_get(stanza, key);
    return value != NULL ? value : "";
}

const char *stanza_said(const Stanza *stanza, const char *key, const Lang *lang)
{
    if (lang_is_pseudo(lang)) {
        return tr(lang, stanza_text(stanza, key));
    }
    g_autofree char *local = g_strconcat(key, ".", lang_code(lang), NULL);
    const char *value = stanza_get(stanza, local);
    return value != NULL ? value : stanza_text(stanza, key);
}

size_t stanza_values(const Stanza *stanza, const char *key)
{
    size_t count = 0;
    for (size_t i = 1; i < stanza->entries->len; i++) {
        count += g_str_equal(entry_at(stanza, i)->key, key);
    }
    return count;
}

const char *stanza_value(const Stanza *stanza, const char *key, size_t i)
{
    const Entry *entry = entry_find(stanza, key, i);
    g_assert(entry != NULL);
    return entry->value->str;
}

bool stanza_refuse(const Stanza *stanza, const char *key, GError **error, const char *format, ...)
{
    const Entry *entry = key != NULL ? entry_find(stanza, key, 0) : NULL;
    int line = (entry != NULL ? entry : entry_at(stanza, 0))->line;
    va_list args;
    va_start(args, format);
    g_autofree char *reason = g_strdup_vprintf(format, args);
    va_end(args);
    return refuse_line(stanza->file, line, error, reason);
}

bool stanza_number(const Stanza *stanza, const char *key, int64_t min, int64_t max, int64_t *ret,
                   GError **error)
{
    const char *text = stanza_get(stanza, key);
    int64_t number = 0;
    if (text == NULL) {
        return true;
    }
    if (!number_parse(text, &number) || number < min || number > max) {
        return stanza_refuse(stanza, key, error,
                             "'%s' must be a whole number from %" G_GINT64_FORMAT
                             " to %" G_GINT64_FORMAT,
                             key, min, max);
    }
    *ret = number;
    return true;
}

bool stanza_only_keys(const Stanza *stanza, const char *const *keys, GError **error)
{
    for (size_t i = 1; i < stanza->entries->len; i++) {
        const Entry *entry = entry_at(stanza, i);
        g_autofree char *plain = g_str_has_suffix(entry->key, ".en")
                                     ? g_strndup(entry->key, strlen(entry->key) - 3)
                                     : g_strdup(entry->key);
        if (!g_strv_contains(keys, plain)) {
            return error_set(error, ERROR_INVALID, "%s:%d: unknown key '%s'", stanza->file->name,
                             entry->line, entry->key);
        }
    }
    return true;
}
