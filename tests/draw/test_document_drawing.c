// SPDX-License-Identifier: Apache-2.0
/* K06: charts of a report stay lines and letters on paper. */
#include <string.h>

#include "draw/document_drawing.h"

static const char SVG[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 640\">"
    "<path class=\"b\" d=\"M0 0h320v640h-320z\"/><text x=\"4\" y=\"20\">Rp5</text></svg>";

static size_t pdf_of(Document *document, unsigned *ret_pages)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) pdf = NULL;
    g_assert_true(document_finish(document, &pdf, &error));
    g_assert_no_error(error);
    gsize size = 0;
    const char *data = g_bytes_get_data(pdf, &size);
    *ret_pages = 0;
    for (gsize i = 0; i + 11 < size; i++) {
        *ret_pages += memcmp(data + i, "/Type /Page", 11) == 0 && data[i + 11] != 's';
        g_assert_cmpint(memcmp(data + i, "/Subtype /Image", 11 + 4), !=, 0);
    }
    return size;
}

static Document *blank(void)
{
    return document_new(&(DocumentHead){.title = "Laporan", .created_at = 1});
}

static void two_stand_side_by_side_and_none_is_torn(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Document) document = blank();
    const DocumentDrawing two[] = {{"Penjualan", SVG, ".b{fill:#0a5c43}"}, {"Pesan", SVG, NULL}};
    unsigned pages = 0;
    for (int i = 0; i < 2; i++) { /* each of more than half a page */
        g_assert_true(document_drawings(document, two, G_N_ELEMENTS(two), &error));
    }
    pdf_of(document, &pages);
    g_assert_cmpuint(pages, ==, 2);
}

static void what_cannot_be_read_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Document) document = blank();
    const DocumentDrawing bad[] = {{"Penjualan", SVG, NULL}, {"Pesan", "<svg", NULL}};
    unsigned pages = 0;
    size_t before = pdf_of(document, &pages);
    g_assert_false(document_drawings(document, bad, G_N_ELEMENTS(bad), &error));
    g_assert_cmpint(error_code(error), ==, ERROR_INVALID);
    g_assert_cmpuint(pdf_of(document, &pages), ==, before);
}

void test_document_drawing(void)
{
    g_test_add_func("/draw/document_drawing/beside/K06", two_stand_side_by_side_and_none_is_torn);
    g_test_add_func("/draw/document_drawing/broken", what_cannot_be_read_is_refused);
}
