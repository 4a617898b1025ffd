// SPDX-License-Identifier: Apache-2.0
#include "importer/look.h"

#include <string.h>

#include "import_case.h"

static TableLook *look_at(const char *text)
{
    g_autoptr(GBytes) file = g_bytes_new(text, strlen(text));
    return table_look_file(file, day_from_civil(2026, 10, 1));
}

static void titles_are_passed_over_and_values_judged(void)
{
    g_autoptr(TableLook) look =
        look_at("Catatan Agustus;;;\n\nKapan;Duit masuk;Telp;Isi\n01/08/2026;Rp 25.000;0812-0000-0033;Nasi\n"
                "2 Agustus 2026;15rb;+62 812 0000 0044;Soto\n");
    g_assert_true(look->headed);
    g_assert_cmpuint(look->columns->len, ==, 4);
    static const ValueLook LOOKS[] = {LOOKS_DAY, LOOKS_NUMBER, LOOKS_PHONE, LOOKS_TEXT};
    for (size_t i = 0; i < G_N_ELEMENTS(LOOKS); i++) {
        g_assert_cmpint(look_column(look, i)->looks, ==, LOOKS[i]);
    }
    g_assert_cmpstr(look_column(look, 1)->heading, ==, "Duit masuk");
    g_assert_cmpstr(look_column(look, 3)->samples[1], ==, "Soto");
    g_assert_cmpstr(look_column(look, 3)->samples[2], ==, "");
}

static void a_table_without_headings_is_data_from_its_first_row(void)
{
    g_autoptr(TableLook) look = look_at("2026-08-01,Nasi,25000\n2026-08-02,Soto,15000\n");
    g_autoptr(TableLook) other = look_at("2026-09-01,Teh,4000\n2026-09-02,Kopi,5000\n");
    g_assert_false(look->headed);
    g_assert_cmpuint(look->skip, ==, 0);
    g_assert_cmpstr(look_column(look, 0)->samples[0], ==, "2026-08-01");
    g_assert_cmpstr(look->signature, ==, other->signature);
}

/* Known again by the headings alone, however they are written and whatever stands below. */
static void the_signature_is_of_the_headings(void)
{
    g_autoptr(TableLook) a = look_at("Kapan;Uang\n2026-08-01;5\n");
    g_autoptr(TableLook) b = look_at("KAPAN,  uang \n2026-09-01,x\n2026-09-02,y\n");
    g_autoptr(TableLook) c = look_at("Uang;Kapan\n5;2026-08-01\n");
    g_assert_cmpstr(a->signature, ==, b->signature);
    g_assert_cmpstr(a->signature, !=, c->signature);
}

static void what_is_no_table_is_not_looked_at(void)
{
    static const char *const TEXTS[] = {"", "halo\napa kabar\n", "%PDF-1.7", "\x01\x02\x03\x04\x05"};
    for (size_t i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
        g_autoptr(TableLook) look = look_at(TEXTS[i]);
        g_assert_null(look);
    }
    g_autofree char *wide = look_letter(27);
    g_assert_cmpstr(wide, ==, "AB");
}

/* A table of five hundred columns and cells of any length: what is kept of it is bounded. */
static void a_wide_table_is_looked_at_within_bounds(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (int row = 0; row < 60; row++) {
        for (int i = 0; i < 500; i++) {
            g_string_append_printf(text, "%sbanyak sekali huruf di dalam satu sel ini saja lebih "
                                         "dari yang pernah bisa ditampilkan %d", i > 0 ? "," : "", i);
        }
        g_string_append_c(text, '\n');
    }
    g_autoptr(TableLook) look = look_at(text->str);
    g_assert_cmpuint(look->columns->len, ==, LOOK_COLUMNS_MAX);
    g_assert_cmpint(g_utf8_strlen(look_column(look, 9)->samples[0], -1), <=, LOOK_LETTERS_MAX);
}

void test_look(void)
{
    g_test_add_func("/importer/look/values", titles_are_passed_over_and_values_judged);
    g_test_add_func("/importer/look/bare", a_table_without_headings_is_data_from_its_first_row);
    g_test_add_func("/importer/look/signature", the_signature_is_of_the_headings);
    g_test_add_func("/importer/look/none", what_is_no_table_is_not_looked_at);
    g_test_add_func("/importer/look/bounds", a_wide_table_is_looked_at_within_bounds);
}
