// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which column of a table holds what, for a list of the owner's own: guessed from headings and values,
 * then said by her. As a text: "date=1 amount=3 order=dmy", columns counted from 1. Nothing in it owns. */
#include "importer/look.h"

typedef struct {
    const Importer *importer;        /* an owner's list */
    int places[IMPORT_COLUMNS_MAX];  /* of its columns, from 0; -1: not in the table */
    DateOrder order;                 /* DATE_UNSURE: as the column itself tells */
} Mapping;

#define MAPPING_TEXT_MAX 400

/* A heading says more than values do, and no column is given twice. */
void mapping_guess(const TableLook *look, const Importer *importer, Mapping *ret_mapping);
/* The list that fits the table best; never NULL. */
const Importer *mapping_guess_list(const TableLook *look);
MUST_USE char *mapping_format(const Mapping *mapping);
/* False: the text names what the list does not have, or no column. */
MUST_USE bool mapping_parse(const Importer *importer, const char *text, Mapping *ret_mapping);
/* The first column of the list that is needed but not said; NULL: it is complete. platform: the account
 * the file is of, or "". */
const ImportColumn *mapping_missing(const Mapping *mapping, const char *platform);
bool mapping_fits(const Mapping *mapping, size_t columns); /* none beyond the last column */
