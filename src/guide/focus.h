// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Focus instead of prestige (requirement X05): idle accounts are proposed for parking, feeding or
 * closing, never deleted by the program, and choosing every tool is warned of. */
#include "guide/tool_matrix.h"

typedef struct {
    const char *platform;
    bool active; /* used in the last weeks */
} Account;

typedef enum { FOCUS_KEEP, FOCUS_FEED, FOCUS_PARK, FOCUS_CLOSE, FOCUS_ADVICES } FocusAdvice;

/* chosen: platform keys "a,b" of the tool matrix. Active: keep. Idle: close when the platform is
 * gone, feed when it is chosen, else park. */
FocusAdvice focus_advise(const Knowledge *knowledge, const Account *account, const char *chosen);
const char *focus_name(FocusAdvice advice); /* "istirahatkan", marked N_ */

/* Why so many tools at once are a risk; NULL when the choice is small enough for this depth. */
char *focus_warning(const Knowledge *knowledge, const char *chosen, Depth depth, const Lang *lang);
