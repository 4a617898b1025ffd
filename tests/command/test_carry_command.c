// SPDX-License-Identifier: Apache-2.0
/* From the laptop of a class to the server of the village by two commands: X06. */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "testkit/client.h"

static char *file_name(void)
{
    g_autofree char *folder = g_dir_make_tmp("tangga-bawa-XXXXXX", NULL);
    g_assert_nonnull(folder);
    return g_build_filename(folder, "usaha.tangga", NULL);
}

static void file_drop(const char *file)
{
    g_autofree char *folder = g_path_get_dirname(file);
    g_unlink(file);
    g_rmdir(folder);
}

static void file_write(Client *laptop, const char *file)
{
    client_api_ok(laptop, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    g_assert_cmpint(client_command(laptop, NULL, "export", file, "--business", "dapur-melati", NULL),
                    ==, 0);
}

static void a_business_is_made_for_its_owner_and_then_found(void)
{
    g_autoptr(Client) laptop = client_new(OWNER);
    g_autoptr(Client) village = client_new(OWNER);
    g_autofree char *file = file_name();
    g_autofree char *first = NULL;
    g_autofree char *second = NULL;
    file_write(laptop, file);
    g_assert_cmpint(client_command(village, NULL, "merge", file, NULL), ==, 3); /* whose is it? */
    g_assert_cmpint(client_command(village, &first, "merge", file, "--owner", "0812-0000-0099", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(first, "baru"));
    g_assert_nonnull(strstr(first, "/undangan/"));
    g_assert_cmpint(client_command(village, &second, "merge", file, NULL), ==, 0);
    g_assert_nonnull(strstr(second, "Tidak ada yang berubah"));
    g_assert_null(strstr(second, "/undangan/"));
    file_drop(file);
}

/* Customers' numbers are in it, passwords are not. */
static void the_file_is_for_its_owner_alone(void)
{
    g_autoptr(Client) laptop = client_new(OWNER);
    g_autofree char *file = file_name();
    g_autofree char *text = NULL;
    GStatBuf facts;
    file_write(laptop, file);
    g_assert_cmpint(g_stat(file, &facts), ==, 0);
    g_assert_cmpint(facts.st_mode & 0777, ==, 0600);
    g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
    g_assert_null(strstr(text, "argon2"));
    g_assert_nonnull(strstr(text, "Nasi kuning"));
    file_drop(file);
}

static void a_damaged_file_is_refused(void)
{
    g_autoptr(Client) laptop = client_new(OWNER);
    g_autoptr(Client) village = client_new(OWNER);
    g_autofree char *file = file_name();
    g_autofree char *text = NULL;
    gsize size = 0;
    file_write(laptop, file);
    g_assert_true(g_file_get_contents(file, &text, &size, NULL));
    g_assert_true(g_file_set_contents(file, text, (gssize)size / 2, NULL));
    g_assert_cmpint(client_command(village, NULL, "merge", file, "--owner", "0812-0000-0099", NULL),
                    ==, 3);
    file_drop(file);
}

void test_carry_command(void)
{
    g_test_add_func("/command/carry/made", a_business_is_made_for_its_owner_and_then_found);
    g_test_add_func("/command/carry/owner", the_file_is_for_its_owner_alone);
    g_test_add_func("/command/carry/damaged", a_damaged_file_is_refused);
}
