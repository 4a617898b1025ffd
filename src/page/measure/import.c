// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/import_work.h"
#include "page/measure/import_job_view.h"
#include "page/measure/import_view.h"
#include "store/import_job.h"

static const Action *const ACTIONS_HERE[] = {&action_import_apply, &action_import_cancel,
                                             &action_import_discard, NULL};

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

/* A list of her own: what its columns hold is hers to say. */
static void draw_columns_link(Html *html, const ImportFile *file)
{
    const Importer *importer = importer_find(file->kind);
    if (importer != NULL && importer->own) {
        g_autofree char *href = g_strdup_printf("/impor/%" G_GINT64_FORMAT "/kolom", file->id);
        ui_link(html, href, tr(html->lang, "Daftar atau kolomnya keliru? Ubah"));
    }
}

/* Read by columns that she has said, now or with a list like it. */
static bool is_recalled(const ImportFile *file)
{
    ImportAsk ask = {0};
    g_autofree char *options = g_strdup(file->options);
    import_ask_parse(options, &ask);
    return *ask.columns != '\0';
}

static void draw_unknown(PageView *view, const ImportFile *file)
{
    Html *html = view->html;
    g_autofree char *href = g_strdup_printf("/impor/%" G_GINT64_FORMAT "/kolom", file->id);
    ui_lead(html, tr(html->lang, "Berkas ini belum dikenal. Belum ada yang masuk; tunjukkan dulu "
                                 "kolom mana isinya apa."));
    ui_actions_begin(html);
    ui_button_link(html, href, tr(html->lang, "Tunjukkan kolomnya"), true);
    page_button(view, &action_import_discard, file->id, NULL, true);
    ui_actions_end(html);
}

static void draw_waiting(PageView *view, const ImportFile *file)
{
    Html *html = view->html;
    if (*file->kind == '\0') {
        draw_unknown(view, file);
        return;
    }
    if (is_recalled(file)) {
        ui_hint(html, tr(html->lang, "Kolomnya dibaca seperti yang Anda tunjukkan."));
    }
    if (file->new_rows + file->changed_rows > 0) {
        ui_lead(html, tr(html->lang, "Begini isi berkasnya. Belum ada yang masuk."));
        import_draw_counts(html, file);
        draw_buttons(view, file);
        draw_columns_link(html, file);
        return;
    }
    ui_lead(html, file->refused_rows > 0
                      ? tr(html->lang, "Tidak ada baris baru yang bisa masuk. Alasannya di bawah "
                                       "ini; data lama tetap aman.")
                      : tr(html->lang, "Semua isi berkas ini sudah ada, jadi tidak ada yang perlu "
                                       "dimasukkan."));
    import_draw_counts(html, file);
    page_button(view, &action_import_discard, file->id, NULL, true);
    draw_columns_link(html, file);
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
                [IMPORT_EXPENSES] = {"/kas", N_("Lihat buku kas")},
                [IMPORT_PRODUCTS] = {"/produk", N_("Lihat barang")},
                [IMPORT_CONTACTS] = {"/kontak", N_("Lihat kontak")},
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
    g_autofree char *title = import_kind_title(file->kind, view->html->lang);
    ui_heading(view->html, title);
    if (import_job_is_live(file->job)) {
        import_draw_job(view, file);
        return true;
    }
    import_draw_ended(view->html, file);
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
