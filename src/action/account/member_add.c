// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"

static const Choice ROLES[] = {{"staff", N_("Karyawan atau keluarga: posting, pesan, pesanan")},
                               {"agency", N_("Agensi: posting saja")},
                               {"mentor", N_("Pendamping: melihat yang diizinkan")},
                               {"village", N_("Perangkat desa: melihat yang diizinkan")},
                               {0}};
static const Field FIELDS[] = {
    {"name", N_("Namanya"), FIELD_TEXT, true, .min = 2, .max = 80},
    {"login", N_("Nomor HP atau surelnya"), FIELD_TEXT, true, .max = 200},
    {"role", N_("Tugasnya"), FIELD_CHOICE, true, .choices = ROLES},
    {0},
};
static const Form FORM = {FIELDS};

/* The account of this login, made when nobody has it yet; *ret_token is then its first link. */
static bool account_of(const Doing *doing, const char *login, int64_t *ret_user, char **ret_token,
                       GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) users = NULL;
    if (!user_load_login(context->db, login, &users, error)) {
        return false;
    }
    if (record_count(users) > 0) {
        *ret_user = user_at(users, 0)->id;
        return true;
    }
    NewUser user = {.name = form_text(doing->values, "name"),
                    .phone = *login == '+' ? login : NULL,
                    .email = *login == '+' ? NULL : login,
                    .now = context->now};
    return user_add(context->db, &user, ret_user, error) &&
           invite_add(context->db, *ret_user, context->now, ret_token, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autofree char *login = user_login_normal(form_text(doing->values, "login"));
    g_autofree char *token = NULL;
    int64_t user_id = 0;
    if (login == NULL) {
        form_errors_add(doing->errors, "login", "%s",
                        tr(context->lang, "Tulis nomor HP atau surel yang lengkap."));
        return true;
    }
    if (!account_of(doing, login, &user_id, &token, error) ||
        !member_set(context->db, context->business_id, user_id, form_text(doing->values, "role"),
                    context->now, error)) {
        return false;
    }
    doing->result->id = user_id;
    if (token != NULL) {
        doing->result->message = g_strdup_printf("/undangan/%s", token);
        doing->result->next = g_strdup_printf("/tautan-pertama?tautan=%s", token);
    }
    return true;
}

const Action action_member_add = {
    .name = "member_add",
    .resource = "members",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Ajak"),
    .done = N_("Sudah ditambahkan."),
    .summary = "Adds a member; a new account gets a one-time link (in `message`).",
    .run = run,
};
