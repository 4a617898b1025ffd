// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Importers: one file per kind of download that sellers can have without any contract, ending in one
 * constant record: which columns tell it, in Indonesian and English, and how a row becomes an order, a
 * figure, the numbers of a post. Columns are found by name, in any order; what is not there is missing,
 * never zero. Source: requirements H09 (orders by file), H11 (figures), D02; issue of imports. */
#include <jansson.h>

#include "importer/batch.h"
#include "intake/sheet.h"

typedef enum {
    IMPORT_ORDERS,
    IMPORT_FEES,
    IMPORT_FIGURES,
    IMPORT_POSTS,
    IMPORT_MESSAGES,
    IMPORT_SALES,
    IMPORT_EXPENSES,
    IMPORT_PRODUCTS,
    IMPORT_CONTACTS,
    IMPORT_NOTHING, /* known, so that it can be named, but not taken */
} ImportKind;

/* What the cells of a column look like. */
typedef enum { LOOKS_EMPTY, LOOKS_TEXT, LOOKS_DAY, LOOKS_NUMBER, LOOKS_PHONE } ValueLook;

typedef struct {
    const char *names; /* "No. Pesanan|Order ID": any of them, compared folded; NULL ends the table */
    bool needed;
    /* Only of an owner's lists, where she can point the column out herself: */
    const char *key;   /* "amount": the same at every door and in every list */
    const char *label; /* N_ */
    ValueLook looks;
    const char *hints; /* parts of headings that suggest it; may be NULL */
} ImportColumn;

typedef struct Importer Importer;

typedef struct {
    const char *platform; /* of the figures, where the file does not say; "" */
    const char *owner;    /* the owner's name in conversations; "" */
    Zone zone;
    Day today;
    int64_t year; /* of the first day that has none; 0: the latest that is not after today */
    Day day;      /* of a summary that names none: the last of its week */
    const char *columns; /* of an owner's list, see importer/mapping.h; NULL or "": by their names */
} ImportOptions;

/* One row, with the columns of its importer found. */
typedef struct {
    const Importer *importer;
    const ImportOptions *options;
    Batch *batch;
    const SheetRow *row;
    const int *places;     /* of the importer's columns in the row; -1: not in this file */
    char *const *headings; /* of the file */
    size_t heading_count;
    DateRules rules;
    Day last_day; /* without a year, of the row before; 0: none yet */
    char status[64]; /* of an order in the row before, and the state it means; "": none yet */
    int state;       /* MarketState */
    guint64 mark;    /* of all the row says, once it is asked whether it stands there twice */
    bool first;   /* right below the headings, where some files explain them */
    bool refused; /* a reason was given; the row is counted once */
    bool passed;  /* it is no row of data: not counted */
} ImportRow;

struct Importer {
    const char *name;   /* "shopee_orders": kind at every door */
    const char *label;  /* what the file is, N_ */
    const char *advice; /* where to get it; IMPORT_NOTHING: what to send instead. N_ */
    ImportKind kind;
    const char *platform; /* key of data/platforms.txt; NULL: not of one */
    bool own;   /* an owner's list: every other kind is tried before it, its columns may be pointed out */
    bool of_account; /* the file is of one account unless a column says */
    const ImportColumn *columns;
    DateOrder order; /* of days like 03/04/2026, unless the column tells otherwise */
    size_t date_column; /* the number of columns: it has none */
    /* Exactly one of them: a table row by row, one document, or text that is only read when asked. */
    void (*row)(ImportRow *row);
    bool (*knows)(const json_t *document);
    void (*document)(const json_t *document, const ImportOptions *options, Batch *batch);
    void (*text)(const char *text, const ImportOptions *options, Batch *batch);
};

extern const Importer *const IMPORTERS[];
size_t importer_count(void);
const Importer *importer_find(const char *name); /* NULL: none */

/* How many of its columns a heading row holds, in *ret_places; 0 when a needed one is missing. */
size_t importer_match(const Importer *importer, char *const *cells, size_t count, int *ret_places);
size_t importer_columns(const Importer *importer);
#define IMPORT_COLUMNS_MAX 64u
/* Are they the same word for word, capitals, blanks and signs aside? */
bool importer_name_equal(const char *name, size_t length, const char *heading);
