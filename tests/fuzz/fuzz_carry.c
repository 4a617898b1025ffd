// SPDX-License-Identifier: Apache-2.0
#include "carry/file.h"

#include <string.h>

#include "fuzz/fuzz.h"

/* What is taken is written and read again as the same; what is refused says why. */
static void records_go_round(const CarryPlan *plan, const char *lines)
{
    CarryRefusal refusal = {0};
    g_autoptr(CarryBook) book = carry_records_read(plan, lines, &refusal);
    g_assert_true((book == NULL) == (refusal.sentence != NULL));
    for (guint i = 0; book != NULL && i < book->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(book->records, i);
        CarryRefusal none = {0};
        g_autoptr(GString) again = g_string_new(NULL);
        carry_record_write(again, record);
        g_autoptr(CarryBook) one = carry_records_read(plan, again->str, &none);
        g_assert_nonnull(one);
        const CarryRecord *same = g_ptr_array_index(one->records, 0);
        g_assert_cmpstr(same->digest, ==, record->digest);
        g_assert_true(carry_versions_cover(same->versions, record->versions));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autofree char *text = fuzz_text(data, size);
    CarryRefusal refusal = {0};
    g_autoptr(CarryBook) book = carry_file_read(plan, data, size, &refusal);
    g_assert_true((book == NULL) == (refusal.sentence != NULL));
    records_go_round(plan, text);
    return 0;
}
