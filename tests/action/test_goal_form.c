// SPDX-License-Identifier: Apache-2.0
#include "action/plan/goal_form.h"

#include "testkit/client.h"

static const Field FIELDS[] = {{"words", "w", FIELD_LINES},
                               {"measure", "m", FIELD_CHOICE},
                               {"start_value", "s", FIELD_MONEY},
                               {"target_value", "t", FIELD_MONEY},
                               {"due_day", "d", FIELD_DAY},
                               {"relevance", "r", FIELD_TEXT},
                               {0}};

static const char *typed_get(const void *data, const char *name)
{
    for (const char *const *pair = data; *pair != NULL; pair += 2) {
        if (g_str_equal(pair[0], name)) {
            return pair[1];
        }
    }
    return NULL;
}

/* What a field says wins over the sentence. */
static void fields_win_over_the_sentence(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(Answers) answers = answers_new();
    const char *const typed[] = {"words",
                                 "pesanan WhatsApp dari 8 menjadi 14 per minggu",
                                 "target_value",
                                 "12",
                                 "due_day",
                                 "2026-02-01",
                                 NULL};
    g_autoptr(FormValues) values =
        form_read(&(Form){FIELDS}, (FormSource){typed_get, typed}, NULL, errors);
    Context context = {.knowledge = app_knowledge(client_app(client)), .today = 20458};
    answers_set(answers, "values", ANSWER_NONE);
    SmartGoal goal = goal_form_read(&context, values, answers);
    g_assert_cmpstr(goal.measure, ==, "whatsapp_orders_week");
    g_assert_cmpint(goal.start, ==, 8);
    g_assert_cmpint(goal.target, ==, 12);
    g_assert_cmpint(goal.due, ==, day_from_civil(2026, 2, 1));
    g_assert_cmpstr(goal.values, ==, "");
    g_assert_cmpstr(goal_form_field(&goal, SMART_MEASURABLE), ==, "target_value");
    goal.has_start = false;
    g_assert_cmpstr(goal_form_field(&goal, SMART_MEASURABLE), ==, "start_value");
}

void test_goal_form(void)
{
    g_test_add_func("/action/goal_form/fields_win", fields_win_over_the_sentence);
}
