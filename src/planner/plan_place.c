// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_work.h"

#define STATUS_HOUR ((Minute)6 * 60)
#define GROUP_HOUR ((Minute)9 * 60)
#define PAGE_HOUR ((Minute)16 * 60)
#define ANSWER_HOUR ((Minute)19 * 60)

/* Why a post found no room, the strongest reason last. */
typedef enum { REFUSED_NOT, REFUSED_DAY, REFUSED_RULE, REFUSED_ROOM } Refusal;

static DayRoom *room_of(PlanWork *work, Day day)
{
    g_assert(day >= work->input->first_day && day <= work->last_day);
    return &work->rooms[day - work->input->first_day];
}

static RoomAsk ask_of(const PlanChannel *channel)
{
    static const Minute USUAL[FORM_COUNT] = {STATUS_HOUR, GROUP_HOUR, PAGE_HOUR, PAGE_HOUR};
    return (RoomAsk){.minutes = channel->minutes_each,
                     .best = channel->best > 0 ? channel->best : -1,
                     .usual = USUAL[channel->form],
                     .in_group = channel->group_id != 0,
                     .spacing_minutes = channel->spacing_minutes};
}

static bool same_place(const PlanChannel *channel, const char *platform, int64_t group_id)
{
    return platform != NULL && channel->group_id == group_id &&
           g_str_equal(channel->platform, platform);
}

/* Posts of this channel from … to, those that stood before counted in. */
static int posts_between(const PlanWork *work, const PlanChannel *channel, Day from, Day to)
{
    int count = 0;
    for (guint i = 0; i < work->drafts->len; i++) {
        const PlannedPost *post = &g_array_index(work->drafts, Draft, i).post;
        count += post->day >= from && post->day <= to &&
                 same_place(channel, post->platform, post->group_id);
    }
    for (size_t i = 0; i < work->input->taken_count; i++) {
        const PlanTaken *taken = &work->input->taken[i];
        count += taken->day >= from && taken->day <= to &&
                 same_place(channel, taken->platform, taken->group_id);
    }
    return count;
}

static bool weekday_is_allowed(const PlanChannel *channel, Day day)
{
    return channel->weekdays == 0 || channel->weekdays >> day_weekday(day) & 1;
}

static Refusal rules_of_channel(const PlanWork *work, const PlanChannel *channel, Day day)
{
    if (!weekday_is_allowed(channel, day) || day_is_off(&work->input->rules, day)) {
        return REFUSED_DAY;
    }
    Period week = period_of_week(day);
    if ((channel->max_a_day > 0 && posts_between(work, channel, day, day) >= channel->max_a_day) ||
        (channel->max_a_week > 0 &&
         posts_between(work, channel, week.from, week.to) >= channel->max_a_week)) {
        return REFUSED_RULE;
    }
    return REFUSED_NOT;
}

/* Puts a post of this channel on this day when rules and room allow. */
static Refusal place_on(PlanWork *work, size_t channel_index, Day day, Draft *draft)
{
    const PlanChannel *channel = &work->input->channels[channel_index];
    Refusal refusal = rules_of_channel(work, channel, day);
    if (refusal != REFUSED_NOT) {
        return refusal;
    }
    RoomAsk ask = ask_of(channel);
    DayRoom *room = room_of(work, day);
    Minute at = 0;
    if (!day_room_find(room, &ask, &at)) {
        return REFUSED_ROOM;
    }
    day_room_take(room, at, &ask);
    draft->channel = channel_index;
    draft->post.day = day;
    draft->post.minute = at;
    draft->post.minutes = ask.minutes;
    draft->post.platform = channel->platform;
    draft->post.group_id = channel->group_id;
    if (draft->post.person_id == 0) {
        draft->post.person_id = channel->person_id;
    }
    g_array_append_val(work->drafts, *draft);
    return REFUSED_NOT;
}

static void take_what_stands(PlanWork *work)
{
    const PlanInput *input = work->input;
    for (size_t i = 0; i < input->taken_count; i++) {
        const PlanTaken *taken = &input->taken[i];
        if (taken->day < input->first_day || taken->day > work->last_day || taken->minutes < 0) {
            continue;
        }
        int spacing = 0;
        for (size_t j = 0; j < input->channel_count; j++) {
            if (same_place(&input->channels[j], taken->platform, taken->group_id)) {
                spacing = input->channels[j].spacing_minutes;
            }
        }
        RoomAsk ask = {.minutes = taken->minutes,
                       .in_group = taken->group_id != 0,
                       .spacing_minutes = spacing};
        day_room_take(room_of(work, taken->day), taken->minute, &ask);
    }
}

static bool package_runs(const PlanInput *input, int64_t package_id, Day day)
{
    for (size_t i = 0; i < input->package_count; i++) {
        const PlanPackage *package = &input->packages[i];
        if (package->id == package_id) {
            return day >= package->from && day <= package->to;
        }
    }
    return package_id == 0;
}

static bool action_place_on(PlanWork *work, const PlanAction *action, Day day)
{
    for (size_t i = 0; i < work->input->channel_count; i++) {
        const PlanChannel *channel = &work->input->channels[i];
        if ((action->platform != NULL && !g_str_equal(action->platform, channel->platform)) ||
            !package_runs(work->input, action->package_id, day)) {
            continue;
        }
        Draft draft = {.action = action, .moved = day != action->day};
        draft.post.person_id = action->person_id;
        if (place_on(work, i, day, &draft) == REFUSED_NOT) {
            return true;
        }
    }
    return false;
}

/* On its day, or on the nearest earlier day with room. */
static void action_place(PlanWork *work, const PlanAction *action)
{
    const Lang *lang = work->input->lang;
    if (action->day < work->input->first_day || action->day > work->last_day) {
        plan_leave_out(work, action->title, tr(lang, "Tanggalnya di luar kalender ini."));
        return;
    }
    for (Day day = action->day; day >= work->input->first_day; day--) {
        if (action_place_on(work, action, day)) {
            return;
        }
    }
    plan_leave_out(work, action->title,
                   tr(lang, "Sampai tanggalnya tidak ada hari dengan cukup waktu. Kurangi kiriman "
                            "lain atau undur tanggalnya."));
}

/* Minutes for answers are kept from the start; their hour is found last. */
static void reserve_answers(PlanWork *work)
{
    int wanted = MIN(work->input->answer_minutes, work->input->minutes_per_day / 2);
    for (int i = 0; i < work->input->weeks * 7; i++) {
        DayRoom *room = &work->rooms[i];
        if (!day_is_off(&work->input->rules, room->day)) {
            work->reserved[i] = CLAMP(wanted, 0, MAX(room->minutes_left, 0));
            room->minutes_left -= work->reserved[i];
        }
    }
}

static void place_answers(PlanWork *work)
{
    const PlanInput *input = work->input;
    for (int i = 0; i < input->weeks * 7; i++) {
        DayRoom *room = &work->rooms[i];
        RoomAsk ask = {work->reserved[i], .best = -1, .usual = ANSWER_HOUR, .late = true};
        Minute at = 0;
        room->minutes_left += work->reserved[i];
        if (ask.minutes == 0 || !day_room_find(room, &ask, &at)) {
            continue;
        }
        day_room_take(room, at, &ask);
        PlannedTask task = {room->day,
                            at,
                            ask.minutes,
                            input->answer_person_id,
                            tr(input->lang, "Jawab pesan dan komentar"),
                            tr(input->lang, "Pembeli yang dijawab cepat lebih percaya.")};
        task.title = g_string_chunk_insert(work->plan->text, task.title);
        task.why = g_string_chunk_insert(work->plan->text, task.why);
        g_array_append_val(work->plan->tasks, task);
    }
}

/* On this day, when its place has `stacked` posts already. */
static bool carried_place_on(PlanWork *work, const PlanCarried *carried, Day day, int stacked)
{
    if (content_kind_sells(carried->kind) && plan_date_on(work->input, day, true) != NULL) {
        return false;
    }
    for (size_t i = 0; i < work->input->channel_count; i++) {
        const PlanChannel *channel = &work->input->channels[i];
        Draft draft = {.carried = carried};
        if (same_place(channel, carried->platform, carried->group_id) &&
            package_runs(work->input, carried->package_id, day) &&
            posts_between(work, channel, day, day) == stacked &&
            place_on(work, i, day, &draft) == REFUSED_NOT) {
            return true;
        }
    }
    return false;
}

/* The first day that is free of its place; a second post on a day only when all days have one. */
static void carried_place(PlanWork *work, const PlanCarried *carried)
{
    for (int stacked = 0; stacked < PLAN_POSTS_A_WEEK_MAX; stacked++) {
        for (Day day = work->input->first_day; day <= work->last_day; day++) {
            if (carried_place_on(work, carried, day, stacked)) {
                return;
            }
        }
    }
    plan_leave_out(work, carried->title,
                   tr(work->input->lang, "Kiriman yang terlewat ini tidak mendapat tempat lagi."));
}

/* The day nearest to `target` with fewest posts of the channel that takes one more. */
static Refusal place_near(PlanWork *work, size_t channel_index, Day from, Day target)
{
    const PlanChannel *channel = &work->input->channels[channel_index];
    Refusal worst = REFUSED_DAY;
    int counts[7];
    for (Day day = from; day < from + 7; day++) {
        counts[day - from] = posts_between(work, channel, day, day);
    }
    for (int stacked = 0; stacked < PLAN_POSTS_A_WEEK_MAX; stacked++) {
        for (int step = 0; step < 14; step++) {
            Day day = target + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            if (day < from || day > from + 6 || counts[day - from] != stacked) {
                continue;
            }
            Draft draft = {0};
            Refusal refusal = place_on(work, channel_index, day, &draft);
            if (refusal == REFUSED_NOT) {
                return REFUSED_NOT;
            }
            worst = MAX(worst, refusal);
        }
    }
    return worst;
}

static void tell_left_out(PlanWork *work, const PlanChannel *channel, Day from, int missing,
                          Refusal refusal)
{
    const Lang *lang = work->input->lang;
    g_autofree char *day = day_format_short(from, lang);
    g_autofree char *title = g_strdup_printf(
        tr_count(lang, "%d kiriman %s, minggu mulai %s", missing), missing, channel->name, day);
    const char *why = refusal == REFUSED_DAY
                          ? tr(lang, "Semua hari minggu itu libur atau tidak boleh.")
                      : refusal == REFUSED_RULE
                          ? tr(lang, "Batas kiriman per hari atau per minggu sudah tercapai.")
                          : tr(lang, "Menit per hari sudah habis atau jamnya tertutup.");
    plan_leave_out(work, title, why);
}

/* `wanted` posts spread over the seven days from `from`. */
static void channel_place(PlanWork *work, size_t channel_index, Day from)
{
    const PlanChannel *channel = &work->input->channels[channel_index];
    Day days[7];
    int day_count = 0;
    for (Day day = from; day < from + 7; day++) {
        if (weekday_is_allowed(channel, day) && !day_is_off(&work->input->rules, day)) {
            days[day_count++] = day;
        }
    }
    int wanted = channel->posts_a_week - posts_between(work, channel, from, from + 6);
    for (int i = 0; i < wanted; i++) {
        Refusal refusal = day_count == 0
                              ? REFUSED_DAY
                              : place_near(work, channel_index, from, days[i * day_count / wanted]);
        if (refusal != REFUSED_NOT) {
            tell_left_out(work, channel, from, wanted - i, refusal);
            return;
        }
    }
}

void plan_place(PlanWork *work)
{
    const PlanInput *input = work->input;
    take_what_stands(work);
    for (size_t i = 0; i < input->action_count; i++) {
        action_place(work, &input->actions[i]);
    }
    reserve_answers(work);
    for (size_t i = 0; i < input->carried_count; i++) {
        carried_place(work, &input->carried[i]);
    }
    for (int week = 0; week < input->weeks; week++) {
        for (size_t i = 0; i < input->channel_count; i++) {
            channel_place(work, i, input->first_day + 7 * week);
        }
    }
    place_answers(work);
}
