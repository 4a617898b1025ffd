// SPDX-License-Identifier: Apache-2.0
#include "guide/knowledge.h"

#include <glib/gstdio.h>
#include <string.h>

#include "guide/fixture.h"
#include "guide/pillar.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

static const char PILLARS_OF_MINE[] = "pillar: communication\nname: Bicara\nhint: Satu\n\n"
                                      "pillar: education\nname: Ilmu\nhint: Dua\n";

static void the_shipped_files_are_sound(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpuint(pillar_count(knowledge), ==, PILLARS);
    g_assert_nonnull(knowledge_file(knowledge, "questions.txt"));
    g_assert_null(knowledge_file(knowledge, "nothing.txt"));
    g_assert_null(pillar_find(knowledge, "nothing"));
}

static void a_broken_file_is_refused_with_its_line(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"pillar: a\nname: A\n", "pillars.txt:1: 'hint' is missing"},
        {"pillar: a\nname: A\nhint: B\ncolour: red\n", "pillars.txt:4: unknown key 'colour'"},
        {"pillar: a\nname: A\nhint: B\n\npillar: a\nname: A\nhint: B\n",
         "pillars.txt:5: 'a' stands here twice"},
        {"pilar: a\nname: A\nhint: B\n", "pillars.txt:1: unknown kind 'pilar'"},
        {"pillar: A b\nname: A\nhint: B\n", "pillars.txt:1: 'A b' is no plain key"},
        {"", "pillars.txt:1: no 'pillar' in it"},
        {"nonsense", "pillars.txt:1: expected 'key: value'"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Knowledge) knowledge =
            fixture_knowledge_with("pillars.txt", cases[i].text, &error);
        g_assert_null(knowledge);
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_assert_cmpstr(error->message, ==, cases[i].message);
    }
}

static void a_missing_file_is_named(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = knowledge_new(NULL, 0, &error);
    g_assert_null(knowledge);
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    g_assert_nonnull(strstr(error->message, "trades.txt"));
}

static void a_folder_replaces_files_and_adds_more(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("knowledge-XXXXXX", &error);
    g_autofree char *pillars = g_build_filename(folder, "pillars.txt", NULL);
    g_autofree char *drafts = g_build_filename(folder, "drafts", NULL);
    g_autofree char *lesson = g_build_filename(drafts, "zz-extra.txt", NULL);
    g_assert_no_error(error);
    g_assert_true(g_file_set_contents(pillars, PILLARS_OF_MINE, -1, &error));
    g_assert_cmpint(g_mkdir(drafts, 0700), ==, 0);
    g_assert_true(g_file_set_contents(lesson, "draft: extra\ntitle: Tambahan\n", -1, &error));

    g_autoptr(Knowledge) knowledge =
        knowledge_new_from_folder(folder, tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    g_assert_cmpuint(pillar_count(knowledge), ==, 2);
    g_assert_cmpstr(pillar_name(pillar_at(knowledge, 0), NULL), ==, "Bicara");
    g_assert_nonnull(knowledge_file(knowledge, "drafts/zz-extra.txt"));
    g_assert_null(knowledge_file(knowledge, "drafts/another.txt"));

    g_remove(lesson);
    g_rmdir(drafts);
    g_remove(pillars);
    g_rmdir(folder);
}

static void a_folder_that_is_none_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = knowledge_new_from_folder("/nonexistent", NULL, 0, &error);
    g_assert_null(knowledge);
    g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
}

void test_knowledge(void)
{
    g_test_add_func("/guide/knowledge/shipped_files_are_sound", the_shipped_files_are_sound);
    g_test_add_func("/guide/knowledge/broken_file_is_refused_with_its_line",
                    a_broken_file_is_refused_with_its_line);
    g_test_add_func("/guide/knowledge/missing_file_is_named", a_missing_file_is_named);
    g_test_add_func("/guide/knowledge/folder_replaces_and_adds",
                    a_folder_replaces_files_and_adds_more);
    g_test_add_func("/guide/knowledge/no_folder_is_refused", a_folder_that_is_none_is_refused);
}
