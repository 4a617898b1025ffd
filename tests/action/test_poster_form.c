// SPDX-License-Identifier: Apache-2.0
/* C15, C10, T02: a poster is asked only what its kind needs; what is not given stays; a testimonial
 * without permission is never made; photos are one's own. */
#include "action/create/poster_form.h"

#include <string.h>

#include "testkit/client.h"

static int make(Client *client, const char *body)
{
    g_autofree char *key = g_uuid_string_random();
    return client_api(client, "POST", "posters", body, key, NULL);
}

static void each_kind_asks_for_its_own(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(make(client, "{\"kind\":\"product\",\"title\":\"Es\"}"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "\"price\""));
    g_assert_cmpint(make(client, "{\"kind\":\"thanks\",\"detail\":\"Semua\"}"), ==, 201);
    g_assert_cmpint(make(client, "{\"kind\":\"step\",\"number\":4,\"of\":3,\"title\":\"Cuci\"}"),
                    ==, 422);
    g_assert_cmpint(make(client, "{\"kind\":\"package\",\"title\":\"A\",\"price\":2,\"normal\":1}"),
                    ==, 422);
    g_assert_cmpint(make(client, "{\"kind\":\"poem\",\"title\":\"Es\"}"), ==, 422);
}

static void no_testimonial_without_permission(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(make(client, "{\"kind\":\"testimonial\",\"quote\":\"Enak\"}"), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "permission"));
    g_assert_cmpint(make(client, "{\"kind\":\"testimonial\",\"quote\":\"Enak\",\"permission\":0}"),
                    ==, 422);
    g_assert_cmpint(
        make(client, "{\"kind\":\"testimonial\",\"quote\":\"Enak\",\"permission\":true}"), ==, 201);
    g_assert_cmpint(client_api(client, "PATCH", "posters/1", "{\"permission\":false}", "a", NULL),
                    ==, 422);
}

static json_t *fields_of(Client *client, json_t **ret_document)
{
    g_assert_cmpint(client_api(client, "GET", "posters", NULL, NULL, ret_document), ==, 200);
    return json_object_get(json_array_get(json_object_get(*ret_document, "items"), 0), "fields");
}

static void what_is_not_given_stays(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *document = NULL;
    g_assert_cmpint(make(client, "{\"kind\":\"menu\",\"items\":[{\"name\":\"Es\",\"price\":1},"
                                 "{\"name\":\"Teh\"}],\"detail\":\"Diantar\"}"),
                    ==, 201);
    client_api_ok(client, "PATCH", "posters/1", "{\"style\":\"tegas\"}");
    client_api_ok(client, "PATCH", "posters/1", "{\"detail\":\"Diambil\"}");
    json_t *fields = fields_of(client, &document);
    g_assert_cmpstr(json_string_value(json_object_get(fields, "items.1.name")), ==, "Teh");
    g_assert_cmpstr(json_string_value(json_object_get(fields, "detail")), ==, "Diambil");
    json_decref(document);
    client_api_ok(client, "PATCH", "posters/1", "{\"items\":[{\"name\":\"Kopi\"}]}");
    fields = fields_of(client, &document);
    g_assert_cmpstr(json_string_value(json_object_get(fields, "items.0.name")), ==, "Kopi");
    g_assert_null(json_object_get(fields, "items.1.name"));
    json_decref(document);
}

static void a_photo_that_is_not_hers_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(make(client, "{\"kind\":\"thanks\",\"detail\":\"Semua\",\"photo\":12}"), ==,
                    422);
    g_assert_nonnull(strstr(client_body(client), "photo"));
}

static void the_table_holds_every_field_of_every_kind(void)
{
    FormTable *table = poster_new_form(NULL, NULL);
    for (size_t i = 0; i < poster_count(); i++) {
        for (const Field *field = POSTERS[i]->form->fields; field->name != NULL; field++) {
            const Field *wide = form_field(form_table_form(table), field->name);
            g_assert_nonnull(wide);
            g_assert_cmpint(wide->kind, ==, field->kind);
            g_assert_cmpint(wide->max, >=, field->max);
        }
    }
    form_table_free(table);
}

void test_poster_form(void)
{
    g_test_add_func("/action/poster_form/C15/own", each_kind_asks_for_its_own);
    g_test_add_func("/action/poster_form/T02/permission", no_testimonial_without_permission);
    g_test_add_func("/action/poster_form/stays", what_is_not_given_stays);
    g_test_add_func("/action/poster_form/photo", a_photo_that_is_not_hers_is_refused);
    g_test_add_func("/action/poster_form/table", the_table_holds_every_field_of_every_kind);
}
