// SPDX-License-Identifier: Apache-2.0
#include "base/embedded.h"
#include "fuzz/fuzz.h"
#include "guide/check.h"
#include "guide/question.h"
#include "guide/smart.h"
#include "guide/times.h"
#include "guide/tool_row.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;

#define TODAY ((Day)20457) /* 2026-01-04 */

/* Times that were read are written so that they are read again alike. */
static void times_round_trip(const char *typed)
{
    g_autofree char *problem = NULL;
    g_autofree char *again_problem = NULL;
    g_autoptr(TimeList) times = times_parse(typed, NULL, &problem);
    g_assert_true((times == NULL) == (problem != NULL));
    if (times == NULL) {
        return;
    }
    g_autofree char *stored = times_format(times);
    g_autoptr(TimeList) again = times_parse(stored, NULL, &again_problem);
    g_assert_cmpstr(again_problem, ==, NULL);
    g_autofree char *twice = times_format(again);
    g_assert_cmpstr(stored, ==, twice);
}

/* Whatever is typed, an answer is either stored or explained. */
static void answers_are_stored_or_explained(const Knowledge *knowledge, const char *typed)
{
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autofree char *value = NULL;
        bool ok = question_check(question, typed, NULL, &value, errors);
        g_assert_true(ok == (value != NULL) && ok == (form_errors_count(errors) == 0));
    }
}

static void goals_are_judged(const Knowledge *knowledge, const char *typed)
{
    SmartGoal goal = smart_read(knowledge, typed, TODAY);
    g_autoptr(SmartVerdict) verdict = smart_check(knowledge, &goal, NULL);
    for (int i = 0; i < SMART_LETTERS; i++) {
        g_assert_cmpstr(smart_sentence(verdict, (SmartLetter)i), !=, "");
    }
}

/* Whatever is written, every point gets a result with a hint unless it passed. */
static void drafts_are_judged(const Knowledge *knowledge, const char *text)
{
    static const DraftGoods GOODS[] = {{"nasi", 10000}, {"", 0}};
    Draft draft = {.text = text,
                   .form = "group",
                   .text_max = 700,
                   .sells = true,
                   .audience = "",
                   .purpose = "",
                   .quiet = "",
                   .proven = text,
                   .goods = GOODS,
                   .goods_count = G_N_ELEMENTS(GOODS),
                   .ticked = text};
    g_auto(CheckReport) report = check_draft(knowledge, &draft, NULL);
    g_assert_cmpuint(report.results->len, ==, check_count(knowledge));
    for (size_t i = 0; i < report.results->len; i++) {
        const CheckResult *result = check_report_at(&report, i);
        g_assert_true((result->state == CHECK_PASSED) == (result->hint == NULL));
    }
}

/* Read once: the files are the same for every input. */
static gpointer shipped_knowledge(gpointer data)
{
    (void)data;
    g_autoptr(GError) error = NULL;
    Knowledge *knowledge = knowledge_new(tangga_data_files, tangga_data_count, &error);
    g_assert_no_error(error);
    return knowledge;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static GOnce once = G_ONCE_INIT;
    g_autofree char *text = fuzz_text(data, size);
    const Knowledge *knowledge = g_once(&once, shipped_knowledge, NULL);
    times_round_trip(text);
    answers_are_stored_or_explained(knowledge, text);
    goals_are_judged(knowledge, text);
    drafts_are_judged(knowledge, text);
    g_assert_true(!tool_reason_only_copies(text) || *text != '\0');
    return 0;
}
