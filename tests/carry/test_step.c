// SPDX-License-Identifier: Apache-2.0
#include "carry/step.h"

#include "testkit/testkit.h"

#define A "aaaaaaaaaaaaaaaa"
#define B "bbbbbbbbbbbbbbbb"

typedef struct {
    CarryPlan *plan;
    CarryBook *file, *here;
} Meeting;

static Meeting meeting_new(void)
{
    CarryPlan *plan = carry_plan_new();
    return (Meeting){plan, carry_book_new(plan), carry_book_new(plan)};
}

static void meeting_clear(Meeting *meeting)
{
    carry_book_free(meeting->file);
    carry_book_free(meeting->here);
    carry_plan_free(meeting->plan);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Meeting, meeting_clear)

static void value_set(CarryRecord *record, const char *column, CarryValue value)
{
    record->values[carry_column_find(record->place, column)] = value;
}

/* name NULL: removed. */
static CarryRecord *product(CarryBook *book, const char *versions, const char *name)
{
    CarryRecord *record = carry_record_new(book, carry_plan_find(book->plan, "products"));
    record->uid = "p";
    record->versions = versions;
    record->gone = name == NULL;
    if (name != NULL) {
        value_set(record, "name", (CarryValue){.kind = CARRY_TEXT, .text = name});
    }
    carry_record_seal(book, record);
    carry_book_add(book, record);
    return record;
}

static CarryStep decided(const Meeting *meeting, const CarryRecord *record, guint *ret_waiting)
{
    CarrySides sides = {meeting->file, meeting->here, false};
    g_autoptr(GHashTable) waiting = carry_steps_decide(&sides);
    *ret_waiting = g_hash_table_size(waiting);
    return record->step;
}

static void versions_decide_what_becomes_of_a_record(void)
{
    static const struct {
        const char *theirs, *name, *here, *name_here;
        CarryStep step;
    } CASES[] = {
        {A ":2", "Nasi", A ":1", "Bubur", STEP_TAKE},
        {A ":1", "Nasi", A ":2", "Bubur", STEP_KEEP},
        {A ":1", "Nasi", A ":2", "Nasi", STEP_SAME},
        {A ":2", "Nasi", A ":1 " B ":1", "Bubur", STEP_CLASH},
        {A ":2", NULL, A ":1", "Bubur", STEP_REMOVE},
        {A ":2", NULL, A ":1 " B ":1", "Bubur", STEP_KEEP},
        {A ":1", "Nasi", A ":2", NULL, STEP_KEEP},
        {A ":2", "Nasi", A ":1 " B ":1", NULL, STEP_NEW},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(Meeting) meeting = meeting_new();
        guint waiting = 0;
        const CarryRecord *record = product(meeting.file, CASES[i].theirs, CASES[i].name);
        product(meeting.here, CASES[i].here, CASES[i].name_here);
        g_assert_cmpint(decided(&meeting, record, &waiting), ==, CASES[i].step);
        g_assert_cmpint(waiting, ==, CASES[i].step == STEP_CLASH);
    }
}

static void what_only_the_file_has_is_new(void)
{
    g_auto(Meeting) meeting = meeting_new();
    guint waiting = 1;
    const CarryRecord *record = product(meeting.file, A ":1", "Nasi");
    g_assert_cmpint(decided(&meeting, record, &waiting), ==, STEP_NEW);
    g_assert_cmpint(waiting, ==, 0);
}

/* Nothing is here yet: what the place itself has of its own gives way. */
static void a_beginning_takes_the_file(void)
{
    g_auto(Meeting) meeting = meeting_new();
    const CarryRecord *record = product(meeting.file, A ":1", "Nasi");
    product(meeting.here, B ":1", "Bubur");
    CarrySides sides = {meeting.file, meeting.here, true};
    g_autoptr(GHashTable) waiting = carry_steps_decide(&sides);
    g_assert_cmpint(record->step, ==, STEP_TAKE);
    g_assert_cmpint(g_hash_table_size(waiting), ==, 0);
}

static CarryRecord *order(CarryBook *book, const char *versions, int64_t total)
{
    CarryRecord *record = carry_record_new(book, carry_plan_find(book->plan, "orders"));
    record->uid = "00000000000000000000000000000001";
    record->versions = versions;
    value_set(record, "total_idr", (CarryValue){.kind = CARRY_NUMBER, .number = total});
    carry_record_seal(book, record);
    carry_book_add(book, record);
    return record;
}

static CarryRecord *sale_of_order(CarryBook *book, const CarryRecord *of)
{
    CarryRecord *record = carry_record_new(book, carry_plan_find(book->plan, "sales"));
    record->uid = "00000000000000000000000000000002";
    record->versions = A ":1";
    value_set(record, "order_id", (CarryValue){.kind = CARRY_NAMED, .text = of->uid});
    carry_record_seal(book, record);
    carry_book_add(book, record);
    return record;
}

static void a_sale_waits_with_its_order(void)
{
    g_auto(Meeting) meeting = meeting_new();
    guint waiting = 0;
    const CarryRecord *theirs = order(meeting.file, A ":2", 20000);
    const CarryRecord *sale = sale_of_order(meeting.file, theirs);
    order(meeting.here, A ":1 " B ":1", 30000);
    g_assert_cmpint(decided(&meeting, theirs, &waiting), ==, STEP_CLASH);
    g_assert_cmpint(waiting, ==, 1);
    g_assert_true(sale->whole == theirs);
    g_assert_cmpint(sale->step, ==, STEP_HELD);
}

void test_step(void)
{
    g_test_add_func("/carry/step/X06/versions", versions_decide_what_becomes_of_a_record);
    g_test_add_func("/carry/step/X06/new", what_only_the_file_has_is_new);
    g_test_add_func("/carry/step/X06/begins", a_beginning_takes_the_file);
    g_test_add_func("/carry/step/X06/whole", a_sale_waits_with_its_order);
}
