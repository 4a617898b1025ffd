// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.h"
#include "importer/read.h"

/* Every row of a file is taken or refused with a reason; money stays within what can be counted. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GBytes) file = g_bytes_new(data, size);
    ImportOptions options = {"", "", ZONE_WIB, day_from_civil(2026, 10, 1), 0, 20000, ""};
    g_auto(FileRead) read = {0};
    file_read(file, NULL, &options, &read);
    g_autofree char *words = file_read_words(&read, NULL);
    g_assert_true((words == NULL) == (read.result == FILE_TAKEN));
    g_assert_true((read.batch == NULL) == (read.result != FILE_TAKEN));
    if (read.batch == NULL) {
        return 0;
    }
    int64_t lines = 0;
    for (guint i = 0; i < read.batch->orders->len; i++) {
        const MarketOrder *order = &g_array_index(read.batch->orders, MarketOrder, i);
        lines += order->lines->len;
        g_assert_true(order->refused || order->refund_idr <= order->goods_idr);
        g_assert_cmpint(order->goods_idr, >=, 0);
    }
    g_assert_cmpint(lines, <=, read.batch->rows);
    g_assert_cmpint(read.batch->refused, <=, read.batch->rows);
    return 0;
}
