// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What lists of money have in common, sales and expenses alike: a row is a day and an amount above zero;
 * two rows that look alike are two, and each of them is known again. Texts are kept by the batch. */
#include "importer/row.h"

#define LEDGER_NOTE_MAX 120u

typedef struct {
    size_t date, amount; /* columns */
    Day day;             /* filled in */
    int64_t amount_idr;
} LedgerRow;
/* False: refused. */
MUST_USE bool ledger_read(ImportRow *row, LedgerRow *ledger);
/* Names this row among those of its kind with the same words: the same file gives the same keys. */
MUST_USE const char *ledger_key(ImportRow *row, const LedgerRow *ledger, const char *who,
                                const char *what);
