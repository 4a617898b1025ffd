// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A caption in four parts: Attention, Interest, Desire, Action (requirement M19). The model stands
 * outside the papers this program follows, which name it only in a title; the page says so. Only
 * facts that were entered are told. The result owns its parts. */
#include "planner/caption.h"

#define AIDA_PARTS 4u

typedef struct {
    ChannelForm form;
    const char *name;        /* of the product */
    int64_t price_idr;       /* above 0 */
    const char *unit;        /* may be "" */
    const char *description; /* may be "" */
    const char *unique;      /* may be "" */
    const char *business;
    const char *phone;  /* E.164; NULL: none */
    Minute order_until; /* -1: none */
} AidaAsk;

typedef struct {
    char *parts[AIDA_PARTS]; /* none is empty; the last one calls to act */
} Aida;
Aida aida_compose(const CaptionBook *book, const AidaAsk *ask);
void aida_clear(Aida *aida);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Aida, aida_clear)
/* The parts as one text, apart by blank lines. */
MUST_USE char *aida_text(const Aida *aida);
