// SPDX-License-Identifier: Apache-2.0
#include "app/shop_view.h"

#include <string.h>

#include "app/catalogue_case.h"
#include "testkit/paper.h"

static GString *made(Client *client)
{
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    return shop_html(client_app(client), &catalogue, NULL, NULL);
}

/* H04, M20: one file, nothing beside it, and what a customer needs is in it. */
static void the_file_opens_alone_and_takes_orders(void)
{
    static const char *const said[] = {
        "Rp12.500/porsi", "Dimasak pagi", "Pedas Rp14.500", "https://wa.me/6281200000001?text=",
        "0812-0000-0001", CASE_LINK,      "&lt;telur&gt;",  "Rata-rata 4,5 bintang dari 2 ulasan"};
    static const char *const unsaid[] = {"<script",        "Kue lama", "8123",     "4321",
                                         "Bu Tersembunyi", "Rahasia",  "Pak Tono", "href=\"/"};
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GString) html = made(client);
    for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
        g_assert_nonnull(strstr(html->str, said[i]));
    }
    for (size_t i = 0; i < G_N_ELEMENTS(unsaid); i++) {
        g_test_message("%s", unsaid[i]);
        g_assert_null(strstr(html->str, unsaid[i]));
    }
}

static void another_reader_finds_no_fault(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GString) html = made(client);
    g_autofree char *faults = html_faults(html->str);
    g_autofree char *found = html_faults("<!DOCTYPE html><title>a</title><p><div></b>");
    g_assert_cmpstr(found, !=, "");
    g_assert_cmpstr(faults, ==, "");
}

static void assert_hours(int64_t days, int64_t to, const char *said)
{
    Opening opening = {.days = days, .to_minute = to};
    g_autofree char *words = shop_hours_words(&opening, NULL);
    g_assert_cmpstr(words, ==, said);
}

static void hours_are_said_as_people_say_them(void)
{
    assert_hours(127, 0, "setiap hari");
    assert_hours(127, 1020, "setiap hari, 00.00–17.00");
    assert_hours(63, 0, "Senin–Sabtu");
    assert_hours(1 | 2, 0, "Senin, Selasa");
    assert_hours(1 | 4 | 16 | 32 | 64, 0, "Senin, Rabu, Jumat–Minggu");
}

void test_shop_view(void)
{
    g_test_add_func("/app/shop_view/hours", hours_are_said_as_people_say_them);
    g_test_add_func("/app/shop_view/alone", the_file_opens_alone_and_takes_orders);
    g_test_add_func("/app/shop_view/valid", another_reader_finds_no_fault);
}
