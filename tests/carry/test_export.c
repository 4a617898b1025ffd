// SPDX-License-Identifier: Apache-2.0
#include "carry/export.h"

#include "carry_case.h"

static void nothing_is_written_before_it_is_ready(Db *db)
{
    g_autoptr(GError) error = NULL;
    GString *file = NULL;
    carry_fill(db);
    assert_ok(carry_export(db, BUSINESS, NOW, &file, &error), error);
    g_assert_null(file);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM carry_marks"), ==, 0);
}

static void the_same_business_is_the_same_file(Db *db)
{
    carry_fill(db);
    g_autoptr(GString) one = carry_out(db, BUSINESS);
    g_autoptr(GString) other = carry_out(db, BUSINESS);
    g_assert_cmpstr(one->str, ==, other->str);
    g_assert_null(strstr(one->str, "password"));
    g_assert_nonnull(strstr(one->str, "Nasi kuning"));
}

void test_export(void)
{
    testkit_db_case("/carry/export/X06/ready", nothing_is_written_before_it_is_ready);
    testkit_db_case("/carry/export/X06/same", the_same_business_is_the_same_file);
}
