// SPDX-License-Identifier: Apache-2.0
#include "planner/ready_reply.h"

#include <string.h>

#include "planner/plan_case.h"

static const ReplyProduct PRODUCTS[] = {
    {"Nasi kuning", "porsi", 10000, 12}, {"Es teh", "", 3000, -1}, {"Sayur matang", "", 5000, 0}};

static ReplyFacts facts(void)
{
    return (ReplyFacts){.products = PRODUCTS,
                        .product_count = 3,
                        .customer = "Bu Sari",
                        .business = "Dapur Melati",
                        .phone = "+6281234567890",
                        .place = "",
                        .signal = MELATI_SIGNAL,
                        .signal_count = 2};
}

static void filled(const char *text, const char *wanted)
{
    ReplyFacts known = facts();
    g_autofree char *out = ready_reply_fill(text, &known);
    g_assert_cmpstr(out, ==, wanted);
}

static void today_s_price_and_stock_are_filled_in(void)
{
    filled("Halo {nama}, nasi kuning {harga nasi kuning}, {stok Nasi  Kuning}.",
           "Halo Bu Sari, nasi kuning Rp10.000/porsi, masih ada 12 porsi.");
    filled("{stok Es teh}; {stok Sayur matang}", "masih ada; sedang habis");
    filled("{usaha}: {kontak}, {jam_balas}",
           "Dapur Melati: 0812-3456-7890, 06.00–07.00 dan 16.00–17.00");
}

static void a_line_without_its_fact_is_left_out(void)
{
    filled("Halo {nama}\nTempat kami di {tempat}.\nBolu {harga Bolu}\nTerima kasih",
           "Halo Bu Sari\nTerima kasih");
    ReplyFacts known = facts();
    known.customer = "";
    g_autofree char *out = ready_reply_fill("Halo {nama}", &known);
    g_assert_cmpstr(out, ==, "Halo Bapak/Ibu");
}

static void problem(const char *text, const char *word)
{
    ReplyFacts known = facts();
    g_autofree char *said = ready_reply_problem(text, &known, NULL);
    g_assert_true((said == NULL) == (word == NULL));
    g_assert_true(word == NULL || strstr(said, word) != NULL);
}

static void what_cannot_be_filled_is_said_when_it_is_written(void)
{
    problem("Halo {nama}, {harga Es teh} {stok ES TEH} {jam_balas}", NULL);
    problem("{diskon}", "{diskon} belum dikenal");
    problem("{harga Bolu}", "“Bolu” tidak ada");
    problem("{harga}", "tidak ada di daftar");
    problem("{nama Bu Sari}", "belum dikenal");
    problem("Halo {nama", "belum ditutup");
    problem("Halo {nama\n}", "belum ditutup");
}

void test_ready_reply(void)
{
    g_test_add_func("/planner/ready_reply/today", today_s_price_and_stock_are_filled_in);
    g_test_add_func("/planner/ready_reply/unknown", a_line_without_its_fact_is_left_out);
    g_test_add_func("/planner/ready_reply/problem",
                    what_cannot_be_filled_is_said_when_it_is_written);
}
