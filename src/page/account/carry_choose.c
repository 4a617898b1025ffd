// SPDX-License-Identifier: Apache-2.0
#include "app/carry_words.h"
#include "action/registry.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_carry_choose, NULL};

static void draw_differences(Html *html, const CarryWords *words)
{
    const Lang *lang = html->lang;
    const char *headings[] = {"", tr(lang, "Di sini"), tr(lang, "Di berkas")};
    if (words->differences->len == 0) {
        return;
    }
    ui_table_begin(html, tr(lang, "Yang berbeda"), headings, G_N_ELEMENTS(headings));
    for (guint i = 0; i < words->differences->len; i++) {
        const CarryDifference *one = &g_array_index(words->differences, CarryDifference, i);
        ui_row_begin(html);
        ui_cell_said(html, headings[0], one->label);
        ui_cell(html, headings[1], one->here);
        ui_cell(html, headings[2], one->file);
        ui_row_end(html);
    }
    ui_table_end(html);
}

static void draw_added(Html *html, const CarryWords *words)
{
    if (words->added->len == 0) {
        return;
    }
    ui_subheading(html, tr(html->lang, "Hanya ada di berkas"));
    ui_list_begin(html);
    for (guint i = 0; i < words->added->len; i++) {
        ui_item(html, (UiItem){.title_data = g_ptr_array_index(words->added, i)});
    }
    ui_list_end(html);
}

static void draw_choice(PageView *view, const CarryWords *words, const char *choice,
                        const char *label)
{
    const char *hidden[] = {"choice", choice, NULL};
    page_form(view, (PageForm){.action = &action_carry_choose, .id = words->id, .hidden = hidden,
                               .submit = label, .secondary = !g_str_equal(choice, "here"),
                               .compact = true});
}

/* One at a time; the others wait. */
static void draw_one(PageView *view, const CarryWords *words)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_card_begin(html, NULL);
    ui_paragraph_plain(html, words->title);
    draw_differences(html, words);
    draw_added(html, words);
    ui_actions_begin(html);
    draw_choice(view, words, "here", tr(lang, "Pakai yang di sini"));
    draw_choice(view, words, "file", tr(lang, "Pakai yang dari berkas"));
    if (words->may_both) {
        draw_choice(view, words, "both", tr(lang, "Keduanya benar"));
    }
    ui_actions_end(html);
    if (words->added->len > 0) {
        ui_hint(html, tr(lang, "Uang yang tidak dipakai tidak dihapus: ada catatan baru yang "
                               "membatalkannya."));
    }
    ui_card_end(html);
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autoptr(GPtrArray) list = NULL;
    int64_t waiting = 0;
    if (!carry_words_load(view->context, 1, &list, error) ||
        !carry_conflict_count(view->context->db, view->context->business_id, &waiting, error)) {
        return false;
    }
    if (list->len == 0) {
        ui_empty(html, "account", tr(lang, "Tidak ada yang perlu dipilih."));
        ui_button_link(html, "/bawa", tr(lang, "Kembali"), false);
        return true;
    }
    g_autofree char *sentence = g_strdup_printf(
        tr_count(lang, "Ada %d hal yang diubah di dua tempat. Mana yang benar?", waiting),
        (int)waiting);
    ui_lead(html, sentence);
    draw_one(view, g_ptr_array_index(list, 0));
    return true;
}

const Page page_carry_choose = {
    .path = "/bawa/pilih",
    .title = N_("Pilih mana yang benar"),
    .job = JOB_ACCOUNT,
    .back = "/bawa",
    .needs = CAN_OWN,
    .actions = ACTIONS_HERE,
    .get = get,
};
