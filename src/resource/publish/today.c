// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

#include "resource/resource.h"

static const Field FIELDS[] = {
    {"date", N_("Tanggal"), FIELD_DAY, .help = N_("Kosong: hari ini.")},
    {0},
};
static const Form FORM = {FIELDS};

static json_t *item_document(const TodayItem *item)
{
    g_autofree char *time = item->minute >= 0 ? minute_format_iso(item->minute) : NULL;
    json_t *document = json_pack(
        "{s:s, s:s?, s:s, s:s*, s:s*, s:i, s:b}", "kind", today_kind_key(item->kind), "time", time,
        "title", item->title, "channel", *item->channel != '\0' ? item->channel : NULL, "place",
        *item->place != '\0' ? item->place : NULL, "minutes", item->minutes, "done", item->done);
    if (item->id != 0) {
        json_object_set_new(document, "id", json_integer(item->id));
    }
    if (item->count != 0) {
        json_object_set_new(document, "count", json_integer(item->count));
    }
    return document;
}

static json_t *items_document(const GArray *items, Day today)
{
    json_t *list = json_array();
    for (guint i = 0; i < items->len; i++) {
        const TodayItem *item = today_item(items, i);
        json_t *document = item_document(item);
        if (item->moved_to != DAY_NONE && item->moved_to != today) {
            g_autofree char *day = day_format(item->moved_to);
            json_object_set_new(document, "moved_to", json_string(day));
        }
        json_array_append_new(list, document);
    }
    return list;
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_auto(Today) today = {0};
    if (!today_load(context, form_day_or(query->query, "date", context->today), &today, error)) {
        return false;
    }
    g_autofree char *date = day_format(today.day);
    *ret_document =
        json_pack("{s:s, s:i, s:i, s:o, s:o}", "date", date, "limit", today.limit, "minutes",
                  today.used, "items", items_document(today.items, today.day), "moved",
                  items_document(today.moved, today.day));
    return true;
}

const Resource resource_today = {
    .name = "today",
    .summary = "The list of one day within the owner's minutes, and what moved to another day.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &FORM,
    .read = read,
};
