// SPDX-License-Identifier: Apache-2.0
#include "store/testimonial.h"

#include "store/poster.h"
#include "testkit/testkit.h"

static int64_t add(Db *db, const char *customer, int64_t stars, bool publish)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Testimonial facts = {
        .customer = customer, .text = "Enak", .stars = stars, .may_publish = publish, .day = 20458};
    assert_ok(testimonial_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

/* T02: stars 5, 4, 3 give 4.0 from 3. */
static void stars_are_summed_with_their_count(Db *db)
{
    g_autoptr(GError) error = NULL;
    TestimonialSum sum = {0};
    add(db, "Bu Sari", 5, true);
    add(db, "Bu Ani", 4, false);
    add(db, "Pak Tono", 3, true);
    assert_ok(testimonial_sum(db, BUSINESS, false, &sum, &error), error);
    g_assert_cmpint(sum.count, ==, 3);
    g_assert_cmpint(sum.stars, ==, 12);
    assert_ok(testimonial_sum(db, BUSINESS, true, &sum, &error), error);
    g_assert_cmpint(sum.count, ==, 2);
    assert_ok(testimonial_sum(db, OTHER_BUSINESS, false, &sum, &error), error);
    g_assert_cmpint(sum.count, ==, 0);
    g_assert_cmpint(sum.stars, ==, 0);
}

/* T02: a testimonial without permission is never exported; a name only when it may be shown. */
static void the_public_list_keeps_what_was_told_in_private(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t hidden = add(db, "Bu Sari", 4, true);
    add(db, "Bu Ani", 5, false);
    Testimonial facts = {.id = hidden,
                         .customer = "Bu Sari",
                         .text = "Enak",
                         .stars = 4,
                         .may_publish = 1,
                         .hide_name = 1};
    assert_ok(testimonial_save(db, BUSINESS, &facts, NOW, &error), error);
    assert_ok(testimonial_list_public(db, BUSINESS, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpstr(testimonial_at(list, 0)->customer, ==, "");
    g_assert_cmpint(testimonial_at(list, 0)->day, ==, 20458);
    facts.may_publish = 0;
    assert_ok(testimonial_save(db, BUSINESS, &facts, NOW, &error), error);
    g_autoptr(RecordList) none = NULL;
    assert_ok(testimonial_list_public(db, BUSINESS, 10, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
}

static int64_t posters_of(Db *db, int64_t testimonial)
{
    g_autoptr(GError) error = NULL;
    int64_t count = 0;
    assert_ok(db_get_int(db, "SELECT COUNT(*) FROM posters WHERE testimonial_id = $1",
                         DB_PARAMS(db_int(testimonial)), 0, &count, &error),
              error);
    return count;
}

static void quote(Db *db, int64_t testimonial)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PosterRecord poster = {.kind = "testimonial",
                           .style = "tegas",
                           .fields = "{}",
                           .created_at = NOW,
                           .testimonial_id = testimonial};
    assert_ok(poster_add(db, BUSINESS, &poster, &id, &error), error);
}

/* T02: what was drawn with her permission does not outlive it. */
static void posters_leave_with_the_permission(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, "Bu Sari", 5, true), other = add(db, "Bu Ani", 5, true);
    Testimonial facts = {
        .id = id, .customer = "Bu Sari", .text = "Enak sekali", .stars = 5, .may_publish = 1};
    quote(db, id);
    quote(db, other);
    assert_ok(testimonial_save(db, BUSINESS, &facts, NOW, &error), error);
    g_assert_cmpint(posters_of(db, id), ==, 1); /* another wording takes nothing away */
    facts.hide_name = 1;
    assert_ok(testimonial_save(db, BUSINESS, &facts, NOW, &error), error);
    g_assert_cmpint(posters_of(db, id), ==, 0);
    quote(db, id);
    assert_ok(testimonial_save(db, BUSINESS, &facts, NOW, &error), error);
    g_assert_cmpint(posters_of(db, id), ==, 1); /* made without the name */
    facts.may_publish = 0;
    assert_ok(testimonial_save(db, BUSINESS, &facts, NOW, &error), error);
    g_assert_cmpint(posters_of(db, id), ==, 0);
    g_assert_cmpint(posters_of(db, other), ==, 1);
    assert_ok(testimonial_remove(db, BUSINESS, other, &error), error);
    g_assert_cmpint(posters_of(db, other), ==, 0);
}

static void other_businesses_change_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = add(db, "Bu Sari", 5, true);
    Testimonial facts = {.id = id, .customer = "x", .text = "palsu", .stars = 1};
    assert_fails(testimonial_save(db, OTHER_BUSINESS, &facts, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(testimonial_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(testimonial_load(db, BUSINESS, id, &list, &error), error);
    g_assert_cmpint(testimonial_at(list, 0)->stars, ==, 5);
    assert_ok(testimonial_remove(db, BUSINESS, id, &error), error);
    assert_fails(testimonial_remove(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
}

void test_testimonial(void)
{
    testkit_db_case("/store/testimonial/sum", stars_are_summed_with_their_count);
    testkit_db_case("/store/testimonial/public", the_public_list_keeps_what_was_told_in_private);
    testkit_db_case("/store/testimonial/T02/posters", posters_leave_with_the_permission);
    testkit_db_case("/store/testimonial/apart", other_businesses_change_nothing);
}
