// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ready texts about what is for sale, composed from the records of the open business: the menu of a
 * day, a promo package, the catalogue (requirements C01, C02, C12, H04). The same day gives the same
 * text at every call, so that a page, the queue of the day and the command line agree; the opening
 * differs from the one of the menu before. Nothing is written, no network is used. */
#include "app/context.h"
#include "planner/caption.h"

typedef struct {
    const char *group; /* name of the group it is for; may be NULL */
    const char *words; /* the owner's own words; may be NULL */
    const char *line;  /* of the product, what nobody else has; may be NULL */
    bool unique;       /* this text is to say what nobody else has (C21) */
} OfferWords;

/* NOT_FOUND: no menu on that day. INVALID: everything on it is sold out. */
MUST_USE bool menu_text(const Context *context, Day day, ChannelForm form, OfferWords words,
                        Caption *ret_caption, GError **error);
/* NOT_FOUND: no such package. CONFLICT: it is over, has not begun, is sold out or stopped on that
 * day, so that it is never posted then. */
MUST_USE bool package_text(const Context *context, int64_t package_id, Day day, ChannelForm form,
                           OfferWords words, Caption *ret_caption, GError **error);
/* The active products. link: address of the public page; may be NULL. */
MUST_USE bool catalogue_words(const Context *context, const char *link, char **ret_text,
                              GError **error);
