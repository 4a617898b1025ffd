// SPDX-License-Identifier: Apache-2.0
#include "app/report_paper.h"

#include <string.h>

#include "app/context_case.h"
#include "kpi/story.h"
#include "testkit/paper.h"

/* K06, X06: what the page says stands on paper too, and no customer's name. */
static void the_paper_says_what_the_page_says(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_autoptr(GBytes) pdf = NULL;
    story_fill(client_db(client));
    owner_context(client, &context);
    KpiQuery query = story_query(context.db, context.knowledge);
    g_autoptr(Report) report = report_load(&query, &error);
    g_assert_no_error(error);
    g_autoptr(ReportWords) words = report_words_make(report, query.knowledge, NULL);
    g_auto(ReportCharts) charts = report_charts_make(report, query.knowledge, query.today, NULL);
    assert_ok(report_pdf(&context, &(ReportSheet){report, words, &charts}, &pdf, &error), error);
    g_autofree char *text = pdf_words(g_bytes_get_data(pdf, NULL), g_bytes_get_size(pdf));
    static const char *const said[] = {
        "Laporan 5–11 Januari 2026", "Dapur Melati",       "Rp135.000",    "Yang sudah baik",
        "Yang perlu diperbaiki",     "Langkah berikutnya", "Semua ukuran", "1/",
        "Penjualan tiap hari",       "Jam pesan masuk"};
    for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
        g_test_message("%s", said[i]);
        g_assert_nonnull(strstr(text, said[i]));
    }
    g_assert_null(strstr(text, "Bu Sari"));
}

void test_report_paper(void)
{
    g_test_add_func("/app/report_paper/says", the_paper_says_what_the_page_says);
}
