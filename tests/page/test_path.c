// SPDX-License-Identifier: Apache-2.0
#include "page/path.h"

/* A path, the pattern of its page (NULL: none) and what stands for its {…}. */
static void a_path_names_one_page(void)
{
    static const struct {
        const char *path, *pattern, *segment;
    } cases[] = {
        {"/pesanan", "/pesanan", ""},
        {"/produk/7", "/produk/{nomor}", "7"},
        {"/produk/tujuh", "/produk/{nomor}", "tujuh"},
        {"/pesan/tambah", "/pesan/tambah", ""},
        {"/foto/7/gambar", "/foto/{nomor}/gambar", "7"},
        {"/foto//gambar", NULL, ""},
        {"/produk/7/", NULL, ""},
        {"/produk/", NULL, ""},
        {"/pesanan?x", NULL, ""},
        {"", NULL, ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *segment = NULL;
        const Page *page = page_match(cases[i].path, &segment);
        g_test_message("%s", cases[i].path);
        g_assert_cmpstr(page != NULL ? page->path : NULL, ==, cases[i].pattern);
        g_assert_cmpstr(segment, ==, cases[i].segment);
    }
}

static void a_number_of_a_record_is_whole_and_positive(void)
{
    static const struct {
        const char *segment;
        int64_t number;
    } cases[] = {{"7", 7},  {"", 0},    {"0", 0},      {"-7", 0},
                 {"7a", 0}, {"7.5", 0}, {"tambah", 0}, {"9223372036854775807", INT64_MAX}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_assert_cmpint(path_number(cases[i].segment), ==, cases[i].number);
    }
}

void test_path(void)
{
    g_test_add_func("/page/path/one", a_path_names_one_page);
    g_test_add_func("/page/path/number", a_number_of_a_record_is_whole_and_positive);
}
