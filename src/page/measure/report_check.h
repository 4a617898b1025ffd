// SPDX-License-Identifier: Apache-2.0
#pragma once
/* "Is this report right?": the member check on the page of a report (requirement F06). */
#include "page/page.h"
#include "report/finding.h"

extern const Action *const REPORT_CHECK_ACTIONS[];
/* Nothing for who may not answer for the business. */
void report_check_draw(PageView *view, const Report *report);
