// SPDX-License-Identifier: Apache-2.0
#include "app/post_agenda.h"
#include "page/publish/calendar_file.h"

/* Plain text for paper. */
static bool get(PageView *view, GError **error)
{
    static const CalendarFile file = {"text/plain; charset=utf-8", "kalender.txt", calendar_text};
    return calendar_file_send(view, &file, error);
}

const Page page_calendar_print = {
    .path = "/kalender.txt",
    .title = N_("Jadwal kiriman"),
    .job = JOB_PUBLISH,
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &calendar_file_query,
    .get = get,
};
