// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_message_add, &action_message_paste, NULL};
static const Choice WAYS[] = {{"satu", N_("Satu pesan")}, {"banyak", N_("Banyak sekaligus")}, {0}};
static const Field QUERY[] = {{"cara", N_("Cara"), FIELD_CHOICE, .choices = WAYS}, {0}};
static const Form QUERY_FORM = {QUERY};

static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    const Lang *lang = html->lang;
    bool many = g_str_equal(form_text(view->query, "cara"), "banyak") ||
                view->failed == &action_message_paste;
    if (many) {
        ui_lead(html, tr(lang, "Tempel beberapa pesan sekaligus, satu pesan satu baris."));
        page_form(view, (PageForm){.action = &action_message_paste, .next = "/pesan"});
    } else {
        ui_lead(html, tr(lang, "Salin pesannya, lalu tempel di sini."));
        page_form(view, (PageForm){.action = &action_message_add, .next = "/pesan"});
    }
    ui_actions_begin(html);
    if (many) {
        ui_button_link(html, "/pesan/tambah", tr(lang, "Catat satu pesan saja"), false);
    } else {
        ui_button_link(html, "/pesan/tambah?cara=banyak", tr(lang, "Tempel banyak sekaligus"),
                       false);
    }
    ui_actions_end(html);
    return true;
}

const Page page_message_new = {
    .path = "/pesan/tambah",
    .title = N_("Catat pesan masuk"),
    .job = JOB_TALK,
    .back = "/pesan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};
