// SPDX-License-Identifier: Apache-2.0
#pragma once
/* When something was said, as it is typed with a message or its answer: fields "day" and "minute", in the
 * zone of the business. What is not given is as now (requirement T01). */
#include "action/action.h"

int64_t
message_moment(const Doing *doing); /* UTC seconds; may lie ahead: the caller refuses that */
