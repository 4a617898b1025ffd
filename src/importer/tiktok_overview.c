// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum { DATE, VIEWS, REACH, PROFILE, LIKES, COMMENTS, SHARES, CLICKS, NEW_FOLLOWERS };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Date|Tanggal|Fecha", true},
    [VIEWS] = {"Video views|Tayangan video|Penayangan video|Visualizaciones de video", true},
    [REACH] = {"Reached audience|Audiens yang dijangkau|Penonton yang dijangkau|Audiens terjangkau"},
    [PROFILE] = {"Profile views|Tayangan profil|Kunjungan profil|Penayangan profil"},
    [LIKES] = {"Likes|Suka|Me gusta"},
    [COMMENTS] = {"Comments|Komentar|Comentarios"},
    [SHARES] = {"Shares|Dibagikan|Bagikan|Pembagian"},
    [CLICKS] = {"Website clicks|Klik situs web|Klik website"},
    [NEW_FOLLOWERS] = {"New followers|Pengikut baru"},
    {NULL},
};

static void overview_row(ImportRow *row)
{
    static const struct {
        size_t column;
        const char *measure;
    } MEASURES[] = {{VIEWS, "views"},       {REACH, "reach"},   {PROFILE, "visitors"},
                    {LIKES, "likes"},       {COMMENTS, "comments"}, {SHARES, "shares"},
                    {CLICKS, "clicks"},     {NEW_FOLLOWERS, "new_followers"}};
    DailyFigure figure = {.platform = "tiktok"};
    guint before = row->batch->figures->len;
    if (!measure_day(row, DATE, &figure.day)) {
        return;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(MEASURES); i++) {
        figure.measure = MEASURES[i].measure;
        if (!measure_add(row, MEASURES[i].column, figure)) {
            g_array_set_size(row->batch->figures, before);
            return;
        }
    }
}

const Importer importer_tiktok_overview = {
    .name = "tiktok_overview",
    .label = N_("angka harian TikTok Studio"),
    .advice = N_("Di tiktok.com/tiktokstudio: Analitik, Ringkasan, lalu Unduh data."),
    .kind = IMPORT_FIGURES,
    .platform = "tiktok",
    .columns = COLUMNS,
    .order = DATE_MDY,
    .date_column = DATE,
    .row = overview_row,
};
