// SPDX-License-Identifier: Apache-2.0
/* S02: the receipt of an order as a picture, small enough for a weak signal and sent once. */
#include "app/receipt_picture.h"

#include "testkit/client.h"
#include "testkit/sell.h"

#define LIGHT_BYTES 61440

static int64_t order(Client *client)
{
    OrderDraft draft = sell_draft();
    return sell_order(client_db(client), &draft);
}

static void a_picture_is_light_and_sent_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    order(client);
    g_assert_cmpint(client_get(client, "/pesanan/1/nota"), ==, 200);
    g_assert_cmpstr(client_header(client, "Content-Type"), ==, "image/png");
    g_autoptr(GBytes) png = client_bytes(client);
    g_assert_cmpuint(g_bytes_get_size(png), >, 2000);
    g_assert_cmpuint(g_bytes_get_size(png), <=, LIGHT_BYTES);
    g_autofree char *tag = g_strdup(client_header(client, "ETag"));
    g_assert_cmpint(client_get_again(client, "/pesanan/1/nota", tag), ==, 304);
}

/* Once the money is seen it is another picture, and the page leads to it. */
static void a_paid_order_has_another_receipt(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = order(client);
    client_get(client, "/pesanan/1/nota");
    g_autofree char *before = g_strdup(client_header(client, "ETag"));
    sell_move(client_db(client), id, STEP_CONFIRM);
    sell_move(client_db(client), id, STEP_PAY);
    client_get(client, "/pesanan/1/nota");
    g_assert_cmpstr(client_header(client, "ETag"), !=, before);
    client_get(client, "/pesanan/1");
    g_assert_true(client_shows(client, "Nota sebagai gambar"));
}

static void what_was_cancelled_has_none_and_strangers_see_none(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = order(client);
    g_autoptr(Client) stranger = client_beside(client, OTHER_OWNER);
    g_assert_cmpint(client_get(stranger, "/pesanan/1/nota"), !=, 200);
    sell_move(client_db(client), id, STEP_CANCEL);
    g_assert_cmpint(client_get(client, "/pesanan/1/nota"), !=, 200);
}

void test_receipt_picture(void)
{
    g_test_add_func("/app/receipt_picture/light", a_picture_is_light_and_sent_once);
    g_test_add_func("/app/receipt_picture/paid", a_paid_order_has_another_receipt);
    g_test_add_func("/app/receipt_picture/none",
                    what_was_cancelled_has_none_and_strangers_see_none);
}
