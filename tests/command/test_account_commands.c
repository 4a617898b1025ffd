// SPDX-License-Identifier: Apache-2.0
#include <glib/gstdio.h>
#include <string.h>

#include "testkit/client.h"

static char *temporary_path(const char *name)
{
    g_autofree char *folder = g_dir_make_tmp("tangga-command-XXXXXX", NULL);
    return g_build_filename(folder, name, NULL);
}

static void a_backup_restores_into_an_empty_place_only(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autofree char *copy = temporary_path("copy.db");
    g_autofree char *fresh = temporary_path("fresh.db");
    char *restore[] = {
        (char *)"tangga", (char *)"restore", (char *)"--in", copy, (char *)"--db", fresh, NULL};
    if (db_is_server(client_db(client))) { /* PostgreSQL has pg_dump: the refusal names it */
        g_assert_cmpint(client_command(client, NULL, "backup", "--out", copy, NULL), ==, 3);
        return;
    }
    g_assert_cmpint(client_command(client, NULL, "backup", "--out", copy, NULL), ==, 0);
    g_assert_cmpint(client_command(client, NULL, "backup", "--out", copy, NULL), ==, 5);
    g_assert_cmpint(command_main(6, restore, serve), ==, 0);
    g_assert_cmpint(command_main(6, restore, serve), ==, 5);
    g_autoptr(Db) db = db_open(fresh, &error);
    g_autoptr(RecordList) list = NULL;
    assert_ok(business_list_of_user(db, OWNER, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
}

static void verify_and_doctor_find_a_sound_place_sound(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "verify", "--json", NULL), ==, 0);
    g_assert_nonnull(strstr(out, "\"sound\":true"));
    g_assert_cmpint(client_command(client, NULL, "doctor", NULL), ==, 0);
}

static void verify_fails_when_books_do_not_agree(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    assert_ok(
        db_run_script(client_db(client), "DELETE FROM members WHERE business_id = 2;\n", &error),
        error);
    g_assert_cmpint(client_command(client, NULL, "verify", NULL), ==, 1);
}

static void wrong_words_are_usage(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, NULL, "backup", "--nowhere", "x", NULL), ==, 2);
    g_assert_cmpint(client_command(client, NULL, "fly", NULL), ==, 2);
    g_assert_cmpint(
        client_command(client, &out, "do", "no_such", "--json", "--business", "dapur-melati", NULL),
        ==, 4);
    g_assert_true(g_str_has_prefix(out, "{\"error\":{\"code\":\"not_found\""));
}

static void the_business_must_be_named_when_there_are_several(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_command(client, NULL, "list", "changes", NULL), ==, 3);
    g_assert_cmpint(client_command(client, NULL, "list", "changes", "--business", "nobody", NULL),
                    ==, 4);
    g_assert_cmpint(
        client_command(client, NULL, "list", "changes", "--business", "dapur-melati", NULL), ==, 0);
}

void test_account_commands(void)
{
    g_test_add_func("/command/backup", a_backup_restores_into_an_empty_place_only);
    g_test_add_func("/command/verify", verify_and_doctor_find_a_sound_place_sound);
    g_test_add_func("/command/verify_fails", verify_fails_when_books_do_not_agree);
    g_test_add_func("/command/usage", wrong_words_are_usage);
    g_test_add_func("/command/business", the_business_must_be_named_when_there_are_several);
}
