// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "importer/measure.h"

enum { DATE, VALUE };

static const ImportColumn COLUMNS[] = {
    [DATE] = {"Date|Tanggal", true},
    [VALUE] = {"Primary|Utama|Primer", true},
    {NULL},
};

/* The first part that is found in the title tells what is counted; NULL measure: nothing we keep, such as
 * minutes, shares of a hundred, and what was paid for. */
static const struct {
    const char *part, *measure;
} TITLES[] = {
    {"unfollow", NULL},          {"berhenti mengikuti", NULL}, {"net ", NULL},
    {"bersih", NULL},            {"minute", NULL},             {"menit", NULL},
    {"second", NULL},            {"detik", NULL},              {"watch", NULL},
    {"waktu", NULL},             {"durasi", NULL},             {"duration", NULL},
    {"average", NULL},           {"rata-rata", NULL},          {" rate", NULL},
    {"tingkat", NULL},           {"persen", NULL},             {"%", NULL},
    {"paid", NULL},              {"berbayar", NULL},           {"iklan", NULL},
    {"ad ", NULL},               {"ads", NULL},                {"returning", NULL},
    {"kembali", NULL},           {"non-follow", NULL},         {"bukan pengikut", NULL},
    {"earning", NULL},           {"penghasilan", NULL},        {"followers", "followers"},
    {"total pengikut", "followers"}, {"link click", "clicks"}, {"klik tautan", "clicks"},
    {"clicks", "clicks"},        {"visit", "visitors"},        {"kunjungan", "visitors"},
    {"interact", "interactions"}, {"interaksi", "interactions"}, {"follow", "new_followers"},
    {"mengikuti", "new_followers"}, {"pengikut", "new_followers"}, {"reach", "reach"},
    {"jangkauan", "reach"},      {"viewers", "reach"},         {"penonton", "reach"},
    {"view", "views"},           {"tayangan", "views"},        {"impres", "views"},
    {"comment", "comments"},     {"komentar", "comments"},     {"share", "shares"},
    {"dibagikan", "shares"},     {"like", "likes"},            {"suka", "likes"},
    {"reaction", "likes"},       {"tanggapan", "likes"},       {"reaksi", "likes"},
};

/* NULL: none that is kept; *ret_known: but it is known what it is. */
static const char *measure_of(const char *title, bool *ret_known)
{
    g_autofree char *lower = g_utf8_strdown(title, -1);
    for (size_t i = 0; i < G_N_ELEMENTS(TITLES); i++) {
        if (strstr(lower, TITLES[i].part) != NULL) {
            *ret_known = true;
            return TITLES[i].measure;
        }
    }
    *ret_known = false;
    return NULL;
}

static const char *platform_of(const ImportRow *row)
{
    g_autofree char *lower = g_utf8_strdown(row->batch->title, -1);
    if (strstr(lower, "facebook") != NULL || strstr(lower, "instagram") != NULL) {
        return strstr(lower, "facebook") != NULL ? "facebook" : "instagram";
    }
    return *row->options->platform != '\0' ? batch_keep(row->batch, row->options->platform)
                                           : "instagram";
}

/* Files with several counts name each on a line of its own, with the headings below once more. */
static bool is_title(ImportRow *row)
{
    if (row_has(row, VALUE)) {
        int64_t number = 0;
        return read_number(row_text(row, VALUE), false, &number) == READ_BROKEN &&
               importer_match(row->importer, row->row->cells, row->row->count, (int[2]){0}) == 2;
    }
    DateRules rules = row->rules;
    Moment moment = {0};
    if (row->row->count > 1 || read_moment(row_text(row, DATE), &rules, &moment) == READ_OK) {
        return false;
    }
    row->batch->title = batch_keep_clean(row->batch, row_text(row, DATE), 120);
    return true;
}

static void daily_row(ImportRow *row)
{
    DailyFigure figure = {.platform = platform_of(row)};
    bool known = false;
    if (is_title(row)) {
        row->passed = true;
        return;
    }
    figure.measure = measure_of(row->batch->title, &known);
    if (figure.measure == NULL) {
        row_refuse(row, VALUE,
                   known ? N_("Angka jenis ini tidak dicatat di sini. Yang dicatat misalnya Tayangan, "
                              "Jangkauan, Kunjungan dan Interaksi.")
                         : N_("Judul berkas ini tidak menyebut angka apa yang dihitung."));
        return;
    }
    if (measure_day(row, DATE, &figure.day) && !measure_add(row, VALUE, figure)) {
        return;
    }
}

const Importer importer_meta_daily = {
    .name = "meta_daily",
    .label = N_("angka harian Meta Business Suite"),
    .advice = N_("Di Meta Business Suite: Insight, pilih grafiknya, lalu Ekspor."),
    .kind = IMPORT_FIGURES,
    .columns = COLUMNS,
    .order = DATE_MDY,
    .date_column = DATE,
    .row = daily_row,
};
