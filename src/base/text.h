// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Words on UTF-8 text: cleaning what people type, counting what they see, folding for comparison.
 * All functions take any bytes; invalid UTF-8 is repaired or refused, never trusted. */
#include <stdint.h>

#include "base/error.h"

/* What was typed, made storable: invalid UTF-8, control characters and what turns the direction of writing
 * dropped (line breaks and tabs kept when `lines`: rows pasted from a spreadsheet), CRLF to LF, outer blanks (visible or not)
 * trimmed, normalised to NFC. */
MUST_USE char *text_clean(const char *typed, bool lines);

/* The letter of ASCII that is meant: wide letters, digits of other scripts, dashes, blanks; 0 for marks of
 * direction and of no width, which phones copy along; any other is itself. */
gunichar text_letter_plain(gunichar letter);
/* All of the text so: numbers are read from it. */
MUST_USE char *text_plain(const char *typed);

/* Characters (code points), as the limits of forms count them. */
size_t text_length(const char *text);

/* Folded for comparing and grouping: lower case, runs of blanks and punctuation as one space. */
MUST_USE char *text_fold(const char *text);
/* By which a name is found again: folded; a name without any letter or digit ("🌸") is itself, so that two
 * of them stay two. */
MUST_USE char *text_key(const char *name);

/* A name for addresses, from any title: "Dapur Bu Melati" → "dapur-bu-melati", at most max bytes.
 * Empty text gives "usaha". */
MUST_USE char *text_slug(const char *title, size_t max);

/* The text cut to at most max characters, with "…" when something was cut. */
MUST_USE char *text_shorten(const char *text, size_t max);

/* A whole number as a program writes it ("-15000"), without asking for memory: forms and bodies hold many, and
 * printf took longer than all the rest. Borrowed from *place. */
typedef struct {
    char text[24];
} NumberText;
const char *text_number(NumberText *place, int64_t number);
