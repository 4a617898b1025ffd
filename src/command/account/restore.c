// SPDX-License-Identifier: Apache-2.0
#include <glib/gstdio.h>

#include "carry/lineage.h"
#include "command/command.h"
#include "store/verify.h"

static const Field FIELDS[] = {
    {"in", N_("Berkas salinan"), FIELD_TEXT, true, .max = 1000},
    {0},
};
static const Form FORM = {FIELDS};

/* An existing database is never overwritten, whatever is in it. */
static bool place_is_free(CommandRun *run, const char *target, GError **error)
{
    GStatBuf facts;
    if (db_is_pgsql(target)) {
        return error_set(error, ERROR_INVALID, "%s",
                         tr(run->lang, "Untuk PostgreSQL pakailah pg_restore."));
    }
    if (g_stat(target, &facts) == 0 && facts.st_size > 0) {
        return command_fail(run, error, ERROR_CONFLICT,
                            tr(run->lang, "'%s' sudah berisi data, jadi tidak ditimpa. Sebutkan "
                                          "tempat yang masih kosong dengan --db."),
                            target);
    }
    return true;
}

/* The copy is checked before anything is written. */
static bool copy_is_sound(CommandRun *run, const char *file, GError **error)
{
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    if (!g_file_test(file, G_FILE_TEST_IS_REGULAR)) {
        return command_fail(run, error, ERROR_NOT_FOUND, tr(run->lang, "Berkas '%s' tidak ada."),
                            file);
    }
    g_autoptr(Db) db = db_open(file, error);
    return db != NULL && books_verify(db, checks, &count, error);
}

/* What the copy changes from now on is told from what the server it came from changes. An older copy knows
 * nothing of carrying yet. */
static bool ways_part(const char *url, GError **error)
{
    g_autoptr(Db) db = db_open(url, error);
    g_autoptr(GError) older = NULL;
    return db != NULL && (carry_lineage_part(db, &older) || error_code(older) == ERROR_INTERNAL);
}

static bool run_restore(CommandRun *run, GError **error)
{
    const char *file = form_text(run->flags, "in");
    if (!place_is_free(run, run->db_url, error) || !copy_is_sound(run, file, error)) {
        return false;
    }
    g_autoptr(Db) db = db_open(file, error);
    g_unlink(run->db_url);
    if (db == NULL || !db_backup(db, run->db_url, error) || !ways_part(run->db_url, error)) {
        return false;
    }
    if (run->json) {
        command_json(run, json_pack("{s:s}", "file", run->db_url));
    } else {
        g_string_append_printf(run->out, "%s\n", run->db_url);
    }
    return true;
}

const Command command_restore = {
    .name = "restore",
    .usage = "restore --in FILE",
    .summary = "Puts a backup into an empty place, after checking it.",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .run = run_restore,
};
