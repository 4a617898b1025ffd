// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the steps of an appointment share: it must be there and booked, and its time must be one that can
 * be kept (story N14). */
#include "action/action.h"
#include "store/appointment.h"

/* The appointment acted on. NOT_FOUND when it is none of this business; a form error, and *ret_open
 * false, when it is over or cancelled. */
MUST_USE bool appointment_need_open(const Doing *doing, RecordList **ret_one, bool *ret_open,
                                    GError **error);
/* The instant of the fields day and minute; adds an error when that day is over or too far off. */
int64_t appointment_when(const Doing *doing);
/* Says that there is no place at that time, and which times of the day are free. */
MUST_USE bool appointment_refuse_full(const Doing *doing, int64_t minutes, GError **error);
