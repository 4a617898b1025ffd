// SPDX-License-Identifier: Apache-2.0
#include "app/report_view.h"

#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

static void the_document_stands_alone_and_escapes(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    Db *db = client_db(client);
    KpiQuery query = story_query(db, app_knowledge(client_app(client)));
    story_fill(db);
    story_run(db,
              "INSERT INTO requests (business_id, item, item_key, author, day, created_at) "
              "VALUES (1, $1, 'a', 'x', $2, 1)",
              DB_PARAMS(db_text("<script>alert(1)</script>"), db_int(STORY_MONDAY)));
    g_autoptr(Report) report = report_load(&query, &error);
    g_assert_no_error(error);
    g_autoptr(ReportWords) words = report_words_make(report, query.knowledge, NULL);
    g_auto(ReportCharts) charts = report_charts_make(report, query.knowledge, query.today, NULL);
    g_autoptr(GString) html = report_html(client_app(client), words, &charts, NULL);
    g_assert_true(g_str_has_prefix(html->str, "<!DOCTYPE html>"));
    g_assert_nonnull(strstr(html->str, "data:text/css;base64,"));
    g_assert_nonnull(strstr(html->str, "Rp135.000"));
    g_assert_nonnull(strstr(html->str, "<title>Penjualan tiap hari</title>"));
    g_assert_nonnull(strstr(html->str, "&lt;script&gt;"));
    g_assert_null(strstr(html->str, "<script>alert"));
}

void test_report_view(void)
{
    g_test_add_func("/app/report_view/alone", the_document_stands_alone_and_escapes);
}
