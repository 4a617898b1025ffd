// SPDX-License-Identifier: Apache-2.0
#include "base/lang.h"

#include <stdint.h>
#include <string.h>

/* Sentences in brackets, made when first asked for; any thread may ask. */
typedef struct {
    GMutex lock;
    GHashTable *texts; /* sentence → in brackets; both owned */
} Brackets;

struct Lang {
    char *code;
    char *catalogue;       /* copy of the .mo bytes, zero-terminated; the table points into it */
    GHashTable *sentences; /* Indonesian → translation; NULL for the source language */
    GHashTable *many;      /* Indonesian → the form for all counts but one, where it differs */
    Brackets *brackets;    /* of the pseudo language; NULL otherwise */
};

#define MO_MAGIC 0x950412deu
#define MO_SENTENCES_MAX 20000u

static bool read_u32(const char *bytes, size_t size, size_t at, uint32_t *ret_number)
{
    if (at + 4 > size) {
        return false;
    }
    memcpy(ret_number, bytes + at, 4);
    return true;
}

/* The i-th string of the table at `table`: a length and an offset, the bytes zero-terminated. Where a
 * count matters the form for many follows behind a zero of its own; NULL without. */
static const char *read_string(const char *bytes, size_t size, size_t entry, const char **ret_many)
{
    uint32_t length = 0, offset = 0;
    if (!read_u32(bytes, size, entry, &length) || !read_u32(bytes, size, entry + 4, &offset) ||
        (size_t)offset + length >= size || bytes[offset + length] != '\0') {
        return NULL;
    }
    size_t one = strlen(bytes + offset);
    *ret_many = one < length ? bytes + offset + one + 1 : NULL;
    return bytes + offset;
}

static bool catalogue_index(Lang *lang, size_t size, GError **error)
{
    uint32_t magic = 0, count = 0, from = 0, to = 0;
    const char *bytes = lang->catalogue;
    if (!read_u32(bytes, size, 0, &magic) || magic != MO_MAGIC ||
        !read_u32(bytes, size, 8, &count) || !read_u32(bytes, size, 12, &from) ||
        !read_u32(bytes, size, 16, &to) || count > MO_SENTENCES_MAX) {
        return error_set(error, ERROR_INVALID, "no message catalogue for '%s'", lang->code);
    }
    for (uint32_t i = 0; i < count; i++) {
        const char *same = NULL, *many = NULL;
        const char *source = read_string(bytes, size, from + (size_t)i * 8, &same);
        const char *target = read_string(bytes, size, to + (size_t)i * 8, &many);
        if (source == NULL || target == NULL) {
            return error_set(error, ERROR_INVALID, "catalogue '%s' is cut short", lang->code);
        }
        if (*source != '\0' && *target != '\0') {
            g_hash_table_insert(lang->sentences, (char *)source, (char *)target);
        }
        if (*source != '\0' && many != NULL && *many != '\0') {
            g_hash_table_insert(lang->many, (char *)source, (char *)many);
        }
    }
    return true;
}

Lang *lang_new(const char *code, const char *catalogue, size_t size, GError **error)
{
    g_assert(code != NULL);
    g_autoptr(Lang) lang = g_new0(Lang, 1);
    lang->code = g_strdup(code);
    if (catalogue == NULL) {
        return g_steal_pointer(&lang);
    }
    lang->catalogue = g_malloc(size + 1);
    memcpy(lang->catalogue, catalogue, size);
    lang->catalogue[size] = '\0';
    lang->sentences = g_hash_table_new(g_str_hash, g_str_equal);
    lang->many = g_hash_table_new(g_str_hash, g_str_equal);
    if (!catalogue_index(lang, size + 1, error)) {
        return NULL;
    }
    return g_steal_pointer(&lang);
}

static Brackets *brackets_new(void)
{
    Brackets *brackets = g_new0(Brackets, 1);
    g_mutex_init(&brackets->lock);
    brackets->texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return brackets;
}

static void brackets_free(Brackets *brackets)
{
    g_mutex_clear(&brackets->lock);
    g_hash_table_unref(brackets->texts);
    g_free(brackets);
}

/* Not interned: the process would keep every sentence ever shown. */
static const char *bracketed(Brackets *brackets, const char *text)
{
    g_mutex_lock(&brackets->lock);
    char *found = g_hash_table_lookup(brackets->texts, text);
    if (found == NULL) {
        found = g_strdup_printf("⟦%s⟧", text);
        g_hash_table_insert(brackets->texts, g_strdup(text), found);
    }
    g_mutex_unlock(&brackets->lock);
    return found;
}

Lang *lang_new_pseudo(void)
{
    Lang *lang = g_new0(Lang, 1);
    lang->code = g_strdup("xx");
    lang->brackets = brackets_new();
    return lang;
}

void lang_free(Lang *lang)
{
    if (lang == NULL) {
        return;
    }
    g_clear_pointer(&lang->sentences, g_hash_table_unref);
    g_clear_pointer(&lang->many, g_hash_table_unref);
    g_clear_pointer(&lang->brackets, brackets_free);
    g_free(lang->catalogue);
    g_free(lang->code);
    g_free(lang);
}

const char *lang_code(const Lang *lang)
{
    return lang != NULL ? lang->code : "id";
}

bool lang_is_pseudo(const Lang *lang)
{
    return lang != NULL && lang->brackets != NULL;
}

const char *tr(const Lang *lang, const char *text)
{
    if (lang == NULL || text == NULL) {
        return text;
    }
    if (lang->brackets != NULL) {
        return bracketed(lang->brackets, text);
    }
    const char *found = lang->sentences ? g_hash_table_lookup(lang->sentences, text) : NULL;
    return found != NULL ? found : text;
}

const char *tr_count(const Lang *lang, const char *text, int64_t count)
{
    bool differs = lang != NULL && lang->many != NULL && count != 1;
    const char *many = differs ? g_hash_table_lookup(lang->many, text) : NULL;
    return many != NULL ? many : tr(lang, text);
}
