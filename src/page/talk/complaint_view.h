// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How a complaint's steps and proposed texts look (requirement T06). */
#include "page/page.h"
#include "store/complaint.h"

const char *complaint_state_name(const char *state); /* N_ */
/* The four steps as a row of marks. */
void complaint_steps(PageView *view, const Complaint *complaint);
/* The apology made from what was noted; only facts that were entered. */
MUST_USE char *complaint_apology(const Context *context, const Complaint *complaint);
