// SPDX-License-Identifier: Apache-2.0
#include "app/post_agenda.h"
#include "page/page.h"

/* The calendar of a week, or of the four weeks from today, as a file for the phone's own calendar, with an alarm. */

#define WEEKS_AHEAD 4

static const Field QUERY[] = {{"minggu", N_("Pekan"), FIELD_TEXT, .max = 10}, {0}};
static const Form QUERY_FORM = {QUERY};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Period span = {context->today, context->today + 7 * WEEKS_AHEAD - 1, false};
    Period asked = {0};
    g_autofree char *file = NULL;
    if (period_parse(form_text(view->query, "minggu"), &asked)) {
        span = asked;
    }
    if (!calendar_ics(context, span.from, span.to, &file, error)) {
        return false;
    }
    page_download(view, "text/calendar; charset=utf-8", "kalender.ics", g_string_new(file));
    return true;
}

const Page page_calendar_ics = {
    .path = "/kalender.ics",
    .title = N_("Jadwal kiriman"),
    .job = JOB_PUBLISH,
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY_FORM,
    .get = get,
};
