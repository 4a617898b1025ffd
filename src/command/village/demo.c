// SPDX-License-Identifier: Apache-2.0
#include "store/demo.h"
#include "action/script.h"
#include "base/embedded.h"
#include "command/command.h"

extern const EmbeddedFile tangga_demo_files[];
extern const size_t tangga_demo_count;

static bool place_is_empty(CommandRun *run, GError **error)
{
    int64_t users = 0;
    if (!user_count(run->context->db, &users, error)) {
        return false;
    }
    return users == 0 ? true
                      : command_fail(run, error, ERROR_CONFLICT, "%s",
                                     tr(run->lang, "Basis data ini sudah dipakai dan tetap apa "
                                                   "adanya; contoh butuh yang kosong."));
}

static bool story_tell(const CommandRun *run, const EmbeddedFile *file, GError **error)
{
    const Context *context = run->context;
    g_autoptr(StanzaFile) story = stanza_file_parse(file->path, file->begin, error);
    ScriptOptions options = {run->app, context->db, zone_day(ZONE_WIB, context->now), DOOR_COMMAND};
    return story != NULL && script_run(&options, story, error);
}

static void login_say(CommandRun *run, const User *user, json_t *logins)
{
    static const char password[] = "contoh-tangga";
    if (*user->phone == '\0') {
        return; /* the read-only visitor has no password */
    }
    json_array_append_new(logins, json_pack("{s:s, s:s, s:s}", "name", user->name, "login",
                                            user->phone, "password", password));
    if (!run->json) {
        g_string_append_printf(run->out, "%s\t%s\t%s\n", user->name, user->phone, password);
    }
}

static bool logins_say(CommandRun *run, GError **error)
{
    g_autoptr(RecordList) users = NULL;
    if (!user_list(run->context->db, &users, error)) {
        return false;
    }
    json_t *logins = json_array();
    for (size_t i = 0; i < record_count(users); i++) {
        login_say(run, user_at(users, i), logins);
    }
    if (run->json) {
        command_json(run, json_pack("{s:O}", "logins", logins));
    }
    json_decref(logins);
    return true;
}

/* All or nothing: one transaction around every step of every story. */
static bool run_demo(CommandRun *run, GError **error)
{
    Db *db = run->context->db;
    g_autoptr(DbTransaction) tx = place_is_empty(run, error) ? db_begin(db, error) : NULL;
    g_autoptr(RecordList) businesses = NULL;
    if (tx == NULL) {
        return false;
    }
    for (size_t i = 0; i < tangga_demo_count; i++) {
        if (!story_tell(run, &tangga_demo_files[i], error)) {
            return false;
        }
    }
    if (!business_list_all(db, &businesses, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(businesses); i++) {
        if (!demo_visitor_add(db, business_at(businesses, i)->id, run->context->now, error)) {
            return false;
        }
    }
    return logins_say(run, error) && db_commit(tx, error);
}

const Command command_demo = {
    .name = "demo",
    .usage = "demo",
    .summary = "Fills an empty database with the example businesses and prints their logins.",
    .needs = NEEDS_APP,
    .run = run_demo,
};
