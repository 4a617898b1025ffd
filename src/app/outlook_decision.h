// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The words of an outlook: decisions to consider (requirement K08). Nothing is decided for the owner. */
#include "app/outlook.h"

/* At most OUTLOOK_DECISIONS, from what the outlook found; owned by the caller. */
MUST_USE GPtrArray *outlook_decisions_make(const Outlook *outlook, const Lang *lang);
/* What a pattern rests on: "Dasar: 112 pembelian dalam 16 minggu. Bila …"; rows are weeks or days. */
MUST_USE char *pattern_size_words(const Pattern *pattern, bool weeks, const Lang *lang);
