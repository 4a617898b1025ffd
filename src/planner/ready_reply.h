// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ready replies: texts with gaps that are filled at the moment of use, so that a price is always
 * today's (requirement T01):
 *
 *     {harga Nasi kuning} {stok Nasi kuning} {nama} {usaha} {kontak} {tempat} {jam_balas}
 *     {status pesanan} {buka_lagi}
 *
 * {price …} and {stock …} mean the same. Captions written by hand may use them too (app/hand_text.h).
 * A line with a gap for which nothing is known is left out: nothing is made up. Only {nama} has a
 * stand-in, since a greeting should not vanish. */
#include "planner/day_room.h"

typedef struct {
    const char *name;
    const char *unit; /* may be "" */
    int64_t price_idr;
    int64_t stock; /* -1: not counted */
} ReplyProduct;

typedef struct {
    const ReplyProduct *products;
    size_t product_count;
    const char *customer; /* NULL or "": "Bapak/Ibu" */
    const char *business;
    const char *phone; /* E.164 of the business; may be "" */
    const char *place; /* may be "" */
    const TimeWindow *signal;
    size_t signal_count;
    const char *order_status; /* of the customer's last order, in words; may be NULL */
    const char *opens;        /* when the shop opens next, in words; may be NULL */
} ReplyFacts;

/* What is wrong with the gaps of a text, as one sentence; NULL: all can be filled. */
char *ready_reply_problem(const char *text, const ReplyFacts *facts, const Lang *lang);
MUST_USE char *ready_reply_fill(const char *text, const ReplyFacts *facts);
