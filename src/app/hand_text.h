// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Captions written by hand may hold {harga Nasi kuning}, {stok Nasi kuning}, {usaha}, {kontak} and the
 * other gaps of ready replies. They are filled when the text is shown for posting, not when it is
 * written, so that a price is always today's (requirements C01, T01). Nothing is written. */
#include "app/context.h"

/* A line whose gap has no value is left out, and *ret_problem says why in one sentence (NULL: all
 * gaps are filled). A text without braces stays as it is. */
MUST_USE bool hand_text_fill(const Context *context, const char *text, char **ret_text,
                             char **ret_problem, GError **error);
