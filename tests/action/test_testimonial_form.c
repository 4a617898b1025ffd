// SPDX-License-Identifier: Apache-2.0
#include "action/talk/testimonial_form.h"

#include "testkit/testkit.h"

/* T02: nothing is shown unless the owner ticks that the customer allowed it. */
static void permission_is_never_assumed(void)
{
    g_autoptr(FormValues) values = form_values_new();
    Context context = {.today = 20458};
    form_values_show(values, "customer", "Bu Sari");
    Doing doing = {.context = &context, .id = 7, .values = values};
    Testimonial read = testimonial_read(&doing);
    g_assert_cmpint(read.may_publish, ==, 0);
    g_assert_cmpint(read.id, ==, 7);
    g_assert_cmpint(read.day, ==, 20458);
}

static void an_edit_page_shows_what_was_kept(void)
{
    Testimonial kept = {
        .customer = "Bu Sari", .text = "Enak", .stars = 4, .may_publish = 1, .hide_name = 0};
    g_autoptr(FormValues) values = testimonial_values(&kept);
    g_assert_cmpstr(form_typed(values, "stars"), ==, "4");
    g_assert_cmpstr(form_typed(values, "customer"), ==, "Bu Sari");
    g_assert_cmpstr(form_typed(values, "may_publish"), ==, "1");
    g_assert_cmpstr(form_typed(values, "hide_name"), ==, "");
}

void test_testimonial_form(void)
{
    g_test_add_func("/action/testimonial_form/permission", permission_is_never_assumed);
    g_test_add_func("/action/testimonial_form/shown", an_edit_page_shows_what_was_kept);
}
