// SPDX-License-Identifier: Apache-2.0
#include "importer/row.h"

#include <string.h>

#include "intake/cell_word.h"

#define LEAST_SURE_IDR 1000 /* below that no price has decimals */
#define LEAST_USUAL_IDR 100 /* and there are hardly any */
#define HALF_YEAR 183

static char *cell_of(const ImportRow *row, size_t column)
{
    int place = row->places[column];
    return place >= 0 && (size_t)place < row->row->count ? row->row->cells[place] : NULL;
}

static bool is_exact(const ImportRow *row, size_t column)
{
    return row->row->exact != NULL && row->row->exact[row->places[column]];
}

/* A formula whose result is not in the file: nothing is ever reckoned here. */
static bool is_formula(const char *cell)
{
    while (cell != NULL && (*cell == ' ' || *cell == '\t')) {
        cell++;
    }
    return cell != NULL && *cell == '=';
}

/* Most cells have no blanks around them. */
static const char *stripped(char *cell)
{
    size_t length = strlen(cell);
    bool blanks = length > 0 && (g_ascii_isspace(cell[0]) || g_ascii_isspace(cell[length - 1]));
    return blanks ? g_strstrip(cell) : cell;
}

const char *row_text(const ImportRow *row, size_t column)
{
    char *cell = cell_of(row, column);
    const char *text = cell != NULL ? stripped(cell) : "";
    return text[0] == '=' && text[1] == '\0' ? "" : text;
}

bool row_has(const ImportRow *row, size_t column)
{
    const char *text = row_text(row, column);
    return *text != '\0' && !cell_is_missing(text);
}

static const char *heading_of(const ImportRow *row, size_t column)
{
    int place = row->places[column];
    return place >= 0 && (size_t)place < row->heading_count ? row->headings[place] : "";
}

bool row_refuse(ImportRow *row, size_t column, const char *sentence)
{
    if (!row->refused) {
        batch_refuse(row->batch, &(BatchRefusal){row->row->line, heading_of(row, column),
                                                 row_text(row, column), sentence});
        row->refused = true;
    }
    return false;
}

static bool formula_refuse(ImportRow *row, size_t column)
{
    return row_refuse(row, column,
                      N_("Isi sel ini rumus tanpa hasilnya. Buka di Excel, simpan, lalu kirim lagi."));
}

static bool decimal_read(ImportRow *row, size_t column, int64_t *ret_number, bool *ret_rounded)
{
    char *cell = cell_of(row, column);
    *ret_rounded = false;
    if (is_formula(cell)) {
        return formula_refuse(row, column);
    }
    switch (cell != NULL ? read_decimal(cell, is_exact(row, column), ret_number, ret_rounded)
                         : READ_MISSING) {
    case READ_OK:
    case READ_MISSING:
        return true;
    case READ_DAMAGED:
        return row_refuse(row, column,
                          N_("Angka ini rusak karena berkas pernah dibuka di Excel. Unduh lagi yang "
                             "asli dan jangan dibuka dulu."));
    default:
        return row_refuse(row, column, N_("Isi kolom ini bukan angka yang bisa dibaca."));
    }
}

bool row_number(ImportRow *row, size_t column, int64_t *ret_number)
{
    bool rounded = false;
    return decimal_read(row, column, ret_number, &rounded);
}

/* Nothing below zero, unless nothing was said. */
static bool amount_read(ImportRow *row, size_t column, int64_t *ret_number, bool *ret_rounded)
{
    int64_t number = *ret_number;
    if (!decimal_read(row, column, &number, ret_rounded)) {
        return false;
    }
    if (number < 0 && number != BATCH_NONE) {
        return row_refuse(row, column, N_("Angka ini di bawah nol; tidak bisa benar."));
    }
    *ret_number = number;
    return true;
}

bool row_amount(ImportRow *row, size_t column, int64_t *ret_number)
{
    bool rounded = false;
    return amount_read(row, column, ret_number, &rounded);
}

bool row_count(ImportRow *row, size_t column, int64_t *ret_number)
{
    bool rounded = false;
    return amount_read(row, column, ret_number, &rounded) &&
           (!rounded || row_refuse(row, column, N_("Jumlah ini bukan bilangan bulat.")));
}

bool row_money(ImportRow *row, size_t column, int64_t *ret_amount_idr)
{
    bool rounded = false;
    if (!amount_read(row, column, ret_amount_idr, &rounded)) {
        return false;
    }
    if (rounded && *ret_amount_idr < LEAST_SURE_IDR) {
        return row_refuse(row, column,
                          N_("Harga di bawah seribu dengan koma: ribuannya mungkin hilang waktu berkas "
                             "dibuka di Excel. Tulis lengkap, misalnya 12.500."));
    }
    if (*ret_amount_idr > 0 && *ret_amount_idr < LEAST_USUAL_IDR &&
        batch_repeat(row->batch, "\x1f" "little money") == 0) {
        batch_remark(row->batch, &(BatchRefusal){row->row->line, heading_of(row, column),
                                                 row_text(row, column),
                                                 N_("Di bawah 100 rupiah. Bila maksudnya ribuan, "
                                                    "tulis lengkap, misalnya 15.000.")});
    }
    return true;
}

/* Days in a row that jump by most of a year have passed New Year: the year that was named is that of
 * the first of them. */
static void year_follow(ImportRow *row, const char *cell, Moment *moment)
{
    int year = 0, month = 0, day = 0;
    if (!moment->yearless || row->options->year == 0 || row->importer->kind != IMPORT_FIGURES) {
        return;
    }
    Day jump = row->last_day != 0 ? moment->day - row->last_day : 0;
    if (ABS(jump) > HALF_YEAR) {
        day_to_civil(moment->day, &year, &month, &day);
        Day last = day_from_civil(year + (jump < 0 ? 1 : -1), 12, 31);
        row->rules.today = MIN(last, row->options->today);
        (void)read_moment(cell, &row->rules, moment);
    }
    row->last_day = moment->day;
}

bool row_moment(ImportRow *row, size_t column, Moment *ret_moment, bool *ret_said)
{
    char *cell = cell_of(row, column);
    DateRules rules = row->rules;
    *ret_said = false;
    if (is_formula(cell)) {
        return formula_refuse(row, column);
    }
    rules.serial = cell != NULL && is_exact(row, column);
    switch (cell != NULL ? read_moment(cell, &rules, ret_moment) : READ_MISSING) {
    case READ_OK:
        year_follow(row, cell, ret_moment);
        *ret_said = true;
        return true;
    case READ_MISSING:
        return true;
    case READ_AMBIGUOUS:
        return row_refuse(row, column,
                          N_("Tanggal ini bisa dibaca dua cara, karena kolomnya ditulis dengan "
                             "lebih dari satu cara. Tulis tahun-bulan-hari, lalu kirim lagi."));
    default:
        return row_refuse(row, column, N_("Tanggal ini tidak bisa dibaca."));
    }
}

bool row_id(ImportRow *row, size_t column, const char **ret_id)
{
    char *cell = cell_of(row, column);
    if (is_formula(cell)) {
        return formula_refuse(row, column);
    }
    ReadResult result = cell != NULL ? read_id(cell, IMPORT_ID_MAX, ret_id) : READ_MISSING;
    /* A number cell keeps 15 digits; what was behind them is lost. */
    if (result == READ_OK && is_exact(row, column) && strspn(*ret_id, "0123456789") > 15) {
        result = READ_DAMAGED;
    }
    switch (result) {
    case READ_OK:
        return true;
    case READ_DAMAGED:
        return row_refuse(row, column,
                          N_("Nomor ini rusak karena berkas pernah dibuka dan disimpan di Excel. "
                             "Unduh lagi yang asli dan jangan dibuka dulu."));
    case READ_MISSING:
        return row_refuse(row, column, N_("Nomornya kosong."));
    default:
        return row_refuse(row, column, N_("Nomor ini terlalu panjang."));
    }
}
