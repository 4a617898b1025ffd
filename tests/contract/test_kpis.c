// SPDX-License-Identifier: Apache-2.0
/* What every kpi in the registry promises, whatever it measures; its values are in tests/kpi. */
#include <string.h>

#include "kpi/kpi.h"
#include "testkit/testkit.h"

static void every_kpi_explains_itself(void)
{
    g_assert_cmpint(kpi_count(), >=, 14);
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

void test_kpis(void)
{
    g_test_add_func("/contract/kpis/explain", every_kpi_explains_itself);
}
