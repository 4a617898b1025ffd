// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The owner's sales target, split until it is a number one can act on (requirement P09): orders a
 * month, a week (four weeks), a working day, and an even share for each channel. */
#include <stddef.h>

#include "guide/answers.h"

#define TARGET_WEEKS 4

typedef struct {
    int64_t target_idr, price_idr; /* a month; of an average order */
    int64_t capacity;              /* orders a working day she can make; 0: not said */
    int work_days;                 /* in a week, 0 … 7 */
} TargetInput;

typedef struct {
    int64_t orders_month, orders_week, orders_day; /* rounded up: less would miss the target */
    int64_t idr_week;
    bool above_capacity;
} Target;

/* From the answers of the group "target"; false while one is missing. */
bool target_input_of(const Answers *answers, int off_days, TargetInput *ret_input);
Target target_of(TargetInput input);
/* The i-th of `channels` equal shares of the weekly orders; their sum is exactly the week. */
int64_t target_share(const Target *target, size_t channels, size_t i);
