// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A conflict between this server and a carried file in the reader's words: what it is about, and what
 * each side says where they differ. For page, API and command alike. Source: requirement X06. */
#include "app/context.h"
#include "carry/conflict.h"

typedef struct {
    const char *label; /* translated */
    char *here, *file; /* users' words or formatted; owned */
} CarryDifference;

typedef struct {
    int64_t id;
    bool may_both;
    char *title;        /* "Pesanan: Bu Sari"; owned */
    GArray *differences; /* CarryDifference, owned */
    GPtrArray *added;   /* what only the file has and goes with it: "Penjualan Rp47.000"; owned */
} CarryWords;
void carry_words_free(CarryWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CarryWords, carry_words_free)

/* The conflicts that wait, oldest first, at most `limit`: CarryWords; free it. */
MUST_USE bool carry_words_load(const Context *context, size_t limit, GPtrArray **ret_list,
                               GError **error);
/* What a merge brought, in one or two sentences. */
MUST_USE char *carry_counts_words(const CarryCounts *counts, const Lang *lang);
