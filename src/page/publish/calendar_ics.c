// SPDX-License-Identifier: Apache-2.0
#include "app/post_agenda.h"
#include "page/publish/calendar_file.h"

/* For the phone's own calendar, with an alarm. */
static bool get(PageView *view, GError **error)
{
    static const CalendarFile file = {"text/calendar; charset=utf-8", "kalender.ics", calendar_ics};
    return calendar_file_send(view, &file, error);
}

const Page page_calendar_ics = {
    .path = "/kalender.ics",
    .title = N_("Jadwal kiriman"),
    .job = JOB_PUBLISH,
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &calendar_file_query,
    .get = get,
};
