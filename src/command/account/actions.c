// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"
#include "resource/resource.h"

static json_t *named(const char *name, const char *summary)
{
    return json_pack("{s:s, s:s}", "name", name, "summary", summary);
}

static void print(GString *out, const char *heading, const json_t *rows)
{
    size_t i = 0;
    json_t *row = NULL;
    g_string_append_printf(out, "%s\n", heading);
    json_array_foreach(rows, i, row)
    {
        g_string_append_printf(out, "  %-20s %s\n", json_string_value(json_object_get(row, "name")),
                               json_string_value(json_object_get(row, "summary")));
    }
}

static bool run(CommandRun *run, GError **error)
{
    (void)error;
    json_t *actions = json_array();
    json_t *resources = json_array();
    for (size_t i = 0; i < action_count(); i++) {
        json_array_append_new(actions, named(ACTIONS[i]->name, ACTIONS[i]->summary));
    }
    for (size_t i = 0; i < resource_count(); i++) {
        json_array_append_new(resources, named(RESOURCES[i]->name, RESOURCES[i]->summary));
    }
    if (run->json) {
        command_json(run, json_pack("{s:o, s:o}", "actions", actions, "resources", resources));
        return true;
    }
    print(run->out, "tangga do ACTION", actions);
    print(run->out, "tangga list RESOURCE", resources);
    json_decref(actions);
    json_decref(resources);
    return true;
}

const Command command_actions = {
    .name = "actions",
    .usage = "actions",
    .summary = "Names everything that `do` can do and `list` can show.",
    .needs = NEEDS_NOTHING,
    .run = run,
};
