// SPDX-License-Identifier: Apache-2.0
#include "importer/importer.h"
#include "intake/summary.h"

#define WEEK_DAYS 7

static const char *reason_sentence(SummaryReason reason)
{
    switch (reason) {
    case SUMMARY_NAME:
        return N_("Angka ini belum termasuk yang dicatat, atau namanya belum dikenal. Tidak apa-apa "
                  "dilewati.");
    case SUMMARY_UNCLEAR:
        return N_("Belum jelas angka ini milik yang mana. Tulis saja sendiri di halaman Angka.");
    default:
        return N_("Nama ini disebut dua kali dengan angka yang berbeda. Tulis saja sendiri yang benar "
                  "di halaman Angka.");
    }
}

static void summary_text(const char *text, const ImportOptions *options, Batch *batch)
{
    g_autoptr(Summary) summary = summary_read(text);
    if (*options->platform == '\0') {
        batch->rows++;
        batch_refuse(batch, &(BatchRefusal){0, "", "",
                                            N_("Belum disebut ini angka akun yang mana. Tempel "
                                               "ringkasannya di halaman Angka minggu ini.")});
        return;
    }
    for (guint i = 0; i < summary->figures->len; i++) {
        const SummaryFigure *read = &g_array_index(summary->figures, SummaryFigure, i);
        DailyFigure figure = {batch_keep(batch, options->platform), read->measure, read->line,
                              read->value, options->day, true};
        g_array_append_val(batch->figures, figure);
        batch->rows++;
    }
    for (guint i = 0; i < summary->untaken->len; i++) {
        const SummaryUntaken *told = &g_array_index(summary->untaken, SummaryUntaken, i);
        batch->rows++;
        batch_refuse(batch, &(BatchRefusal){told->line, "", told->text,
                                            reason_sentence(told->reason)});
    }
    if (batch->figures->len > 0 && summary->days != 0 && summary->days != WEEK_DAYS) {
        batch_remark(batch, &(BatchRefusal){0, "", "",
                                            N_("Ringkasan ini bukan dari satu minggu. Di aplikasinya "
                                               "pilih 7 hari, lalu salin lagi.")});
    }
}

const Importer importer_app_summary = {
    .name = "app_summary",
    .label = N_("ringkasan angka dari aplikasi"),
    .advice = N_("Salin tulisan ringkasan di Instagram, TikTok, Facebook atau WhatsApp Business, lalu "
                 "tempel di halaman Angka minggu ini."),
    .kind = IMPORT_FIGURES,
    .text = summary_text,
};
