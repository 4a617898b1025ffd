// SPDX-License-Identifier: Apache-2.0
#include "intake/sheet.h"

#include <string.h>

#include "fuzz/fuzz.h"

/* Whatever the bytes are: workbooks and CSV in any encoding give valid text within bounds, or a
 * problem that has its sentence. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(GBytes) file = g_bytes_new(data, size);
    SheetProblem problem = SHEET_FINE;
    g_autoptr(Sheet) sheet = sheet_open(file, &problem);
    g_assert_true((sheet == NULL) == (problem != SHEET_FINE));
    for (size_t tab = 0; sheet != NULL && tab < sheet_tabs(sheet); tab++) {
        SheetRow row = {0};
        if (!sheet_begin(sheet, tab, &problem)) {
            break;
        }
        while (sheet_next(sheet, &row, &problem)) {
            g_assert_cmpuint(row.count, <=, SHEET_COLUMNS_MAX);
            for (size_t i = 0; i < row.count; i++) {
                g_assert_true(g_utf8_validate(row.cells[i], -1, NULL));
            }
        }
    }
    g_assert_true(problem == SHEET_FINE || *sheet_problem_sentence(problem) != '\0');
    return 0;
}
