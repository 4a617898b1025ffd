// SPDX-License-Identifier: Apache-2.0
#include "app/hand_over.h"
#include "page/page.h"

static const Field QUERY_FIELDS[] = {
    {"unduh", N_("Unduh"), FIELD_FLAG},
    {"nomor", N_("Sertakan nomor pembeli"), FIELD_FLAG},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_autofree char *name = NULL;
    GString *text = NULL;
    HandOverAsk ask = {view->id, form_flag(view->query, "nomor")};
    if (!hand_over_text(view->context, ask, &name, &text, error)) {
        return false;
    }
    if (form_flag(view->query, "unduh")) {
        page_download(view, "text/plain; charset=utf-8", "serah-terima.txt", text);
        return true;
    }
    g_autofree char *sheet = g_string_free(text, FALSE);
    g_autofree char *keep =
        g_strdup_printf("/serah-terima/%d?unduh=1%s", (int)view->id, ask.numbers ? "&nomor=1" : "");
    g_autofree char *other =
        g_strdup_printf("/serah-terima/%d%s", (int)view->id, ask.numbers ? "" : "?nomor=1");
    view->title_data = g_strdup(name);
    view->back = g_strdup_printf("/orang/%d", (int)view->id);
    ui_copy(html, tr(html->lang, "Lembar untuk dicetak atau dikirim"), sheet, true);
    ui_actions_begin(html);
    ui_button_link(html, keep, tr(html->lang, "Simpan sebagai berkas"), false);
    ui_button_link(html, other,
                   ask.numbers ? tr(html->lang, "Tanpa nomor pembeli")
                               : tr(html->lang, "Sertakan nomor pembeli"),
                   false);
    ui_actions_end(html);
    return true;
}

const Page page_hand_over = {
    .path = "/serah-terima/{nomor}",
    .title = N_("Serah terima untuk"),
    .job = JOB_PLAN,
    .back = "/orang",
    .needs = CAN_PLAN,
    .query = &QUERY,
    .get = get,
};
