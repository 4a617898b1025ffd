// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"

#define RESOURCE(name) extern const Resource resource_##name;
#include "resource/registry.list"
#undef RESOURCE

const Resource *const RESOURCES[] = {
#define RESOURCE(name) &resource_##name,
#include "resource/registry.list"
#undef RESOURCE
};

size_t resource_count(void)
{
    return G_N_ELEMENTS(RESOURCES);
}

const Resource *resource_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(RESOURCES); i++) {
        if (g_str_equal(RESOURCES[i]->name, name)) {
            return RESOURCES[i];
        }
    }
    return NULL;
}

static json_t *string_of(char *take_text)
{
    json_t *value = json_string(take_text);
    g_free(take_text);
    return value;
}

static json_t *column_value(const Column *column, const void *record, Zone zone)
{
    if (column->kind == COLUMN_TEXT) {
        return json_string(record_text(record, column));
    }
    int64_t number = record_int(record, column);
    switch (column->kind) {
    case COLUMN_DAY:
        return number == DAY_NONE ? json_null() : string_of(day_format((Day)number));
    case COLUMN_MINUTE:
        return number < 0 ? json_null() : string_of(minute_format_iso((Minute)number));
    case COLUMN_TIME:
        return number == 0 ? json_null() : string_of(instant_format(number, zone));
    case COLUMN_FLAG:
        return json_boolean(number != 0);
    default:
        return json_integer(number);
    }
}

json_t *resource_record(const RecordType *type, const void *record, Zone zone)
{
    json_t *object = json_object();
    for (const Column *column = type->columns; column->name != NULL; column++) {
        if (column->kind != COLUMN_SECRET) {
            json_object_set_new(object, column->name, column_value(column, record, zone));
        }
    }
    return object;
}

json_t *resource_array(const RecordList *list, Zone zone)
{
    json_t *array = json_array();
    for (size_t i = 0; i < record_count(list); i++) {
        json_array_append_new(array, resource_record(record_type(list), record_at(list, i), zone));
    }
    return array;
}

static bool items_expand(const Resource *resource, const ResourceQuery *query,
                         const RecordList *list, json_t *items, size_t count, GError **error)
{
    for (size_t i = 0; resource->expand != NULL && i < count; i++) {
        if (!resource->expand(query, record_at(list, i), json_array_get(items, i), error)) {
            return false;
        }
    }
    return true;
}

/* Asks for one record more than the page holds: its presence means there is a next page. */
static bool list_read(const Resource *resource, const ResourceQuery *query, json_t **ret_document,
                      GError **error)
{
    g_autoptr(RecordList) list = NULL;
    ResourceQuery more = *query;
    more.limit++;
    if (!resource->load(&more, &list, error)) {
        return false;
    }
    size_t count = MIN(record_count(list), (size_t)query->limit);
    json_t *items = json_array();
    json_t *cursor = json_null();
    for (size_t i = 0; i < count; i++) {
        json_array_append_new(
            items, resource_record(resource->type, record_at(list, i), query->context->zone));
    }
    if (record_count(list) > count) {
        int64_t last = record_int(record_at(list, count - 1), &resource->type->columns[0]);
        cursor = string_of(g_strdup_printf("%" G_GINT64_FORMAT, last));
    }
    if (!items_expand(resource, query, list, items, count, error)) {
        json_decref(items);
        json_decref(cursor);
        return false;
    }
    *ret_document = json_pack("{s:o, s:o}", "items", items, "next_cursor", cursor);
    return true;
}

bool resource_read(const Resource *resource, const ResourceQuery *query, json_t **ret_document,
                   GError **error)
{
    g_assert(resource != NULL && ret_document != NULL);
    if (!context_may_read(query->context, resource->needs, resource->subject)) {
        return error_set(error, ERROR_DENIED, "'%s' may not read %s", query->context->role,
                         resource->name);
    }
    return resource->load != NULL ? list_read(resource, query, ret_document, error)
                                  : resource->read(query, ret_document, error);
}
