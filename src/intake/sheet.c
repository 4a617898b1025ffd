// SPDX-License-Identifier: Apache-2.0
#include "intake/sheet.h"

#include <string.h>

#include "intake/archive.h"
#include "intake/encoding.h"
#include "intake/workbook_rows.h"

struct Sheet {
    const char *text; /* of CSV: in the file itself, or in `decoded` */
    size_t length;
    DecodedText decoded;
    char *copy;   /* that is being read, and changed … */
    size_t touched; /* … up to here: what the next reading copies again */
    CsvScan scan;
    CsvScanRow row;
    Workbook *workbook; /* NULL: CSV */
    WorkbookRows *rows;
    int64_t seen;
};

static const char *const SENTENCES[SHEET_PROBLEM_COUNT] = {
    [SHEET_FINE] = "",
    [SHEET_EMPTY] = N_("Berkas ini kosong. Unduh lagi dari aplikasinya, lalu kirim yang baru."),
    [SHEET_QUOTE] = N_("Berkas ini terpotong: ada tanda kutip yang tidak ditutup. Unduh lagi, lalu "
                       "kirim yang baru."),
    [SHEET_WIDE] = N_("Kolom di berkas ini terlalu banyak. Kirim berkas asli dari aplikasinya."),
    [SHEET_LONG] = N_("Berkas ini lebih dari 200.000 baris. Unduh per bulan, lalu kirim satu per "
                      "satu."),
    [SHEET_LARGE] = N_("Isi berkas ini terlalu besar untuk dibuka. Unduh untuk waktu yang lebih "
                       "pendek, lalu kirim lagi."),
    [SHEET_BROKEN] = N_("Berkas Excel ini rusak atau terpotong. Unduh lagi, lalu kirim yang baru."),
    [SHEET_LOCKED] = N_("Berkas ini dikunci dengan kata sandi atau berbentuk Excel lama (.xls). "
                        "Simpan sebagai .xlsx tanpa kata sandi, lalu kirim lagi."),
    [SHEET_NO_TABLE] = N_("Di dalam berkas .zip ini tidak ada tabel Excel. Buka dulu .zip-nya, lalu "
                          "kirim berkas di dalamnya."),
    [SHEET_WEB] = N_("Berkas ini halaman web, bukan berkas unduhan. Di aplikasinya pilih unduh "
                     "sebagai CSV, Excel atau JSON."),
    [SHEET_PICTURE] = N_("Berkas ini gambar. Yang dibaca di sini berkas CSV, Excel atau JSON."),
    [SHEET_PAPER] = N_("Berkas ini dokumen PDF. Yang dibaca di sini berkas CSV, Excel atau JSON."),
    [SHEET_BINARY] = N_("Isi berkas ini bukan tabel. Yang dibaca di sini berkas CSV, Excel atau "
                        "JSON."),
    [SHEET_JSON_BROKEN] = N_("Berkas JSON ini rusak atau terpotong. Unduh lagi, lalu kirim yang "
                             "baru."),
};

const char *sheet_problem_sentence(SheetProblem problem)
{
    g_assert(problem < SHEET_PROBLEM_COUNT);
    return SENTENCES[problem];
}

/* What is no table, told by the first bytes. */
static SheetProblem bytes_judge(const char *bytes, gsize length)
{
    static const struct {
        const char *begin;
        gsize length;
        SheetProblem problem;
    } KINDS[] = {
        {"\xd0\xcf\x11\xe0", 4, SHEET_LOCKED}, {"%PDF", 4, SHEET_PAPER},
        {"\x89PNG", 4, SHEET_PICTURE},         {"\xff\xd8\xff", 3, SHEET_PICTURE},
        {"GIF8", 4, SHEET_PICTURE},            {"RIFF", 4, SHEET_PICTURE},
        {"<!DOCTYPE", 9, SHEET_WEB},           {"<!doctype", 9, SHEET_WEB},
        {"<html", 5, SHEET_WEB},               {"<HTML", 5, SHEET_WEB},
        {"\x1f\x8b", 2, SHEET_BINARY},         {"\x7f" "ELF", 4, SHEET_BINARY},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (length >= KINDS[i].length && memcmp(bytes, KINDS[i].begin, KINDS[i].length) == 0) {
            return KINDS[i].problem;
        }
    }
    return length == 0 ? SHEET_EMPTY : length > SHEET_BYTES_MAX ? SHEET_LARGE : SHEET_FINE;
}

/* More than a few control characters are no text. */
static bool is_binary(const char *text, size_t length)
{
    size_t seen = MIN(length, 4096u), odd = 0;
    for (size_t i = 0; i < seen; i++) {
        odd += (unsigned char)text[i] < ' ' && strchr("\t\r\n", text[i]) == NULL;
    }
    return odd * 20 > seen;
}

Sheet *sheet_open(GBytes *file, SheetProblem *ret_problem)
{
    gsize length = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    *ret_problem = bytes_judge(bytes, length);
    if (*ret_problem != SHEET_FINE) {
        return NULL;
    }
    g_autoptr(Sheet) sheet = g_new0(Sheet, 1);
    if (archive_is_zip(file)) {
        sheet->workbook = workbook_open(file, ret_problem);
        return sheet->workbook != NULL ? g_steal_pointer(&sheet) : NULL;
    }
    sheet->text = encoding_plain(file, &sheet->length);
    if (sheet->text == NULL) {
        encoding_decode(file, &sheet->decoded);
        sheet->text = sheet->decoded.text;
        sheet->length = sheet->decoded.length;
    }
    if (is_binary(sheet->text, sheet->length)) {
        *ret_problem = SHEET_BINARY;
        return NULL;
    }
    return g_steal_pointer(&sheet);
}

void sheet_free(Sheet *sheet)
{
    if (sheet != NULL) {
        g_free(sheet->copy);
        workbook_rows_free(sheet->rows);
        decoded_text_clear(&sheet->decoded);
        workbook_free(sheet->workbook);
        g_free(sheet);
    }
}

size_t sheet_tabs(const Sheet *sheet)
{
    return sheet->workbook != NULL ? workbook_sheets(sheet->workbook) : 1;
}

static void text_restore(Sheet *sheet)
{
    if (sheet->copy == NULL) {
        sheet->copy = g_malloc(sheet->length + 1);
        sheet->touched = sheet->length;
        sheet->copy[sheet->length] = '\0';
    }
    memcpy(sheet->copy, sheet->text, sheet->touched);
    sheet->touched = 0;
}

bool sheet_begin(Sheet *sheet, size_t tab, SheetProblem *ret_problem)
{
    g_assert(tab < sheet_tabs(sheet));
    g_clear_pointer(&sheet->rows, workbook_rows_free);
    sheet->seen = 0;
    if (sheet->workbook == NULL) {
        text_restore(sheet);
        csv_scan_begin(&sheet->scan, sheet->copy, sheet->length);
        return true;
    }
    sheet->rows = workbook_rows_open(sheet->workbook, tab);
    *ret_problem = sheet->rows != NULL ? SHEET_FINE : SHEET_BROKEN;
    return sheet->rows != NULL;
}

static bool scan_next(Sheet *sheet, SheetRow *ret_row, SheetProblem *ret_problem)
{
    sheet->touched = sheet->length;
    switch (csv_scan_next(&sheet->scan, &sheet->row)) {
    case CSV_SCAN_ROW:
        sheet->touched = MIN((size_t)(sheet->scan.at - sheet->copy) + 1, sheet->length);
        *ret_row = (SheetRow){sheet->row.cells, NULL, sheet->row.count, sheet->row.line};
        return true;
    case CSV_SCAN_OPEN:
        *ret_problem = SHEET_QUOTE;
        return false;
    case CSV_SCAN_WIDE:
        *ret_problem = SHEET_WIDE;
        return false;
    default:
        return false;
    }
}

bool sheet_next(Sheet *sheet, SheetRow *ret_row, SheetProblem *ret_problem)
{
    g_assert(sheet->copy != NULL || sheet->rows != NULL);
    *ret_problem = SHEET_FINE;
    if (sheet->seen > SHEET_ROWS_MAX) {
        *ret_problem = SHEET_LONG;
        return false;
    }
    sheet->seen++;
    return sheet->workbook != NULL ? workbook_rows_next(sheet->rows, ret_row, ret_problem)
                                   : scan_next(sheet, ret_row, ret_problem);
}

size_t sheet_repaired(const Sheet *sheet)
{
    return sheet->decoded.repaired;
}
