// SPDX-License-Identifier: Apache-2.0
#include "action/plan/group_form.h"

#include "base/date.h"
#include "testkit/testkit.h"

static void what_is_shown_reads_back_the_same(void)
{
    Group group = {.name = "Grup RT 05",
                   .platform = "whatsapp_group",
                   .members = 80,
                   .days = 5,
                   .max_a_day = 1,
                   .max_a_week = 2,
                   .rules = "Senin dan Rabu"};
    g_autoptr(FormValues) shown = group_form_show(&group);
    g_assert_cmpstr(form_typed(shown, "days"), ==, "1,3");
    g_assert_cmpstr(form_typed(shown, "max_a_week"), ==, "2");
    g_autoptr(FormValues) empty = form_values_new();
    Group usual = group_form_read(empty);
    g_assert_cmpint(usual.days, ==, ALL_WEEKDAYS);
    g_assert_cmpint(usual.max_a_day, ==, 1);
    g_assert_cmpint(usual.max_a_week, ==, 7);
}

void test_group_form(void)
{
    g_test_add_func("/action/group_form/round", what_is_shown_reads_back_the_same);
}
