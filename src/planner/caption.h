// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ready-to-paste texts for customers, made from data/captions.txt and the owner's own facts
 * (requirements C01, C02, C12, P02). A text says only what was entered: what is sold out vanishes,
 * a line without its fact is left out, two days in a row never open alike, and every form has its
 * limit. Customers read Indonesian, so the texts have one language. The book owns its patterns; a
 * Caption owns its text. */
#include "base/date.h"
#include "base/stanza.h"
#include "planner/content.h"

#define STATUS_MAX 700u /* characters, as WhatsApp Status allows */
#define GROUP_MAX 1000u
#define PAGE_MAX 2000u
#define CHAT_MAX 4000u
#define LOW_STOCK 5 /* from here on customers read how many are left */

typedef struct CaptionBook CaptionBook;
/* INVALID "captions.txt:12: …": an unknown gap or key, a missing kind or text. */
MUST_USE bool caption_book_parse(const StanzaFile *file, CaptionBook **ret_book, GError **error);
void caption_book_free(CaptionBook *book);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CaptionBook, caption_book_free)

/* The text of a `message:` or `phrase:` stanza; asserts that it exists: see caption_book.c for the ids
 * that a book must hold. */
const char *caption_book_message(const CaptionBook *book, const char *id);
size_t caption_max(ChannelForm form); /* characters */

typedef struct {
    const char *name;
    int64_t price_idr;
    const char *unit; /* may be NULL or "" */
    int64_t stock;    /* -1: not counted */
    bool sold_out;
} MenuLine;

typedef struct {
    const char *name;
    const char *parts; /* "nasi kuning + es teh" */
    int64_t normal_idr, price_idr;
    Day from, to;  /* both inside */
    int64_t stock; /* -1: not counted */
} PackageOffer;

typedef struct {
    ChannelForm form;
    ContentKind kind;
    ContentPillar pillar;
    const char *tone; /* "warm" | "polite"; NULL: any */
    Day day;
    Minute minute;        /* of the post: chooses a fitting greeting */
    int previous_opening; /* of the post before on this form; -1: none */
    const char *business; /* name */
    const char *group;    /* name; may be NULL */
    const MenuLine *menu;
    size_t menu_count;
    Minute order_until;   /* -1: none */
    const char *phone;    /* E.164; NULL: none */
    const char *delivery; /* the owner's words on delivery or pick-up; may be NULL */
    const char *words;    /* the owner's own story, advice, question; may be NULL */
    const char *pack;     /* local idiom the owner chose; NULL: none */
    const char *unique; /* what nobody else has, when this text is to tell it; may be NULL (C21) */
    const char *position;        /* the positioning sentence (M21); may be NULL */
    const PackageOffer *package; /* for KIND_PROMO */
    bool english;                /* what the owner is asked is so */
} CaptionAsk;

typedef struct {
    char *text;
    char *ask;     /* what the owner should still add, as a question; NULL: nothing */
    int opening;   /* to be passed as previous_opening the next time */
    size_t listed; /* menu lines in the text */
    size_t cut;    /* menu lines left out for length */
} Caption;
void caption_clear(Caption *caption);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Caption, caption_clear)

/* INVALID: a product text without anything to sell, a promotion without a package. CONFLICT: the
 * package is over, has not begun or is sold out. */
MUST_USE bool caption_compose(const CaptionBook *book, const CaptionAsk *ask, Caption *ret_caption,
                              GError **error);

/* "Rp10.000/porsi": a price as customers read it. */
MUST_USE char *price_words(int64_t price_idr, const char *unit);
/* Are these two texts really different? Copies with other punctuation or one changed word are not. */
bool texts_differ(const char *a, const char *b);
