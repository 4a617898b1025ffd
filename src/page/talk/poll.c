// SPDX-License-Identifier: Apache-2.0
#include "store/poll.h"
#include "action/registry.h"
#include "page/create/shop_link.h"
#include "page/talk/poll_view.h"

static const Action *const ACTIONS_HERE[] = {&action_poll_tally, &action_poll_close, NULL};

static void draw_open(PageView *view, const PollShown *shown)
{
    Html *html = view->html;
    const Poll *poll = poll_shown(shown);
    const char *winner = poll_winner(shown);
    g_autofree char *site = site_address(view->request);
    g_autofree char *path = g_strdup_printf("/suara/%s", poll->code);
    g_autofree char *address = site != NULL ? g_strconcat(site, path, NULL) : NULL;
    g_autofree char *text = poll_text(shown, view->context->business->name, address);
    g_autoptr(FormValues) values = form_values_new();
    ui_copy(html, tr(html->lang, "Teks untuk dibagikan"), text, true);
    ui_link(html, path, tr(html->lang, "Lihat halaman untuk pembeli"));
    ui_heading(html, tr(html->lang, "Ambil satu keputusan"));
    if (winner != NULL) {
        g_autofree char *words =
            g_strdup_printf(tr(html->lang, "Paling banyak dipilih: %s."), winner);
        form_values_show(values, "decision", winner);
        ui_hint(html, words);
    }
    page_form(view,
              (PageForm){.action = &action_poll_close, .id = poll->id, .values = values});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(PollShown) shown = {0};
    if (!poll_shown_load(context->db, context->business_id, view->id, &shown, error)) {
        return false;
    }
    const Poll *poll = poll_shown(&shown);
    bool open = g_str_equal(poll->state, "open");
    if (!open) {
        ui_notice(view->html, TONE_GOOD, tr(view->html->lang, "Sudah diputuskan:"));
        ui_paragraph_data(view->html, poll->decision);
    }
    poll_draw_result(view, &shown, open);
    if (open) {
        draw_open(view, &shown);
    }
    return true;
}

const Page page_poll = {
    .path = "/jajak/{nomor}",
    .title = N_("Jajak pendapat"),
    .job = JOB_TALK,
    .back = "/jajak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
