// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"

#include <string.h>

#include "store/answer.h"
#include "store/sheet.h"
#include "testkit/client.h"

static void open(Client *client, Context *context)
{
    g_autoptr(GError) error = NULL;
    ContextOptions options = {client_app(client), client_db(client), NULL, OWNER,
                              BUSINESS,           DOOR_COMMAND};
    assert_ok(context_init(context, &options, &error), error);
}

static void save(Client *client, const char *question, const char *value)
{
    g_autoptr(GError) error = NULL;
    assert_ok(answer_save(client_db(client), BUSINESS, question, value, NOW, &error), error);
}

/* P05: three empty fields block, each by name. */
static void tools_wait_for_the_management_questions(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    open(client, &context);
    static const char *const keys[] = {"why_media", "which_media", "who_maintains"};
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_auto(Standing) standing = {0};
        assert_ok(standing_load(&context, &standing, &error), error);
        g_autofree char *refusal = standing_tools_refusal(&standing, NULL);
        g_assert_nonnull(
            strstr(refusal, question_text(question_find(context.knowledge, keys[i]), NULL)));
        save(client, keys[i], "jawaban");
    }
    g_auto(Standing) standing = {0};
    assert_ok(standing_load(&context, &standing, &error), error);
    g_autofree char *refusal = standing_tools_refusal(&standing, NULL);
    g_assert_nonnull(strstr(refusal, "Strategi"));
    StartSequence start = standing_start(&standing);
    g_assert_false(start_is_ready(&start));
}

static void an_incomplete_profile_makes_no_sheet(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sheets = NULL;
    g_auto(Context) context = {0};
    g_auto(Standing) standing = {0};
    open(client, &context);
    assert_ok(standing_load(&context, &standing, &error), error);
    assert_ok(standing_keep_sheet(&context, &standing, "evaluation", &error), error);
    assert_ok(sheet_list(client_db(client), BUSINESS, 0, 10, &sheets, &error), error);
    g_assert_cmpuint(record_count(sheets), ==, 0);
}

void test_standing(void)
{
    g_test_add_func("/app/standing/management", tools_wait_for_the_management_questions);
    g_test_add_func("/app/standing/incomplete", an_incomplete_profile_makes_no_sheet);
}
