// SPDX-License-Identifier: Apache-2.0
#include "app/import_map.h"

#include "base/text.h"
#include "store/import_mapping.h"

#define HEADINGS_LETTERS_MAX 160u

void import_recall_clear(ImportRecall *recall)
{
    g_clear_pointer(&recall->mapping, record_list_free);
}

/* Only who has pointed columns out before pays for the second look. */
static bool has_mappings(const Context *context, bool *ret_has, GError **error)
{
    g_autoptr(RecordList) first = NULL;
    if (!import_mapping_list(context->db, context->business_id, 0, 1, &first, error)) {
        return false;
    }
    *ret_has = record_count(first) > 0;
    return true;
}

static bool is_open(const ImportAsk *ask)
{
    const Importer *asked = *ask->kind != '\0' ? importer_find(ask->kind) : NULL;
    return *ask->columns == '\0' && (*ask->kind == '\0' || (asked != NULL && asked->own));
}

bool import_recall(const Context *context, GBytes *file, ImportAsk *ask, ImportRecall *ret_recall,
                   GError **error)
{
    bool has = false;
    *ret_recall = (ImportRecall){0};
    if (!is_open(ask)) {
        return true;
    }
    if (!has_mappings(context, &has, error)) {
        return false;
    }
    g_autoptr(TableLook) look = has ? table_look_file(file, context->today) : NULL;
    if (look == NULL) {
        return true;
    }
    if (!import_mapping_find(context->db, context->business_id, look->signature,
                             &ret_recall->mapping, error)) {
        return false;
    }
    if (record_count(ret_recall->mapping) == 0) {
        return true;
    }
    const ImportMapping *mapping = import_mapping_at(ret_recall->mapping, 0);
    if (*ask->kind == '\0' || g_str_equal(ask->kind, mapping->kind)) {
        ask->kind = mapping->kind;
        ask->columns = mapping->columns;
        ask->platform = *ask->platform != '\0' ? ask->platform : mapping->platform;
        ret_recall->known = true;
    }
    return true;
}

char *import_headings(const TableLook *look)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < look->columns->len; i++) {
        const char *heading = look_column(look, i)->heading;
        g_autofree char *letter = look_letter(i);
        g_string_append_printf(text, "%s%s", i > 0 ? ", " : "",
                               *heading != '\0' ? heading : letter);
    }
    return text_shorten(text->str, HEADINGS_LETTERS_MAX);
}

bool import_remember(const Context *context, const TableLook *look, const ImportAsk *ask,
                     GError **error)
{
    g_autofree char *headings = import_headings(look);
    ImportMappingDraft draft = {look->signature, ask->kind, ask->platform, ask->columns, headings};
    return import_mapping_set(context->db, context->business_id, &draft, context->now, error);
}
