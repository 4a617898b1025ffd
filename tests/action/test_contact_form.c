// SPDX-License-Identifier: Apache-2.0
#include "action/talk/contact_form.h"

#include <string.h>

#include "testkit/client.h"

/* P03: each contact has at least one factor, and only known ones. */
static void a_contact_has_at_least_one_known_factor(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_api(client, "POST", "contacts", "{\"name\":\"Bu Sari\"}", "k1", NULL),
                    ==, 422);
    g_assert_cmpint(client_api(client, "POST", "contacts",
                               "{\"name\":\"Bu Sari\",\"factor\":[\"luck\"]}", "k2", NULL),
                    ==, 422);
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Bu Sari\",\"factor\":[\"prospect\",\"key_account\"],"
                  "\"phone\":\"0812-3456-7890\",\"consent\":true}");
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(contact_list_active(client_db(client), BUSINESS, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
    g_assert_cmpstr(contact_at(list, 0)->factor, ==, "key_account,prospect");
    g_assert_cmpstr(contact_at(list, 0)->phone, ==, "+6281234567890");
    g_assert_cmpint(contact_at(list, 0)->consent, ==, 1);
}

static void circles_have_names(void)
{
    g_assert_cmpstr(contact_circle_name("neighbours"), ==, "Tetangga");
    g_assert_cmpstr(contact_circle_name(""), ==, "");
}

static void the_command_line_keeps_and_lists_contacts(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, NULL, "do", "contact_add", "--business", "dapur-melati",
                                   "--name", "Pak Ujang", "--factor", "partnership", NULL),
                    ==, 0);
    g_assert_cmpint(client_command(client, &out, "list", "contacts", "--business", "dapur-melati",
                                   "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "Pak Ujang"));
}

void test_contact_form(void)
{
    g_test_add_func("/action/contact_form/factor", a_contact_has_at_least_one_known_factor);
    g_test_add_func("/action/contact_form/circle", circles_have_names);
    g_test_add_func("/action/contact_form/command", the_command_line_keeps_and_lists_contacts);
}
