// SPDX-License-Identifier: Apache-2.0
#include "app/local_days.h"

bool local_days_load(const Knowledge *knowledge, Day from, Day to, LocalDays *ret_days,
                     GError **error)
{
    const StanzaFile *files[] = {knowledge_file(knowledge, "calendar.txt")};
    g_autoptr(LocalCalendar) calendar =
        local_calendar_parse(files, files[0] != NULL ? 1 : 0, error);
    if (calendar == NULL) {
        return false;
    }
    ret_days->dates = local_calendar_between(calendar, from, to);
    ret_days->calendar = g_steal_pointer(&calendar);
    return true;
}

void local_days_clear(LocalDays *days)
{
    g_clear_pointer(&days->dates, local_date_list_free);
    g_clear_pointer(&days->calendar, local_calendar_free);
}
