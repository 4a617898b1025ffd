// SPDX-License-Identifier: Apache-2.0
#include "base/csv_scan.h"

#include <string.h>

#include "fuzz/fuzz.h"

/* Every row has cells that end inside of the text, and the text has an end. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *text = fuzz_text(data, size);
    size_t length = strlen(text), cells = 0;
    const char *end = text + length;
    CsvScan scan;
    CsvScanRow row;
    csv_scan_begin(&scan, text, length);
    CsvScanResult result = CSV_SCAN_ROW;
    for (int64_t line = 0; (result = csv_scan_next(&scan, &row)) == CSV_SCAN_ROW; line = row.line) {
        g_assert_cmpint(row.line, >, line);
        g_assert_cmpuint(row.count, >, 0);
        g_assert_cmpuint(row.count, <=, CSV_SCAN_COLUMNS_MAX);
        for (size_t i = 0; i < row.count; i++) {
            g_assert_true(row.cells[i] + strlen(row.cells[i]) <= end);
            cells++;
        }
    }
    g_assert_cmpuint(cells, <=, length + 1);
    return 0;
}
