// SPDX-License-Identifier: Apache-2.0
/* K06: the week as a picture. */
#include "app/report_picture.h"

#include "app/context_case.h"
#include "draw/photo.h"
#include "kpi/story.h"

static void it_is_a_portrait_light_enough_to_send(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    story_fill(client_db(client));
    owner_context(client, &context);
    KpiQuery query = story_query(context.db, context.knowledge);
    g_autoptr(Report) report = report_load(&query, &error);
    g_assert_no_error(error);
    g_autoptr(ReportWords) words = report_words_make(report, query.knowledge, NULL);
    g_auto(ReportCharts) charts = report_charts_make(report, query.knowledge, query.today, NULL);
    g_autoptr(GBytes) png =
        report_picture(&context, &(ReportSheet){report, words, &charts}, &error);
    assert_ok(png != NULL, error);
    g_autoptr(Photo) photo = photo_read(png, 2000, NULL, &error);
    assert_ok(photo != NULL, error);
    g_assert_cmpint(photo->width, ==, 1080);
    g_assert_cmpint(photo->height, ==, 1350);
    g_assert_cmpuint(g_bytes_get_size(png), <, 150u * 1024);
}

void test_report_picture(void)
{
    g_test_add_func("/app/report_picture/portrait/K06", it_is_a_portrait_light_enough_to_send);
}
