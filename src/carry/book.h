// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The records of a business as they are carried: values by the columns of their place, references as
 * the name (uid) that all servers know. A book owns its records and all they point to.
 *
 * A record's versions say how often each copy of the business changed it: "0a1b…:3 9f…:1". One whose
 * counts are all at least those of another has seen that other; if neither has, both were changed. */
#include "carry/place.h"

#include <stdint.h>

#define CARRY_UID_LENGTH 32     /* hex digits */
#define CARRY_ORIGIN_LENGTH 16  /* hex digits */
#define CARRY_LINEAGES_MAX 10
#define CARRY_VERSIONS_MAX 1000 /* characters */

typedef enum {
    CARRY_ABSENT, /* an older program did not know the column */
    CARRY_NULL,
    CARRY_NUMBER,
    CARRY_TEXT,
    CARRY_BYTES,
    CARRY_NAMED, /* text: the uid of the record it names, "hand:" before it when by_hand */
} CarryValueKind;

typedef struct {
    CarryValueKind kind;
    int64_t number; /* in a book of this server: also the id of what is named */
    const char *text;
    size_t size; /* of bytes, at text */
} CarryValue;

typedef enum {
    STEP_KEEP,   /* what is here has seen it */
    STEP_SAME,   /* the same on both sides */
    STEP_NEW,
    STEP_TAKE,   /* changed in the file only */
    STEP_REMOVE, /* removed in the file only */
    STEP_CLASH,  /* changed on both sides */
    STEP_HELD,   /* waits with the choice of the owner */
    STEP_LEFT,   /* names what is not here: left out */
} CarryStep;

typedef struct CarryRecord CarryRecord;
struct CarryRecord {
    const CarryPlace *place;
    const char *uid;      /* NULL for parts */
    const char *versions; /* never NULL for a record, "" for parts */
    const char *digest;   /* of what is compared, parts included; NULL until carry_record_seal */
    bool gone;            /* removed: no values */
    CarryValue *values;   /* place->width of them */
    GPtrArray *parts;     /* CarryRecord, borrowed from the book; NULL: none */
    int64_t id;           /* on this server; 0: unknown or none */
    bool moved;           /* its mark is not stored as it is here */
    bool marked;          /* some mark of it is */
    /* of a record of a file while it is merged */
    CarryStep step;
    CarryRecord *here;  /* what this server has under that name; NULL: nothing */
    CarryRecord *whole; /* with which it is decided, itself when with none */
};

typedef struct {
    const char *lineages; /* "a b": of all that became this business; kept; "" in a conflict */
    char origin[CARRY_ORIGIN_LENGTH + 1];
    char birth[CARRY_UID_LENGTH + 1]; /* of a book of this server */
    int64_t made_at;
    const CarryPlan *plan; /* borrowed */
    GPtrArray *records;    /* CarryRecord, in the order of the plan */
    GHashTable *by_name;   /* "place uid" → CarryRecord */
    GPtrArray *kept, *lists; /* what records point to */
} CarryBook;

MUST_USE CarryBook *carry_book_new(const CarryPlan *plan);
void carry_book_free(CarryBook *book);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CarryBook, carry_book_free)

/* A record with absent values; belongs to the book, but is not in its list yet. */
CarryRecord *carry_record_new(CarryBook *book, const CarryPlace *place);
void carry_record_add_part(CarryBook *book, CarryRecord *record, CarryRecord *part);
/* Puts a record with its uid into the list; false: the book has one of that name. */
bool carry_book_add(CarryBook *book, CarryRecord *record);
CarryRecord *carry_book_find(const CarryBook *book, const char *place, const char *uid);
/* A copy that lives as long as the book. */
const char *carry_book_text(CarryBook *book, const char *text);
const char *carry_book_bytes(CarryBook *book, const void *bytes, size_t size);

/* Sorts the parts and sums up what is compared. */
void carry_record_seal(CarryBook *book, CarryRecord *record);
/* 32 hex digits out of texts; NULL ends. */
MUST_USE char *carry_uid(const char *first, ...) G_GNUC_NULL_TERMINATED;

/* The value of a column by name; NULL: no such column, or absent. */
const CarryValue *carry_value(const CarryRecord *record, const char *column);
/* What a reference names: its place, and *ret_uid; NULL: names nothing. */
const char *carry_value_names(const CarryRecord *record, size_t column, const char **ret_uid);

bool carry_versions_valid(const char *versions);
/* Has `versions` seen all of `other`? */
bool carry_versions_cover(const char *versions, const char *other);
MUST_USE char *carry_versions_join(const char *one, const char *other);
/* One more by this copy. */
MUST_USE char *carry_versions_bump(const char *versions, const char *origin);
