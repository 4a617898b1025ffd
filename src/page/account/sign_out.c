// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"
#include "page/visitor.h"
#include "store/session.h"

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    ui_lead(html, tr(html->lang, "Keluar dari HP ini? Data usaha tetap tersimpan."));
    ui_form(html, &(UiForm){.target = "/keluar",
                            .action = "sign_out",
                            .submit = tr(html->lang, "Ya, keluar"),
                            .compact = true});
    return true;
}

static bool post(PageView *view, GError **error)
{
    page_redirect(view, "/");
    visitor_forget_cookie(view->request, view->response);
    return view->session_hash == NULL ||
           session_end(view->context->db, view->context->user_id, view->session_hash, error);
}

const Page page_sign_out = {
    .path = "/keluar",
    .title = N_("Keluar"),
    .job = JOB_ACCOUNT,
    .note = N_("Keluar dari HP ini"),
    .order = 35,
    .icon = "lock",
    .back = "/menu",
    .kept = true,
    .get = get,
    .post = post,
};
