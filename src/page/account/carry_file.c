// SPDX-License-Identifier: Apache-2.0
#include "carry/export.h"
#include "page/page.h"

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    GString *file = NULL;
    if (!carry_export(context->db, context->business_id, context->now, &file, error)) {
        return false;
    }
    if (file == NULL) {
        ui_lead(view->html, tr(view->html->lang, "Ada catatan yang baru berubah. Siapkan berkasnya "
                                                 "sekali lagi supaya ikut terbawa."));
        ui_button_link(view->html, "/bawa", tr(view->html->lang, "Siapkan lagi"), true);
        return true;
    }
    g_autofree char *name = g_strdup_printf("%s.tangga", context->business->slug);
    page_download(view, "application/octet-stream", name, file);
    return true;
}

const Page page_carry_file = {
    .path = "/bawa/berkas",
    .title = N_("Berkas usaha"),
    .job = JOB_ACCOUNT,
    .back = "/bawa",
    .needs = CAN_OWN,
    .get = get,
};
