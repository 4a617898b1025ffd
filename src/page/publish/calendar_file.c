// SPDX-License-Identifier: Apache-2.0
#include "page/publish/calendar_file.h"

#define WEEKS_AHEAD 4

static const Field QUERY[] = {{"minggu", N_("Pekan"), FIELD_TEXT, .max = 10}, {0}};
const Form calendar_file_query = {QUERY};

bool calendar_file_send(PageView *view, const CalendarFile *file, GError **error)
{
    const Context *context = view->context;
    Period span = {context->today, context->today + 7 * WEEKS_AHEAD - 1, false};
    Period asked = {0};
    g_autofree char *text = NULL;
    if (period_parse(form_text(view->query, "minggu"), &asked)) {
        span = asked;
    }
    if (!file->write(context, span.from, span.to, &text, error)) {
        return false;
    }
    page_download(view, file->type, file->name, g_string_new(text));
    return true;
}
