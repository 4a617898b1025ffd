// SPDX-License-Identifier: Apache-2.0
#include "action/script.h"

#include <string.h>

#include "store/journal.h"
#include "testkit/client.h"

#define BEGINNING                                                                                  \
    "user: ratna\nname: Bu Ratna\nlogin: 0812-9999-0001\npassword: rahasia ratna\n\n"              \
    "business: warung\nowner: ratna\nname: Warung Ratna\nzone: WITA\n\n"

static bool tell(Client *client, const char *text, GError **error)
{
    g_autoptr(StanzaFile) file = stanza_file_parse("cerita.txt", text, error);
    ScriptOptions options = {client_app_alone(client), client_db(client), zone_day(ZONE_WIB, NOW),
                             DOOR_COMMAND};
    return file != NULL && script_run(&options, file, error);
}

static void steps_run_at_their_time_and_remember_records(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) changes = NULL;
    assert_ok(tell(client,
                   BEGINNING "do: business_add\nat: -7 06.30\nas: baru\nname: Warung Dua\nzone: "
                             "WIB\n\ndo: business_open\non: baru\n",
                   &error),
              error);
    g_autoptr(RecordList) businesses = NULL;
    assert_ok(business_list_all(client_db(client), &businesses, &error), error);
    int64_t first = business_at(businesses, 2)->id;
    assert_ok(change_list(client_db(client), first, 0, 10, &changes, &error), error);
    g_assert_cmpint(record_count(changes), ==, 2);
    g_assert_cmpint(change_at(changes, 0)->at, ==,
                    zone_instant(ZONE_WITA, zone_day(ZONE_WIB, NOW) - 7, 6 * 60 + 30));
    g_assert_cmpint(change_at(changes, 0)->record_id, ==, change_at(changes, 1)->record_id);
}

static void a_refused_step_names_its_line_and_field(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_assert_false(tell(client, BEGINNING "do: business_add\nname: X\nzone: WIB\n", &error));
    g_assert_true(g_str_has_prefix(error->message, "cerita.txt:11: "));
    g_assert_nonnull(strstr(error->message, "name: "));
}

static void an_unknown_action_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_assert_false(tell(client, BEGINNING "do: fly\n", &error));
    g_assert_cmpstr(error->message, ==, "cerita.txt:11: no action 'fly'");
}

static void the_demo_fills_an_empty_place_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_command(client, NULL, "demo", NULL), ==, 5);
}

void test_script(void)
{
    g_test_add_func("/action/script/steps", steps_run_at_their_time_and_remember_records);
    g_test_add_func("/action/script/refused", a_refused_step_names_its_line_and_field);
    g_test_add_func("/action/script/unknown", an_unknown_action_is_refused);
    g_test_add_func("/action/script/demo", the_demo_fills_an_empty_place_once);
}
