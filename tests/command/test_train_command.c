// SPDX-License-Identifier: Apache-2.0
/* `tangga train` (T07): hands the work to the program that teaches, or says plainly that it is not there. */
#include <glib/gstdio.h>
#include <string.h>

#include "testkit/client.h"

/* A trainer that only notes what it was asked, alone on the path. */
static char *trainer_write(const char *script)
{
    char *folder = g_dir_make_tmp("train-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "tangga-train", NULL);
    g_assert_true(g_file_set_contents(path, script, -1, NULL));
    g_assert_cmpint(g_chmod(path, 0700), ==, 0);
    g_setenv("PATH", folder, true);
    return folder;
}

static void trainer_remove(const char *folder, const char *path)
{
    g_autofree char *trainer = g_build_filename(folder, "tangga-train", NULL);
    g_setenv("PATH", path, true);
    g_unlink(trainer);
    g_rmdir(folder);
}

static void without_the_trainer_it_says_what_to_do(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = g_strdup(g_getenv("PATH"));
    g_autofree char *out = NULL;
    g_setenv("PATH", "/nonexistent", true);
    int code = client_command(client, &out, "train", "a", "b", "c", "--json", NULL);
    g_setenv("PATH", path, true);
    g_assert_cmpint(code, ==, 4);
    g_assert_nonnull(strstr(out, "liblinear-dev"));
}

static void the_trainer_gets_what_was_asked(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = g_strdup(g_getenv("PATH"));
    g_autofree char *folder = trainer_write("#!/bin/sh\necho \"$@\" > \"$3\"\n");
    g_autofree char *model = g_build_filename(folder, "model", NULL);
    g_autofree char *asked = NULL;
    int code = client_command(client, NULL, "train", "data", "words", model, "--check", "2", NULL);
    trainer_remove(folder, path);
    g_assert_cmpint(code, ==, 0);
    g_assert_true(g_file_get_contents(model, &asked, NULL, NULL));
    g_autofree char *wanted = g_strdup_printf("data words %s --check 2\n", model);
    g_assert_cmpstr(asked, ==, wanted);
    g_unlink(model);
    g_rmdir(folder);
}

static void a_trainer_that_fails_is_told(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = g_strdup(g_getenv("PATH"));
    g_autofree char *folder = trainer_write("#!/bin/sh\nexit 1\n");
    g_autofree char *out = NULL;
    int code = client_command(client, &out, "train", "a", "b", "c", "--json", NULL);
    trainer_remove(folder, path);
    g_assert_cmpint(code, ==, 3);
    g_assert_nonnull(strstr(out, "model yang lama tetap ada"));
    g_assert_cmpint(client_command(client, NULL, "train", "a", "b", "c", "--check", "9", NULL), ==,
                    3);
}

void test_train_command(void)
{
    g_test_add_func("/command/train/absent", without_the_trainer_it_says_what_to_do);
    g_test_add_func("/command/train/asked", the_trainer_gets_what_was_asked);
    g_test_add_func("/command/train/failed", a_trainer_that_fails_is_told);
}
