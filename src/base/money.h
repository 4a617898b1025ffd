// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Rupiah as whole numbers (int64_t, column names end in _idr), numbers and shares as Indonesians
 * write them: Rp12.500, 62,5 %, 3,0 kali (requirements H04, S06, Q26). One parser for all. */
#include <stdint.h>

#include "base/error.h"
#include "base/lang.h"

#define MONEY_MAX_IDR INT64_C(1000000000000) /* one amount: a thousand billion rupiah */
#define PRICE_MAX_IDR INT64_C(1000000000)    /* of one thing: whole orders must stay countable */

MUST_USE char *money_format(int64_t amount_idr); /* "Rp12.500", "-Rp500" */

/* Reads what people type for an amount or a count: "12.500", "Rp 12.500,-", "12500", "22,000",
 * "15rb", "1,5 jt". Refuses fractions of a rupiah, other text and |amount| > MONEY_MAX_IDR. */
MUST_USE bool number_parse(const char *typed, int64_t *ret_number);

MUST_USE char *number_format(int64_t number); /* "12.500" */

/* part of whole as "62,5%", one decimal, rounded half up, none when it is zero: "60%".
 * whole = 0 gives "–". percent_format_whole has no decimals: "71%". */
MUST_USE char *percent_format(int64_t part, int64_t whole);
MUST_USE char *percent_format_whole(int64_t part, int64_t whole);

/* a / b with one decimal: "3,0". b = 0 gives NULL: there is nothing to compare with (S06). */
char *ratio_format(int64_t a, int64_t b);
