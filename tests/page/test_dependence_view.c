// SPDX-License-Identifier: Apache-2.0
/* X03: without another place that already sells, one that suits her is proposed, or her own list. */
#include "page/start_case.h"
#include "testkit/client.h"

static void a_second_place_is_proposed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\": \"Nasi kotak\", \"price\": 40000}");
    for (int i = 0; i < 10; i++) {
        client_api_ok(client, "POST", "orders",
                      "{\"customer\": \"Bu Sari\", \"due_day\": \"2026-01-06\", "
                      "\"bought_through\": \"whatsapp\", \"items\": [{\"product\": 1, "
                      "\"quantity\": 1}]}");
    }
    client_get(client, "/ketergantungan");
    g_assert_true(client_shows(client, "100% pesanan lewat WhatsApp."));
    g_assert_true(client_shows(client, "Mulai dari daftar kontak sendiri"));
    start_answer_all(client);
    client_api_ok(client, "POST", "goals",
                  "{\"words\": \"Pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari "
                  "2026\"}");
    client_get(client, "/ketergantungan");
    g_assert_true(client_shows(client, "sebagai tempat kedua: cocok dengan pembeli dan waktu"));
}

void test_dependence_view(void)
{
    g_test_add_func("/page/dependence_view/X03", a_second_place_is_proposed);
}
