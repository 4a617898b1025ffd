// SPDX-License-Identifier: Apache-2.0
#include "intake/summary.h"

#include "base/money.h"
#include "fuzz/fuzz.h"

/* Each measure once, never below zero, and all that is said points to a line of the text. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *bytes = fuzz_text(data, size);
    g_autofree char *text = g_utf8_make_valid(bytes, -1);
    g_autoptr(Summary) summary = summary_read(text);
    for (guint i = 0; i < summary->figures->len; i++) {
        const SummaryFigure *figure = &g_array_index(summary->figures, SummaryFigure, i);
        g_assert_true(figure->value >= 0 && figure->value <= MONEY_MAX_IDR + 1);
        g_assert_true(figure->line > 0 && *figure->measure != '\0');
        for (guint j = 0; j < i; j++) {
            g_assert_true(g_array_index(summary->figures, SummaryFigure, j).measure !=
                          figure->measure);
        }
    }
    for (guint i = 0; i < summary->untaken->len; i++) {
        g_assert_cmpint(g_array_index(summary->untaken, SummaryUntaken, i).line, >, 0);
    }
    return 0;
}
