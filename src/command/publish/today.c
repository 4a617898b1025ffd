// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

#include "command/command.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"date", N_("Tanggal"), FIELD_DAY},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(CommandRun *run, GError **error)
{
    const Context *context = run->context;
    if (run->json) {
        json_t *document = NULL;
        ResourceQuery query = {.context = context, .query = run->flags};
        if (!resource_read(resource_find("today"), &query, &document, error)) {
            return false;
        }
        command_json(run, document);
        return true;
    }
    g_auto(Today) today = {0};
    if (!today_load(context, form_day_or(run->flags, "date", context->today), &today, error)) {
        return false;
    }
    g_autofree char *text = today_text(&today, context->business->name, run->lang);
    g_string_append(run->out, text);
    return true;
}

const Command command_today = {
    .name = "today",
    .usage = "today [--date DATE]",
    .summary = "Prints the list of a day with its minutes, never above the owner's limit.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .run = run,
};
