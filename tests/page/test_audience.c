// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void contact(Client *client, const char *name, const char *place, const char *habit)
{
    g_autofree char *body = g_strdup_printf(
        "{\"name\":\"%s\",\"factor\":[\"prospect\"],\"place\":\"%s\",\"habit\":\"%s\","
        "\"consent\":%s}",
        name, place, habit, g_str_equal(name, "Bu Rina") ? "false" : "true");
    client_api_ok(client, "POST", "contacts", body);
}

/* P12: lives in the hamlet AND buys breakfast returns only tagged contacts; segment, size, message. */
static void the_hamlet_that_buys_breakfast_is_found(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    contact(client, "Bu Sari", "Dusun Krajan", "sarapan, kopi");
    contact(client, "Bu Rina", "dusun krajan", "Sarapan");
    contact(client, "Bu Tini", "Dusun Krajan", "makan malam");
    contact(client, "Pak Adi", "Dusun Kulon", "sarapan");
    contact(client, "Bu Wati", "", "");
    client_get(client, "/segmen?place=Dusun%20Krajan&habit=sarapan");
    g_assert_true(client_shows(client, "2 orang cocok."));
    g_assert_true(client_shows(client, "1 di antaranya setuju dihubungi"));
    g_assert_true(client_shows(client, "Bu Sari"));
    g_assert_false(client_shows(client, "Bu Rina"));
    g_assert_false(client_shows(client, "Bu Tini"));
    g_assert_false(client_shows(client, "Pak Adi"));
    g_assert_false(client_shows(client, "Bu Wati"));
    g_assert_true(client_shows(client, "kabar untuk yang tinggal di Dusun Krajan"));
    json_t *found = NULL;
    g_assert_cmpint(client_api(client, "GET", "audience?place=dusun%20krajan&habit=sarapan", NULL,
                               NULL, &found),
                    ==, 200);
    g_assert_cmpint(json_integer_value(json_object_get(found, "size")), ==, 2);
    g_assert_cmpint(json_integer_value(json_object_get(found, "agreed")), ==, 1);
    json_decref(found);
}

/* The choices are the tags there are, each once; nothing chosen is nobody. */
static void the_choices_are_the_tags_of_contacts(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/segmen");
    g_assert_true(client_shows(client, "Belum ada kontak yang ditandai"));
    contact(client, "Bu Sari", "Dusun Krajan", "sarapan");
    contact(client, "Bu Rina", "dusun krajan", "kopi");
    client_get(client, "/segmen");
    /* contacts by name: hers is written first */
    g_assert_nonnull(strstr(client_body(client), "value=\"dusun krajan\""));
    g_assert_null(strstr(client_body(client), "value=\"Dusun Krajan\""));
    g_assert_false(client_shows(client, "Gaya hidup"));
    g_assert_false(client_shows(client, "cocok."));
}

/* P03: who did not agree is counted, and is in no list to write to. */
static void nobody_is_written_to_against_her_will(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Bu Rina\",\"factor\":[\"prospect\"],\"habit\":\"sarapan\","
                  "\"phone\":\"0812-3456-7891\",\"consent\":false}");
    client_get(client, "/segmen?habit=sarapan");
    g_assert_true(client_shows(client, "1 orang cocok."));
    g_assert_true(client_shows(client, "0 di antaranya setuju dihubungi"));
    g_assert_false(client_shows(client, "Bu Rina"));
    g_assert_null(strstr(client_body(client), "wa.me/6281234567891"));
}

void test_audience(void)
{
    g_test_add_func("/page/audience/P12", the_hamlet_that_buys_breakfast_is_found);
    g_test_add_func("/page/audience/choices", the_choices_are_the_tags_of_contacts);
    g_test_add_func("/page/audience/consent", nobody_is_written_to_against_her_will);
}
