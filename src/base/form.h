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
#include "base/date.h"
#include "base/lang.h"

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
    int64_t min, max; /* meaning per kind; 0 and 0 = the default of the kind */
    const Choice *choices;
    const Form *row;     /* FIELD_ROWS only */
    const char *help;    /* one short line below the field; may be NULL */
    const char *example; /* sample value shown in the empty field; may be NULL */
    size_t shown;       /* choices drawn at first, the rest behind "Pilihan lain"; 0: all of them */
    const char *accept; /* FIELD_FILE: what a phone offers, as HTML says it; NULL: any */
} Field;

struct Form {
    const Field *fields; /* ends with {0} */
};

/* A form whose fields come from knowledge files: made at run time, owns copies of all its text.
 * Labels, help and choices are given in the reader's language; the table of rows stays the giver's. */
typedef struct FormTable FormTable;
FormTable *form_table_new(void);
void form_table_free(FormTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FormTable, form_table_free)
void form_table_add(FormTable *table, const Field *field);
const Form *form_table_form(const FormTable *table); /* borrowed; valid until the next add */

/* What was wrong, in the order of the form. */
typedef struct FormErrors FormErrors;
FormErrors *form_errors_new(void);
void form_errors_free(FormErrors *errors);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FormErrors, form_errors_free)
/* sentence: already in the reader's language. field "" = about the whole form. */
void form_errors_add(FormErrors *errors, const char *field, const char *sentence, ...)
    G_GNUC_PRINTF(3, 4);
size_t form_errors_count(const FormErrors *errors); /* NULL counts 0 */
const char *form_errors_field(const FormErrors *errors, size_t i);
const char *form_errors_sentence(const FormErrors *errors, size_t i);
const char *form_errors_of(const FormErrors *errors, const char *field); /* NULL when fine */

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

typedef struct FormValues FormValues;
FormValues *form_values_new(void);
void form_values_free(FormValues *values);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FormValues, form_values_free)

/* Reads and checks the whole form. Problems go to `errors`; values of fields in error stay unset. */
MUST_USE FormValues *form_read(const Form *form, FormSource source, const Lang *lang,
                               FormErrors *errors);

/* Typed values; 0, "" or false when not given. `name` may be "items.0.product". */
bool form_has(const FormValues *values, const char *name);
int64_t form_int(const FormValues *values, const char *name);
int64_t form_int_or(const FormValues *values, const char *name, int64_t fallback);
const char *form_text(const FormValues *values, const char *name);
bool form_flag(const FormValues *values, const char *name);
GBytes *form_file(const FormValues *values, const char *name); /* borrowed; NULL when not given */
Day form_day_or(const FormValues *values, const char *name, Day fallback);
size_t form_rows(const FormValues *values, const char *name);
bool form_row_has(const FormValues *values, const char *rows, size_t i, const char *name);
int64_t form_row_int(const FormValues *values, const char *rows, size_t i, const char *name);
const char *form_row_text(const FormValues *values, const char *rows, size_t i, const char *name);
/* Is `item` in the "a,b" text of a FIELD_SET? */
bool form_set_has(const char *set, const char *item);

/* What was typed, for showing the form again; NULL when nothing was. Secrets are never kept. */
const char *form_typed(const FormValues *values, const char *name);
/* Fills a form to be shown (an edit page): text as it would be typed. */
void form_values_show(FormValues *values, const char *name, const char *typed);
void form_values_show_int(FormValues *values, const char *name, int64_t number);

const Field *form_field(const Form *form, const char *name); /* also below rows; NULL: unknown */
const Field *form_file_field(const Form *form); /* the first FIELD_FILE; NULL: takes no file */
int64_t form_file_max(const Field *field);      /* bytes */
/* A stable digest (hex) of all values: the "same body" test of idempotent writes. Secrets are left
 * out: the digest is stored, and a short password could be guessed from it. */
MUST_USE char *form_digest(const FormValues *values);

#define WEEKDAY_CHOICES                                                                            \
    {"1", N_("Senin")}, {"2", N_("Selasa")}, {"3", N_("Rabu")}, {"4", N_("Kamis")},                \
        {"5", N_("Jumat")}, {"6", N_("Sabtu")},                                                    \
    {                                                                                              \
        "7", N_("Minggu")                                                                          \
    }
/* "1,7" → bit mask with Monday = bit 0, and back. */
int weekday_mask(const char *set);
MUST_USE char *weekday_mask_set(int mask);
