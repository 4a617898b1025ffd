// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What becomes of each record of a file where it meets what is here, decided by versions alone and before
 * anything is written: new, taken, kept, removed, or waiting. What belongs together waits together: an
 * order with its sale and its goods are one whole. Source: requirement X06. */
#include "carry/book.h"

#define CARRY_WHOLES_MAX 8 /* how far "goes with" is followed */

typedef struct {
    CarryBook *file;
    const CarryBook *here;
    bool begins; /* nothing is here yet: the file is right */
} CarrySides;

/* Gives each record of the file its step, its whole and what is here of it. Returns the wholes of the
 * file that wait for the choice of the owner, as a set; free it. */
MUST_USE GHashTable *carry_steps_decide(const CarrySides *sides);
/* Each record of a book to the one it goes with; free it. */
MUST_USE GHashTable *carry_wholes(const CarryBook *book);
