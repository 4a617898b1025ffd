// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "action/start/answer_effect.h"
#include "guide/question_form.h"
#include "store/answer.h"

/* Fields are the keys of data/questions.txt, so that any door may give any answer. Private answers
 * (values) are the owner's alone, like the others. */

/* Was it given, or asked on the screen and left without a tick? */
static bool is_answered(const Doing *doing, const char *key)
{
    return form_has(doing->values, key) ||
           form_set_has(form_text(doing->values, QUESTION_ASKED), key);
}

static bool keep_answer(const Doing *doing, const Question *question, GError **error)
{
    g_autofree char *value = NULL;
    if (!question_check(question, form_text(doing->values, question->key), doing->context->lang,
                        &value, doing->errors)) {
        return true;
    }
    return answer_save(doing->context->db, doing->context->business_id, question->key, value,
                       doing->context->now, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Knowledge *knowledge = doing->context->knowledge;
    g_autoptr(GString) answered = g_string_new(NULL);
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        if (!is_answered(doing, question->key)) {
            continue;
        }
        g_string_append_printf(answered, "%s%s", answered->len > 0 ? "," : "", question->key);
        if (!keep_answer(doing, question, error)) {
            return false;
        }
    }
    if (answered->len == 0) {
        form_errors_add(doing->errors, "", "%s", tr(doing->context->lang, "Belum ada jawaban."));
    }
    return form_errors_count(doing->errors) > 0 ||
           answer_effect(doing->context, answered->str, error);
}

const Action action_answer_set = {
    .name = "answer_set",
    .resource = "answers",
    .needs = CAN_PLAN,
    .form_for = question_form_all,
    .label = N_("Lanjut"),
    .done = N_("Jawaban Anda sudah disimpan."),
    .summary = "Stores answers: any question keys with their values.",
    .run = run,
};
