// SPDX-License-Identifier: Apache-2.0
#include "app/wa_sheet.h"
#include "page/page.h"

/* Plain text for paper, or for a mentor's laptop (requirements H03, X06). */
static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(WaSheet) sheet = {0};
    if (!wa_sheet_load(context, &sheet, error)) {
        return false;
    }
    g_autofree char *text = wa_sheet_text(&sheet, context->business->name, context->lang);
    page_download(view, "text/plain; charset=utf-8", "wa-bisnis.txt", g_string_new(text));
    return true;
}

const Page page_whatsapp_sheet_print = {
    .path = "/wa-bisnis.txt",
    .title = N_("Isi WhatsApp Business"),
    .job = JOB_TALK,
    .needs = CAN_TALK,
    .get = get,
};
