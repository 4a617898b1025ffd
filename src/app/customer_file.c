// SPDX-License-Identifier: Apache-2.0
#include "app/customer_file.h"

#include <jansson.h>

#include "store/customer_copy.h"

static void text_set(json_t *object, const char *name, const char *text)
{
    g_autofree char *trimmed = g_strstrip(g_strdup(text));
    if (*trimmed != '\0') {
        json_object_set_new(object, name, json_string(trimmed));
    }
}

static void number_set(json_t *object, const char *name, int64_t number)
{
    if (number != 0) {
        json_object_set_new(object, name, json_integer(number));
    }
}

static json_t *row_of(const CustomerCopy *copy, Zone zone)
{
    json_t *object = json_object();
    g_autofree char *at = copy->at != 0 ? instant_format(copy->at, zone) : NULL;
    g_autofree char *day = copy->day != DAY_NONE ? day_format((Day)copy->day) : NULL;
    text_set(object, "recorded_at", at != NULL ? at : "");
    text_set(object, "day", day != NULL ? day : "");
    text_set(object, "what", copy->what);
    number_set(object, "count", copy->count);
    number_set(object, "amount_idr", copy->amount_idr);
    text_set(object, "name", copy->name);
    text_set(object, "phone", copy->phone);
    text_set(object, "place", copy->place);
    text_set(object, "words", copy->words);
    text_set(object, "answer", copy->answer);
    return object;
}

char *customer_file(const GPtrArray *lists, const char *business, Zone zone)
{
    json_t *document = json_object();
    json_object_set_new(document, "business", json_string(business));
    json_object_set_new(document, "law", json_string("UU 27/2022"));
    for (guint i = 0; i < lists->len; i++) {
        const RecordList *list = g_ptr_array_index(lists, i);
        json_t *rows = json_array();
        for (size_t row = 0; row < record_count(list); row++) {
            json_array_append_new(rows, row_of(customer_copy_at(list, row), zone));
        }
        if (record_count(list) > 0) {
            json_object_set_new(document, customer_copy_at(list, 0)->section, rows);
        } else {
            json_decref(rows);
        }
    }
    char *text = json_dumps(document, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
    json_decref(document);
    char *owned = g_strdup(text);
    free(text);
    return owned;
}
