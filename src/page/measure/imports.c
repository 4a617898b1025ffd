// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "importer/importer.h"
#include "page/measure/import_view.h"

static const Action *const ACTIONS_HERE[] = {&action_import_add, NULL};
#define FILES_SHOWN 20

/* What can be read, each with where its file is found: folded away, the file is recognised anyway. */
static void draw_kinds(Html *html)
{
    ui_fold_begin(html, tr(html->lang, "Berkas apa yang bisa, dan di mana mengunduhnya"));
    ui_list_begin(html);
    for (size_t i = 0; i < importer_count(); i++) {
        if (IMPORTERS[i]->kind != IMPORT_NOTHING) {
            ui_item(html, (UiItem){.title = tr(html->lang, IMPORTERS[i]->label),
                                   .note = tr(html->lang, IMPORTERS[i]->advice)});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static void draw_file(PageView *view, const ImportFile *file)
{
    const Lang *lang = view->html->lang;
    const Importer *importer = importer_find(file->kind);
    bool applied = g_str_equal(file->state, IMPORT_APPLIED);
    int64_t at = applied ? file->applied_at : file->created_at;
    g_autofree char *day = day_format_short(zone_day(view->context->zone, at), lang);
    g_autofree char *href = g_strdup_printf("/impor/%" G_GINT64_FORMAT, file->id);
    g_autofree char *rows = number_format(applied ? file->new_rows : file->rows);
    g_autofree char *note = g_strdup_printf(
        applied ? tr(lang, "%s: %s baris baru") : tr(lang, "%s: %s baris"), day, rows);
    ui_item(view->html,
            (UiItem){.title = importer != NULL ? tr(lang, importer->label) : file->kind,
                     .note_data = note,
                     .href = href,
                     .badge = applied ? NULL : import_state_name(file->state, lang),
                     .tone = TONE_WARNING});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) files = NULL;
    if (!import_file_list(context->db, context->business_id, 0, FILES_SHOWN, &files, error)) {
        return false;
    }
    ui_lead(view->html,
            tr(view->html->lang, "Unduh berkas dari Shopee, TikTok, Tokopedia, Meta dan lainnya, "
                                 "lalu kirim di sini. Angka dan pesanannya masuk sendiri."));
    page_form(view, (PageForm){.action = &action_import_add, .fold_from = "kind"});
    draw_kinds(view->html);
    if (record_count(files) > 0) {
        ui_fold_begin(view->html, tr(view->html->lang, "Berkas yang pernah dikirim"));
        ui_list_begin(view->html);
        for (size_t i = 0; i < record_count(files); i++) {
            draw_file(view, import_file_at(files, i));
        }
        ui_list_end(view->html);
        ui_fold_end(view->html);
    }
    return true;
}

const Page page_imports = {
    .path = "/impor",
    .title = N_("Masukkan berkas"),
    .job = JOB_MEASURE,
    .note = N_("Pesanan dan angka dari berkas Shopee, TikTok, Meta"),
    .order = 35,
    .icon = "measure",
    .back = "/laporan",
    .needs = CAN_SELL | CAN_MEASURE,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
