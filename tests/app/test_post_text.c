// SPDX-License-Identifier: Apache-2.0
#include "app/post_text.h"

#include <string.h>

#include "app/context_case.h"
#include "testkit/melati.h"

static const Post PRODUCT = {.day = MELATI_MONDAY,
                             .minute = 360,
                             .platform = "whatsapp_status",
                             .group = "",
                             .kind = "product",
                             .pillar = "communication",
                             .title = "Foto",
                             .text = "",
                             .opening = -1};

static PostText made(Client *client, const Post *post, const char *words)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    PostText text = {0};
    owner_context(client, &context);
    assert_ok(post_text_make(&context, post, words, &text, &error), error);
    return text;
}

static void nothing_to_sell_asks_for_a_menu(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(PostText) text = made(client, &PRODUCT, NULL);
    g_assert_cmpint(text.state, ==, POST_TEXT_NO_GOODS);
    g_assert_null(text.text);
    g_assert_nonnull(post_text_notice(text.state, NULL));
    g_assert_cmpstr(post_text_mend(text.state), ==, "/menu-hari-ini");
}

static void without_a_menu_the_product_itself_is_told(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    Post post = PRODUCT;
    post.product_id = 2;
    g_auto(PostText) text = made(client, &post, NULL);
    g_assert_cmpint(text.state, ==, POST_TEXT_READY);
    g_assert_nonnull(strstr(text.text, "Rp5.000"));
    g_assert_null(strstr(text.text, "Rp10.000"));
}

/* C01: two mornings in a row do not give the same opening line. */
static void two_mornings_begin_otherwise(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    melati_ready(client_db(client));
    for (Day day = MELATI_MONDAY; day < MELATI_MONDAY + 10; day++) {
        Post post = PRODUCT;
        int64_t id = 0;
        post.day = day;
        post.interaction = "exposure";
        post.purpose = "publish";
        post.goal_mark = "";
        post.why = "";
        post.origin = "plan";
        g_auto(PostText) today = made(client, &post, NULL);
        assert_ok(post_add(client_db(client), BUSINESS, &post, NOW, &id, &error), error);
        assert_ok(
            post_set_done(client_db(client), BUSINESS, id, today.text, today.opening, NOW, &error),
            error);
        post.day = day + 1;
        g_auto(PostText) tomorrow = made(client, &post, NULL);
        g_assert_cmpint(today.opening, !=, tomorrow.opening);
    }
}

static void a_story_asks_for_words_and_takes_them(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    Post post = PRODUCT;
    post.kind = "story";
    g_auto(PostText) bare = made(client, &post, NULL);
    g_auto(PostText) told = made(client, &post, "Tadi pagi kompor mati, untung tetangga membantu.");
    g_assert_nonnull(bare.ask);
    g_assert_null(told.ask);
    g_assert_nonnull(strstr(told.text, "untung tetangga membantu"));
}

static void a_text_by_hand_is_kept_as_it_is(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    Post post = PRODUCT;
    post.text = "Tulisan saya";
    g_auto(PostText) text = made(client, &post, NULL);
    g_assert_cmpint(text.state, ==, POST_TEXT_BY_HAND);
    g_assert_cmpstr(text.text, ==, "Tulisan saya");
}

static void a_promotion_needs_a_package(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    Post post = PRODUCT;
    post.kind = "promo";
    g_auto(PostText) none = made(client, &post, NULL);
    g_assert_cmpint(none.state, ==, POST_TEXT_NO_PACKAGE);
    post.package_id = 99;
    g_auto(PostText) gone = made(client, &post, NULL);
    g_assert_cmpint(gone.state, ==, POST_TEXT_PACKAGE_CLOSED);
}

/* C02: the text differs from the status text. */
static void the_group_is_told_in_other_words(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_auto(PostText) group = {0};
    melati_ready(client_db(client));
    g_auto(PostText) status = made(client, &PRODUCT, NULL);
    owner_context(client, &context);
    assert_ok(post_text_for_group(&context, &PRODUCT, &group, &error), error);
    g_assert_true(texts_differ(status.text, group.text));
    g_assert_nonnull(strstr(group.text, "Rp10.000"));
}

void test_post_text(void)
{
    g_test_add_func("/app/post_text/nothing", nothing_to_sell_asks_for_a_menu);
    g_test_add_func("/app/post_text/product", without_a_menu_the_product_itself_is_told);
    g_test_add_func("/app/post_text/opening", two_mornings_begin_otherwise);
    g_test_add_func("/app/post_text/story", a_story_asks_for_words_and_takes_them);
    g_test_add_func("/app/post_text/hand", a_text_by_hand_is_kept_as_it_is);
    g_test_add_func("/app/post_text/package", a_promotion_needs_a_package);
    g_test_add_func("/app/post_text/group", the_group_is_told_in_other_words);
}
