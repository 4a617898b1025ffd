// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"
#include "store/session.h"

static const Field FIELDS[] = {
    {"user", N_("Nomor HP atau surel"), FIELD_TEXT, .max = 200},
    {"name", N_("Nama kunci"), FIELD_TEXT, .max = 60},
    {0},
};
static const Form FORM = {FIELDS};

/* --user, else the owner. A user who is no member gets no token. */
static bool user_of(const CommandRun *run, int64_t *ret_user, GError **error)
{
    const Context *context = run->context;
    if (!form_has(run->flags, "user")) {
        *ret_user = context->user_id;
        return true;
    }
    g_autofree char *login = user_login_normal(form_text(run->flags, "user"));
    g_autoptr(RecordList) users = NULL;
    g_autofree char *role = NULL;
    if (!user_load_login(context->db, login != NULL ? login : "", &users, error)) {
        return false;
    }
    if (record_count(users) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "nobody has this login");
    }
    if (!member_role(context->db, context->business_id, user_at(users, 0)->id, &role, error)) {
        return false;
    }
    if (role == NULL) {
        return error_set(error, ERROR_DENIED, "the user is no member of the business");
    }
    *ret_user = user_at(users, 0)->id;
    return true;
}

static bool run_token(CommandRun *run, GError **error)
{
    int64_t user = 0;
    g_autofree char *token = NULL;
    const char *name = form_has(run->flags, "name") ? form_text(run->flags, "name") : "cli";
    if (!g_str_equal(run->arguments[0], "new")) {
        return error_set(error, ERROR_INVALID, tr(run->lang, "Cara memakainya: tangga %s"),
                         run->command->usage);
    }
    if (!user_of(run, &user, error) ||
        !api_token_add(run->context->db, run->context->business_id, user, name, run->context->now,
                       &token, error)) {
        return false;
    }
    if (run->json) {
        command_json(run, json_pack("{s:s}", "token", token));
    } else {
        g_string_append_printf(run->out, "%s\n", token);
    }
    return true;
}

const Command command_token = {
    .name = "token",
    .usage = "token new [--user PHONE|EMAIL] [--name N] --business SLUG",
    .summary = "Makes an API token; it is shown once.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_token,
};
