// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"
#include "page/visitor.h"
#include "store/secret.h"

/* A one-time link: whoever holds it sets the password of the account and is signed in. */

static const Field FIELDS[] = {
    {"password", N_("Kata sandi baru"), FIELD_SECRET, true,
     .help = N_("Paling sedikit 8 huruf. Jangan sama dengan PIN ATM.")},
    {0},
};
static const Form FORM = {FIELDS};

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    int64_t user_id = 0;
    if (!invite_peek(view->context->db, view->segment, view->context->now, &user_id, error)) {
        return false;
    }
    if (user_id == 0) {
        ui_notice(html, TONE_WARNING,
                  tr(html->lang, "Tautan ini sudah dipakai atau sudah lewat tujuh hari. Mintalah "
                                 "tautan baru kepada yang memberikannya."));
        ui_actions_begin(html);
        ui_button_link(html, "/masuk", tr(html->lang, "Sudah punya kata sandi? Masuk"), true);
        ui_actions_end(html);
        return true;
    }
    ui_lead(html, tr(html->lang, "Akun Anda sudah disiapkan. Buat kata sandi sendiri; hanya Anda "
                                 "yang mengetahuinya."));
    ui_form(html, &(UiForm){.form = &FORM,
                            .values = view->typed,
                            .errors = view->errors,
                            .target = request_path(view->request),
                            .action = "invite_use",
                            .submit = tr(html->lang, "Simpan dan masuk")});
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
    Db *db = view->context->db;
    g_autofree char *hash = secret_password(form_text(values, "password"), error);
    g_autoptr(DbTransaction) tx = hash != NULL ? db_begin(db, error) : NULL;
    if (tx == NULL || !invite_use(db, view->segment, view->context->now, &user_id, error) ||
        !user_set_password(db, user_id, hash, error)) {
        return false;
    }
    page_redirect(view, "/usaha");
    return visitor_sign_in(view->context, view->request, user_id, view->response, error) &&
           db_commit(tx, error);
}

const Page page_invite = {
    .path = "/undangan/{tautan}",
    .title = N_("Tautan masuk pertama"),
    .anonymous = true,
    .get = get,
    .post = post,
};
