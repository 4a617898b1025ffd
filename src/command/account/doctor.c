// SPDX-License-Identifier: Apache-2.0
#include <glib/gstdio.h>
#include <sys/statvfs.h>

#include "command/command.h"
#include "draw/font.h"

#define ROOM_NEEDED_MB 200
#define YEAR_2025 INT64_C(1735689600)

/* What is wrong and the mend; NULL mend: fine. */
typedef struct {
    CommandRun *run;
    json_t *findings;
    int wrong;
} Examination;

static void find(Examination *e, const char *check, bool fine, const char *mend)
{
    json_array_append_new(e->findings, json_pack("{s:s, s:b, s:s?}", "check", check, "fine", fine,
                                                 "mend", fine ? NULL : mend));
    e->wrong += !fine;
    if (!e->run->json) {
        g_string_append_printf(e->run->out, "%s\t%s%s%s\n", fine ? "ok" : "WRONG", check,
                               fine ? "" : ": ", fine ? "" : mend);
    }
}

static void examine_file(Examination *e, const char *file)
{
    GStatBuf facts;
    struct statvfs room;
    g_autofree char *folder = g_path_get_dirname(file);
    if (g_stat(file, &facts) == 0) {
        find(e, "database file is private", (facts.st_mode & 077) == 0,
             "chmod 600 the database file: it holds customers' names and numbers");
    }
    bool known = statvfs(folder, &room) == 0;
    find(e, "disk has room",
         known && (uint64_t)room.f_bavail * room.f_frsize / (1 << 20) >= ROOM_NEEDED_MB,
         "free at least 200 MB where the database lies");
}

static void examine_database(Examination *e, const AppOptions *options)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(App) app = app_new(options, &error);
    find(e, "database opens, knowledge files are whole", app != NULL,
         error != NULL ? error->message : "");
    if (app == NULL) {
        return;
    }
    Db *db = app_take_db(app, NULL);
    find(e, "database is sound", db != NULL && db_integrity(db, NULL),
         "restore the last good backup with `tangga restore`");
    app_give_db(app, db);
}

static void examine_fonts(Examination *e)
{
    g_autofree char *missing = font_missing();
    g_autofree char *mend = g_strdup_printf(
        "install the fonts of posters: %s (see tools/packages.sh)", missing != NULL ? missing : "");
    find(e, "fonts of posters are here", missing == NULL, mend);
}

static bool run_doctor(CommandRun *run, GError **error)
{
    Examination e = {run, json_array(), 0};
    AppOptions options = {.db_url = run->db_url, .data_dir = run->data_dir};
    find(&e, "clock is set", g_get_real_time() / G_USEC_PER_SEC > YEAR_2025,
         "set the clock: dates of orders and plans would be wrong");
    if (!db_is_pgsql(run->db_url)) {
        examine_file(&e, run->db_url);
    }
    examine_database(&e, &options);
    examine_fonts(&e);
    if (run->json && e.wrong == 0) {
        command_json(run, json_pack("{s:O}", "findings", e.findings));
    }
    json_decref(e.findings);
    return e.wrong == 0 ? true : error_set(error, ERROR_UNAVAILABLE, "%d findings", e.wrong);
}

const Command command_doctor = {
    .name = "doctor",
    .usage = "doctor",
    .summary = "Says what is wrong with this installation and how to mend it.",
    .needs = NEEDS_NOTHING,
    .run = run_doctor,
};
