// SPDX-License-Identifier: Apache-2.0
#include "importer/row.h"

#include <string.h>

#include "intake/cell_word.h"

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

bool row_refuse(ImportRow *row, size_t column, const char *sentence)
{
    if (!row->refused) {
        int place = row->places[column];
        const char *heading = place >= 0 && (size_t)place < row->heading_count
                                  ? row->headings[place]
                                  : "";
        batch_refuse(row->batch, &(BatchRefusal){row->row->line, heading, row_text(row, column),
                                                 sentence});
        row->refused = true;
    }
    return false;
}

static bool formula_refuse(ImportRow *row, size_t column)
{
    return row_refuse(row, column,
                      N_("Isi sel ini rumus tanpa hasilnya. Buka di Excel, simpan, lalu kirim lagi."));
}

bool row_number(ImportRow *row, size_t column, int64_t *ret_number)
{
    char *cell = cell_of(row, column);
    if (is_formula(cell)) {
        return formula_refuse(row, column);
    }
    switch (cell != NULL ? read_number(cell, is_exact(row, column), ret_number) : READ_MISSING) {
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

bool row_amount(ImportRow *row, size_t column, int64_t *ret_number)
{
    int64_t number = *ret_number;
    if (!row_number(row, column, &number)) {
        return false;
    }
    if (number < 0 && number != BATCH_NONE) {
        return row_refuse(row, column, N_("Angka ini di bawah nol; tidak bisa benar."));
    }
    *ret_number = number;
    return true;
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
