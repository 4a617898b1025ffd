// SPDX-License-Identifier: Apache-2.0
#include "intake/moment.h"

#include <string.h>

#include "base/money.h"
#include "fuzz/fuzz.h"

/* What is read is within what can be counted and on the calendar; what is not leaves things alone. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *bytes = fuzz_text(data, size);
    g_autofree char *text = g_utf8_make_valid(bytes, -1);
    DateRules rules = {DATE_DMY, day_from_civil(2026, 10, 1), true};
    for (int exact = 0; exact < 2; exact++) {
        int64_t number = 7;
        ReadResult result = read_number(text, exact != 0, &number);
        g_assert_true(result == READ_OK ? ABS(number) <= MONEY_MAX_IDR + 1 : number == 7);
    }
    for (DateOrder order = DATE_DMY; order <= DATE_UNSURE; order++) {
        Moment moment = {0};
        rules.order = order;
        if (read_moment(text, &rules, &moment) == READ_OK) {
            g_assert_cmpint(moment.day, >=, day_from_civil(1990, 1, 1));
            g_assert_cmpint(moment.day, <=, day_from_civil(2101, 1, 1));
            g_assert_true(moment.second >= 0 && moment.second < 86400);
            g_assert_cmpint(ABS(moment.offset_s), <, 15 * 3600);
        }
    }
    DateEvidence evidence = {0};
    const char *id = NULL;
    date_evidence_add(&evidence, text, rules.today);
    if (read_id(text, 64, &id) == READ_OK) {
        g_assert_cmpuint(strlen(id), <=, 64);
    }
    return 0;
}
