// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How the owner wants her texts to sound, and what they may say of her business beside goods and
 * prices: tone, local idiom, the line nobody else has, the positioning sentence (requirements C01,
 * C21, M21). Loaded once for each text; the Voice owns its answers. */
#include "app/context.h"
#include "guide/answers.h"

typedef struct {
    Answers *answers;
    const char *tone; /* "warm", "polite"; NULL: any */
    const char *pack; /* local idiom; NULL: none */
    const char *unique;
    char *position; /* NULL while it cannot be made */
} Voice;

MUST_USE bool voice_load(const Context *context, Voice *ret_voice, GError **error);
void voice_clear(Voice *voice);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Voice, voice_clear)
/* Puts it into what is asked of a caption. unique: also the line nobody else has; product: its own
 * line, which comes first (may be NULL or ""). The ask borrows from the voice. */
void voice_lend(const Voice *voice, CaptionAsk *ask, bool unique, const char *product_line);
