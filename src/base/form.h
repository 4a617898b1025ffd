// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Forms: what may be entered, said once in a table, whatever door it comes through.
 *
 * A Form is a constant table of fields with kind and limits. form_read() takes raw text from a
 * source (a posted page, a JSON body, command-line flags), checks every field against the table
 * and gives FormValues: typed values plus what was typed (so that a page keeps it). A wrong form is
 * not a failure but a FormErrors list of field and sentence in the reader's language.
 *
 * Every field has a limit: text fields in characters, numbers and money by range, rows by count. */
#include "base/form_errors.h"
#include "base/form_values.h"

typedef enum {
    FIELD_TEXT,   /* one line, at most `max` characters (default 120) */
    FIELD_LINES,  /* several lines, at most `max` characters (default 2000) */
    FIELD_NUMBER, /* whole number, `min` … `max` (default 0 … 1,000,000) */
    FIELD_MONEY,  /* rupiah, `min` … `max` (default 0 … MONEY_MAX_IDR) */
    FIELD_DAY,    /* civil day */
    FIELD_MINUTE, /* time of day */
    FIELD_PHONE,  /* stored as E.164 */
    FIELD_CHOICE, /* one of `choices` (when NULL: a key, checked by the action; `max` 120) */
    FIELD_SET, /* any of `choices`; the text value is "a,b" in the order of the table (when NULL: keys,
                     checked by the action; `max` 2000) */
    FIELD_RANK, /* some of `choices`, most important first: "a,b" in the order given, at most `max`
                     (default 3); choices NULL as for FIELD_SET */
    FIELD_FLAG, /* tick: 1 or 0 */
    FIELD_ID,   /* number of a record of this business, 1 … */
    FIELD_SECRET, /* password: never echoed, `min` … `max` characters (default 8 … 200) */
    FIELD_FILE,   /* bytes of one file, at most `max` (default 1 MB); as text: base64 */
    FIELD_ROWS, /* repeated group: names "items.0.product" …, at most `max` rows (default 20, below 100) */
} FieldKind;

typedef struct {
    const char *value;
    const char *label; /* Indonesian, marked N_ */
} Choice;              /* tables end with {0} */

typedef struct Form Form;

typedef struct {
    const char *name;  /* key in every door: form field, JSON member, --flag */
    const char *label; /* Indonesian, marked N_ */
    FieldKind kind;
    bool required;
    int64_t min, max;      /* meaning per kind; 0 and 0 = the default of the kind */
    const Choice *choices; /* what may be chosen; NULL: keys that the action checks */
    const Form *row;       /* FIELD_ROWS only */
    const char *help;      /* one short line below the field; may be NULL */
    const char *example;   /* sample value shown in the empty field; may be NULL */
    size_t shown;       /* choices drawn at first, the rest behind "Pilihan lain"; 0: all of them */
    const char *accept; /* FIELD_FILE: what a phone offers, as HTML says it; NULL: any */
} Field;

struct Form {
    const Field *fields; /* ends with {0} */
};

/* Where raw text comes from. get returns NULL for "not given"; the text lives until form_read
 * returns. */
typedef struct {
    const char *(*get)(const void *data, const char *name);
    const void *data;
    /* The bytes of a file, borrowed as long as the values are used; NULL for "not given". May be
     * NULL itself: a source without files gives them as base64 text. */
    GBytes *(*file)(const void *data, const char *name);
    /* How many rows of a FIELD_ROWS there may be at most: one more than the highest that was given
     * (form_row_end). May be NULL: every row is asked for. */
    size_t (*rows)(const void *data, const char *rows);
} FormSource;
/* For FormSource.rows, called with each name that was given: the greater of `end` and what `name`
 * says, "items.4.product" of "items" being 5. */
size_t form_row_end(const char *name, const char *rows, size_t end);

/* Reads and checks the whole form. Problems go to `errors`; values of fields in error stay unset. */
MUST_USE FormValues *form_read(const Form *form, FormSource source, const Lang *lang,
                               FormErrors *errors);

/* Borrowed from the table. A name below rows, "items.0.product", is found too; NULL: unknown. */
const Field *form_field(const Form *form, const char *name);
const Field *form_file_field(const Form *form); /* the first FIELD_FILE; NULL: takes no file */
int64_t form_file_max(const Field *field);      /* bytes */
