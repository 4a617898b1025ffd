// SPDX-License-Identifier: Apache-2.0
#include "base/qris.h"

#include "fuzz/fuzz.h"

/* What is read is whole, and what is made from it is read again with just that amount. */
static void try_text(const char *text, size_t size)
{
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(text, &problem);
    g_assert_true((qris == NULL) == (problem != QRIS_FINE));
    if (qris == NULL) {
        return;
    }
    int64_t amount = 1 + (int64_t)(size * 7919 % 10000000);
    g_autofree char *asked = qris_ask(qris, amount, &problem);
    if (asked != NULL) {
        g_autoptr(Qris) again = qris_read(asked, &problem);
        g_assert_nonnull(again);
        g_assert_true(qris_is_dynamic(again));
        g_assert_cmpint(g_ascii_strtoll(qris_amount(again), NULL, 10), ==, amount);
        g_assert_cmpstr(qris_merchant(again), ==, qris_merchant(qris));
    }
}

/* As it is, and closed with the right CRC, so that the fields behind it are reached. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *text = fuzz_text(data, size);
    g_autoptr(GString) closed = g_string_new(text);
    try_text(text, size);
    g_string_truncate(closed, closed->len > 4 ? closed->len - 4 : 0);
    g_string_append_printf(closed, "%04X", qris_crc(closed->str, closed->len));
    try_text(closed->str, size);
    return 0;
}
