// SPDX-License-Identifier: Apache-2.0
#include "action/plan/goal_form.h"

SmartGoal goal_form_read(const Context *context, const FormValues *values, const Answers *answers)
{
    SmartGoal goal = smart_read(context->knowledge, form_text(values, "words"), context->today);
    const char *ranking = answers_text(answers, "values");
    goal.values = g_str_equal(ranking, ANSWER_NONE) ? "" : ranking;
    if (form_has(values, "measure")) {
        goal.measure = form_text(values, "measure");
    }
    if (form_has(values, "start_value")) {
        goal.start = form_int(values, "start_value");
        goal.has_start = true;
    }
    if (form_has(values, "target_value")) {
        goal.target = form_int(values, "target_value");
        goal.has_target = true;
    }
    if (form_has(values, "relevance")) {
        goal.relevance = form_text(values, "relevance");
    }
    goal.due = form_day_or(values, "due_day", goal.due);
    return goal;
}

const char *goal_form_field(const SmartGoal *goal, SmartLetter letter)
{
    switch (letter) {
    case SMART_SPECIFIC:
        return "measure";
    case SMART_MEASURABLE:
        return goal->has_start ? "target_value" : "start_value";
    case SMART_ATTAINABLE:
        return "target_value";
    case SMART_RELEVANT:
        return "relevance";
    case SMART_TIMELY:
        return "due_day";
    case SMART_LETTERS:
        break;
    }
    return "words";
}
