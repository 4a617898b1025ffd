// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a program can see in the draft of a text by itself: is a price there, a time, a way to reach
 * the seller, exactly one call to action … (requirements M13, M08). Pure; nothing is stored. */
#include "guide/knowledge.h"

/* Words of `needs` in data/checks.txt, in this order. */
typedef enum {
    TRAIT_PRICE,   /* these three are asked of selling texts only */
    TRAIT_TIME,    /* by when to order, or until when it holds */
    TRAIT_CONTACT, /* how to reach the seller */
    TRAIT_CALL,
    TRAIT_ONE_CALL,
    TRAIT_INVITATION, /* to answer */
    TRAIT_WHEN,
    TRAIT_GREETING, /* asked in groups only */
    TRAIT_ORDER,    /* the call does not come first */
    TRAIT_SHORT,    /* fits its place */
    TRAIT_PLAIN,    /* short sentences */
    TRAIT_CALM,     /* does not shout */
    TRAIT_CAREFUL,  /* no careful topic */
    TRAIT_CLAIMS,   /* no claim without the owner's facts */
    TRAIT_TRUE_PRICE,
    TRAIT_QUIET, /* sells nothing on a solemn day */
    TRAIT_PARTNER,
    TRAIT_PURPOSE,
    TRAIT_FRAME,
    TRAIT_TOGETHER,
    TRAIT_WARM,
    TRAIT_COUNT
} DraftTrait;

typedef struct {
    const char *name;
    int64_t price_idr;
} DraftGoods;

/* All texts may be "" but not NULL. */
typedef struct {
    const char *text;
    const char *form;     /* "status", "group", "page", "chat" */
    int64_t text_max;     /* characters of one post there; 0: no limit known */
    bool sells;           /* asks people to buy */
    const char *audience; /* whom it is for, when that is known */
    const char *purpose;  /* the goal it serves, when that is known */
    const char *quiet;    /* the solemn day it would go out on */
    const char *proven;   /* all the owner has said about her goods */
    const DraftGoods *goods;
    size_t goods_count;
    const char *ticked; /* keys of the checks the owner ticked, "a,b" */
} Draft;

extern const char *const DRAFT_TRAITS[]; /* "price" …, ends with NULL */
/* What is to be done about a trait that is missing, marked N_. */
const char *draft_trait_hint(DraftTrait trait);
/* One bit for each trait that holds; what is not asked of this draft holds. */
unsigned draft_traits(const Knowledge *knowledge, const Draft *draft);

/* Does it say a sum of money, or leave a place for the price? */
bool draft_has_price(const char *text);
/* The first product whose price in the text is another one than in the catalogue; NULL: none. */
const DraftGoods *draft_wrong_price(const Draft *draft, int64_t *ret_written_idr);
/* Is it clear what the price is for: a unit, or goods on the same line? */
bool draft_has_unit(const Knowledge *knowledge, const Draft *draft);
