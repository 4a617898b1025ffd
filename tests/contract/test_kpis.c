// SPDX-License-Identifier: Apache-2.0
/* What every kpi in the registry promises, whatever it measures; its values are in tests/kpi. */
#include <string.h>

#include "kpi/kpi.h"
#include "page/page.h"
#include "testkit/testkit.h"

static void every_kpi_explains_itself(void)
{
    g_assert_cmpint(kpi_count(), >=, 30);
    for (size_t i = 0; i < kpi_count(); i++) {
        const Kpi *kpi = KPIS[i];
        g_test_message("%s", kpi->key);
        g_assert_true(kpi_find(kpi->key) == kpi);
        g_assert_cmpint(strlen(kpi->name), >, 3);
        g_assert_true(g_str_has_suffix(kpi->explain, "."));
        g_assert_true(g_str_has_suffix(kpi->advice, "."));
        g_assert_true(kpi->records[0] == '/');
        g_assert_cmpint(kpi->unit, <, KPI_UNIT_COUNT);
        g_assert_cmpint(kpi->minimum, >=, 1);
    }
}

/* Every figure opens the records it is the sum of (design 5.5). */
static void every_kpi_opens_a_page_that_is_there(void)
{
    for (size_t i = 0; i < kpi_count(); i++) {
        bool found = false;
        for (size_t j = 0; j < page_count() && !found; j++) {
            found = g_str_equal(PAGES[j]->path, KPIS[i]->records);
        }
        if (!found) {
            g_error("%s opens %s, which is no page", KPIS[i]->key, KPIS[i]->records);
        }
    }
}

void test_kpis(void)
{
    g_test_add_func("/contract/kpis/records", every_kpi_opens_a_page_that_is_there);
    g_test_add_func("/contract/kpis/explain", every_kpi_explains_itself);
}
