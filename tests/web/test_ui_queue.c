// SPDX-License-Identifier: Apache-2.0
/* C20: the sum below the queue, and the words its script needs. */
#include "web/ui_queue.h"

#include <string.h>

static void the_sum_is_shown_while_something_waits(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_queue_bytes(&html, 300000);
    ui_queue_total(&html, 300000, "Semua: 293 KB.");
    g_assert_nonnull(strstr(out->str, "<data value=\"300000\"></data>"));
    g_assert_nonnull(strstr(out->str, "data-bytes=\"300000\""));
    g_assert_nonnull(strstr(out->str, ">Semua: 293 KB.</p>"));
    g_assert_null(strstr(out->str, " hidden"));
}

static void an_empty_queue_has_no_sum(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_queue_total(&html, 0, "");
    g_assert_nonnull(strstr(out->str, "<p id=\"queue\" hidden"));
    g_assert_nonnull(strstr(out->str, "Kirim sekarang"));
}

void test_ui_queue(void)
{
    g_test_add_func("/web/ui_queue/C20/sum", the_sum_is_shown_while_something_waits);
    g_test_add_func("/web/ui_queue/C20/empty", an_empty_queue_has_no_sum);
}
