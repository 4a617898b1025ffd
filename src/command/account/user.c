// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"
#include "store/secret.h"

static const Field FIELDS[] = {
    {"name", N_("Nama"), FIELD_TEXT, .max = 80},
    {"login", N_("Nomor HP atau surel"), FIELD_TEXT, .max = 200},
    {"password", N_("Kata sandi"), FIELD_SECRET},
    {"operator", N_("Pengelola server"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool needs(const CommandRun *run, const char *flag, GError **error)
{
    return form_has(run->flags, flag)
               ? true
               : error_set(error, ERROR_INVALID, tr(run->lang, "Isi --%s dulu."), flag);
}

static bool login_read(const CommandRun *run, char **ret_login, GError **error)
{
    if (!needs(run, "login", error)) {
        return false;
    }
    g_autofree char *login = user_login_normal(form_text(run->flags, "login"));
    if (login == NULL) {
        return error_set(error, ERROR_INVALID, "--login: %s",
                         tr(run->lang, "Tulis nomor HP atau surel."));
    }
    *ret_login = g_steal_pointer(&login);
    return true;
}

/* Without a password: prints the one-time link that sets it. */
static bool say_added(CommandRun *run, int64_t id, GError **error)
{
    g_autofree char *token = NULL;
    if (!form_has(run->flags, "password") &&
        !invite_add(run->context->db, id, run->context->now, &token, error)) {
        return false;
    }
    if (run->json) {
        command_json(run, json_pack("{s:I, s:s?}", "id", (json_int_t)id, "invite", token));
    } else if (token != NULL) {
        g_string_append_printf(run->out, "user %" G_GINT64_FORMAT "\n/undangan/%s\n", id, token);
    } else {
        g_string_append_printf(run->out, "user %" G_GINT64_FORMAT "\n", id);
    }
    return true;
}

static bool add(CommandRun *run, GError **error)
{
    g_autofree char *login = NULL;
    g_autofree char *hash = NULL;
    int64_t id = 0;
    if (!needs(run, "name", error) || !login_read(run, &login, error)) {
        return false;
    }
    if (form_has(run->flags, "password")) {
        hash = secret_password(form_text(run->flags, "password"), error);
        if (hash == NULL) {
            return false;
        }
    }
    NewUser user = {
        .name = form_text(run->flags, "name"),
        .phone = *login == '+' ? login : NULL,
        .email = *login == '+' ? NULL : login,
        .password_hash = hash,
        .operator= form_flag(run->flags, "operator"),
        .now = run->context->now,
    };
    return user_add(run->context->db, &user, &id, error) && say_added(run, id, error);
}

static bool set_password(CommandRun *run, GError **error)
{
    g_autofree char *login = NULL;
    g_autoptr(RecordList) users = NULL;
    if (!needs(run, "password", error) || !login_read(run, &login, error) ||
        !user_load_login(run->context->db, login, &users, error)) {
        return false;
    }
    if (record_count(users) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "nobody has this login");
    }
    g_autofree char *hash = secret_password(form_text(run->flags, "password"), error);
    return hash != NULL && user_set_password(run->context->db, user_at(users, 0)->id, hash, error);
}

static bool list(CommandRun *run, GError **error)
{
    g_autoptr(RecordList) users = NULL;
    if (!user_list(run->context->db, &users, error)) {
        return false;
    }
    json_t *rows = json_array();
    for (size_t i = 0; i < record_count(users); i++) {
        const User *user = user_at(users, i);
        json_array_append_new(rows,
                              json_pack("{s:I, s:s, s:s, s:s, s:b}", "id", (json_int_t)user->id,
                                        "name", user->name, "phone", user->phone, "email",
                                        user->email, "operator", user->operator!= 0));
        if (!run->json) {
            g_string_append_printf(run->out, "%" G_GINT64_FORMAT "\t%s\t%s%s\n", user->id,
                                   user->name, user->phone, user->email);
        }
    }
    if (run->json) {
        command_json(run, json_pack("{s:o}", "users", rows));
    } else {
        json_decref(rows);
    }
    return true;
}

static bool run_user(CommandRun *run, GError **error)
{
    static const struct {
        const char *verb;
        bool (*run)(CommandRun *run, GError **error);
    } verbs[] = {{"add", add}, {"password", set_password}, {"list", list}};
    for (size_t i = 0; i < G_N_ELEMENTS(verbs); i++) {
        if (g_str_equal(run->arguments[0], verbs[i].verb)) {
            return verbs[i].run(run, error);
        }
    }
    return error_set(error, ERROR_INVALID, tr(run->lang, "Cara memakainya: tangga %s"),
                     run->command->usage);
}

const Command command_user = {
    .name = "user",
    .usage = "user add|password|list [--name N] [--login PHONE|EMAIL] [--password P] [--operator]",
    .summary = "Accounts; without a password `add` prints a one-time link.",
    .needs = NEEDS_APP,
    .form = &FORM,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_user,
};
