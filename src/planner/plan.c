// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_work.h"

static bool channel_is_valid(const PlanChannel *channel)
{
    return channel->platform != NULL && channel->name != NULL && channel->form < FORM_COUNT &&
           channel->minutes_each >= 1 && channel->minutes_each <= 240 &&
           channel->posts_a_week >= 0 && channel->posts_a_week <= PLAN_POSTS_A_WEEK_MAX &&
           channel->max_a_day >= 0 && channel->max_a_week >= 0 && channel->spacing_minutes >= 0 &&
           channel->best >= 0 && channel->best < MINUTES_A_DAY;
}

static bool input_check(const PlanInput *input, GError **error)
{
    if (input->weeks < 1 || input->weeks > PLAN_WEEKS_MAX || input->first_day < DAY_MIN ||
        input->first_day > DAY_MAX - 7 * PLAN_WEEKS_MAX) {
        return error_set(error, ERROR_INVALID, "a plan has 1 to %d weeks", PLAN_WEEKS_MAX);
    }
    if (input->minutes_per_day < 1 || input->minutes_per_day > PLAN_MINUTES_MAX ||
        input->answer_minutes < 0) {
        return error_set(error, ERROR_INVALID, "minutes of a day must be 1 to %d",
                         PLAN_MINUTES_MAX);
    }
    if (input->channel_count == 0 || input->channel_count > PLAN_CHANNELS_MAX) {
        return error_set(error, ERROR_INVALID, "a plan needs 1 to %u channels", PLAN_CHANNELS_MAX);
    }
    for (size_t i = 0; i < input->channel_count; i++) {
        if (!channel_is_valid(&input->channels[i])) {
            return error_set(error, ERROR_INVALID, "channel %" G_GSIZE_FORMAT " is not valid", i);
        }
    }
    return true;
}

static void work_init(PlanWork *work, const PlanInput *input, PostPlan *plan)
{
    size_t days = (size_t)input->weeks * 7;
    *work = (PlanWork){.input = input, .plan = plan};
    work->last_day = input->first_day + (Day)days - 1;
    work->rooms = g_new0(DayRoom, days);
    work->reserved = g_new0(int, days);
    work->drafts = g_array_new(FALSE, TRUE, sizeof(Draft));
    for (size_t i = 0; i < days; i++) {
        day_room_init(&work->rooms[i], &input->rules, input->first_day + (Day)i,
                      input->minutes_per_day);
    }
}

static void work_clear(PlanWork *work)
{
    for (int i = 0; i < work->input->weeks * 7; i++) {
        day_room_clear(&work->rooms[i]);
    }
    g_clear_pointer(&work->rooms, g_free);
    g_clear_pointer(&work->reserved, g_free);
    g_clear_pointer(&work->drafts, g_array_unref);
}

static PostPlan *post_plan_new(void)
{
    PostPlan *plan = g_new0(PostPlan, 1);
    plan->posts = g_array_new(FALSE, TRUE, sizeof(PlannedPost));
    plan->tasks = g_array_new(FALSE, TRUE, sizeof(PlannedTask));
    plan->left_out = g_array_new(FALSE, TRUE, sizeof(LeftOut));
    plan->text = g_string_chunk_new(4096);
    return plan;
}

bool plan_make(const PlanInput *input, PostPlan **ret_plan, GError **error)
{
    g_assert(input != NULL && ret_plan != NULL);
    if (!input_check(input, error)) {
        return false;
    }
    g_autoptr(PostPlan) plan = post_plan_new();
    PlanWork work;
    work_init(&work, input, plan);
    plan_place(&work);
    plan_fill(&work);
    work_clear(&work);
    *ret_plan = g_steal_pointer(&plan);
    return true;
}

void post_plan_free(PostPlan *plan)
{
    if (plan == NULL) {
        return;
    }
    g_clear_pointer(&plan->posts, g_array_unref);
    g_clear_pointer(&plan->tasks, g_array_unref);
    g_clear_pointer(&plan->left_out, g_array_unref);
    g_clear_pointer(&plan->text, g_string_chunk_free);
    g_free(plan);
}

void plan_leave_out(PlanWork *work, const char *title, const char *why)
{
    LeftOut left = {g_string_chunk_insert(work->plan->text, title),
                    g_string_chunk_insert(work->plan->text, why)};
    g_array_append_val(work->plan->left_out, left);
}

size_t post_plan_count(const PostPlan *plan)
{
    return plan->posts->len;
}

const PlannedPost *post_plan_at(const PostPlan *plan, size_t i)
{
    g_assert(i < plan->posts->len);
    return &g_array_index(plan->posts, PlannedPost, i);
}

size_t post_plan_tasks(const PostPlan *plan)
{
    return plan->tasks->len;
}

const PlannedTask *post_plan_task_at(const PostPlan *plan, size_t i)
{
    g_assert(i < plan->tasks->len);
    return &g_array_index(plan->tasks, PlannedTask, i);
}

size_t post_plan_left_out(const PostPlan *plan)
{
    return plan->left_out->len;
}

const LeftOut *post_plan_left_out_at(const PostPlan *plan, size_t i)
{
    g_assert(i < plan->left_out->len);
    return &g_array_index(plan->left_out, LeftOut, i);
}

int post_plan_minutes(const PostPlan *plan, Day day)
{
    int minutes = 0;
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        const PlannedPost *post = post_plan_at(plan, i);
        minutes += post->day == day ? post->minutes : 0;
    }
    for (size_t i = 0; i < post_plan_tasks(plan); i++) {
        const PlannedTask *task = post_plan_task_at(plan, i);
        minutes += task->day == day ? task->minutes : 0;
    }
    return minutes;
}
