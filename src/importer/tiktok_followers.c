// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { DATE, FOLLOWERS, DIFFERENCE };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Date|Tanggal|Fecha", true},
    [FOLLOWERS] = {"Followers|Pengikut|Seguidores", true},
    [DIFFERENCE] = {"Difference in followers from previous day|Selisih pengikut dari hari "
                    "sebelumnya|Perbedaan jumlah pengikut dari hari sebelumnya"},
    {NULL},
};

static void followers_row(ImportRow *row)
{
    DailyFigure figure = {.platform = "tiktok", .measure = "followers"};
    if (!measure_day(row, DATE, &figure.day) || !measure_add(row, FOLLOWERS, figure)) {
        return;
    }
}

const Importer importer_tiktok_followers = {
    .name = "tiktok_followers",
    .label = N_("pengikut TikTok per hari"),
    .advice = N_("Di tiktok.com/tiktokstudio: Analitik, Pengikut, lalu Unduh data."),
    .kind = IMPORT_FIGURES,
    .platform = "tiktok",
    .columns = COLUMNS,
    .order = DATE_MDY,
    .date_column = DATE,
    .row = followers_row,
};
