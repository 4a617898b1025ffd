// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static int64_t add(Client *client, const char *name, const char *circle, int64_t by)
{
    g_autofree char *brought = by != 0 ? g_strdup_printf(",\"referred_by\":%d", (int)by) : NULL;
    g_autofree char *body = g_strdup_printf(
        "{\"name\":\"%s\",\"factor\":[\"prospect\"],\"consent\":true,\"circle\":\"%s\"%s}", name,
        circle, brought != NULL ? brought : "");
    return client_api_ok(client, "POST", "contacts", body);
}

/* T09: the map of circles, with chains under the first one's circle and whom to greet next. */
static void the_map_shows_who_came_through_whom(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/lingkaran");
    g_assert_true(client_shows(client, "Belum ada kontak."));
    int64_t sari = add(client, "Bu Sari", "school", 0);
    int64_t ani = add(client, "Bu Ani", "neighbours", sari);
    add(client, "Bu Wati", "work", ani);
    client_api_ok(client, "POST", "orders",
                  "{\"customer\":\"Bu Wati\",\"items\":[{\"name\":\"Kue\",\"price\":2000,"
                  "\"quantity\":1}],\"bought_through\":\"whatsapp\"}");
    client_get(client, "/lingkaran");
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "Sapa berikutnya: teman sekolah."));
    const char *row = strstr(strstr(text, "Peta lingkaran"), "Teman sekolah");
    g_assert_nonnull(row);
    g_autofree char *numbers = g_strndup(row, 60);
    g_assert_true(g_regex_match_simple("Teman sekolah\\s+3\\s+2\\s+1\\s", numbers, 0, 0));
    g_autofree char *path = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, ani);
    client_get(client, path);
    g_assert_true(client_shows(client, "Bu Sari"));
    g_assert_true(client_shows(client, "Bu Wati"));
}

static void a_ring_of_people_is_refused_at_the_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t sari = add(client, "Bu Sari", "school", 0);
    int64_t ani = add(client, "Bu Ani", "neighbours", sari);
    g_autofree char *path = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, sari);
    g_autofree char *by = g_strdup_printf("%" G_GINT64_FORMAT, ani);
    g_assert_cmpint(client_post(client, path, "contact_edit", sari, "name", "Bu Sari", "factor",
                                "prospect", "referred_by", by, NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Pilih orang lain."));
}

void test_circles(void)
{
    g_test_add_func("/page/circles/T09", the_map_shows_who_came_through_whom);
    g_test_add_func("/page/circles/ring", a_ring_of_people_is_refused_at_the_form);
}
