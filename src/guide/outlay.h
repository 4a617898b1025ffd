// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was spent on becoming known, and what came back of it: cost per order, return on the money with
 * and without the owner's time, and whether to go on. Pure whole numbers; nothing is ever divided by
 * zero. Sources: requirements C17, K05, H12. */
#include <stdbool.h>
#include <stdint.h>

#include "base/lang.h"

/* Orders as the records have them. */
typedef struct {
    int64_t orders;
    int64_t known;      /* of them, with the cost of their goods written down */
    int64_t margin_idr; /* left of those after their cost; may be below zero */
} OutlayOrders;

typedef struct {
    int64_t cost_idr;
    int64_t orders;     /* credited */
    int64_t margin_idr; /* left of all of them; meaningless unless known */
    bool known;         /* what is left of them is known */
    int64_t minutes;    /* the owner's own */
} Outlay;

#define OUTLAY_RECORDED (-1) /* as the records have it */
/* orders, margin_idr (of one order): as the owner corrected them, or OUTLAY_RECORDED. Orders whose cost
 * is not known count like the others, as long as most are known. */
Outlay outlay_of(int64_t cost_idr, OutlayOrders recorded, int64_t orders, int64_t margin_idr);

/* Rounded half up; -1: no orders. */
int64_t outlay_order_idr(const Outlay *outlay);
/* Money, and the hours when an hour is worth something. */
int64_t outlay_cost_idr(const Outlay *outlay, int64_t hour_idr);
/* (what is left − cost) / cost in tenths of a percent, 1400 = 140 %. False: cost is zero or what is
 * left is not known. */
bool outlay_return(const Outlay *outlay, int64_t hour_idr, int64_t *ret_tenths);
/* "140%", "-25%", "tanpa biaya uang" or "belum cukup data". */
MUST_USE char *outlay_return_text(const Outlay *outlay, int64_t hour_idr, const Lang *lang);

typedef enum {
    OUTLAY_WAIT, /* too early, or too little is known */
    OUTLAY_STOP, /* it costs more than it brings: stop or change */
    OUTLAY_KEEP,
    OUTLAY_ADVICES
} OutlayAdvice;
/* days: that have passed since it began, the first one counted; over: it runs no more. */
OutlayAdvice outlay_advise(const Outlay *outlay, int64_t days, bool over);
const char *outlay_advice_name(OutlayAdvice advice); /* N_ */
/* Why, in one sentence with its numbers. */
MUST_USE char *outlay_reason(const Outlay *outlay, OutlayAdvice advice, const Lang *lang);
