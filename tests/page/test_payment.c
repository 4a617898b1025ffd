// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

#define STATIC                                                                                     \
    "00020101021126680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014" \
    "ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5915DAPUR BU MELATI6011DESA "    \
    "CONTOH61051234562070703A0163041A6A"

static void order_make(Client *client, const char *price)
{
    g_autofree char *body = g_strdup_printf(
        "{\"customer\":\"Bu Sari\",\"items\":[{\"name\":\"Kue\",\"price\":%s}]}", price);
    client_api_ok(client, "POST", "orders", body);
    client_api_ok(client, "POST", "orders/1/confirm", "{}");
}

/* S02: the buyer gets a code of just the amount of the order. */
static void an_order_shows_a_code_of_its_amount(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    order_make(client, "45000");
    client_get(client, "/pesanan/1");
    g_assert_null(strstr(client_body(client), "shape-rendering"));
    g_assert_cmpint(client_post(client, "/pembayaran", "payment_set", 0, "qris", STATIC, "accounts",
                                "Bank Contoh 000", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "DAPUR BU MELATI"));
    g_assert_cmpint(client_get(client, "/pesanan/1"), ==, 200);
    g_assert_true(client_shows(client, "QRIS untuk Rp45.000"));
    g_assert_true(client_shows(client, "Bank Contoh 000"));
    g_assert_nonnull(strstr(client_body(client), "shape-rendering"));
    client_api_ok(client, "POST", "orders/1/pay", "{\"money_seen\":true}");
    client_get(client, "/pesanan/1");
    g_assert_null(strstr(client_body(client), "shape-rendering"));
}

static void above_the_limit_there_is_a_sentence_instead(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    order_make(client, "10000001");
    client_post(client, "/pembayaran", "payment_set", 0, "qris", STATIC, NULL);
    g_assert_cmpint(client_get(client, "/pesanan/1"), ==, 200);
    g_assert_null(strstr(client_body(client), "shape-rendering"));
    g_assert_true(client_shows(client, "Jumlahnya harus antara Rp1 dan Rp10.000.000."));
}

static void a_broken_code_is_not_kept(void)
{
    static const char *const broken[] = {"halo", "000201", STATIC "x"};
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        g_assert_cmpint(client_post(client, "/pembayaran", "payment_set", 0, "qris", broken[i],
                                    "accounts", "Bank", NULL),
                        ==, 422);
    }
    client_get(client, "/pembayaran");
    g_assert_null(strstr(client_body(client), "Bank<"));
}

void test_payment(void)
{
    g_test_add_func("/page/payment/order", an_order_shows_a_code_of_its_amount);
    g_test_add_func("/page/payment/limit", above_the_limit_there_is_a_sentence_instead);
    g_test_add_func("/page/payment/broken", a_broken_code_is_not_kept);
}
