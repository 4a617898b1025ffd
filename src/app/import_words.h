// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How far a long file is, in words: on its page and on a terminal. */
#include "base/lang.h"

/* "34.000 dari 100.000 baris, kira-kira 12 detik lagi"; seconds_left -1: not said. Owned by the caller. */
MUST_USE char *import_progress_words(int64_t done, int64_t rows, int64_t seconds_left,
                                     const Lang *lang);
