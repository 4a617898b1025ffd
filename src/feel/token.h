// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The words of a comment as people type on phones, folded to one spelling (requirement T07): small
 * letters, accents dropped, "baguuuus" and "anak2" as "bagus" and "anak", an emoji as a word of its
 * own. Plain C: no library, nothing allocated, any bytes are taken; a token is a copy. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FEEL_TOKEN_BYTES = 32 }; /* what is longer is cut: it is no word */

typedef enum {
    FEEL_WORD,
    FEEL_NUMBER, /* every number is the same number */
    FEEL_SIGN,   /* an emoji or ":)" */
    FEEL_MARK,   /* "!" or "?" */
    FEEL_STOP,   /* ends what "tidak" reaches: . , ; : ( ) and line ends */
} FeelKind;

typedef struct {
    FeelKind kind;
    unsigned length; /* of bytes, 0 for FEEL_STOP */
    uint64_t hash;   /* of bytes */
    uint8_t bytes[FEEL_TOKEN_BYTES];
} FeelToken;

typedef struct {
    const uint8_t *at, *end;
} FeelReader;

FeelReader feel_reader(const char *text, size_t length);
/* False at the end. */
bool feel_token_next(FeelReader *reader, FeelToken *token);
/* The hash of a word that is folded already. */
uint64_t feel_hash(const uint8_t *bytes, size_t length);
