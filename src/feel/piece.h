// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The pieces of a comment that carry weight: letters of a word (a word seen never before still has
 * parts that were), words beside each other with what "tidak" and "tapi" do to them, and the comment
 * as a whole: how long it is, how it ends, whether good or bad words prevail. Learning and judging
 * both take their pieces from here, so they cannot differ. */
#include "feel/token.h"

enum {
    FEEL_LETTERS_MAX = 2 * FEEL_TOKEN_BYTES + 2, /* pieces of the letters of one word */
    FEEL_ALONE_MAX = 2,                          /* pieces of its meaning */
    FEEL_PAIRS_MAX = 3,                          /* pieces a word makes where it stands */
    FEEL_WHOLE_MAX = 5,
};

/* What a known word does; bits of FeelWord.marks. */
enum {
    FEEL_TURNS = 1,    /* tidak, bukan, kurang: what follows means the opposite */
    FEEL_CONTRAST = 2, /* tapi, padahal: what follows weighs more */
    FEEL_GOOD = 4,
    FEEL_BAD = 8,
    FEEL_STRONG = 16, /* banget, sekali */
};

typedef struct {
    uint32_t key;    /* of the word as typed */
    uint32_t means;  /* of the word in plain Indonesian */
    uint16_t marks;  /* FEEL_TURNS … */
    uint16_t topics; /* bits of FeelTopic */
} FeelWord;

typedef struct {
    uint32_t before, earlier; /* the words before; 0: none */
    uint32_t words;           /* so far */
    uint32_t good, bad;       /* of them, after what "tidak" did to them */
    unsigned turned;          /* how many words "tidak" still reaches */
    bool contrast;            /* "tapi" came before */
} FeelContext;

unsigned feel_letters(const FeelToken *token, uint32_t *ret_pieces);
/* word: the token's meaning; for signs and marks with key and means alike. turned: "tidak" reaches it. */
unsigned feel_alone(const FeelWord *word, bool turned, uint32_t *ret_pieces);
/* With the word before, after "tapi", as one of the first; moves the context behind the word. */
unsigned feel_pairs(FeelContext *context, const FeelWord *word, uint32_t *ret_pieces);
void feel_stop(FeelContext *context);
/* Of the whole comment, when its last word was given. */
unsigned feel_whole(const FeelContext *context, uint32_t *ret_pieces);
/* The meaning of a word nobody listed: itself without -nya. */
uint32_t feel_stem(const FeelToken *token);
