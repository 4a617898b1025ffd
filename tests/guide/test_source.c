// SPDX-License-Identifier: Apache-2.0
#include "guide/source.h"

#include "guide/fixture.h"
#include "guide/platform.h"

static void online_and_offline_are_told_apart(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_true(source_is_online(knowledge, "whatsapp"));
    g_assert_true(source_is_online(knowledge, "whatsapp_status"));
    g_assert_false(source_is_online(knowledge, "stall"));
    g_assert_false(source_is_online(knowledge, "house"));
    g_assert_false(source_is_online(knowledge, "phone"));
    g_assert_false(source_is_online(knowledge, ""));
    g_assert_false(source_is_online(knowledge, "nowhere"));
}

static void heard_and_bought_are_two_facts(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_true(source_may_be_heard(knowledge, "friend"));
    g_assert_false(source_may_be_bought(knowledge, "friend"));
    g_assert_true(source_may_be_heard(knowledge, "whatsapp_status"));
    g_assert_false(source_may_be_bought(knowledge, "whatsapp_status"));
    g_assert_true(source_may_be_bought(knowledge, "stall"));
    g_assert_false(source_may_be_bought(knowledge, "nowhere"));
    g_assert_false(source_may_be_bought(knowledge, ""));
}

static void a_platform_without_a_stanza_counts_as_online(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_null(source_find(knowledge, "telegram"));
    g_assert_true(source_is_online(knowledge, "telegram"));
    g_assert_true(source_may_be_bought(knowledge, "telegram"));
    g_assert_cmpstr(source_name(knowledge, "telegram", NULL), ==,
                    platform_name(platform_find(knowledge, "telegram"), NULL));
}

static void every_key_has_a_name(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpstr(source_name(knowledge, "stall", NULL), ==, "Warung atau lapak");
    g_assert_cmpstr(source_name(knowledge, "", NULL), ==, "tidak dicatat");
    g_assert_cmpstr(source_name(knowledge, "nowhere", NULL), ==, "nowhere");
}

static void a_broken_file_is_refused_with_its_line(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"source: stall\nlabel: Warung\nonline: no\nheard: yes\n",
         "sources.txt:1: 'bought' must be one of: no, yes"},
        {"source: stall\nlabel: Warung\nonline: perhaps\nheard: yes\nbought: yes\n",
         "sources.txt:3: 'online' must be one of: no, yes"},
        {"source: stall\nlabel: Warung\nonline: no\nheard: no\nbought: no\n",
         "sources.txt:4: neither heard nor bought"},
        {"source: cloud\nlabel: Awan\nonline: yes\nheard: yes\nbought: yes\n",
         "sources.txt:3: no platform 'cloud'"},
        {"source: shopee\nlabel: Shopee\nonline: no\nheard: yes\nbought: yes\n",
         "sources.txt:3: 'shopee' is a platform"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Knowledge) knowledge =
            fixture_knowledge_with("sources.txt", cases[i].text, &error);
        g_assert_null(knowledge);
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_assert_cmpstr(error->message, ==, cases[i].message);
    }
}

void test_source(void)
{
    g_test_add_func("/guide/source/online_or_offline", online_and_offline_are_told_apart);
    g_test_add_func("/guide/source/heard_and_bought", heard_and_bought_are_two_facts);
    g_test_add_func("/guide/source/unlisted_platform",
                    a_platform_without_a_stanza_counts_as_online);
    g_test_add_func("/guide/source/names", every_key_has_a_name);
    g_test_add_func("/guide/source/broken_file", a_broken_file_is_refused_with_its_line);
}
