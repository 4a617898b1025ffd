// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue_paper.h"

#include <string.h>

#include "app/catalogue_case.h"
#include "testkit/paper.h"

/* H04, X06: both papers say names, prices and the way to order; neither says cost or stock. */
static void papers_say_prices_and_how_to_order(void)
{
    static const char *const said[] = {"Nasi kuning", "Rp12.500/porsi", "Rp14.500",
                                       "Rp3.000",     "0812-0000-0001", "Pesan di sini"};
    static const char *const unsaid[] = {"Kue lama", "8.123", "4.321", "Rahasia"};
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    for (int paper = CATALOGUE_BOOK; paper <= CATALOGUE_PRICES; paper++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(GBytes) pdf = NULL;
        assert_ok(catalogue_pdf(&catalogue, (CataloguePaper)paper, NULL, &pdf, &error), error);
        g_autofree char *text = pdf_words(g_bytes_get_data(pdf, NULL), g_bytes_get_size(pdf));
        for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
            g_test_message("%s", said[i]);
            g_assert_nonnull(strstr(text, said[i]));
        }
        for (size_t i = 0; i < G_N_ELEMENTS(unsaid); i++) {
            g_assert_null(strstr(text, unsaid[i]));
        }
    }
}

void test_catalogue_paper(void)
{
    g_test_add_func("/app/catalogue_paper/says", papers_say_prices_and_how_to_order);
}
