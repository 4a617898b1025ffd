// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/money.h"
#include "importer/importer.h"
#include "page/measure/import_view.h"
#include "store/import_job.h"
#include "store/import_mapping.h"

static const Action *const ACTIONS_HERE[] = {&action_import_add, &action_import_forget, NULL};
#define FILES_SHOWN 20
#define MAPPINGS_SHOWN 50

/* What can be read, each with where its file is found: folded away, the file is recognised anyway. */
static void draw_kinds(Html *html)
{
    ui_fold_begin(html, tr(html->lang, "Berkas apa yang bisa, dan di mana mengunduhnya"));
    ui_list_begin(html);
    for (size_t i = 0; i < importer_count(); i++) {
        if (IMPORTERS[i]->kind != IMPORT_NOTHING) {
            g_autofree char *title = import_kind_title(IMPORTERS[i]->name, html->lang);
            ui_item(html, (UiItem){.title = title,
                                   .note = tr(html->lang, IMPORTERS[i]->advice)});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

/* What she said of tables of her own, and the way to have it forgotten. */
static bool draw_mappings(PageView *view, GError **error)
{
    Html *html = view->html;
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!import_mapping_list(context->db, context->business_id, 0, MAPPINGS_SHOWN, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return true;
    }
    ui_fold_begin(html, tr(html->lang, "Susunan kolom yang diingat"));
    ui_hint(html, tr(html->lang, "Daftar dengan judul kolom ini langsung terbaca. Bila keliru, "
                                 "lupakan, lalu kirim berkasnya sekali lagi."));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const ImportMapping *mapping = import_mapping_at(list, i);
        g_autofree char *title = import_kind_title(mapping->kind, html->lang);
        ui_item_begin(html, (UiItem){.title = title,
                                     .note_data = mapping->headings});
        page_button(view, &action_import_forget, mapping->id, NULL, true);
        ui_item_end(html);
    }
    ui_list_end(html);
    ui_fold_end(html);
    return true;
}

/* Without the columns as text: a page asks for them one by one. */
static FormTable *fields_make(const PageView *view)
{
    g_autoptr(FormTable) made = NULL;
    FormTable *table = form_table_new();
    const Form *form = action_form(&action_import_add, view->context->knowledge, view->html->lang,
                                   &made);
    for (const Field *field = form->fields; field->name != NULL; field++) {
        if (!g_str_equal(field->name, "columns")) {
            form_table_add(table, field);
        }
    }
    return table;
}

static void draw_file(PageView *view, const ImportFile *file)
{
    const Lang *lang = view->html->lang;
    bool applied = g_str_equal(file->state, IMPORT_APPLIED);
    int64_t at = applied ? file->applied_at : file->created_at;
    g_autofree char *day = day_format_short(zone_day(view->context->zone, at), lang);
    g_autofree char *href = g_strdup_printf("/impor/%" G_GINT64_FORMAT, file->id);
    g_autofree char *title = import_kind_title(file->kind, lang);
    g_autofree char *rows = number_format(applied ? file->new_rows : file->rows);
    g_autofree char *note = g_strdup_printf(
        applied ? tr(lang, "%s: %s baris baru") : tr(lang, "%s: %s baris"), day, rows);
    ui_item(view->html,
            (UiItem){.title = title,
                     .note_data = note,
                     .href = href,
                     .badge = applied                          ? NULL
                              : import_job_is_live(file->job) ? tr(lang, "sedang masuk")
                                                              : import_state_name(file->state, lang),
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
            tr(view->html->lang, "Kirim berkas unduhan Shopee, TikTok, Tokopedia atau Meta, atau "
                                 "daftar Excel buatan sendiri. Isinya dilihat dulu, baru masuk."));
    g_autoptr(FormTable) fields = fields_make(view);
    page_form(view, (PageForm){.action = &action_import_add,
                               .form = form_table_form(fields),
                               .fold_from = "kind"});
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
    return draw_mappings(view, error);
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
