// SPDX-License-Identifier: Apache-2.0
#include "draw/document_block.h"

#include <string.h>

static int pages_of(Document *document)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) pdf = NULL;
    g_assert_true(document_finish(document, &pdf, &error));
    g_assert_no_error(error);
    static const char mark[] = "/Count ";
    const char *data = g_bytes_get_data(pdf, NULL);
    gsize at = g_bytes_get_size(pdf) - sizeof(mark);
    while (at > 0 && memcmp(data + at, mark, strlen(mark)) != 0) {
        at--;
    }
    g_assert_cmpuint(at, >, 0);
    return data[at + strlen(mark)] - '0';
}

static Document *filled(int lines)
{
    Document *document = document_new(&(DocumentHead){.title = "Judul", .created_at = 1});
    for (int i = 0; i < lines; i++) {
        document_item(document, "Satu baris.");
    }
    return document;
}

static int lines_of_a_page(void)
{
    for (int lines = 1;; lines++) {
        g_autoptr(Document) document = filled(lines);
        if (pages_of(document) > 1) {
            return lines - 1;
        }
    }
}

/* One line of room is no place for a heading, a table's head or an entry of many lines. */
static void what_belongs_together_is_not_torn(void)
{
    const DocumentColumn columns[] = {{"Barang", 1, false}};
    const DocumentEntry entry = {"Nasi kuning", "Rp10.000", "a\nb\nc\nd", NULL, NULL};
    int lines = lines_of_a_page();
    for (int kind = 0; kind < 4; kind++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Document) document = filled(lines - 1);
        if (kind == 0) {
            document_heading(document, "Barang");
        } else if (kind == 1) {
            document_table(document, columns, 1);
        } else if (kind == 2) {
            g_assert_true(document_entry(document, &entry, &error));
        } else {
            document_item(document, "Satu baris.");
        }
        g_assert_cmpint(pages_of(document), ==, kind == 3 ? 1 : 2);
    }
}

static void every_kind_of_block_fits_both_papers(void)
{
    static const DocumentFigure figures[] = {
        {"Rp1.250.000.000", "Penjualan minggu ini"}, {"14", "Pesanan"}, {"71%", ""}, {"", "Apa"}};
    for (int paper = PAPER_A4; paper <= PAPER_A6; paper++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(Document) document = document_new(
            &(DocumentHead){.paper = (Paper)paper, .title = "Judul", .note = "Catatan"});
        document_heading(document, "");
        document_note(document, "");
        document_figures(document, figures, G_N_ELEMENTS(figures));
        document_link(document, "Pesan", "https://wa.me/62");
        g_assert_true(
            document_code(document, "https://wa.me/62", "Pesan di sini", "Pindai", &error));
        g_assert_cmpint(pages_of(document), ==, paper == PAPER_A4 ? 1 : 2);
    }
}

void test_document_block(void)
{
    g_test_add_func("/draw/document_block/together", what_belongs_together_is_not_torn);
    g_test_add_func("/draw/document_block/papers", every_kind_of_block_fits_both_papers);
}
