// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "importer/importer.h"
#include "page/measure/import_view.h"

static const Action *const ACTIONS_HERE[] = {&action_import_apply, &action_import_discard, NULL};

static void draw_buttons(PageView *view, const ImportFile *file)
{
    ui_actions_begin(view->html);
    page_button(view, &action_import_apply, file->id, NULL, false);
    page_button(view, &action_import_discard, file->id, NULL, true);
    ui_actions_end(view->html);
}

static bool is_summary(const ImportFile *file)
{
    const Importer *importer = importer_find(file->kind);
    return importer != NULL && importer->text != NULL;
}

/* Text that was pasted: its few numbers themselves instead of counts of rows. */
static bool draw_pasted(PageView *view, const ImportFile *file, GError **error)
{
    Html *html = view->html;
    bool news = file->new_rows + file->changed_rows > 0;
    ui_lead(html, news ? tr(html->lang, "Begini yang terbaca. Belum ada yang disimpan.")
                  : file->same_rows > 0
                      ? tr(html->lang, "Angka ini semuanya sudah tercatat.")
                      : tr(html->lang, "Tidak ada angka yang bisa diambil. Alasannya di bawah ini; "
                                       "data lama tetap aman."));
    if (!import_draw_summary(html, view->context, file, error)) {
        return false;
    }
    if (news) {
        draw_buttons(view, file);
    } else {
        page_button(view, &action_import_discard, file->id, NULL, true);
    }
    return true;
}

static void draw_waiting(PageView *view, const ImportFile *file)
{
    Html *html = view->html;
    if (file->new_rows + file->changed_rows > 0) {
        ui_lead(html, tr(html->lang, "Begini isi berkasnya. Belum ada yang masuk."));
        import_draw_counts(html, file);
        draw_buttons(view, file);
        return;
    }
    ui_lead(html, file->refused_rows > 0
                      ? tr(html->lang, "Tidak ada baris baru yang bisa masuk. Alasannya di bawah "
                                       "ini; data lama tetap aman.")
                      : tr(html->lang, "Semua isi berkas ini sudah ada, jadi tidak ada yang perlu "
                                       "dimasukkan."));
    import_draw_counts(html, file);
    page_button(view, &action_import_discard, file->id, NULL, true);
}

static void draw_next(Html *html, const Importer *importer)
{
    static const struct {
        const char *href, *label;
    } NEXT[] = {[IMPORT_ORDERS] = {"/penjualan", N_("Lihat penjualan")},
                [IMPORT_FEES] = {"/pasar", N_("Lihat hasil bersih")},
                [IMPORT_FIGURES] = {"/angka", N_("Lihat angka")},
                [IMPORT_POSTS] = {"/kalender", N_("Lihat kalender")},
                [IMPORT_MESSAGES] = {"/pesan", N_("Lihat pesan")},
                [IMPORT_SALES] = {"/penjualan", N_("Lihat penjualan")},
                [IMPORT_NOTHING] = {"/impor", N_("Kirim berkas lain")}};
    ui_actions_begin(html);
    ui_button_link(html, NEXT[importer->kind].href, tr(html->lang, NEXT[importer->kind].label), true);
    ui_button_link(html, "/impor", tr(html->lang, "Kirim berkas lain"), false);
    ui_actions_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!import_file_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such file");
    }
    const ImportFile *file = import_file_at(one, 0);
    const Importer *importer = importer_find(file->kind);
    ui_heading(view->html, importer != NULL ? tr(view->html->lang, importer->label) : file->kind);
    if (g_str_equal(file->state, IMPORT_WAITING) && is_summary(file)) {
        if (!draw_pasted(view, file, error)) {
            return false;
        }
    } else if (g_str_equal(file->state, IMPORT_WAITING)) {
        draw_waiting(view, file);
    } else {
        ui_lead(view->html, import_state_name(file->state, view->html->lang));
        import_draw_counts(view->html, file);
        if (importer != NULL) {
            draw_next(view->html, importer);
        }
    }
    import_draw_report(view->html, file);
    return true;
}

const Page page_import = {
    .path = "/impor/{nomor}",
    .title = N_("Isi berkas"),
    .back = "/impor",
    .needs = CAN_SELL | CAN_MEASURE,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
