// SPDX-License-Identifier: Apache-2.0
#include "page/talk/contact_view.h"

#include <string.h>

#include "testkit/client.h"

static int64_t add(Client *client, const char *name, const char *factor, bool consent)
{
    g_autofree char *body = g_strdup_printf("{\"name\":\"%s\",\"factor\":[\"%s\"],\"consent\":%s}",
                                            name, factor, consent ? "true" : "false");
    return client_api_ok(client, "POST", "contacts", body);
}

/* The part of the page between two headings. */
static char *part(Client *client, const char *from, const char *to)
{
    g_autofree char *text = client_text(client);
    const char *begin = strstr(text, from);
    const char *end = begin != NULL ? strstr(begin, to) : NULL;
    g_assert_nonnull(end);
    return g_strndup(begin, (gsize)(end - begin));
}

/* P03: who is asked for a reason can see what each means. */
static void every_factor_is_explained_where_it_is_asked_for(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/kontak/tambah");
    g_autofree char *text = client_text(client);
    const char *meanings = strstr(text, "Arti tiap alasan");
    g_assert_nonnull(meanings);
    g_assert_nonnull(strstr(meanings, "Pernah bertanya dan belum membeli."));
    g_assert_nonnull(strstr(meanings, "Kiriman atau caranya memberi Anda ide."));
}

static void three_people_a_day_are_to_be_greeted(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char *const names[] = {"Bu Sari", "Bu Tini", "Pak Ujang", "Bu Wati"};
    int64_t ids[G_N_ELEMENTS(names)];
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        ids[i] = add(client, names[i], "prospect", true);
    }
    client_get(client, "/kontak");
    g_autofree char *today = part(client, "Sapa hari ini", "Semua kontak");
    g_assert_nonnull(strstr(today, "Pak Ujang"));
    g_assert_null(strstr(today, "Bu Wati"));
    for (int i = 0; i < 3; i++) {
        client_post(client, "/kontak", "contact_greeted", ids[i], NULL);
    }
    g_assert_true(client_shows(client, "Tiga orang sudah disapa hari ini."));
    client_set_now(client, NOW + 86400);
    client_get(client, "/kontak");
    g_autofree char *tomorrow = part(client, "Sapa hari ini", "Semua kontak");
    g_assert_true(strstr(tomorrow, "Bu Wati") < strstr(tomorrow, "Bu Sari"));
}

/* P03: a contact who opted out never appears in a send list. */
static void without_consent_nobody_is_to_be_greeted(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "Bu Sari", "key_account", false);
    client_get(client, "/kontak");
    g_assert_true(client_shows(client, "Tidak ada yang perlu disapa hari ini."));
    g_assert_true(client_shows(client, "Belum setuju dihubungi"));
    g_autofree char *path = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, id);
    client_get(client, path);
    g_assert_false(client_shows(client, "Sapa lewat WhatsApp"));
}

/* P03: what to say is ready, by why the person matters. */
static void a_greeting_is_ready_to_be_sent(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Bu Sari\",\"factor\":[\"prospect\",\"inspiration\"],"
                  "\"consent\":true,\"phone\":\"0812-3456-7890\",\"channel\":\"whatsapp\"}");
    client_get(client, "/kontak");
    g_assert_true(client_shows(client, "Halo Bu Sari, apa kabar? Kalau masih ada yang ingin"));
    g_assert_nonnull(strstr(client_body(client), "wa.me/6281234567890?text=Halo%20Bu%20Sari"));
}

/* P03: sorting by weighted factors is stable. */
static void the_heaviest_factors_come_first(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add(client, "Citra", "inspiration", true);
    add(client, "Ani", "prospect", true);
    add(client, "Budi", "prospect", true);
    add(client, "Dewi", "key_account", true);
    client_get(client, "/kontak");
    g_autofree char *text = client_text(client);
    const char *all = strstr(text, "Semua kontak");
    static const char *const order[] = {"Dewi", "Ani", "Budi", "Citra"};
    for (size_t i = 0; i < G_N_ELEMENTS(order); i++) {
        all = strstr(all, order[i]);
        g_assert_nonnull(all);
    }
}

static void a_contact_is_changed_and_removed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client, "Bu Sari", "prospect", true);
    g_autofree char *path = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, id);
    g_assert_cmpint(client_post(client, path, "contact_edit", id, "name", "", "factor",
                                "key_account", "note", "suka pedas", NULL),
                    ==, 422);
    g_assert_nonnull(strstr(client_body(client), "suka pedas"));
    g_assert_cmpint(client_post(client, path, "contact_edit", id, "name", "Bu Sari Rasa", "factor",
                                "key_account", "circle", "neighbours", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Pelanggan utama"));
    g_assert_true(client_shows(client, "Tetangga"));
    g_assert_cmpint(client_post(client, path, "contact_remove", id, NULL), ==, 200);
    g_assert_false(client_shows(client, "Bu Sari Rasa"));
    g_assert_cmpint(client_get(client, path), ==, 404);
}

static void a_contact_of_another_business_is_not_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    ContactFacts facts = {"Bu Lain", "", "prospect", "", "", "", true};
    int64_t id = 0;
    assert_ok(contact_add(client_db(client), OTHER_BUSINESS, &facts, NOW, &id, &error), error);
    g_autofree char *path = g_strdup_printf("/kontak/%" G_GINT64_FORMAT, id);
    g_autofree char *greeted = g_strdup_printf("contacts/%" G_GINT64_FORMAT "/greeted", id);
    g_assert_cmpint(client_get(client, path), ==, 404);
    g_assert_cmpint(client_api(client, "POST", greeted, "{}", "k1", NULL), ==, 404);
}

void test_contact_view(void)
{
    g_test_add_func("/page/contact_view/P03/factors",
                    every_factor_is_explained_where_it_is_asked_for);
    g_test_add_func("/page/contact_view/three", three_people_a_day_are_to_be_greeted);
    g_test_add_func("/page/contact_view/consent", without_consent_nobody_is_to_be_greeted);
    g_test_add_func("/page/contact_view/greeting", a_greeting_is_ready_to_be_sent);
    g_test_add_func("/page/contact_view/weight", the_heaviest_factors_come_first);
    g_test_add_func("/page/contact_view/change", a_contact_is_changed_and_removed);
    g_test_add_func("/page/contact_view/apart", a_contact_of_another_business_is_not_there);
}
