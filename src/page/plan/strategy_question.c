// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/start/question_view.h"

/* One screen of the management questions or of the first two steps; then the next open one. */

static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};
static const char *const GROUPS[] = {"manage", "strategy", "presence"};

static bool is_here(const Question *question)
{
    for (size_t i = 0; question != NULL && i < G_N_ELEMENTS(GROUPS); i++) {
        if (g_str_equal(question->group, GROUPS[i])) {
            return true;
        }
    }
    return false;
}

/* The first question nobody answered that is not on this screen. */
static char *next_path(const Standing *standing, const Question *here)
{
    for (size_t g = 0; g < G_N_ELEMENTS(GROUPS); g++) {
        const Question *missing = NULL;
        for (size_t i = 0; (missing = question_missing(standing->knowledge, standing->answers,
                                                       GROUPS[g], i)) != NULL;
             i++) {
            if (missing->screen != here->screen || !g_str_equal(missing->group, here->group)) {
                return g_strconcat("/strategi/", missing->key, NULL);
            }
        }
    }
    return g_strdup("/strategi");
}

static bool get(PageView *view, GError **error)
{
    const Question *question = question_find(view->context->knowledge, view->segment);
    if (!is_here(question)) {
        page_redirect(view, "/strategi");
        return true;
    }
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    g_autofree char *next = next_path(&standing, question);
    question_screen_draw(
        view, &standing,
        (QuestionScreen){.group = question->group, .screen = question->screen, .next = next});
    return true;
}

const Page page_strategy_question = {
    .path = "/strategi/{pertanyaan}",
    .title = N_("Tangga usaha"),
    .job = JOB_PLAN,
    .back = "/strategi",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
