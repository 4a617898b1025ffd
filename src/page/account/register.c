// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"
#include "page/visitor.h"
#include "store/secret.h"
#include "store/session.h"

#define ACCOUNTS_A_PEER_A_DAY 30
#define DAY_S 86400

static const Choice ZONES[] = {
    {"WIB", N_("WIB (Sumatra, Jawa, Kalimantan Barat dan Tengah)")},
    {"WITA", N_("WITA (Bali, Nusa Tenggara, Kalimantan lain, Sulawesi)")},
    {"WIT", N_("WIT (Maluku, Papua)")},
    {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama Anda"), FIELD_TEXT, true, .min = 2, .max = 80, .example = N_("Bu Melati")},
    {"login", N_("Nomor HP atau surel"), FIELD_TEXT, true, .max = 200,
     .example = N_("0812-3456-7890")},
    {"password", N_("Kata sandi"), FIELD_SECRET, true,
     .help = N_("Paling sedikit 8 huruf. Jangan sama dengan PIN ATM.")},
    {"business", N_("Nama usaha"), FIELD_TEXT, true, .min = 2, .max = 60,
     .example = N_("Dapur Melati")},
    {"zone", N_("Waktu setempat"), FIELD_CHOICE, true, .choices = ZONES},
    {0},
};
static const Form FORM = {FIELDS};

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    ui_lead(html, tr(html->lang, "Lima isian saja. Setelah ini Tangga bertanya pelan-pelan, satu "
                                 "layar satu pertanyaan."));
    ui_form(html, &(UiForm){.form = &FORM,
                            .values = view->typed,
                            .errors = view->errors,
                            .target = "/daftar",
                            .action = "register",
                            .submit = tr(html->lang, "Buat akun dan mulai")});
    return true;
}

static bool account_make(const PageView *view, const char *login, int64_t *ret_user, GError **error)
{
    const Context *context = view->context;
    const FormValues *values = view->typed;
    g_autofree char *bucket = g_strconcat("daftar:", request_peer(view->request), NULL);
    g_autofree char *hash = NULL;
    NewUser user = {.name = form_text(values, "name"),
                    .phone = *login == '+' ? login : NULL,
                    .email = *login == '+' ? NULL : login,
                    .now = context->now};
    int64_t business_id = 0;
    if (!rate_take(context->db, bucket, DAY_S, ACCOUNTS_A_PEER_A_DAY, context->now, error)) {
        return false;
    }
    user.password_hash = hash = secret_password(form_text(values, "password"), error);
    g_autoptr(DbTransaction) tx = hash != NULL ? db_begin(context->db, error) : NULL;
    return tx != NULL && user_add(context->db, &user, ret_user, error) &&
           business_add(context->db, form_text(values, "business"), form_text(values, "zone"),
                        *ret_user, context->now, &business_id, error) &&
           db_commit(tx, error);
}

/* True with *ret_user 0: something to mend in the form. */
static bool register_try(PageView *view, FormErrors *errors, int64_t *ret_user, GError **error)
{
    g_autofree char *login = user_login_normal(form_text(view->typed, "login"));
    g_autoptr(GError) failure = NULL;
    if (login == NULL) {
        form_errors_add(errors, "login", "%s",
                        tr(view->html->lang,
                           "Tulis nomor HP seperti 0812-3456-7890, atau surel seperti "
                           "nama@contoh.id."));
        return true;
    }
    if (account_make(view, login, ret_user, &failure)) {
        return true;
    }
    *ret_user = 0;
    if (error_code(failure) == ERROR_CONFLICT) {
        form_errors_add(errors, "login", "%s",
                        tr(view->html->lang, "Nomor atau surel ini sudah punya akun. Masuk saja; "
                                             "bila lupa sandi, mintalah tautan kepada "
                                             "pendamping."));
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

static bool post(PageView *view, GError **error)
{
    FormErrors *errors = form_errors_new();
    page_keep_form(view,
                   form_read(&FORM, request_form_source(view->request), view->html->lang, errors),
                   errors);
    int64_t user_id = 0;
    if (form_errors_count(errors) > 0) {
        return true;
    }
    if (!register_try(view, errors, &user_id, error)) {
        return false;
    }
    if (user_id == 0) {
        return true;
    }
    page_redirect(view, "/mulai");
    return visitor_sign_in(view->context, view->request, user_id, view->response, error);
}

const Page page_register = {
    .path = "/daftar",
    .title = N_("Buat akun"),
    .back = "/",
    .anonymous = true,
    .get = get,
    .post = post,
};
