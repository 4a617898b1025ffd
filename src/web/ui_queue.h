// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What waits for signal: its bytes stand beside each item and its sum below, so that the page's script
 * (assets/sends.js) can say how long all of it takes at the speed of this phone's last sendings, its
 * own unsent forms included. Without script the sentence of the server stays. Source: requirement C20. */
#include "web/html.h"

/* Within ui_item_begin and _end. */
void ui_queue_bytes(Html *html, int64_t bytes);
/* The sum of the items above; sentence: translated. Hidden while nothing waits. */
void ui_queue_total(Html *html, int64_t bytes, const char *sentence);
