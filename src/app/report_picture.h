// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The report as one picture to share (requirement K06): three figures, what each day brought, the first good
 * thing. It names no customer and nothing of how the owner feels. */
#include "app/context.h"
#include "app/report_chart.h"

#define REPORT_PICTURE_WIDTH 1080

MUST_USE GBytes *report_picture(const Context *context, const ReportSheet *sheet, GError **error);
