// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What both answers to a report have in common: its week or month, and the report itself. */
#include "action/action.h"
#include "report/finding.h"

/* False without *error: the form says why. */
MUST_USE bool report_form_load(const Doing *doing, Report **ret_report, Findings **ret_findings,
                               GError **error);
/* Keeps what the owner says of one conclusion. */
MUST_USE bool report_form_say(const Doing *doing, const char *sentence, const char *words,
                              GError **error);
