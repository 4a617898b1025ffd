// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The parts of the page about one's own market (requirement K08), each with what it rests on. The
 * outlook is borrowed. */
#include "app/outlook.h"
#include "page/page.h"

void outlook_draw_decisions(Html *html, const Outlook *outlook);
void outlook_draw_weekdays(Html *html, const Outlook *outlook);
void outlook_draw_hours(Html *html, const Outlook *outlook);
void outlook_draw_next_week(Html *html, const Outlook *outlook);
void outlook_draw_best(Html *html, const Outlook *outlook);
void outlook_draw_wanted(Html *html, const Outlook *outlook);
