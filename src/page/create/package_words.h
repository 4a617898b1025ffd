// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How the state of a promo package is said on pages: the same word and tone everywhere. */
#include "store/package.h"
#include "web/ui.h"

const char *package_state_words(PackageState state, const Lang *lang); /* translated */
Tone package_state_tone(PackageState state);
