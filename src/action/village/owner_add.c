// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"

static const Choice ZONES[] = {{"WIB", N_("WIB")}, {"WITA", N_("WITA")}, {"WIT", N_("WIT")}, {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama pemilik"), FIELD_TEXT, true, .min = 2, .max = 80},
    {"login", N_("Nomor HP atau surelnya"), FIELD_TEXT, true, .max = 200},
    {"business", N_("Nama usahanya"), FIELD_TEXT, true, .min = 2, .max = 60},
    {"zone", N_("Waktu setempat"), FIELD_CHOICE, true, .choices = ZONES},
    {0},
};
static const Form FORM = {FIELDS};

/* Accounts for others are made by the operator of this server and by mentors. */
static bool may_add(const Context *context, bool *ret_may, GError **error)
{
    g_autoptr(RecordList) users = NULL;
    int64_t mentored = 0;
    if (!user_load(context->db, context->user_id, &users, error) ||
        !member_count_as(context->db, context->user_id, "mentor", &mentored, error)) {
        return false;
    }
    *ret_may = mentored > 0 || (record_count(users) == 1 && user_at(users, 0)->operator!= 0);
    return true;
}

static bool owner_make(const Doing *doing, const char *login, char **ret_token, GError **error)
{
    const Context *context = doing->context;
    int64_t owner = 0, business = 0;
    NewUser user = {.name = form_text(doing->values, "name"),
                    .phone = *login == '+' ? login : NULL,
                    .email = *login == '+' ? NULL : login,
                    .now = context->now};
    if (!user_add(context->db, &user, &owner, error) ||
        !business_add(context->db, form_text(doing->values, "business"),
                      form_text(doing->values, "zone"), owner, context->now, &business, error) ||
        !member_set(context->db, business, context->user_id, "mentor", context->now, error) ||
        !invite_add(context->db, owner, context->now, ret_token, error)) {
        return false;
    }
    doing->result->id = business;
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autofree char *login = user_login_normal(form_text(doing->values, "login"));
    g_autofree char *token = NULL;
    g_autoptr(RecordList) taken = NULL;
    bool may = false;
    if (!may_add(context, &may, error)) {
        return false;
    }
    if (!may) {
        return error_set(error, ERROR_DENIED, "neither operator nor mentor");
    }
    if (login != NULL && !user_load_login(context->db, login, &taken, error)) {
        return false;
    }
    if (login == NULL || record_count(taken) > 0) {
        form_errors_add(doing->errors, "login", "%s",
                        login == NULL
                            ? tr(context->lang, "Tulis nomor HP atau surel yang lengkap.")
                            : tr(context->lang, "Nomor atau surel ini sudah punya akun."));
        return true;
    }
    if (!owner_make(doing, login, &token, error)) {
        return false;
    }
    doing->result->message = g_strdup_printf("/undangan/%s", token);
    doing->result->next = g_strdup_printf("/tautan-pertama?tautan=%s", token);
    return true;
}

const Action action_owner_add = {
    .name = "owner_add",
    .resource = "owners",
    .needs = CAN_NOTHING,
    .form = &FORM,
    .label = N_("Buatkan akun"),
    .done = N_("Akun pemilik sudah dibuat."),
    .summary = "Makes an owner's account and business; `message` is her one-time link.",
    .run = run,
};
