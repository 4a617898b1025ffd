// SPDX-License-Identifier: Apache-2.0
#include "importer/measure.h"

enum {
    STORE,
    NAME,
    SEARCH_MOBILE,
    SEARCH_DESKTOP,
    MAPS_MOBILE,
    MAPS_DESKTOP,
    CALLS,
    MESSAGES,
    BOOKINGS,
    DIRECTIONS,
    CLICKS,
};

static const ImportColumn COLUMNS[] = {
    [STORE] = {"Store code|Kode toko", true},
    [NAME] = {"Business name|Nama bisnis", true},
    [SEARCH_MOBILE] = {"Google Search - Mobile|Google Penelusuran - Seluler|Google Search - Seluler|Penelusuran Google - Seluler", true},
    [SEARCH_DESKTOP] = {"Google Search - Desktop|Google Penelusuran - Desktop|Penelusuran Google - Desktop"},
    [MAPS_MOBILE] = {"Google Maps - Mobile|Google Maps - Seluler"},
    [MAPS_DESKTOP] = {"Google Maps - Desktop"},
    [CALLS] = {"Calls|Panggilan"},
    [MESSAGES] = {"Messages|Pesan|Chat"},
    [BOOKINGS] = {"Bookings|Pemesanan|Reservasi|Booking"},
    [DIRECTIONS] = {"Directions|Rute|Petunjuk arah|Permintaan rute"},
    [CLICKS] = {"Website clicks|Klik situs|Klik situs web|Klik website|Kunjungan situs web"},
    {NULL},
};

/* The sum of what is said of them; BATCH_NONE when nothing is. False: refused. */
static bool sum_take(ImportRow *row, const size_t *columns, size_t count, int64_t *ret_sum)
{
    *ret_sum = BATCH_NONE;
    for (size_t i = 0; i < count; i++) {
        int64_t number = BATCH_NONE;
        if (!measure_number(row, columns[i], &number)) {
            return false;
        }
        if (number != BATCH_NONE) {
            *ret_sum = (*ret_sum == BATCH_NONE ? 0 : *ret_sum) + number;
        }
    }
    return true;
}

/* The file tells of one time without saying which: it is the reading of the day it is taken in. */
static void sum_add(ImportRow *row, const char *measure, int64_t sum)
{
    DailyFigure figure = {"google_business", measure, row->row->line, sum, row->options->today,
                          true};
    if (sum == BATCH_NONE) {
        return;
    }
    for (guint i = 0; i < row->batch->figures->len; i++) {
        DailyFigure *known = &g_array_index(row->batch->figures, DailyFigure, i);
        if (g_str_equal(known->measure, measure)) {
            known->value += sum;
            return;
        }
    }
    g_array_append_val(row->batch->figures, figure);
}

static void google_row(ImportRow *row)
{
    static const size_t SEEN[] = {SEARCH_MOBILE, SEARCH_DESKTOP, MAPS_MOBILE, MAPS_DESKTOP};
    static const size_t DONE[] = {CALLS, MESSAGES, BOOKINGS, DIRECTIONS, CLICKS};
    static const size_t CLICKED[] = {CLICKS};
    int64_t number = 0, seen = 0, done = 0, clicked = 0;
    if (row->first && read_number(row_text(row, SEARCH_MOBILE), false, &number) == READ_BROKEN) {
        row->passed = true;
        return;
    }
    if (!sum_take(row, SEEN, G_N_ELEMENTS(SEEN), &seen) ||
        !sum_take(row, DONE, G_N_ELEMENTS(DONE), &done) || !sum_take(row, CLICKED, 1, &clicked)) {
        return;
    }
    sum_add(row, "views", seen);
    sum_add(row, "interactions", done);
    sum_add(row, "clicks", clicked);
}

const Importer importer_google_business = {
    .name = "google_business",
    .label = N_("angka Google Profil Bisnis"),
    .advice = N_("Di business.google.com: pilih usahanya, Performa, lalu unduh laporan."),
    .kind = IMPORT_FIGURES,
    .platform = "google_business",
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = STORE,
    .row = google_row,
};
