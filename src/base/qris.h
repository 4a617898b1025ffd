// SPDX-License-Identifier: Apache-2.0
#pragma once
/* QRIS, the Indonesian payment code, as text: EMVCo merchant-presented mode, fields of two digits
 * tag, two digits length and value, closed by a CRC. Reads and checks one, and makes from the static
 * one that hangs at the stall one that asks for an exact amount. All other fields stay as they are,
 * in their order. Pure: asks no bank, moves no money. Source: contract `tangga qris`, S02. */
#include <stdint.h>

#include "base/error.h"

#define QRIS_TEXT_MAX 512u                    /* bytes, by EMVCo */
#define QRIS_AMOUNT_MAX_IDR INT64_C(10000000) /* of one payment, by Bank Indonesia */

typedef enum {
    QRIS_FINE,
    QRIS_LENGTH,    /* empty or too long */
    QRIS_TEXT,      /* letters no QRIS has */
    QRIS_STRUCTURE, /* cut, doubled or missing fields */
    QRIS_CRC,
    QRIS_FOREIGN,  /* not of Indonesia or not in rupiah */
    QRIS_MERCHANT, /* nobody to receive it */
    QRIS_VALUE,
    QRIS_DYNAMIC, /* already asks for an amount */
    QRIS_AMOUNT,  /* outside 1 … QRIS_AMOUNT_MAX_IDR */
} QrisProblem;
/* For the owner, N_; never blames her. */
const char *qris_problem_sentence(QrisProblem problem);

typedef enum {
    QRIS_TIP_NONE,
    QRIS_TIP_ASKED, /* the payer's app asks */
    QRIS_TIP_FIXED, /* an amount is added */
    QRIS_TIP_SHARE, /* a share is added */
} QrisTip;

typedef struct Qris Qris;
/* Blanks around the text are ignored. NULL: *ret_problem says why (FINE on success). */
MUST_USE Qris *qris_read(const char *text, QrisProblem *ret_problem);
void qris_free(Qris *qris);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Qris, qris_free)

/* Valid as long as the Qris; "" when absent. */
const char *qris_merchant(const Qris *qris);
const char *qris_city(const Qris *qris);
const char *qris_merchant_id(const Qris *qris); /* NMID */
const char *qris_amount(const Qris *qris);      /* as written, "15000" or "15000.50" */
bool qris_is_dynamic(const Qris *qris);
QrisTip qris_tip(const Qris *qris);

/* The text that asks for this amount, 1 … QRIS_AMOUNT_MAX_IDR; a tip that is asked for or added stays.
 * NULL with DYNAMIC or AMOUNT. */
MUST_USE char *qris_ask(const Qris *qris, int64_t amount_idr, QrisProblem *ret_problem);

uint16_t qris_crc(const char *bytes, size_t size); /* CRC-16/CCITT-FALSE */
