// SPDX-License-Identifier: Apache-2.0
#include "importer/mapping.h"

#include <string.h>

#include "import_case.h"

/* What an owner's headings, in both languages or none, are taken for without her help. */
static const struct {
    const char *text, *list, *columns;
} CASES[] = {
    {"Kapan;Nama Pemesan;Menu;Jml Uang\n01/08/2026;Bu Ani;Soto;25.000\n", "sales_table",
     "date=1 amount=4 customer=2 note=3"},
    {"Order date,Buyer,Paid,What\n2026-08-01,Ani,25000,Soto\n", "sales_table",
     "date=1 amount=3 customer=2"},
    {"Tgl belanja;Dibeli apa;Kategori;Biaya (Rp)\n01/08/2026;Beras;Bahan baku;25.000\n",
     "expense_table", "date=1 amount=4 kind=3"},
    {"Item;Ukuran;Harga Rp;Sisa\nSoto;porsi;10.000;5\n", "product_table",
     "name=1 price=3 unit=2 stock=4"},
    {"Product name (EN);Unit price\nSoto;10000\n", "product_table", "name=1 price=2"},
    {"Nama lengkap ibu;No. WA aktif;Kampung\nSari;0812-0000-0033;Krajan\n", "contact_table",
     "name=1 phone=2"},
    {"First Name,Last Name,Phone 1 - Label,Phone 1 - Value\nSari,Ayu,Mobile,+62 812-0000-0033\n",
     "contact_table", "name=1 phone=4"},
    {"Given name,Mobile 1 - Value\nSari,+6281200000033\n", "contact_table", "name=1 phone=2"},
    {"Minggu;Media;Jml Follower;Reach IG\n2026-08-02;IG;120;900\n", "figure_table",
     "date=1 channel=2 followers=3 reach=4"},
    {"Minggu,Followers,Jangkauan\n2026-08-02,100,500\n", "figure_table",
     "date=1 followers=2 reach=3"},
    {"2026-08-01;Soto;25000\n2026-08-02;Teh;4000\n", "sales_table", "date=1 amount=3"},
};

static void headings_and_values_are_guessed(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = g_bytes_new(CASES[i].text, strlen(CASES[i].text));
        g_autoptr(TableLook) look = table_look_file(file, day_from_civil(2026, 10, 1));
        Mapping mapping;
        g_test_message("%s", CASES[i].text);
        g_assert_cmpstr(mapping_guess_list(look)->name, ==, CASES[i].list);
        mapping_guess(look, mapping_guess_list(look), &mapping);
        g_autofree char *columns = mapping_format(&mapping);
        g_assert_cmpstr(columns, ==, CASES[i].columns);
    }
}

static void a_mapping_is_read_as_it_was_written(void)
{
    static const char *const BROKEN[] = {"date", "date=", "date=0", "date=x", "date=99999999999",
                                         "harga=1", "order=ymd", "=1", "date==1"};
    const Importer *sales = importer_find("sales_table");
    Mapping mapping;
    g_assert_true(mapping_parse(sales, "amount=3, date=1 order=mdy", &mapping));
    g_autofree char *text = mapping_format(&mapping);
    g_assert_cmpstr(text, ==, "date=1 amount=3 order=mdy");
    g_assert_null(mapping_missing(&mapping, ""));
    g_assert_true(mapping_fits(&mapping, 3));
    g_assert_false(mapping_fits(&mapping, 2));
    for (size_t i = 0; i < G_N_ELEMENTS(BROKEN); i++) {
        g_assert_false(mapping_parse(sales, BROKEN[i], &mapping));
    }
    g_assert_true(mapping_parse(sales, "date=1", &mapping));
    g_assert_cmpstr(mapping_missing(&mapping, "")->key, ==, "amount");
}

/* Of one account, which the file need not name. */
static void figures_need_an_account_from_somewhere(void)
{
    Mapping mapping;
    g_assert_true(mapping_parse(importer_find("figure_table"), "date=1 reach=2", &mapping));
    g_assert_cmpstr(mapping_missing(&mapping, "")->key, ==, "channel");
    g_assert_null(mapping_missing(&mapping, "instagram"));
    g_assert_true(mapping_parse(importer_find("figure_table"), "date=1 channel=2", &mapping));
    g_assert_cmpstr(mapping_missing(&mapping, "")->key, ==, "followers");
}

void test_mapping(void)
{
    g_test_add_func("/importer/mapping/guess", headings_and_values_are_guessed);
    g_test_add_func("/importer/mapping/text", a_mapping_is_read_as_it_was_written);
    g_test_add_func("/importer/mapping/account", figures_need_an_account_from_somewhere);
}
