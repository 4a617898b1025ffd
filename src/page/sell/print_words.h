// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How print jobs are said on pages (requirement S04). Strings are owned by the caller. */
#include "page/page.h"
#include "store/print_job.h"

/* "hitam putih, A4". */
MUST_USE char *print_kind_text(const char *colour, const char *paper, const Lang *lang);
/* "Sel 6 Jan, 08.00". */
MUST_USE char *print_due_text(const PrintJob *job, const Lang *lang);
/* Its time to be picked up has passed, and it is still waiting to be printed. */
bool print_is_late(const PrintJob *job, const Context *context);
