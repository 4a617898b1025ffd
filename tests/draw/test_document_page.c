// SPDX-License-Identifier: Apache-2.0
#include "draw/document_page.h"

static void block_clear(Block *block)
{
    g_strfreev(block->texts);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Block, block_clear)

/* How many pages this many items of one line fill. */
static int pages_of(Paper paper, guint items)
{
    g_auto(Block) block = {.kind = BLOCK_ITEM, .texts = g_strsplit("Satu baris.", "|", -1)};
    g_autoptr(GPtrArray) blocks = g_ptr_array_new();
    g_autoptr(GError) error = NULL;
    DocumentHead head = {.paper = paper, .title = "Judul", .created_at = 1};
    for (guint i = 0; i < items; i++) {
        g_ptr_array_add(blocks, &block);
    }
    PageJob job = {&head, blocks, 1};
    int pages = 0;
    g_assert_true(pages_set(&job, &pages, NULL, &error));
    g_assert_no_error(error);
    return pages;
}

static void pages_turn_when_they_are_full_and_not_before(void)
{
    guint fit = 1;
    while (pages_of(PAPER_A4, fit + 1) == 1) {
        fit++;
    }
    g_assert_cmpuint(fit, >, 25);
    g_assert_cmpuint(fit, <, 60);
    g_assert_cmpint(pages_of(PAPER_A4, 2 * fit), ==, 2);
    g_assert_cmpint(pages_of(PAPER_A4, 3 * fit + 20), ==, 4);
    g_assert_cmpint(pages_of(PAPER_A6, fit), >, 1);
}

void test_document_page(void)
{
    g_test_add_func("/draw/document_page/turn", pages_turn_when_they_are_full_and_not_before);
}
