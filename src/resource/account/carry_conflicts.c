// SPDX-License-Identifier: Apache-2.0
#include "app/carry_words.h"
#include "resource/resource.h"

#define CONFLICTS_MAX 200

static json_t *words_json(const CarryWords *words)
{
    json_t *differences = json_array(), *added = json_array();
    for (guint i = 0; i < words->differences->len; i++) {
        const CarryDifference *one = &g_array_index(words->differences, CarryDifference, i);
        json_array_append_new(differences, json_pack("{s:s, s:s, s:s}", "about", one->label, "here",
                                                     one->here, "file", one->file));
    }
    for (guint i = 0; i < words->added->len; i++) {
        json_array_append_new(added, json_string(g_ptr_array_index(words->added, i)));
    }
    return json_pack("{s:I, s:s, s:b, s:o, s:o}", "id", (json_int_t)words->id, "title",
                     words->title, "may_both", words->may_both, "differences", differences, "added",
                     added);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_autoptr(GPtrArray) list = NULL;
    if (!carry_words_load(query->context, CONFLICTS_MAX, &list, error)) {
        return false;
    }
    json_t *items = json_array();
    for (guint i = 0; i < list->len; i++) {
        json_array_append_new(items, words_json(g_ptr_array_index(list, i)));
    }
    *ret_document = json_pack("{s:o}", "items", items);
    return true;
}

const Resource resource_carry_conflicts = {
    .name = "carry_conflicts",
    .summary = "What was changed here and in a merged file, side by side, until it is chosen.",
    .needs = CAN_OWN,
    .read = read,
};
