// SPDX-License-Identifier: Apache-2.0
#include "guide/target.h"

#define WEEKDAYS 7

static int64_t divide_up(int64_t a, int64_t b)
{
    return b > 0 ? (a + b - 1) / b : 0;
}

bool target_input_of(const Answers *answers, int off_days, TargetInput *ret_input)
{
    TargetInput input = {.target_idr = answers_number(answers, "sales_target", 0),
                         .price_idr = answers_number(answers, "average_order", 0),
                         .capacity = answers_number(answers, "capacity", 0)};
    for (int day = 0; day < WEEKDAYS; day++) {
        input.work_days += (off_days >> day & 1) == 0;
    }
    if (input.target_idr <= 0 || input.price_idr <= 0) {
        return false;
    }
    *ret_input = input;
    return true;
}

Target target_of(TargetInput input)
{
    g_assert(input.target_idr > 0 && input.price_idr > 0);
    Target target = {.orders_month = divide_up(input.target_idr, input.price_idr)};
    target.orders_week = divide_up(target.orders_month, TARGET_WEEKS);
    target.orders_day = divide_up(target.orders_week, input.work_days);
    target.idr_week = divide_up(input.target_idr, TARGET_WEEKS);
    target.above_capacity = input.capacity > 0 && target.orders_day > input.capacity;
    return target;
}

int64_t target_share(const Target *target, size_t channels, size_t i)
{
    g_assert(i < channels);
    int64_t count = (int64_t)channels;
    return target->orders_week / count + ((int64_t)i < target->orders_week % count);
}
