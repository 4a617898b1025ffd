// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The owner's sales target split into what it takes (requirement P09): orders a month, a week of
 * four, a working day, each rounded up so that the target is reached. What the owner decides stands
 * apart from what whoever runs the account does. */
#include <stdint.h>

#include "base/lang.h"

#define TARGET_WEEKS 4

typedef struct {
    int64_t target_idr;     /* a month, ≥ 1 */
    int64_t order_idr;      /* average order, ≥ 1 */
    int64_t days_a_week;    /* working days, 1 … 7 */
    int64_t capacity_a_day; /* orders that can be made; 0 = not known */
} TargetInput;

typedef struct {
    int64_t orders_a_month, orders_a_week, orders_a_day;
    bool beyond_capacity; /* needs more a day than can be made */
} Target;

/* False when a number is out of range. */
MUST_USE bool target_split(const TargetInput *input, Target *ret_target);
/* Orders a week for channel i of n by its share in percent (together 100): the last takes the rest,
 * so that the sum is exactly orders_a_week. */
void target_by_channel(int64_t orders_a_week, const int *shares, size_t count, int64_t *ret_orders);

/* Tasks of the owner and of the operator; key as in the task's kind. */
typedef struct {
    const char *key, *name; /* name marked N_ */
    bool owner;
} TargetTask;
/* The i-th task of the view; NULL after the last. The owner's view hides the operator's tasks. */
const TargetTask *target_task(bool owner, size_t i);
