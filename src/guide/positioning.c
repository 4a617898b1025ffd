// SPDX-License-Identifier: Apache-2.0
#include "guide/positioning.h"

#include <string.h>

const char *const POSITIONING_NEEDS[] = {"segment", "sells", "added_value", NULL};
const char *const POSITIONING_MIX[] = {"sells", "price_level", "sell_place", "promotion_way", NULL};

static bool is_said(const Answers *answers, const char *key)
{
    return answers_given(answers, key) && !answers_is(answers, key, ANSWER_NONE);
}

/* "Tetangga sekitar" stands inside a sentence as "tetangga sekitar"; "RT 3" stays. */
static char *inside(char *take_words)
{
    if (g_ascii_isupper(take_words[0]) && g_ascii_islower(take_words[1])) {
        take_words[0] = g_ascii_tolower(take_words[0]);
    }
    return take_words;
}

/* Without the full stop an owner may have typed. */
static char *bare(const Answers *answers, const char *key)
{
    g_autofree char *said = g_strdup(answers_text(answers, key));
    g_strstrip(said);
    for (size_t end = strlen(said); end > 0 && said[end - 1] == '.'; end--) {
        said[end - 1] = '\0';
    }
    return inside(g_steal_pointer(&said));
}

char *positioning_sentence(const char *business, const Answers *answers)
{
    for (size_t i = 0; POSITIONING_NEEDS[i] != NULL; i++) {
        if (!is_said(answers, POSITIONING_NEEDS[i])) {
            return NULL;
        }
    }
    g_autofree char *segment = bare(answers, "segment");
    g_autofree char *sells = bare(answers, "sells");
    g_autofree char *difference = bare(answers, "added_value");
    return g_strdup_printf("%s: %s untuk %s, %s.", business, sells, segment, difference);
}

const char *positioning_unique(const Answers *answers)
{
    return is_said(answers, "rare")          ? answers_text(answers, "rare")
           : is_said(answers, "added_value") ? answers_text(answers, "added_value")
                                             : "";
}
