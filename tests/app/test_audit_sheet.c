// SPDX-License-Identifier: Apache-2.0
/* K09: the audit is filled from records, and from what was said only where no record tells it. */
#include "app/audit_sheet.h"

#include "app/context_case.h"

#define TODAY ((Day)20458) /* of NOW */

static void sheet_of(Client *client, AuditSheet *ret_sheet)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    owner_context(client, &context);
    assert_ok(audit_sheet_load(&context, ret_sheet, &error), error);
}

static void put(Client *client, const char *script)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(client_db(client), script, &error), error);
}

static void records_go_before_what_was_said(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(AuditSheet) said = {0}, recorded = {0};
    client_api_ok(client, "POST", "account_facts",
                  "{\"platform\":\"facebook\",\"followers\":60,\"information\":[\"goods\"],"
                  "\"last_post\":\"2026-01-01\",\"posts_week\":1,\"answer\":600}");
    sheet_of(client, &said);
    g_assert_cmpuint(said.accounts->len, ==, 1);
    const AuditAccount *account = audit_account_at(&said, 0);
    g_assert_cmpint(account->followers, ==, 60);
    g_assert_cmpint(account->information, ==, 1);
    g_assert_cmpint(account->posts, ==, 4);
    g_assert_cmpint(account->aligned, ==, 0);
    g_assert_cmpint(account->answer_minutes, ==, 600);
    put(client,
        "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
        "(1, 'facebook', 'followers', 20450, 350, 1);\n"
        "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
        "goal_mark, state, created_at) VALUES (1, 20458, 1, 'facebook', 'text', 'sell', 1, 'a', "
        "'value', 'done', 1);\n"
        "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, "
        "answered_at, created_at) VALUES (1, 'facebook_messenger', 'message', 'x', 1767500000, 1, "
        "1767500600, 1);\n");
    sheet_of(client, &recorded);
    account = audit_account_at(&recorded, 0);
    g_assert_cmpint(account->followers, ==, 350);
    g_assert_cmpint(account->last_post, ==, TODAY);
    g_assert_cmpint(account->posts, ==, 4); /* she posts there without ticking it here, too */
    g_assert_cmpint(account->marked, ==, 1);
    g_assert_cmpint(account->aligned, ==, 1);
    g_assert_cmpint(account->answer_minutes, ==, 10);
}

/* Named as used, never told about: unknown, until posts elsewhere are ticked here. */
static void a_place_nobody_told_of_is_unknown(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(AuditSheet) unknown = {0}, quiet = {0};
    client_api_ok(client, "POST", "answers", "{\"platforms_used\":[\"facebook\",\"tiktok\"]}");
    sheet_of(client, &unknown);
    g_assert_cmpuint(unknown.accounts->len, ==, 2);
    g_assert_cmpint(audit_account_at(&unknown, 1)->posts, ==, AUDIT_UNKNOWN);
    g_assert_cmpuint(unknown.findings->len, ==, 0);
    put(client, "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, "
                "title, goal_mark, state, created_at) VALUES (1, 20458, 1, 'facebook', 'text', "
                "'sell', 1, 'a', 'value', 'done', 1);\n");
    sheet_of(client, &quiet);
    g_assert_cmpint(audit_account_at(&quiet, 1)->posts, ==, 0);
    client_api_ok(client, "POST", "answers", "{\"platforms_used\":\"none\"}");
    g_auto(AuditSheet) none = {0};
    sheet_of(client, &none);
    g_assert_cmpuint(none.accounts->len, ==, 1); /* the one that was posted to */
}

void test_audit_sheet(void)
{
    g_test_add_func("/app/audit_sheet/K09/records", records_go_before_what_was_said);
    g_test_add_func("/app/audit_sheet/K09/unknown", a_place_nobody_told_of_is_unknown);
}
