// SPDX-License-Identifier: Apache-2.0
#include "page/create/package_words.h"

static const struct {
    const char *words;
    Tone tone;
} STATES[] = {
    [PACKAGE_CURRENT] = {N_("Sedang dijual"), TONE_GOOD},
    [PACKAGE_COMING] = {N_("Belum mulai"), TONE_PLAIN},
    [PACKAGE_OVER] = {N_("Sudah lewat"), TONE_WARNING},
    [PACKAGE_SOLD_OUT] = {N_("Habis"), TONE_WARNING},
    [PACKAGE_STOPPED] = {N_("Dihentikan"), TONE_PLAIN},
};

const char *package_state_words(PackageState state, const Lang *lang)
{
    g_assert(state < G_N_ELEMENTS(STATES));
    return tr(lang, STATES[state].words);
}

Tone package_state_tone(PackageState state)
{
    g_assert(state < G_N_ELEMENTS(STATES));
    return STATES[state].tone;
}
