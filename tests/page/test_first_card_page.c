// SPDX-License-Identifier: Apache-2.0
/* X04: the first success, the way a browser gets there. */
#include <string.h>

#include "guide/belief.h"
#include "testkit/client.h"

/* From an empty start to the first card in at most six answers. */
static void the_first_card_takes_at_most_six_answers(void)
{
    static const struct {
        const char *page, *name, *value;
    } answers[] = {
        {"/kartu-pertama", "beliefs", "design"},
        {"/kartu-pertama/1", "card_product", "Nasi kuning"},
        {"/kartu-pertama/2", "card_price", "10.000"},
        {"/kartu-pertama/3", "card_contact", "0812-0000-0001"},
        {"/kartu-pertama/4", "card_until", "10.00"},
    };
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(answers); i++) {
        g_assert_cmpint(client_post(client, answers[i].page, "answer_set", 0, answers[i].name,
                                    answers[i].value, NULL),
                        ==, 200);
    }
    g_assert_cmpuint(G_N_ELEMENTS(answers), <=, BELIEF_CARD_ANSWERS);
    g_assert_true(client_shows(client, "Kartu pertama Anda sudah jadi."));
    g_assert_true(client_shows(client, "Rp10.000"));
    g_assert_true(client_shows(client, "Tidak harus. Tulis nama, harga, dan nomor pesan"));

    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "list", "first_card", "--business", "dapur-melati",
                                   "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "Rp10.000"));

    g_assert_cmpint(client_post(client, "/kartu-pertama", "product_add", 0, NULL), ==, 200);
    g_assert_null(strstr(client_body(client), "value=\"product_add\"")); /* kept once */
    client_get(client, "/produk");
    g_assert_true(client_shows(client, "Rp10.000"));
}

static void a_belief_may_stay_unticked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/kartu-pertama", "answer_set", 0, NULL), ==, 200);
    g_assert_true(client_shows(client, "Apa satu jualan yang paling laku?"));
}

static void another_business_has_no_card_yet(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) other = client_beside(client, OTHER_OWNER);
    client_post(client, "/kartu-pertama/1", "answer_set", 0, "card_product", "Nasi kuning", NULL);
    client_post(client, "/kartu-pertama/2", "answer_set", 0, "card_price", "10000", NULL);
    client_get(client, "/kartu-pertama");
    g_assert_true(client_shows(client, "Nasi kuning"));
    client_post(other, "/usaha", "business_open", OTHER_BUSINESS, NULL);
    client_get(other, "/kartu-pertama");
    g_assert_false(client_shows(other, "Nasi kuning"));
    g_assert_true(client_shows(other, "Buat kartu"));
}

void test_first_card_page(void)
{
    g_test_add_func("/page/first_card/six_answers", the_first_card_takes_at_most_six_answers);
    g_test_add_func("/page/first_card/no_belief", a_belief_may_stay_unticked);
    g_test_add_func("/page/first_card/another_business", another_business_has_no_card_yet);
}
