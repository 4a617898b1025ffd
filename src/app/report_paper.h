// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The report as a PDF to print or send (requirements K06, X06): the same sentences as page and text,
 * and a table of what was measured. Names no customer. The bytes belong to the caller. */
#include "app/context.h"
#include "app/report_chart.h"

MUST_USE bool report_pdf(const Context *context, const ReportSheet *sheet, GBytes **ret_pdf,
                         GError **error);
