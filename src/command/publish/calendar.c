// SPDX-License-Identifier: Apache-2.0
#include "app/post_agenda.h"
#include "command/command.h"
#include "planner/plan.h"
#include "resource/resource.h"

static const Choice FORMATS[] = {
    {"text", N_("tulisan")}, {"ics", N_("kalender ponsel")}, {"json", N_("JSON")}, {0}};
static const Field FIELDS[] = {
    {"from", N_("Mulai tanggal"), FIELD_DAY},
    {"weeks", N_("Berapa minggu"), FIELD_NUMBER, .min = 1, .max = PLAN_WEEKS_MAX},
    {"format", N_("Bentuk"), FIELD_CHOICE, .choices = FORMATS},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    const char *from, *weeks;
} PlanFlags;

static const char *plan_flag(const void *data, const char *name)
{
    const PlanFlags *flags = data;
    return g_str_equal(name, "from")    ? flags->from
           : g_str_equal(name, "weeks") ? flags->weeks
                                        : NULL;
}

static bool weeks_plan(CommandRun *run, Day from, int weeks, GError **error)
{
    g_autofree char *day = day_format(from);
    g_autofree char *count = g_strdup_printf("%d", weeks);
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    g_autoptr(GError) failure = NULL;
    PlanFlags flags = {day, count};
    ActionCall call = {.action = action_find("plan_make"), .source = {plan_flag, &flags}};
    if (action_run(run->context, &call, errors, &values, &result, &failure)) {
        return true;
    }
    if (form_errors_count(errors) > 0) {
        return command_refuse(errors, error);
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

/* Weeks that have no calendar yet get one first, as the page's button makes it; weeks that have one
 * are printed as they stand. */
static bool weeks_need_plan(CommandRun *run, Day from, int weeks, GError **error)
{
    const Context *context = run->context;
    Day last = DAY_NONE;
    if (!post_last_planned(context->db, context->business_id, from, from + 7 * weeks - 1, &last,
                           error)) {
        return false;
    }
    int known = last != DAY_NONE ? (last - from) / 7 + 1 : 0;
    return known >= weeks || weeks_plan(run, from + 7 * known, weeks - known, error);
}

static bool print(CommandRun *run, Day from, Day to, GError **error)
{
    const char *format = form_text(run->flags, "format");
    g_autofree char *text = NULL;
    if (g_str_equal(format, "json") || (run->json && *format == '\0')) {
        json_t *document = NULL;
        ResourceQuery query = {.context = run->context, .query = run->flags};
        if (!resource_read(resource_find("calendar"), &query, &document, error)) {
            return false;
        }
        command_json(run, document);
        return true;
    }
    bool ics = g_str_equal(format, "ics");
    if (!(ics ? calendar_ics : calendar_text)(run->context, from, to, &text, error)) {
        return false;
    }
    g_string_append(run->out, text);
    return true;
}

static bool run(CommandRun *run, GError **error)
{
    Day from = form_day_or(run->flags, "from", run->context->today);
    int weeks = (int)form_int_or(run->flags, "weeks", 1);
    return weeks_need_plan(run, from, weeks, error) &&
           print(run, from, from + 7 * weeks - 1, error);
}

const Command command_calendar = {
    .name = "calendar",
    .usage = "calendar --from DATE --weeks N --format text|ics|json",
    .summary = "Prints the editorial calendar; weeks without one are planned first.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .run = run,
};
