// SPDX-License-Identifier: Apache-2.0
#include "planner/fit.h"

typedef struct {
    const FitItem *item;
    size_t position;
} Turn;

void fit_result_clear(FitResult *result)
{
    g_clear_pointer(&result->places, g_free);
}

static int turn_compare(gconstpointer a, gconstpointer b)
{
    const Turn *left = a, *right = b;
    if (left->item->priority != right->item->priority) {
        return left->item->priority < right->item->priority ? -1 : 1;
    }
    return left->position < right->position ? -1 : 1;
}

static void minutes_init(const FitInput *input, int *left)
{
    for (int i = 0; i <= FIT_DAYS_AHEAD; i++) {
        bool off = input->rules != NULL && day_is_off(input->rules, input->today + i);
        bool known = i > 0 && (size_t)i <= input->later_days;
        left[i] = off ? 0 : input->limit - (known ? input->later_minutes[i - 1] : 0);
    }
}

static Day day_with_room(const FitInput *input, int *left, int minutes)
{
    for (int i = 0; i <= FIT_DAYS_AHEAD; i++) {
        if (left[i] >= minutes && left[i] > 0) {
            left[i] -= minutes;
            return input->today + i;
        }
    }
    return DAY_NONE;
}

static bool input_check(const FitInput *input, GError **error)
{
    for (size_t i = 0; i < input->count; i++) {
        if (input->items[i].minutes < 0) {
            return error_set(error, ERROR_INVALID, "minutes below zero");
        }
    }
    return input->limit >= 0 || error_set(error, ERROR_INVALID, "a limit below zero");
}

bool plan_fit_today(const FitInput *input, FitResult *ret_result, GError **error)
{
    g_assert(input != NULL && ret_result != NULL);
    if (!input_check(input, error)) {
        return false;
    }
    int left[FIT_DAYS_AHEAD + 1];
    minutes_init(input, left);
    g_autoptr(GArray) turns = g_array_new(FALSE, FALSE, sizeof(Turn));
    for (size_t i = 0; i < input->count; i++) {
        Turn turn = {&input->items[i], i};
        g_array_append_val(turns, turn);
    }
    g_array_sort(turns, turn_compare);
    FitResult result = {.places = g_new0(FitPlace, MAX(input->count, 1)), .count = input->count};
    for (guint i = 0; i < turns->len; i++) {
        const Turn *turn = &g_array_index(turns, Turn, i);
        Day day = day_with_room(input, left, turn->item->minutes);
        result.places[turn->position] = (FitPlace){turn->item->id, day};
        result.minutes_today += day == input->today ? turn->item->minutes : 0;
        result.moved += day != input->today;
    }
    *ret_result = result;
    return true;
}
