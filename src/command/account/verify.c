// SPDX-License-Identifier: Apache-2.0
#include "store/verify.h"
#include "command/command.h"

static bool run_verify(CommandRun *run, GError **error)
{
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    int64_t violations = 0;
    if (!books_verify(run->context->db, checks, &count, error)) {
        return false;
    }
    json_t *rows = json_array();
    for (size_t i = 0; i < count; i++) {
        violations += checks[i].violations;
        json_array_append_new(rows, json_pack("{s:s, s:I}", "check", checks[i].name, "violations",
                                              (json_int_t)checks[i].violations));
        if (!run->json) {
            g_string_append_printf(run->out, "%s\t%" G_GINT64_FORMAT "\t%s\n", checks[i].name,
                                   checks[i].violations, checks[i].says);
        }
    }
    if (run->json && violations == 0) {
        command_json(run, json_pack("{s:b, s:o}", "sound", 1, "checks", rows));
    } else {
        json_decref(rows);
    }
    return violations == 0 ? true
                           : error_set(error, ERROR_INTERNAL,
                                       "%" G_GINT64_FORMAT " rows break the books; restore the "
                                       "last good backup",
                                       violations);
}

const Command command_verify = {
    .name = "verify",
    .usage = "verify",
    .summary = "Checks the database and that all sums agree.",
    .needs = NEEDS_APP,
    .run = run_verify,
};
