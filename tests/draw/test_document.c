// SPDX-License-Identifier: Apache-2.0
/* X06, K06: the same content on paper. The file is looked into as bytes: how many pages it says it
 * has, what it is called, whether a picture is in it. */
#include "draw/document.h"

#include <string.h>

#define AT INT64_C(1767560400)

static Document *blank(Paper paper)
{
    return document_new(&(DocumentHead){.paper = paper,
                                        .title = "Daftar harga",
                                        .author = "Dapur Bu Melati",
                                        .footer = "Dapur Bu Melati",
                                        .created_at = AT});
}

static GBytes *finished(Document *document)
{
    g_autoptr(GError) error = NULL;
    GBytes *pdf = NULL;
    g_assert_true(document_finish(document, &pdf, &error));
    g_assert_no_error(error);
    return pdf;
}

static bool has(GBytes *pdf, const char *text)
{
    gsize size = 0;
    const char *data = g_bytes_get_data(pdf, &size);
    size_t length = strlen(text);
    for (size_t i = 0; i + length <= size; i++) {
        if (memcmp(data + i, text, length) == 0) {
            return true;
        }
    }
    return false;
}

static void has_pages(GBytes *pdf, int pages)
{
    g_autofree char *count = g_strdup_printf("/Count %d\n", pages);
    g_assert_true(has(pdf, count));
}

static void add_rows(Document *document, int count)
{
    const DocumentColumn columns[] = {{"Barang", 3, false}, {"Harga", 1, true}};
    document_table(document, columns, G_N_ELEMENTS(columns));
    for (int i = 0; i < count; i++) {
        document_row(document, (const char *const[]){"Nasi kuning", "Rp10.000"});
    }
}

static void an_empty_one_is_a_page_with_its_title(void)
{
    g_autoptr(Document) document = blank(PAPER_A4);
    g_autoptr(GBytes) pdf = finished(document);
    g_assert_cmpmem(g_bytes_get_data(pdf, NULL), 5, "%PDF-", 5);
    g_assert_true(has(pdf, "/Title (Daftar harga)"));
    g_assert_true(has(pdf, "/Author (Dapur Bu Melati)"));
    g_assert_true(has(pdf, "CreationDate (20260104210000"));
    has_pages(pdf, 1);
}

static void a_long_table_goes_on_overleaf(void)
{
    g_autoptr(Document) document = blank(PAPER_A4);
    g_autoptr(Document) small = blank(PAPER_A6);
    add_rows(document, 100);
    add_rows(small, 100);
    g_autoptr(GBytes) pdf = finished(document);
    g_autoptr(GBytes) cards = finished(small);
    has_pages(pdf, 3);
    g_assert_false(has(cards, "/Count 1\n") || has(cards, "/Count 3\n"));
}

static void the_same_blocks_give_the_same_bytes(void)
{
    g_autoptr(GBytes) first = NULL;
    for (int i = 0; i < 2; i++) {
        g_autoptr(Document) document = blank(PAPER_A4);
        document_heading(document, "Barang");
        document_note(document, "Dijual setiap pagi.");
        add_rows(document, 5);
        g_autoptr(GBytes) pdf = finished(document);
        g_assert_true(first == NULL || g_bytes_equal(first, pdf));
        g_clear_pointer(&first, g_bytes_unref);
        first = g_bytes_ref(pdf);
    }
}

/* A white PNG of one pixel. */
static GBytes *dot(void)
{
    gsize size = 0;
    guchar *data = g_base64_decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4"
                                   "DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
                                   &size);
    return g_bytes_new_take(data, size);
}

static void a_picture_is_in_the_file_and_a_broken_one_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) picture = dot();
    g_autoptr(GBytes) broken = g_bytes_new_static("\xff\xd8\xff halo", 8);
    g_autoptr(Document) document = blank(PAPER_A4);
    DocumentEntry entry = {"Nasi kuning", "Rp10.000", "Komplit", NULL, broken};
    g_assert_false(document_entry(document, &entry, &error));
    g_assert_cmpint(error_code(error), ==, ERROR_INVALID);
    g_clear_error(&error);
    g_autoptr(GBytes) without = finished(document);
    g_assert_false(has(without, "/DCTDecode"));
    entry.picture = picture;
    g_assert_true(document_entry(document, &entry, &error));
    g_autoptr(GBytes) with = finished(document);
    g_assert_true(has(with, "/DCTDecode"));
}

static void an_address_cannot_break_out_of_its_link(void)
{
    g_autoptr(Document) document = blank(PAPER_A4);
    document_link(document, "Pesan", "https://wa.me/62?text=it's\\ rect=[0 0 9 9]");
    g_autoptr(GBytes) pdf = finished(document);
    g_assert_true(has(pdf, "(https://wa.me/62?text=it%27s%5C rect=[0 0 9 9])"));
}

static void endless_content_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Document) document = blank(PAPER_A4);
    g_autofree char *words = g_strnfill(300, '\n');
    GBytes *pdf = NULL;
    for (unsigned i = 0; i <= DOCUMENT_BLOCKS_MAX; i++) {
        document_note(document, "a");
    }
    g_assert_false(document_finish(document, &pdf, &error));
    g_assert_cmpint(error_code(error), ==, ERROR_LIMIT);
    g_clear_error(&error);
    g_autoptr(Document) thick = blank(PAPER_A6);
    for (int i = 0; i < 40; i++) {
        document_note(thick, words);
    }
    g_assert_false(document_finish(thick, &pdf, &error));
    g_assert_cmpint(error_code(error), ==, ERROR_LIMIT);
    g_assert_null(pdf);
}

void test_document(void)
{
    g_test_add_func("/draw/document/empty", an_empty_one_is_a_page_with_its_title);
    g_test_add_func("/draw/document/table", a_long_table_goes_on_overleaf);
    g_test_add_func("/draw/document/same", the_same_blocks_give_the_same_bytes);
    g_test_add_func("/draw/document/picture", a_picture_is_in_the_file_and_a_broken_one_is_refused);
    g_test_add_func("/draw/document/link", an_address_cannot_break_out_of_its_link);
    g_test_add_func("/draw/document/limits", endless_content_is_refused);
}
