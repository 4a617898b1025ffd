// SPDX-License-Identifier: Apache-2.0
#include "guide/knowledge.h"

#include <string.h>

#include "base/banned.h"

#define FILES_MAX 1000u
#define FOLDER_DEPTH_MAX 4

#define PART(noun) extern const KnowledgePart noun##_part;
#include "guide/part.list"
#undef PART

static const KnowledgePart *const PARTS[] = {
#define PART(noun) &noun##_part,
#include "guide/part.list"
#undef PART
};

struct Knowledge {
    GPtrArray *files; /* StanzaFile, sorted by name */
    GPtrArray *lists; /* GArray of items, one a part, in the order of PARTS */
};

/* ---- files ---- */

static int compare_files(gconstpointer a, gconstpointer b)
{
    return strcmp(stanza_file_name(*(StanzaFile *const *)a),
                  stanza_file_name(*(StanzaFile *const *)b));
}

static bool file_add(Knowledge *knowledge, const char *name, const char *text, GError **error)
{
    if (!g_str_has_suffix(name, ".txt") || knowledge_file(knowledge, name) != NULL) {
        return true;
    }
    if (knowledge->files->len >= FILES_MAX) {
        return error_set(error, ERROR_INVALID, "%s:1: more than %u files", name, FILES_MAX);
    }
    g_autoptr(StanzaFile) file = stanza_file_parse(name, text, error);
    if (file == NULL) {
        return false;
    }
    g_ptr_array_add(knowledge->files, g_steal_pointer(&file));
    return true;
}

static bool folder_add(Knowledge *knowledge, const char *folder, const char *below, GError **error);

static bool entry_add(Knowledge *knowledge, const char *folder, const char *name, GError **error)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    g_autofree char *text = NULL;
    if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
        g_auto(GStrv) steps = g_strsplit(name, "/", -1);
        return g_strv_length(steps) >= FOLDER_DEPTH_MAX ||
               folder_add(knowledge, folder, name, error);
    }
    if (!g_str_has_suffix(name, ".txt")) {
        return true;
    }
    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        return error_set(error, ERROR_INVALID, "%s:1: cannot be read", path);
    }
    return file_add(knowledge, name, text, error);
}

/* below: the part of the path under the data folder, "" at its top. */
static bool folder_add(Knowledge *knowledge, const char *folder, const char *below, GError **error)
{
    g_autofree char *path = g_build_filename(folder, below, NULL);
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    if (dir == NULL) {
        return error_set(error, ERROR_INVALID, "%s: not a folder that can be read", path);
    }
    for (const char *name = g_dir_read_name(dir); name != NULL; name = g_dir_read_name(dir)) {
        g_autofree char *inner = *below ? g_strconcat(below, "/", name, NULL) : g_strdup(name);
        if (!entry_add(knowledge, folder, inner, error)) {
            return false;
        }
    }
    return true;
}

const StanzaFile *knowledge_file(const Knowledge *knowledge, const char *name)
{
    for (size_t i = 0; i < knowledge->files->len; i++) {
        const StanzaFile *file = g_ptr_array_index(knowledge->files, i);
        if (g_str_equal(stanza_file_name(file), name)) {
            return file;
        }
    }
    return NULL;
}

/* ---- parts ---- */

static bool part_owns(const KnowledgePart *part, const char *file)
{
    return g_str_has_suffix(part->file, "/") ? g_str_has_prefix(file, part->file)
                                             : g_str_equal(file, part->file);
}

static bool key_is_plain(const char *key)
{
    size_t length = strlen(key);
    return length > 0 && length <= 60 &&
           strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789_-") == length;
}

static const void *list_find(const GArray *list, const char *key)
{
    size_t size = g_array_get_element_size((GArray *)list);
    for (size_t i = 0; i < list->len; i++) {
        const void *item = list->data + i * size;
        if (g_str_equal(*(const char *const *)item, key)) {
            return item;
        }
    }
    return NULL;
}

static bool item_read(const Knowledge *knowledge, const KnowledgePart *part, const Stanza *stanza,
                      GArray *list, GError **error)
{
    const char *key = stanza_id(stanza);
    if (!key_is_plain(key)) {
        return stanza_refuse(stanza, NULL, error, "'%s' is no plain key", key);
    }
    if (list_find(list, key) != NULL) {
        return stanza_refuse(stanza, NULL, error, "'%s' stands here twice", key);
    }
    if (!stanza_only_keys(stanza, part->keys, error)) {
        return false;
    }
    /* The item lies in the list while it is read, so that the list frees a half-read one too. */
    g_array_set_size(list, list->len + 1);
    void *item = list->data + (list->len - 1) * part->size;
    *(const char **)item = key;
    return part->read(knowledge, stanza, item, error);
}

static bool part_read_file(const Knowledge *knowledge, const KnowledgePart *part,
                           const StanzaFile *file, GArray *list, GError **error)
{
    for (size_t i = 0; i < stanza_file_count(file); i++) {
        const Stanza *stanza = stanza_file_at(file, i);
        if (g_str_equal(stanza_kind(stanza), part->kind) &&
            !item_read(knowledge, part, stanza, list, error)) {
            return false;
        }
    }
    return true;
}

static bool part_load(Knowledge *knowledge, const KnowledgePart *part, GError **error)
{
    GArray *list = g_array_new(FALSE, TRUE, (guint)part->size);
    g_ptr_array_add(knowledge->lists, list);
    if (part->clear != NULL) {
        g_array_set_clear_func(list, part->clear);
    }
    for (size_t i = 0; i < knowledge->files->len; i++) {
        const StanzaFile *file = g_ptr_array_index(knowledge->files, i);
        if (part_owns(part, stanza_file_name(file)) &&
            !part_read_file(knowledge, part, file, list, error)) {
            return false;
        }
    }
    if (list->len == 0) {
        return error_set(error, ERROR_INVALID, "%s:1: no '%s' in it", part->file, part->kind);
    }
    return true;
}

/* A file that belongs to a part holds no stanza that no part reads: a mistyped kind must show. */
static bool kinds_check(const StanzaFile *file, GError **error)
{
    for (size_t i = 0; i < stanza_file_count(file); i++) {
        const Stanza *stanza = stanza_file_at(file, i);
        bool owned = false, read = false;
        for (size_t p = 0; p < G_N_ELEMENTS(PARTS); p++) {
            bool owns = part_owns(PARTS[p], stanza_file_name(file));
            owned = owned || owns;
            read = read || (owns && g_str_equal(stanza_kind(stanza), PARTS[p]->kind));
        }
        if (owned && !read) {
            return stanza_refuse(stanza, NULL, error, "unknown kind '%s'", stanza_kind(stanza));
        }
    }
    return true;
}

static bool parts_load(Knowledge *knowledge, GError **error)
{
    g_ptr_array_sort(knowledge->files, compare_files);
    for (size_t i = 0; i < knowledge->files->len; i++) {
        if (!kinds_check(g_ptr_array_index(knowledge->files, i), error)) {
            return false;
        }
    }
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        if (!part_load(knowledge, PARTS[i], error)) {
            return false;
        }
    }
    return true;
}

/* ---- life cycle ---- */

static void file_free(gpointer data)
{
    stanza_file_free(data);
}

static void list_free(gpointer data)
{
    g_array_unref(data);
}

Knowledge *knowledge_new_from_folder(const char *folder, const EmbeddedFile *fallback, size_t count,
                                     GError **error)
{
    g_autoptr(Knowledge) knowledge = g_new0(Knowledge, 1);
    knowledge->files = g_ptr_array_new_with_free_func(file_free);
    knowledge->lists = g_ptr_array_new_with_free_func(list_free);
    if (folder != NULL && !folder_add(knowledge, folder, "", error)) {
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        if (g_str_has_suffix(fallback[i].path, ".txt") &&
            !file_add(knowledge, fallback[i].path, fallback[i].begin, error)) {
            return NULL;
        }
    }
    if (!parts_load(knowledge, error)) {
        return NULL;
    }
    return g_steal_pointer(&knowledge);
}

Knowledge *knowledge_new(const EmbeddedFile *files, size_t count, GError **error)
{
    return knowledge_new_from_folder(NULL, files, count, error);
}

void knowledge_free(Knowledge *knowledge)
{
    if (knowledge == NULL) {
        return;
    }
    g_ptr_array_unref(knowledge->lists); /* items borrow from the files: lists go first */
    g_ptr_array_unref(knowledge->files);
    g_free(knowledge);
}

/* ---- items ---- */

static const GArray *list_of(const Knowledge *knowledge, const KnowledgePart *part)
{
    for (size_t i = 0; i < knowledge->lists->len; i++) {
        if (PARTS[i] == part) {
            return g_ptr_array_index(knowledge->lists, i);
        }
    }
    g_assert_not_reached();
}

size_t knowledge_count(const Knowledge *knowledge, const KnowledgePart *part)
{
    return list_of(knowledge, part)->len;
}

const void *knowledge_at(const Knowledge *knowledge, const KnowledgePart *part, size_t i)
{
    const GArray *list = list_of(knowledge, part);
    g_assert(i < list->len);
    return list->data + i * part->size;
}

const void *knowledge_find(const Knowledge *knowledge, const KnowledgePart *part, const char *key)
{
    return key != NULL ? list_find(list_of(knowledge, part), key) : NULL;
}
