// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"

static const Field FIELDS[] = {
    {"out", N_("Berkas salinan"), FIELD_TEXT, true, .max = 1000},
    {0},
};
static const Form FORM = {FIELDS};

static bool run_backup(CommandRun *run, GError **error)
{
    const char *file = form_text(run->flags, "out");
    if (!db_backup(run->context->db, file, error)) {
        return false;
    }
    if (run->json) {
        command_json(run, json_pack("{s:s}", "file", file));
    } else {
        g_string_append_printf(run->out, "%s\n", file);
    }
    return true;
}

const Command command_backup = {
    .name = "backup",
    .usage = "backup --out FILE",
    .summary = "Copies the database into a new file, also while the server runs.",
    .needs = NEEDS_APP,
    .form = &FORM,
    .run = run_backup,
};
