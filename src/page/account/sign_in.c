// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/page.h"
#include "page/visitor.h"
#include "store/secret.h"
#include "store/session.h"

#define TRIES_A_QUARTER_HOUR 10
#define TRIES_A_PEER 60
#define QUARTER_HOUR_S 900

static const Field FIELDS[] = {
    {"login", N_("Nomor HP atau surel"), FIELD_TEXT, true, .max = 200,
     .example = N_("0812-3456-7890")},
    {"password", N_("Kata sandi"), FIELD_SECRET, true, .min = 1, .max = 200},
    {0},
};
static const Form FORM = {FIELDS};

static const Field QUERY_FIELDS[] = {
    {"lanjut", N_("Halaman berikutnya"), FIELD_TEXT, .max = 900},
    {"belum", N_("Belum tersimpan"), FIELD_FLAG}, /* a form was sent without a session */
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    const char *next = form_text(view->query, "lanjut");
    if (form_flag(view->query, "belum")) {
        ui_notice(html, TONE_WARNING,
                  tr(html->lang, "Waktu masuk di HP ini sudah habis, jadi yang tadi ditulis belum "
                                 "tersimpan. Masuk lagi untuk melanjutkannya."));
    } else {
        ui_lead(html, tr(html->lang, "Selamat datang kembali. HP ini akan diingat, jadi Anda tidak "
                                     "perlu masuk setiap hari."));
    }
    ui_card_begin(html, NULL);
    ui_form(html, &(UiForm){.form = &FORM,
                            .values = view->typed,
                            .errors = view->errors,
                            .target = "/masuk",
                            .action = "sign_in",
                            .next = *next != '\0' ? next : NULL,
                            .submit = tr(html->lang, "Masuk")});
    ui_card_end(html);
    ui_paragraph(html, tr(html->lang, "Belum punya akun?"));
    ui_actions_begin(html);
    ui_button_link(html, "/daftar", tr(html->lang, "Buat akun"), false);
    ui_actions_end(html);
    return true;
}

/* Slows guessing: per login and per address, whether the login exists or not. */
static bool tries_count(const PageView *view, const char *login, GError **error)
{
    const Context *context = view->context;
    g_autofree char *by_login = g_strconcat("masuk:", login, NULL);
    g_autofree char *by_peer = g_strconcat("masuk-dari:", request_peer(view->request), NULL);
    return rate_take(context->db, by_login, QUARTER_HOUR_S, TRIES_A_QUARTER_HOUR, context->now,
                     error) &&
           rate_take(context->db, by_peer, QUARTER_HOUR_S, TRIES_A_PEER, context->now, error);
}

/* The user with this login and password; 0 when there is none. */
static bool user_check(const PageView *view, const char *login, const char *password,
                       int64_t *ret_id, GError **error)
{
    g_autoptr(RecordList) users = NULL;
    g_autofree char *normal = user_login_normal(login);
    if (!tries_count(view, normal != NULL ? normal : "?", error) ||
        !user_load_login(view->context->db, normal != NULL ? normal : "", &users, error)) {
        return false;
    }
    const User *user = record_count(users) == 1 ? user_at(users, 0) : NULL;
    bool right = secret_password_matches(user != NULL ? user->password_hash : NULL, password);
    *ret_id = right ? user->id : 0;
    return true;
}

static bool post(PageView *view, GError **error)
{
    FormErrors *errors = form_errors_new();
    FormValues *values =
        form_read(&FORM, request_form_source(view->request), view->html->lang, errors);
    page_keep_form(view, values, errors);
    int64_t user_id = 0;
    if (form_errors_count(errors) > 0) {
        return true;
    }
    if (!user_check(view, form_text(values, "login"), form_text(values, "password"), &user_id,
                    error)) {
        return false;
    }
    if (user_id == 0) {
        form_errors_add(errors, "", "%s",
                        tr(view->html->lang, "Nomor atau kata sandi belum cocok. Periksa lagi; "
                                             "bila lupa, mintalah tautan baru kepada pendamping."));
        return true;
    }
    page_redirect(view, page_next(view, "/hari-ini"));
    return visitor_sign_in(view->context, view->request, user_id, view->response, error);
}

const Page page_sign_in = {
    .path = "/masuk",
    .title = N_("Masuk"),
    .anonymous = true,
    .query = &QUERY,
    .get = get,
    .post = post,
};
