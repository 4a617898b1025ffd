// SPDX-License-Identifier: Apache-2.0
#include "store/consent.h"
#include "store/demo.h"
#include "testkit/testkit.h"

static void a_server_without_example_has_no_visitor(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t visitor = -1;
    assert_ok(demo_visitor(db, &visitor, &error), error);
    g_assert_cmpint(visitor, ==, 0);
}

static void the_visitor_is_made_once_and_sees_one_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t first = 0, second = 0;
    bool here = false, elsewhere = true;
    assert_ok(demo_visitor_add(db, BUSINESS, NOW, &error), error);
    assert_ok(demo_visitor(db, &first, &error), error);
    assert_ok(demo_visitor_add(db, BUSINESS, NOW, &error), error);
    assert_ok(demo_visitor(db, &second, &error), error);
    g_assert_cmpint(first, >, 0);
    g_assert_cmpint(second, ==, first);
    assert_ok(consent_allows(db, BUSINESS, "mentor", "orders", &here, &error), error);
    assert_ok(consent_allows(db, OTHER_BUSINESS, "mentor", "orders", &elsewhere, &error), error);
    g_assert_true(here);
    g_assert_false(elsewhere);
}

void test_demo(void)
{
    testkit_db_case("/store/demo/none", a_server_without_example_has_no_visitor);
    testkit_db_case("/store/demo/visitor", the_visitor_is_made_once_and_sees_one_business);
}
