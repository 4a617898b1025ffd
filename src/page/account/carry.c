// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "carry/conflict.h"
#include "page/page.h"

#define MERGES_SHOWN 10

static const Action *const ACTIONS_HERE[] = {&action_carry_ready, &action_carry_merge, NULL};
static const Field FIELDS[] = {{"siap", N_("Siap"), FIELD_FLAG}, {0}};
static const Form QUERY = {FIELDS};

static void draw_out(PageView *view)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_card_begin(html, tr(lang, "Bawa pulang usaha ini"));
    if (form_flag(view->query, "siap")) {
        ui_notice(html, TONE_GOOD, tr(lang, "Berkasnya siap. Simpan di HP atau diska, lalu buka "
                                            "halaman ini di server yang lain."));
        ui_button_link(html, "/bawa/berkas", tr(lang, "Unduh berkas"), true);
        ui_hint(html, tr(lang, "Isinya seluruh catatan usaha, juga nomor pembeli. Simpan seperti "
                               "menyimpan buku kas; jangan dikirim ke grup."));
    } else {
        ui_paragraph(html, tr(lang, "Seluruh catatan dan foto menjadi satu berkas untuk dibawa ke "
                                    "server lain, misalnya dari laptop pendamping ke server desa."));
        page_button(view, &action_carry_ready, 0, NULL, true);
    }
    ui_card_end(html);
}

static void draw_in(PageView *view)
{
    Html *html = view->html;
    ui_card_begin(html, tr(html->lang, "Gabungkan berkas"));
    ui_paragraph(html, tr(html->lang, "Yang sudah ada tidak menjadi dua, walau berkasnya digabung "
                                      "berkali-kali. Yang diubah di dua tempat, Anda yang memilih."));
    page_form(view, (PageForm){.action = &action_carry_merge, .secondary = true});
    ui_card_end(html);
}

static void draw_merge(PageView *view, const CarryMerged *merged)
{
    const Lang *lang = view->html->lang;
    g_autofree char *when =
        day_format_long(zone_day(view->context->zone, merged->created_at), lang);
    g_autofree char *note = g_strdup_printf(
        tr(lang, "%d baru, %d diperbarui, %d dihapus, %d menunggu pilihan"), (int)merged->new_count,
        (int)merged->changed_count, (int)merged->removed_count, (int)merged->conflict_count);
    ui_item(view->html, (UiItem){.title_data = when, .note = note, .icon = "plan"});
}

static bool draw_merges(PageView *view, GError **error)
{
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!carry_merged_list(view->context->db, view->context->business_id, 0, MERGES_SHOWN, &list,
                           error)) {
        return false;
    }
    if (record_count(list) > 0) {
        ui_fold_begin(html, tr(html->lang, "Yang sudah digabung"));
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(list); i++) {
            draw_merge(view, carry_merged_at(list, i));
        }
        ui_list_end(html);
        ui_fold_end(html);
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int64_t waiting = 0;
    if (!carry_conflict_count(view->context->db, view->context->business_id, &waiting, error)) {
        return false;
    }
    if (waiting > 0) {
        g_autofree char *sentence = g_strdup_printf(
            tr_count(lang, "%d hal diubah di dua tempat. Yang di sini tetap dipakai sampai Anda "
                           "memilih.", waiting), (int)waiting);
        ui_notice(html, TONE_WARNING, sentence);
        ui_button_link(html, "/bawa/pilih", tr(lang, "Pilih mana yang benar"), true);
    }
    draw_out(view);
    draw_in(view);
    return draw_merges(view, error);
}

const Page page_carry = {
    .path = "/bawa",
    .title = N_("Bawa dan gabungkan"),
    .job = JOB_ACCOUNT,
    .note = N_("Pindah dari laptop kelas ke server desa"),
    .order = 76,
    .icon = "account",
    .back = "/menu",
    .needs = CAN_OWN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
