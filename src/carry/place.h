// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How each table of a business is carried (carry/table.h), read for use: its columns, what they name, by
 * what a record of it is known on both servers, and which tables are its parts. The plan of all places
 * is made once for a use and owns all it hands out. Source: requirement X06. */
#include <stddef.h>

#include "base/error.h"

typedef struct {
    const char *name;
    const char *to; /* the place whose record it names; NULL: none */
    bool number, bytes; /* else text */
    bool needed;  /* a reference that is never NULL */
    bool by_kind; /* names a record of the place that the column `kind` says */
    bool by_hand; /* "hand:" and the number of a record of `to`; else any text */
    bool quiet;   /* carried, not compared: two that differ only in it are the same */
    bool rises;   /* a number that must be another after every change */
    bool derived; /* only whether it is there is compared and taken: a count, a moment */
    bool own;     /* each server gives its own when the one of the file is taken */
    bool account; /* who signs in on one server; becomes who merges, or nobody */
    bool binds;   /* this record goes with the one it names */
    bool owns;    /* the one it names goes with this record */
    bool names;   /* the one it names is known by this record, not by where it was made */
} CarryColumn;

typedef struct CarryPlace CarryPlace;
struct CarryPlace {
    const char *name;    /* of the table */
    const char *label;   /* N_: what people call one of these */
    const char *key;     /* columns by which both servers know it: "a b", "a|b" where a is
                            there, else b; "": one a business; NULL: by where it was made */
    const char *twin;    /* column by which records of two businesses made apart are the same; NULL */
    const char *part_of; /* its rows are parts of a record of this place; NULL */
    const char *link;    /* with part_of: the column that names that record */
    const char *where;   /* only these rows; NULL: all */
    bool plain;          /* the table has no id */
    bool single;         /* the row of the business itself */
    bool apart;          /* what both servers added to it is not simply the sum of both (debts) */
    CarryColumn *columns;
    size_t width, index;
    const CarryPlace *parts[6]; /* ends with NULL */
};

typedef struct CarryPlan CarryPlan;
MUST_USE CarryPlan *carry_plan_new(void);
void carry_plan_free(CarryPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CarryPlan, carry_plan_free)
/* In the order in which records are put in: what is named stands before who names it. */
size_t carry_plan_count(const CarryPlan *plan);
const CarryPlace *carry_plan_at(const CarryPlan *plan, size_t i);
const CarryPlace *carry_plan_find(const CarryPlan *plan, const char *name); /* NULL: none */

/* The column's place in `columns`; -1: none. */
int carry_column_find(const CarryPlace *place, const char *name);
/* The place that a by_kind column names for this kind; NULL: none. */
const char *carry_kind_place(const char *kind);
