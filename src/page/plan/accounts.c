// SPDX-License-Identifier: Apache-2.0
#include "store/account.h"

#include "action/registry.h"
#include "app/channel.h"
#include "base/money.h"
#include "guide/account_kind.h"
#include "guide/ceiling.h"
#include "guide/phrase.h"
#include "page/page.h"
#include "store/tool.h"

/* Personal, business, or both on purpose: a choice for each place, with both sides shown
 * (requirement P13). */

static const Action *const ACTIONS_HERE[] = {&action_account_choose, NULL};

static void draw_sentences(Html *html, const char *heading, const GArray *sentences)
{
    ui_subheading(html, heading);
    for (guint i = 0; i < sentences->len; i++) {
        ui_paragraph(html, phrase_said(&g_array_index(sentences, Phrase, i), html->lang));
    }
}

static void draw_kinds(PageView *view)
{
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    ui_fold_begin(html, tr(html->lang, "Untung dan risiko tiap pilihan"));
    for (size_t i = 0; i < account_kind_count(knowledge); i++) {
        const AccountKind *kind = account_kind_at(knowledge, i);
        ui_heading(html, account_kind_name(kind, html->lang));
        draw_sentences(html, tr(html->lang, "Untungnya"), kind->gains);
        draw_sentences(html, tr(html->lang, "Risikonya"), kind->risks);
        draw_sentences(html, tr(html->lang, "Supaya aman"), kind->tips);
    }
    ui_fold_end(html);
}

static void draw_ceiling(Html *html, const Knowledge *knowledge, const Account *account)
{
    const Lang *lang = html->lang;
    int64_t most = 0;
    Ceiling ceiling =
        account_ceiling(knowledge, account->platform, account->kind, account->friends, &most);
    if (ceiling == CEILING_NONE) {
        return;
    }
    g_autofree char *number = number_format(most);
    g_autofree char *sentence = g_strdup_printf(
        ceiling == CEILING_REACHED
            ? tr(lang, "Batas teman di sini %s, sudah penuh. Ajak pembeli baru mengikuti halaman "
                       "usaha; teman lama tetap di sini.")
            : tr(lang, "Batas teman di sini %s, sebentar lagi penuh. Siapkan halaman usaha dari "
                       "sekarang."),
        number);
    ui_notice(html, TONE_WARNING, sentence);
    ui_hint(html, friend_ceiling_source(friend_ceiling_find(knowledge, account->platform), lang));
}

static const Account *account_for(const RecordList *accounts, const char *platform)
{
    for (size_t i = 0; i < record_count(accounts); i++) {
        if (g_str_equal(account_at(accounts, i)->platform, platform)) {
            return account_at(accounts, i);
        }
    }
    return NULL;
}

/* One place: what was chosen, and the form. */
static void draw_place(PageView *view, const char *platform, const Account *account)
{
    Html *html = view->html;
    g_autoptr(FormTable) fields = form_table_new();
    g_autoptr(FormValues) values = form_values_new();
    const char *const hidden[] = {"platform", platform, NULL};
    static const char *const SHOWN[] = {"kind", "friends", "reason"};
    bool friends = friend_ceiling_find(view->context->knowledge, platform) != NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(SHOWN); i++) {
        if (friends || !g_str_equal(SHOWN[i], "friends")) {
            form_table_add(fields, form_field(action_account_choose.form, SHOWN[i]));
        }
    }
    if (account != NULL) {
        form_values_show(values, "kind", account->kind);
        form_values_show(values, "reason", account->reason);
        if (account->friends > 0) {
            form_values_show_int(values, "friends", account->friends);
        }
    }
    ui_card_begin(html, channel_name_of(view->context->knowledge, platform, NULL, html->lang));
    if (account != NULL) {
        draw_ceiling(html, view->context->knowledge, account);
    }
    page_form(view, (PageForm){.action = &action_account_choose,
                               .form = form_table_form(fields),
                               .values = values,
                               .hidden = hidden,
                               .secondary = account != NULL});
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) tools = NULL;
    g_autoptr(RecordList) accounts = NULL;
    if (!tool_list_chosen(context->db, context->business_id, &tools, error) ||
        !account_list(context->db, context->business_id, &accounts, error)) {
        return false;
    }
    ui_lead(html, tr(html->lang, "Tidak ada pilihan yang salah. Yang penting dipilih dengan sadar, "
                                 "untuk tiap tempat."));
    draw_kinds(view);
    for (size_t i = 0; i < record_count(tools); i++) {
        const char *platform = tool_at(tools, i)->platform;
        draw_place(view, platform, account_for(accounts, platform));
    }
    if (record_count(tools) == 0) {
        ui_empty(html, "calendar", tr(html->lang, "Pilih dulu tempat berjualan Anda."));
        ui_actions_begin(html);
        ui_button_link(html, "/alat", tr(html->lang, "Pilih tempat"), true);
        ui_actions_end(html);
    }
    ui_link(html, "/gaya", tr(html->lang, "Bolehkah wajah Anda tampil? Atur di Gaya tulisan"));
    return true;
}

const Page page_accounts = {
    .path = "/akun-promosi",
    .title = N_("Akun pribadi atau usaha"),
    .job = JOB_PLAN,
    .note = N_("Untung, risiko, dan pilihan untuk tiap tempat"),
    .order = 46,
    .icon = "list",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
