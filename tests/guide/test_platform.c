// SPDX-License-Identifier: Apache-2.0
#include "guide/platform.h"

#include <string.h>

#include "guide/fixture.h"
#include "guide/question.h"

/* H01: all platforms the papers name. */
static void every_named_platform_is_in_the_registry(void)
{
    static const char *const keys[] = {"facebook",
                                       "whatsapp",
                                       "facebook_messenger",
                                       "qq",
                                       "wechat",
                                       "qzone",
                                       "tumblr",
                                       "instagram",
                                       "twitter",
                                       "baidu_tieba",
                                       "skype",
                                       "viber",
                                       "sina_weibo",
                                       "line",
                                       "snapchat",
                                       "yy",
                                       "vkontakte",
                                       "bbm",
                                       "linkedin",
                                       "telegram",
                                       "youtube",
                                       "viddler",
                                       "vimeo",
                                       "slideshare",
                                       "wordpress",
                                       "scribd",
                                       "google_buzz",
                                       "path",
                                       "pinterest",
                                       "flickr",
                                       "wikipedia",
                                       "rotten_tomatoes",
                                       "craigslist",
                                       "ebay",
                                       "gather",
                                       "world_of_warcraft",
                                       "second_life",
                                       "blog",
                                       "forum",
                                       "website",
                                       "shopee",
                                       "whatsapp_business",
                                       "tiktok",
                                       "facebook_group",
                                       "whatsapp_group",
                                       "whatsapp_status"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_test_message("%s", keys[i]);
        g_assert_nonnull(platform_find(knowledge, keys[i]));
    }
}

/* H01: closed platforms exist with status closed and are never proposed, nor asked for. */
static void closed_platforms_exist_and_are_never_proposed(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const Question *used = question_find(knowledge, "platforms_used");
    size_t closed = 0;
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        if (platform->status == PLATFORM_ALIVE) {
            continue;
        }
        closed += platform->status == PLATFORM_CLOSED;
        g_assert_false(platform_may_be_proposed(platform));
        for (size_t c = 0; c < question_choices(used); c++) {
            g_assert_cmpstr(question_choice(used, c)->key, !=, platform->key);
        }
    }
    g_assert_cmpuint(closed, >=, 3);
    g_assert_cmpint(platform_find(knowledge, "google_buzz")->closed_year, ==, 2011);
}

static void broken_platforms_are_refused(void)
{
    static const struct {
        const char *lines, *reason;
    } cases[] = {
        {"class: chat\nmedia: expressive\nstatus: alive\n", "'class' must be one of"},
        {"class: network\nmedia: expressive\nstatus: closed\n", "needs 'closed: year'"},
        {"class: network\nmedia: expressive\nstatus: unchecked\npropose: yes\n", "alive"},
        {"class: network\nmedia: expressive\nstatus: alive\npropose: yes\n",
         "'strategy' is missing"},
        {"class: network\nmedia: expressive\nstatus: alive\nskill: 4\n",
         "whole number from 0 to 3"},
        {"class: network\nmedia: expressive\nstatus: alive\nreach: moon\n", "'moon' is none of"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text = g_strconcat("platform: extra\nname: Extra\n", cases[i].lines, NULL);
        g_autoptr(Knowledge) knowledge = fixture_knowledge_with("platforms.txt", text, &error);
        g_assert_null(knowledge);
        g_assert_true(g_str_has_prefix(error->message, "platforms.txt:"));
        g_assert_nonnull(strstr(error->message, cases[i].reason));
    }
}

static void words_of_the_registry_have_names(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (int i = 0; i < PLATFORM_CLASS_COUNT; i++) {
        g_assert_nonnull(platform_class_name((PlatformClass)i));
    }
    for (unsigned bit = 0; bit < PLATFORM_PURPOSES; bit++) {
        g_assert_nonnull(platform_purpose(bit));
        g_assert_nonnull(platform_purpose_name(bit));
    }
    const Question *audience = question_find(knowledge, "audience");
    g_assert_cmpuint(question_choices(audience), ==, PLATFORM_AUDIENCES);
    for (unsigned bit = 0; bit < PLATFORM_AUDIENCES; bit++) {
        g_assert_cmpstr(question_choice(audience, bit)->key, ==, platform_audience(bit));
    }
    g_assert_true(platform_has_format(platform_find(knowledge, "tiktok"), "video"));
    g_assert_false(platform_has_format(platform_find(knowledge, "tiktok"), "document"));
}

/* A status, a group and a page are written to differently. */
static void every_platform_says_how_it_is_written_to(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_assert_cmpstr(platform_find(knowledge, "whatsapp_status")->form, ==, "status");
    g_assert_cmpstr(platform_find(knowledge, "whatsapp_group")->form, ==, "group");
    g_assert_cmpstr(platform_find(knowledge, "facebook_group")->form, ==, "group");
    g_assert_cmpstr(platform_find(knowledge, "facebook")->form, ==, "page");
}

/* X05: one app is one thing to look after, whatever its places are called. */
static void places_of_one_app_are_kin(void)
{
    g_assert_true(platform_is_kin("whatsapp_status", "whatsapp_group"));
    g_assert_true(platform_is_kin("facebook", "facebook_messenger"));
    g_assert_true(platform_is_kin("tiktok", "tiktok"));
    g_assert_false(platform_is_kin("facebook", "facebooks"));
    g_assert_false(platform_is_kin("line", "linkedin"));
    g_assert_false(platform_is_kin("", "line"));
}

void test_platform(void)
{
    g_test_add_func("/guide/platform/kin", places_of_one_app_are_kin);
    g_test_add_func("/guide/platform/every_named", every_named_platform_is_in_the_registry);
    g_test_add_func("/guide/platform/closed", closed_platforms_exist_and_are_never_proposed);
    g_test_add_func("/guide/platform/broken", broken_platforms_are_refused);
    g_test_add_func("/guide/platform/words", words_of_the_registry_have_names);
    g_test_add_func("/guide/platform/form", every_platform_says_how_it_is_written_to);
}
