// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"
#include "web/ui_queue.h"

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    ui_lead(html, tr(html->lang, "Yang Anda isi tanpa sinyal disimpan di HP ini, lalu dikirim "
                                 "sendiri satu kali saat sinyal kembali."));
    ui_outbox(html);
    ui_queue_total(html, 0, "");
    return true;
}

const Page page_outbox = {
    .path = "/kiriman",
    .title = N_("Kiriman dari HP ini"),
    .job = JOB_ACCOUNT,
    .note = N_("Yang belum terkirim karena tidak ada sinyal"),
    .order = 70,
    .icon = "signal",
    .back = "/menu",
    .kept = true,
    .script = "sends.js",
    .get = get,
};
