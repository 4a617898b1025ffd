// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What makes people trust a seller they cannot see, as a checklist of the week (requirement T04): each
 * item is read from what was entered anyway, none is asked. An item of which nothing was asked this
 * week (nobody wrote, nothing was offered) counts neither for nor against. Strings are borrowed. */
#include "base/lang.h"

/* In the order in which they are worth doing. */
typedef enum {
    TRUST_ANSWERS,     /* who wrote was answered */
    TRUST_DAILY,       /* a post every day that is no day off */
    TRUST_DESCRIPTION, /* goods say what they are */
    TRUST_TESTIMONY,   /* what a customer said, with her permission */
    TRUST_PRICES,      /* what sells says its price */
    TRUST_ADVICE,      /* a post that teaches something */
    TRUST_USES,        /* she uses it herself */
    TRUST_ITEMS
} TrustItem;

typedef struct {
    int done[TRUST_ITEMS]; /* never more than `all` */
    int all[TRUST_ITEMS];  /* 0: nothing was asked */
    int records;           /* what was entered in these days */
    bool posted_today;     /* today's post is out: the days missed before cannot be mended */
} TrustWeek;

const char *trust_item_key(TrustItem item);  /* "answers" */
const char *trust_item_name(TrustItem item); /* N_ */
const char *trust_item_todo(TrustItem item); /* what to do about it, N_ */
const char *trust_item_path(TrustItem item); /* the page of its records */
bool trust_item_met(const TrustWeek *week, TrustItem item);
/* 0 … 100, every item that was asked counting the same; -1: nothing was entered. */
int trust_score(const TrustWeek *week);
/* The first that something can still be done about; TRUST_ITEMS: none. */
TrustItem trust_next(const TrustWeek *week);
