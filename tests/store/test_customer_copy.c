// SPDX-License-Identifier: Apache-2.0
/* T05, T08 (law 27/2022): who asks gets everything that is kept of her, and nothing of anybody else. */
#include "store/customer_copy.h"

#include <string.h>

#include "store/contact.h"
#include "store/customer.h"
#include "store/debt.h"
#include "store/sale.h"
#include "testkit/sell.h"

#define PHONE "+6281311110001"
#define TODAY MONDAY_5_JANUARY

static const char OTHERS[] =
    "INSERT INTO requests (business_id, item, item_key, author, phone, day, created_at) "
    "VALUES (1, 'Lele', 'lele', 'Bu Sari', '" PHONE "', 20458, 1), "
    "(1, 'Gurame', 'gurame', 'Pak Tono', '', 20458, 1);\n"
    "INSERT INTO messages (business_id, platform, kind, author, text, received_at, due_at, "
    "created_at) VALUES (1, 'whatsapp', 'message', 'bu sari', 'Masih ada nasi?', 1, 1, 1), "
    "(1, 'whatsapp', 'message', 'Pak Tono', 'Rahasia Tono', 1, 1, 1);\n"
    "INSERT INTO testimonials (business_id, customer, text, stars, day, created_at, changed_at) "
    "VALUES (1, 'Bu Sari', 'Enak', 5, 20458, 1, 1), (1, 'Pak Tono', 'Asin', 2, 20458, 1, 1);\n"
    "INSERT INTO partner_jobs (business_id, partner, what, due_day, cost_idr, created_at, "
    "changed_at) VALUES (1, 'bu sari', 'Jahit', 20458, 1, 1, 1), (1, 'Pak Tono', 'Jahit', 20458, "
    "1, 1, 1);\n"
    "INSERT INTO promotions (business_id, kind, name, from_day, to_day, cost_idr, created_at, "
    "changed_at) VALUES (1, 'partner', 'Bu Sari', 20458, 20458, 1, 1, 1), "
    "(1, 'partner', 'Pak Tono', 20458, 20458, 1, 1, 1);\n";

static int64_t know(Db *db, int64_t business_id, const char *name, const char *phone)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ContactFacts facts = {name, phone, "prospect", "", "RT 02", "Suka pedas", true};
    assert_ok(contact_add(db, business_id, &facts, NOW, &id, &error), error);
    return id;
}

static int64_t prepare(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t debt = 0, sale = 0, id = know(db, BUSINESS, "Bu Sari", PHONE);
    know(db, BUSINESS, "Pak Tono", "");
    OrderDraft hers = sell_draft(), his = sell_draft();
    hers.phone = PHONE;
    his.customer = "Pak Tono";
    his.phone = "";
    sell_order(db, &hers);
    sell_order(db, &his);
    DebtDraft owes = {"Bu Sari", PHONE, 9000, "stall", "Beras", TODAY, DAY_NONE};
    assert_ok(debt_add(db, BUSINESS, &owes, NOW, &debt, &error), error);
    assert_ok(debt_pay(db, BUSINESS, debt, 4000, TODAY, NOW, &error), error);
    SaleDraft counter = {.day = TODAY,
                         .amount_idr = 1000,
                         .heard_from = "",
                         .bought_through = "stall",
                         .customer = "Pak Tono",
                         .note = ""};
    assert_ok(sale_add(db, BUSINESS, &counter, NOW, &sale, &error), error);
    assert_ok(db_run_script(db, OTHERS, &error), error);
    return id;
}

/* "contact 1, order 1, …": sections with their number of rows; his words must not be among them. */
static char *summary_of(const GPtrArray *lists)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint i = 0; i < lists->len; i++) {
        const RecordList *list = g_ptr_array_index(lists, i);
        if (record_count(list) > 0) {
            g_string_append_printf(out, "%s%s %zu", out->len > 0 ? ", " : "",
                                   customer_copy_at(list, 0)->section, record_count(list));
        }
        for (size_t row = 0; row < record_count(list); row++) {
            const CustomerCopy *copy = customer_copy_at(list, row);
            g_assert_null(strstr(copy->name, "Tono"));
            g_assert_null(strstr(copy->words, "Tono"));
            g_assert_cmpstr(customer_section_name(copy->section), !=, copy->section);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void everything_of_hers_and_nothing_of_his(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) lists = NULL;
    int64_t id = prepare(db);
    assert_ok(customer_copy_load(db, BUSINESS, id, &lists, &error), error);
    g_autofree char *summary = summary_of(lists);
    g_assert_cmpstr(summary, ==,
                    "contact 1, order 1, order_item 1, sale 1, debt 1, request 1, message 1, "
                    "testimonial 1, partner_job 1, agreement 1");
    g_autoptr(GPtrArray) strange = NULL;
    assert_fails(customer_copy_load(db, OTHER_BUSINESS, id, &strange, &error), error,
                 ERROR_NOT_FOUND);
}

/* Two who go by one name: rows with the name alone are given to neither. */
static void a_name_that_two_have_is_nobodys(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) lists = NULL;
    int64_t id = prepare(db);
    know(db, BUSINESS, "bu sari", "+6281311110002");
    assert_ok(customer_copy_load(db, BUSINESS, id, &lists, &error), error);
    g_autofree char *summary = summary_of(lists);
    g_assert_null(strstr(summary, "message"));
    g_assert_null(strstr(summary, "testimonial"));
    g_assert_nonnull(strstr(summary, "order 1"));
}

static void nothing_is_left_to_hand_over_once_she_is_forgotten(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) lists = NULL;
    int64_t id = prepare(db);
    assert_ok(customer_forget(db, BUSINESS, id, &error), error);
    assert_fails(customer_copy_load(db, BUSINESS, id, &lists, &error), error, ERROR_NOT_FOUND);
}

void test_customer_copy(void)
{
    testkit_db_case("/store/customer_copy/hers", everything_of_hers_and_nothing_of_his);
    testkit_db_case("/store/customer_copy/name", a_name_that_two_have_is_nobodys);
    testkit_db_case("/store/customer_copy/forgotten",
                    nothing_is_left_to_hand_over_once_she_is_forgotten);
}
