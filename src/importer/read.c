// SPDX-License-Identifier: Apache-2.0
#include "importer/read.h"

#include <string.h>

#include "importer/document.h"
#include "importer/mapping.h"
#include "intake/encoding.h"

#define HEADING_ROWS 20u  /* headings stand in the first rows or nowhere */
#define EVIDENCE_ROWS 20u /* without a day in digits among so many there is none */

/* Where the headings of an importer stand. */
typedef struct {
    const Importer *importer;
    size_t tab, skip, found; /* skip: rows up to and with the headings */
    size_t trying;           /* the tab being looked through */
    int places[IMPORT_COLUMNS_MAX];
    DateOrder order; /* DATE_UNSURE: as the column tells */
    char *title; /* the last line of one cell above; owned */
} Heading;

static void heading_clear(Heading *heading)
{
    g_clear_pointer(&heading->title, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Heading, heading_clear)

void file_read_clear(FileRead *read)
{
    g_clear_pointer(&read->batch, batch_free);
    g_clear_pointer(&read->headings, g_strfreev);
}

static bool says_something(const SheetRow *row)
{
    for (size_t i = 0; i < row->count; i++) {
        if (row->cells[i][strspn(row->cells[i], " \t")] != '\0') {
            return true;
        }
    }
    return false;
}

static size_t cells_said(const SheetRow *row, const char **ret_last)
{
    size_t said = 0;
    for (size_t i = 0; i < row->count; i++) {
        if (row->cells[i][strspn(row->cells[i], " \t")] != '\0') {
            *ret_last = row->cells[i];
            said++;
        }
    }
    return said;
}

/* Lists whose names are everyday words come last. */
static bool is_everyday(const Importer *importer)
{
    return importer->own && !importer->of_account;
}

static bool is_better(const Importer *importer, size_t found, const Heading *best)
{
    if (best->importer == NULL || is_everyday(importer) == is_everyday(best->importer)) {
        return found > best->found;
    }
    return is_everyday(best->importer);
}

static void importers_try(const SheetRow *row, size_t number, const char *title, Heading *best)
{
    for (size_t i = 0; i < importer_count(); i++) {
        int places[IMPORT_COLUMNS_MAX];
        size_t found = importer_match(IMPORTERS[i], row->cells, row->count, places);
        if (found > 0 && is_better(IMPORTERS[i], found, best)) {
            best->tab = best->trying;
            best->importer = IMPORTERS[i];
            best->found = found;
            best->skip = number + 1;
            memcpy(best->places, places, sizeof places);
            g_free(best->title);
            best->title = g_strdup(title);
        }
    }
}

/* The first row of several words, for a table that nobody knows. */
static void headings_note(const SheetRow *row, FileRead *read)
{
    const char *last = NULL;
    if (read->headings == NULL && cells_said(row, &last) >= 2) {
        g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
        for (size_t i = 0; i < row->count; i++) {
            g_strv_builder_add(builder, g_strstrip(row->cells[i]));
        }
        read->headings = g_strv_builder_end(builder);
    }
}

static void tab_recognise(Sheet *sheet, size_t tab, FileRead *read, Heading *best)
{
    SheetRow row = {0};
    g_autofree char *title = g_strdup("");
    best->trying = tab;
    if (!sheet_begin(sheet, tab, &read->sheet_problem)) {
        return;
    }
    for (size_t i = 0; i < HEADING_ROWS && sheet_next(sheet, &row, &read->sheet_problem); i++) {
        const char *last = NULL;
        if (cells_said(&row, &last) == 1) {
            g_free(title);
            title = g_strstrip(g_strdup(last));
        }
        importers_try(&row, i, title, best);
        headings_note(&row, read);
    }
}

/* A column of which no day tells whether the day or the month stands first: said, not hidden. */
static void order_doubt(const Heading *heading, const DateEvidence *evidence, FileRead *read)
{
    size_t place = (size_t)heading->places[heading->importer->date_column];
    bool known = evidence->day_first + evidence->month_first > 0 ||
                 (evidence->day_come > 0) != (evidence->month_come > 0);
    if (known || evidence->either == 0) {
        return;
    }
    const char *name = read->headings != NULL && place < g_strv_length(read->headings)
                           ? read->headings[place]
                           : "";
    if (heading->importer->own) {
        batch_remark(read->batch,
                     &(BatchRefusal){0, name, "",
                                     N_("Semua tanggal di kolom ini bisa dibaca dua cara. Dibaca "
                                        "hari dulu: 03/04 itu 3 April. Bila bukan begitu, ubah "
                                        "kolomnya sebelum dimasukkan.")});
    } else if (evidence->bare) {
        batch_remark(read->batch,
                     &(BatchRefusal){0, name, "",
                                     N_("Tanggal di berkas ini sudah ditulis ulang oleh Excel dan bisa "
                                        "dibaca dua cara. Lihat dulu harinya; bila keliru, unduh lagi "
                                        "yang asli dan jangan dibuka dulu.")});
    }
}

/* How days are written in the column, from all its rows. */
static DateOrder order_find(Sheet *sheet, const Heading *heading, const ImportOptions *options,
                            FileRead *read)
{
    size_t date = heading->importer->date_column;
    int place = date < importer_columns(heading->importer) ? heading->places[date] : -1;
    DateEvidence evidence = {0};
    SheetRow row = {0};
    ImportKind kind = heading->importer->kind;
    Day latest = kind == IMPORT_ORDERS || kind == IMPORT_FEES ? options->today : DAY_NONE;
    if (heading->order != DATE_UNSURE) {
        return heading->order;
    }
    if (place < 0 || !sheet_begin(sheet, heading->tab, &read->sheet_problem)) {
        return heading->importer->order;
    }
    for (size_t i = 0; sheet_next(sheet, &row, &read->sheet_problem); i++) {
        if (i >= heading->skip && (size_t)place < row.count) {
            date_evidence_add(&evidence, row.cells[place], latest);
        }
        bool none = evidence.day_first + evidence.month_first + evidence.either == 0;
        if (none && !heading->importer->own && i > heading->skip + EVIDENCE_ROWS) {
            break;
        }
    }
    order_doubt(heading, &evidence, read);
    return date_evidence_order(&evidence, heading->importer->order);
}

static Day latest_day(const ImportOptions *options)
{
    Day last = options->year > 0 ? day_from_civil((int)options->year, 12, 31) : options->today;
    return MIN(last, options->today);
}

static void rows_read(Sheet *sheet, const Heading *heading, const ImportOptions *options,
                      FileRead *read)
{
    SheetRow row = {0};
    ImportRow line = {.importer = heading->importer,
                      .options = options,
                      .batch = read->batch,
                      .row = &row,
                      .places = heading->places,
                      .headings = read->headings,
                      .heading_count = read->headings != NULL ? g_strv_length(read->headings) : 0};
    line.rules = (DateRules){order_find(sheet, heading, options, read), latest_day(options), false};
    if (read->sheet_problem != SHEET_FINE ||
        !sheet_begin(sheet, heading->tab, &read->sheet_problem)) {
        return;
    }
    for (size_t i = 0; sheet_next(sheet, &row, &read->sheet_problem); i++) {
        if (i < heading->skip || !says_something(&row)) {
            continue;
        }
        line.first = i == heading->skip;
        line.refused = line.passed = false;
        heading->importer->row(&line);
        read->batch->rows += !line.passed;
    }
}

static void headings_take(Sheet *sheet, const Heading *heading, FileRead *read)
{
    SheetRow row = {0};
    g_clear_pointer(&read->headings, g_strfreev);
    if (!sheet_begin(sheet, heading->tab, &read->sheet_problem)) {
        return;
    }
    for (size_t i = 0; i < heading->skip && sheet_next(sheet, &row, &read->sheet_problem); i++) {
        g_clear_pointer(&read->headings, g_strfreev);
        headings_note(&row, read);
    }
}

static void batch_begin(FileRead *read, const char *title)
{
    read->batch = batch_new();
    read->batch->title = batch_keep_clean(read->batch, title, 120);
}

/* All of it or nothing: a file that breaks off is not half a file. */
static void batch_end(FileRead *read)
{
    if (read->sheet_problem != SHEET_FINE) {
        read->result = FILE_NO_TABLE;
        g_clear_pointer(&read->batch, batch_free);
        return;
    }
    batch_settle(read->batch);
    if (read->batch->rows == 0) {
        read->result = FILE_NO_ROWS;
        g_clear_pointer(&read->batch, batch_free);
    }
}

static FileResult importer_judge(const FileRead *read)
{
    if (read->importer == NULL) {
        return FILE_UNKNOWN;
    }
    if (read->asked != NULL && read->asked != read->importer) {
        return FILE_OTHER;
    }
    return read->importer->kind == IMPORT_NOTHING ? FILE_USELESS : FILE_TAKEN;
}

static void table_read(GBytes *file, const ImportOptions *options, FileRead *read)
{
    g_autoptr(Sheet) sheet = sheet_open(file, &read->sheet_problem);
    g_auto(Heading) best = {.order = DATE_UNSURE};
    if (sheet == NULL) {
        read->result = FILE_NO_TABLE;
        return;
    }
    for (size_t tab = 0; tab < sheet_tabs(sheet) && read->sheet_problem == SHEET_FINE; tab++) {
        tab_recognise(sheet, tab, read, &best);
    }
    if (read->sheet_problem != SHEET_FINE && best.found == 0) {
        read->result = FILE_NO_TABLE;
        return;
    }
    read->importer = best.importer;
    read->mixed_letters = sheet_repaired(sheet) > 0;
    read->result = read->headings == NULL && best.found == 0 ? FILE_NO_ROWS : importer_judge(read);
    if (read->result == FILE_TAKEN) {
        headings_take(sheet, &best, read);
        batch_begin(read, best.title);
        rows_read(sheet, &best, options, read);
        batch_end(read);
    }
}

/* A table whose columns the owner has pointed out. */
static void mapped_read(GBytes *file, const ImportOptions *options, FileRead *read)
{
    g_autoptr(Sheet) sheet = sheet_open(file, &read->sheet_problem);
    g_autoptr(TableLook) look = sheet != NULL ? table_look(sheet, options->today) : NULL;
    Mapping mapping;
    if (sheet == NULL) {
        read->result = FILE_NO_TABLE;
        return;
    }
    if (look == NULL || !mapping_parse(read->asked, options->columns, &mapping) ||
        !mapping_fits(&mapping, look->columns->len) ||
        mapping_missing(&mapping, options->platform) != NULL) {
        read->result = FILE_COLUMNS;
        return;
    }
    g_auto(Heading) heading = {.importer = read->asked,
                               .tab = look->tab,
                               .skip = look->skip,
                               .order = mapping.order};
    memcpy(heading.places, mapping.places, sizeof heading.places);
    read->importer = read->asked;
    read->mixed_letters = sheet_repaired(sheet) > 0;
    headings_take(sheet, &heading, read);
    batch_begin(read, "");
    rows_read(sheet, &heading, options, read);
    batch_end(read);
}

static void document_read(const char *text, size_t length, const ImportOptions *options,
                          FileRead *read)
{
    json_t *document = document_parse(text, length, &read->sheet_problem);
    if (document == NULL) {
        read->result = FILE_NO_TABLE;
        return;
    }
    for (size_t i = 0; i < importer_count() && read->importer == NULL; i++) {
        if (IMPORTERS[i]->knows != NULL && IMPORTERS[i]->knows(document)) {
            read->importer = IMPORTERS[i];
        }
    }
    read->result = importer_judge(read);
    if (read->result == FILE_TAKEN) {
        batch_begin(read, "");
        read->importer->document(document, options, read->batch);
        batch_end(read);
    }
    json_decref(document);
}

/* Any text is a summary to who asks: with no number at all in it there is nothing to take. */
static void text_read(GBytes *file, const ImportOptions *options, FileRead *read)
{
    g_auto(DecodedText) decoded = {0};
    encoding_decode(file, &decoded);
    read->importer = read->asked;
    batch_begin(read, "");
    read->asked->text(decoded.text, options, read->batch);
    batch_end(read);
}

void file_read(GBytes *file, const Importer *asked, const ImportOptions *options,
               FileRead *ret_read)
{
    *ret_read = (FileRead){.asked = asked};
    if (asked != NULL && asked->text != NULL) {
        text_read(file, options, ret_read);
        return;
    }
    if (asked != NULL && asked->own && options->columns != NULL && *options->columns != '\0') {
        mapped_read(file, options, ret_read);
        return;
    }
    g_auto(DecodedText) decoded = {0};
    gsize length = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    gsize blanks = 0;
    while (blanks < MIN(length, 64) && strchr(" \t\r\n\xef\xbb\xbf", bytes[blanks]) != NULL) {
        blanks++;
    }
    bool document = blanks < length && (bytes[blanks] == '{' || bytes[blanks] == '[');
    if (document) {
        encoding_decode(file, &decoded);
        document_read(decoded.text, decoded.length, options, ret_read);
    } else {
        table_read(file, options, ret_read);
    }
}

char *file_read_words(const FileRead *read, const Lang *lang)
{
    const char *label = read->importer != NULL ? tr(lang, read->importer->label) : "";
    switch (read->result) {
    case FILE_NO_TABLE:
        return g_strdup(tr(lang, sheet_problem_sentence(read->sheet_problem)));
    case FILE_UNKNOWN:
        return g_strdup(tr(lang, "Berkas ini belum dikenal: judul kolomnya bukan dari unduhan yang "
                                 "bisa dibaca. Tidak ada yang berubah."));
    case FILE_COLUMNS:
        return g_strdup(tr(lang, "Kolom yang ditunjuk tidak ada di berkas ini, atau ada yang penting "
                                 "belum ditunjuk. Tidak ada yang berubah; tunjuk kolomnya sekali "
                                 "lagi."));
    case FILE_OTHER:
        return g_strdup_printf(tr(lang, "Berkas ini %s, bukan %s. Tidak ada yang berubah; pilih "
                                        "jenisnya sekali lagi, atau kirim berkas yang lain."),
                               label, tr(lang, read->asked->label));
    case FILE_USELESS:
        return g_strdup_printf(tr(lang, "Berkas ini %s. %s"), label,
                               tr(lang, read->importer->advice));
    case FILE_NO_ROWS:
        if (read->importer != NULL && read->importer->text != NULL) {
            return g_strdup(tr(lang, "Di tulisan ini belum ada angka yang dikenal. Salin bagian yang "
                                     "ada nama dan angkanya, misalnya: Akun yang dijangkau 1.234."));
        }
        return g_strdup(tr(lang, "Di berkas ini tidak ada satu baris pun di bawah judul kolom."));
    default:
        return NULL;
    }
}
