// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { DATE, VIEWERS, NEW_VIEWERS };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Date|Tanggal|Fecha", true},
    [VIEWERS] = {"Total Viewers|Total Penonton|Jumlah penonton", true},
    [NEW_VIEWERS] = {"New Viewers|Penonton Baru"},
    {NULL},
};

static void viewers_row(ImportRow *row)
{
    DailyFigure figure = {.platform = "tiktok", .measure = "reach"};
    if (!measure_day(row, DATE, &figure.day) || !measure_add(row, VIEWERS, figure)) {
        return;
    }
}

const Importer importer_tiktok_viewers = {
    .name = "tiktok_viewers",
    .label = N_("penonton TikTok per hari"),
    .advice = N_("Di tiktok.com/tiktokstudio: Analitik, Penonton, lalu Unduh data."),
    .kind = IMPORT_FIGURES,
    .platform = "tiktok",
    .columns = COLUMNS,
    .order = DATE_MDY,
    .date_column = DATE,
    .row = viewers_row,
};
