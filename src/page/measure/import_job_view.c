// SPDX-License-Identifier: Apache-2.0
#include "page/measure/import_job_view.h"

#include "action/registry.h"
#include "app/import_queue.h"
#include "app/import_words.h"
#include "store/import_job.h"

#define AGAIN_S 3

static void draw_phase(Html *html, const ImportFile *file, const ImportProgress *progress)
{
    const Lang *lang = html->lang;
    if (progress->phase == IMPORT_PHASE_UNDOING ||
        g_str_equal(file->job, IMPORT_JOB_STOPPING)) {
        ui_lead(html, tr(lang, "Sedang dikembalikan seperti semula. Dari berkas ini tidak ada yang "
                               "akan tertinggal."));
    } else if (progress->phase == IMPORT_PHASE_WRITING) {
        g_autofree char *words = import_progress_words(progress->done, progress->rows,
                                                       progress->seconds_left, lang);
        ui_lead(html, tr(lang, "Sedang dimasukkan. Boleh ditinggal, berkasnya jalan terus."));
        ui_meter(html, progress->done, progress->rows, words);
        ui_hint(html, tr(lang, "Selama ini angka di halaman lain belum lengkap, dan yang Anda tulis "
                               "di sana menunggu sebentar."));
    } else if (progress->phase == IMPORT_PHASE_READING ||
               g_str_equal(file->job, IMPORT_JOB_RUNNING)) {
        ui_lead(html, tr(lang, "Sedang dibaca sekali lagi, sebentar lagi mulai masuk."));
        ui_meter(html, 0, file->rows, tr(lang, "Belum ada baris yang masuk"));
    } else {
        ui_lead(html, tr(lang, "Menunggu giliran, sebentar lagi dimulai. Belum ada yang masuk."));
    }
}

void import_draw_job(PageView *view, const ImportFile *file)
{
    const Context *context = view->context;
    ImportQueue *imports = app_imports(context->app);
    ImportProgress progress = {IMPORT_PHASE_NONE, 0, 0, -1};
    if (imports != NULL) {
        progress = import_queue_progress(imports, context->business_id, file->id);
    }
    bool stopping = g_str_equal(file->job, IMPORT_JOB_STOPPING);
    draw_phase(view->html, file, &progress);
    ui_actions_begin(view->html);
    if (!stopping && progress.phase != IMPORT_PHASE_UNDOING) {
        page_button(view, &action_import_cancel, file->id, NULL, true);
    }
    g_autofree char *href = g_strdup_printf("/impor/%" G_GINT64_FORMAT, file->id);
    ui_button_link(view->html, href, tr(view->html->lang, "Lihat sampai di mana"), false);
    ui_actions_end(view->html);
    view->again_s = AGAIN_S;
}

void import_draw_ended(Html *html, const ImportFile *file)
{
    const Lang *lang = html->lang;
    if (g_str_equal(file->job, IMPORT_JOB_CANCELLED)) {
        ui_notice(html, TONE_GOOD, tr(lang, "Dibatalkan. Tidak ada yang masuk; buku usaha sama "
                                            "seperti sebelumnya."));
    } else if (g_str_equal(file->job, IMPORT_JOB_INTERRUPTED)) {
        ui_notice(html, TONE_WARNING,
                  tr(lang, "Program berhenti di tengah jalan, jadi yang baru masuk sebagian sudah "
                           "dikeluarkan lagi. Buku usaha sama seperti sebelumnya; masukkan sekali "
                           "lagi."));
    } else if (g_str_equal(file->job, IMPORT_JOB_FAILED)) {
        ui_notice(html, TONE_WARNING,
                  tr(lang, "Belum berhasil dimasukkan, jadi tidak ada yang masuk dan buku usaha sama "
                           "seperti sebelumnya. Coba sekali lagi; bila terulang, beri tahu "
                           "pengelola."));
    }
}
