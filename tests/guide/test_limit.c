// SPDX-License-Identifier: Apache-2.0
/* S16: class by capital and sales, at, below and above each limit; each limit has year and source. */
#include "guide/limit.h"

#include "guide/fixture.h"

#define MILLION INT64_C(1000000)

static const char *class_key(const Knowledge *knowledge, int64_t capital_idr, int64_t sales_idr)
{
    const ClassLimit *limit = class_limit_of(knowledge, capital_idr, sales_idr);
    return limit != NULL ? limit->key : "large";
}

static void a_limit_belongs_to_the_class_below_it(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < class_limit_count(knowledge); i++) {
        const ClassLimit *limit = class_limit_at(knowledge, i);
        const char *next =
            i + 1 < class_limit_count(knowledge) ? class_limit_at(knowledge, i + 1)->key : "large";
        g_assert_cmpstr(class_key(knowledge, limit->capital_idr, limit->sales_idr), ==, limit->key);
        g_assert_cmpstr(class_key(knowledge, limit->capital_idr - 1, limit->sales_idr - 1), ==,
                        limit->key);
        g_assert_cmpstr(class_key(knowledge, limit->capital_idr + 1, limit->sales_idr), ==, next);
        g_assert_cmpstr(class_key(knowledge, limit->capital_idr, limit->sales_idr + 1), ==, next);
        g_assert_cmpint(limit->year, >, 2000);
        g_assert_cmpstr(class_limit_source(limit), !=, "");
    }
    g_assert_cmpstr(class_key(knowledge, 5 * MILLION, 60 * MILLION), ==, "micro");
    g_assert_cmpstr(class_key(knowledge, 1001 * MILLION, 60 * MILLION), ==, "small");
}

static void tax_begins_above_what_is_free(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    const TaxLimit *limit = tax_limit_find(knowledge, "final");
    g_assert_cmpint(tax_due_idr(limit, 60 * MILLION), ==, 0);
    g_assert_cmpint(tax_due_idr(limit, 500 * MILLION), ==, 0);
    g_assert_cmpint(tax_due_idr(limit, 700 * MILLION), ==, MILLION);
    g_assert_cmpint(tax_due_idr(limit, 4800 * MILLION), ==, 21500000);
    g_assert_cmpint(tax_due_idr(limit, 4800 * MILLION + 1), ==, -1);
}

static void a_limit_without_a_source_is_refused(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"class: micro\nlabel: Mikro\ncapital: 1\nsales: 1\nyear: 2021\n",
         "limits.txt:1: 'source' is missing"},
        {"class: micro\nlabel: Mikro\nsource: PP\nyear: 2021\nsales: 1\n",
         "limits.txt:1: 'capital' is missing"},
        {"class: micro\nlabel: Mikro\ncapital: 1\nsales: 1\nyear: 2021\nsource: PP\n\n"
         "tax: final\nlabel: Pajak\nsource: PP\nyear: 2022\nfree: 1\nmost: 2\n",
         "limits.txt:8: 'permille' is missing"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(fixture_knowledge_with("limits.txt", cases[i].text, &error));
        g_assert_cmpstr(error->message, ==, cases[i].message);
    }
}

void test_limit(void)
{
    g_test_add_func("/guide/limit/class", a_limit_belongs_to_the_class_below_it);
    g_test_add_func("/guide/limit/tax", tax_begins_above_what_is_free);
    g_test_add_func("/guide/limit/source", a_limit_without_a_source_is_refused);
}
