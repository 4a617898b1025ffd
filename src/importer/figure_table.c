// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/text.h"
#include "importer/measure.h"

enum { DATE, CHANNEL, FIRST_MEASURE };

/* The keys of the measures are those of store/figure.h. */
static const ImportColumn COLUMNS[] = {
    [DATE] = {"Minggu|Pekan|Tanggal|Tgl|Week|Date", true, "date", N_("Tanggal atau minggu"),
              LOOKS_DAY, "minggu|pekan|week|tanggal|tgl|date|hari"},
    [CHANNEL] = {"Akun|Media|Media sosial|Platform|Kanal|Channel|Aplikasi", true, "channel",
                 N_("Akun"), LOOKS_TEXT, "akun|media|platform|kanal|channel|aplikasi"},
    {"Pengikut|Followers|Jumlah pengikut", false, "followers", N_("Pengikut"), LOOKS_NUMBER,
     "pengikut|follower|subscriber"},
    {"Jangkauan|Yang melihat|Reach", false, "reach", N_("Yang melihat"), LOOKS_NUMBER,
     "jangkau|reach|melihat"},
    {"Pengunjung|Visitors|Kunjungan", false, "visitors", N_("Pengunjung"), LOOKS_NUMBER,
     "pengunjung|kunjungan|visit"},
    {"Suka|Likes|Like", false, "likes", N_("Suka"), LOOKS_NUMBER, "suka|like"},
    {"Komentar|Comments|Komen", false, "comments", N_("Komentar"), LOOKS_NUMBER,
     "komentar|komen|comment"},
    {"Dibagikan|Shares|Share", false, "shares", N_("Dibagikan"), LOOKS_NUMBER, "bagi|share"},
    {"Tayangan|Views|Penayangan", false, "views", N_("Tayangan"), LOOKS_NUMBER,
     "tayang|view|impres"},
    {NULL},
};

/* The part of a name that tells the account, longer ones first. */
static const char *channel_of(const char *name)
{
    static const struct {
        const char *part, *platform;
    } NAMES[] = {
        {"whatsapp bisnis", "whatsapp_business"}, {"whatsapp business", "whatsapp_business"},
        {"wa bisnis", "whatsapp_business"},       {"status", "whatsapp_status"},
        {"facebook", "facebook"},                 {"instagram", "instagram"},
        {"tiktok", "tiktok"},                     {"tik tok", "tiktok"},
        {"youtube", "youtube"},                   {"shopee", "shopee"},
        {"tokopedia", "tokopedia"},               {"telegram", "telegram"},
        {"google", "google_business"},            {"whatsapp", "whatsapp_status"},
    };
    static const struct {
        const char *word, *platform;
    } SHORT[] = {{"fb", "facebook"}, {"ig", "instagram"}, {"yt", "youtube"},
                 {"wa", "whatsapp_status"}};
    g_autofree char *folded = text_fold(name);
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        if (strstr(folded, NAMES[i].part) != NULL) {
            return NAMES[i].platform;
        }
    }
    for (size_t i = 0; i < G_N_ELEMENTS(SHORT); i++) {
        if (g_str_equal(folded, SHORT[i].word)) {
            return SHORT[i].platform;
        }
    }
    return NULL;
}

static const char *platform_read(ImportRow *row)
{
    const char *said = row_has(row, CHANNEL) ? row_text(row, CHANNEL) : "";
    if (*said != '\0' && channel_of(said) == NULL) {
        row_refuse(row, CHANNEL, N_("Nama akun ini belum dikenal. Tulis misalnya Instagram."));
        return NULL;
    }
    if (*said == '\0' && *row->options->platform == '\0') {
        row_refuse(row, CHANNEL, N_("Belum disebut ini angka akun yang mana."));
        return NULL;
    }
    return *said != '\0' ? channel_of(said) : batch_keep(row->batch, row->options->platform);
}

/* A row is taken whole or not at all. */
static void table_row(ImportRow *row)
{
    DailyFigure figure = {.platform = platform_read(row), .whole = true};
    guint before = row->batch->figures->len;
    if (figure.platform == NULL || !measure_day(row, DATE, &figure.day)) {
        return;
    }
    figure.day = MIN(period_of_week(figure.day).to, row->options->today);
    for (size_t i = FIRST_MEASURE; COLUMNS[i].names != NULL; i++) {
        figure.measure = COLUMNS[i].key;
        if (!measure_add(row, i, figure)) {
            g_array_set_size(row->batch->figures, before);
            return;
        }
    }
    if (row->batch->figures->len == before) {
        row_refuse(row, DATE, N_("Di baris ini tidak ada satu angka pun."));
    }
}

const Importer importer_figure_table = {
    .name = "figure_table",
    .label = N_("catatan angka mingguan sendiri"),
    .advice = N_("CSV atau Excel buatan sendiri dengan judul kolom Minggu, Akun, lalu angkanya: "
                 "Pengikut, Jangkauan, Suka, Komentar."),
    .kind = IMPORT_FIGURES,
    .own = true,
    .of_account = true,
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = DATE,
    .row = table_row,
};
