// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The paper sheet of a day: what is written by hand where there is no phone or no signal, and typed in
 * afterwards on one screen (requirement X06). The same columns stand on the sheet and in the form. */
#include "base/form.h"

#define PAPER_SALES 12 /* lines of each part, on paper and on the screen */
#define PAPER_COSTS 6
#define PAPER_ORDERS 8
#define PAPER_PEOPLE 4

extern const Form PAPER_FORM;
