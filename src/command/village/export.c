// SPDX-License-Identifier: Apache-2.0
#include "carry/export.h"
#include "command/command.h"

static bool file_make(CommandRun *run, GString **ret_file, GError **error)
{
    const Context *context = run->context;
    g_autoptr(DbTransaction) tx = db_begin(context->db, error);
    return tx != NULL && carry_export_ready(context->db, context->business_id, error) &&
           carry_export(context->db, context->business_id, context->now, ret_file, error) &&
           db_commit(tx, error);
}

static bool run_export(CommandRun *run, GError **error)
{
    const char *path = run->arguments[0];
    g_autoptr(GError) failure = NULL;
    GString *made = NULL;
    if (!file_make(run, &made, error)) {
        return false;
    }
    g_autoptr(GString) file = made;
    /* customers' numbers are in it: for its owner's eyes, and never half a file */
    if (file == NULL || !g_file_set_contents_full(path, file->str, (gssize)file->len,
                                                  G_FILE_SET_CONTENTS_DURABLE |
                                                      G_FILE_SET_CONTENTS_CONSISTENT,
                                                  0600, &failure)) {
        return error_set(error, ERROR_UNAVAILABLE, "cannot write '%s'", path);
    }
    if (run->json) {
        command_json(run, json_pack("{s:s, s:I}", "file", path, "bytes", (json_int_t)file->len));
    } else {
        g_string_append_printf(run->out, "%s\n", path);
    }
    return true;
}

const Command command_export = {
    .name = "export",
    .usage = "export FILE.tangga [--business SLUG]",
    .summary = "Writes a whole business into a file for another server, which merges it once.",
    .needs = NEEDS_BUSINESS,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_export,
};
