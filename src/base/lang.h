// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The language a person reads. Source sentences are Indonesian and marked `tr(lang, "…")` (or N_
 * in tables); a catalogue made by msgfmt from po/<code>.po holds the translations. A missing
 * translation shows the Indonesian sentence. Catalogues never change after start: any thread may
 * read them. */
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

typedef struct Lang Lang;

/* code: "id", "en". catalogue: the bytes of a .mo file, or NULL for the source language.
 * INVALID when the bytes are no catalogue. */
MUST_USE Lang *lang_new(const char *code, const char *catalogue, size_t size, GError **error);
/* For tests: every translated sentence comes out as ⟦sentence⟧, so that an unmarked one shows. */
MUST_USE Lang *lang_new_pseudo(void);
void lang_free(Lang *lang);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lang, lang_free)

const char *lang_code(const Lang *lang);
bool lang_is_pseudo(const Lang *lang);

/* The sentence in this language. NULL lang = Indonesian. The result lives as long as the lang. */
const char *tr(const Lang *lang, const char *text) G_GNUC_FORMAT(2);
/* The same for a sentence about `count` things. Indonesian says one and many alike; a catalogue may hold
 * a form for one and a form for all other counts, as English has them (msgid_plural). */
const char *tr_count(const Lang *lang, const char *text, int64_t count) G_GNUC_FORMAT(2);
