// SPDX-License-Identifier: Apache-2.0
#include "app/plan_input.h"

#include <string.h>

#include "app/channel.h"
#include "app/local_days.h"
#include "app/voice.h"
#include "base/text.h"
#include "guide/idea.h"
#include "store/account.h"
#include "store/goal.h"
#include "store/group.h"
#include "store/package.h"
#include "store/post.h"
#include "store/product.h"
#include "store/review.h"
#include "store/task.h"
#include "store/tool.h"
#include "store/window.h"

#define PAGE_POSTS_A_WEEK 3
#define GROUP_POSTS_A_WEEK 2
#define GROUP_SPACING_MINUTES 60
#define ANSWER_MINUTES 10
#define MISSED_DAYS 14
#define MISSED_MOST 5u

typedef enum {
    LIST_TOOLS,
    LIST_GROUPS,
    LIST_GOALS,
    LIST_PRODUCTS,
    LIST_PACKAGES,
    LIST_REVIEWS,
    LIST_POSTS,
    LIST_MISSED,
    LIST_TASKS,
    LIST_ACCOUNTS,
    LIST_COUNT
} SourceList;

struct PlanSource {
    PlanInput input;
    OwnerTimes times; /* its rules are copied into the input; both point into this struct */
    LocalDays days;
    Voice voice;
    GStrv topics; /* the owner's own, for value posts */
    RecordList *lists[LIST_COUNT];
    GArray *channels, *goals, *products, *packages, *carried, *actions, *taken;
};

/* ---- reading ---- */

static bool lists_load(PlanSource *source, const Context *context, Day from, Day to, GError **error)
{
    Db *db = context->db;
    int64_t business = context->business_id;
    RecordList **lists = source->lists;
    Day past = MIN(from, context->today);
    return tool_list_chosen(db, business, &lists[LIST_TOOLS], error) &&
           group_list_active(db, business, &lists[LIST_GROUPS], error) &&
           goal_list_open(db, business, &lists[LIST_GOALS], error) &&
           product_list_active(db, business, &lists[LIST_PRODUCTS], error) &&
           package_list_from(db, business, from, &lists[LIST_PACKAGES], error) &&
           review_actions_for(db, business, from, to, &lists[LIST_REVIEWS], error) &&
           post_list_between(db, business, from, to, &lists[LIST_POSTS], error) &&
           post_list_missed(db, business, past - MISSED_DAYS, past - 1, &lists[LIST_MISSED],
                            error) &&
           task_list_open(db, business, 0, &lists[LIST_TASKS], error) &&
           account_list(db, business, &lists[LIST_ACCOUNTS], error) &&
           voice_load(context, &source->voice, error) &&
           owner_times_load(db, business, (int)context->business->off_days, &source->times,
                            error) &&
           local_days_load(context->knowledge, from, to, &source->days, error);
}

/* ---- turning records into the planner's words ---- */

static void goals_fill(PlanSource *source)
{
    for (size_t i = 0; i < record_count(source->lists[LIST_GOALS]); i++) {
        const Goal *goal = goal_at(source->lists[LIST_GOALS], i);
        PlanGoal known = {goal->id, goal->words};
        if (goal->due_day >= source->input.first_day) {
            g_array_append_val(source->goals, known);
        }
    }
}

static void goods_fill(PlanSource *source)
{
    for (size_t i = 0; i < record_count(source->lists[LIST_PRODUCTS]); i++) {
        const Product *product = product_at(source->lists[LIST_PRODUCTS], i);
        PlanProduct known = {product->id, product->name};
        if (product->stock != 0) {
            g_array_append_val(source->products, known);
        }
    }
    for (size_t i = 0; i < record_count(source->lists[LIST_PACKAGES]); i++) {
        const Package *package = package_at(source->lists[LIST_PACKAGES], i);
        PlanPackage known = {package->id, package->name, (Day)package->from_day,
                             (Day)package->to_day};
        if (package->active != 0 && package->stock != 0) {
            g_array_append_val(source->packages, known);
        }
    }
}

static bool has_unique_line(const PlanSource *source)
{
    for (size_t i = 0; i < record_count(source->lists[LIST_PRODUCTS]); i++) {
        if (*product_at(source->lists[LIST_PRODUCTS], i)->unique_line != '\0') {
            return true;
        }
    }
    return *source->voice.unique != '\0';
}

/* What she told of herself: ideas that show her need her consent (C05), topics are her own (C07). */
static void voice_fill(PlanSource *source, const Context *context)
{
    PlanInput *input = &source->input;
    const char *trade = context->business->trade;
    const Idea *uses = idea_for(context->knowledge, "uses", trade);
    const Idea *daily = idea_for(context->knowledge, "daily", trade);
    bool face = answers_is(source->voice.answers, "show_face", "yes");
    bool hidden = answers_is(source->voice.answers, "show_face", "no");
    input->uses_idea = face && uses != NULL ? idea_said(uses, context->lang) : NULL;
    input->daily_idea = !hidden && daily != NULL ? idea_said(daily, context->lang) : NULL;
    input->unique = has_unique_line(source);
    const char *said = answers_text(source->voice.answers, "value_topics");
    g_auto(GStrv) lines = g_strsplit(said, "\n", -1);
    g_autoptr(GStrvBuilder) topics = g_strv_builder_new();
    for (char **line = lines; *line != NULL; line++) {
        if (*g_strstrip(*line) != '\0' && !g_str_equal(*line, ANSWER_NONE)) {
            g_strv_builder_add(topics, *line);
        }
    }
    source->topics = g_strv_builder_end(topics);
    input->topics = (const char *const *)source->topics;
    input->topic_count = g_strv_length(source->topics);
}

/* Days from `from` on that have room for a post of so many minutes. */
static int days_with_room(const PlanInput *input, int minutes)
{
    int count = 0;
    for (int i = 0; i < 7; i++) {
        DayRoom room = {0};
        RoomAsk ask = {.minutes = minutes, .best = -1, .usual = 6 * 60};
        Minute at = 0;
        day_room_init(&room, &input->rules, input->first_day + i, input->minutes_per_day);
        count += !day_is_off(&input->rules, room.day) && day_room_find(&room, &ask, &at);
        day_room_clear(&room);
    }
    return count;
}

static PlanChannel channel_of(const PlanSource *source, const Context *context, const Tool *tool,
                              ChannelForm form)
{
    int minutes =
        MIN(channel_minutes_of(context->knowledge, tool->platform), source->input.minutes_per_day);
    return (PlanChannel){
        .platform = tool->platform,
        .name = channel_name_of(context->knowledge, tool->platform, NULL, context->lang),
        .form = form,
        .person_id = tool->person_id,
        .account = account_kind_of(source->lists[LIST_ACCOUNTS], tool->platform),
        .minutes_each = minutes,
        .posts_a_week = form == FORM_STATUS  ? days_with_room(&source->input, minutes)
                        : form == FORM_GROUP ? GROUP_POSTS_A_WEEK
                                             : PAGE_POSTS_A_WEEK,
    };
}

static void channel_add(PlanSource *source, const PlanChannel *channel)
{
    if (source->channels->len < PLAN_CHANNELS_MAX) {
        g_array_append_val(source->channels, *channel);
    }
}

/* A tool for groups becomes one channel for each group, with its rules. */
static void groups_add(PlanSource *source, const PlanChannel *tool)
{
    for (size_t i = 0; i < record_count(source->lists[LIST_GROUPS]); i++) {
        const Group *group = group_at(source->lists[LIST_GROUPS], i);
        if (!g_str_equal(group->platform, tool->platform)) {
            continue;
        }
        PlanChannel channel = *tool;
        channel.name = group->name;
        channel.group_id = group->id;
        channel.weekdays = (int)group->days & ALL_WEEKDAYS;
        channel.max_a_day = (int)group->max_a_day;
        channel.max_a_week = (int)group->max_a_week;
        channel.spacing_minutes = GROUP_SPACING_MINUTES;
        if (group->max_a_week > 0) {
            channel.posts_a_week = MIN(channel.posts_a_week, (int)group->max_a_week);
        }
        channel_add(source, &channel);
    }
}

/* Short statuses first, then groups, then pages: the first keep their place when minutes are short. */
static void channels_fill(PlanSource *source, const Context *context)
{
    static const ChannelForm ORDER[] = {FORM_STATUS, FORM_GROUP, FORM_PAGE};
    const RecordList *tools = source->lists[LIST_TOOLS];
    const Tool *lone = NULL;
    for (size_t turn = 0; turn < G_N_ELEMENTS(ORDER); turn++) {
        for (size_t i = 0; i < record_count(tools); i++) {
            const Tool *tool = tool_at(tools, i);
            if (channel_form_of(context->knowledge, tool->platform) != ORDER[turn]) {
                continue;
            }
            PlanChannel channel = channel_of(source, context, tool, ORDER[turn]);
            if (ORDER[turn] == FORM_GROUP) {
                lone = tool;
                groups_add(source, &channel);
            } else {
                channel_add(source, &channel);
            }
        }
    }
    if (source->channels->len == 0 && lone != NULL) { /* groups are chosen, none is named yet */
        PlanChannel channel = channel_of(source, context, lone, FORM_GROUP);
        channel.max_a_day = 1;
        channel_add(source, &channel);
    }
}

/* Does the folded title name it? */
static bool title_names(const char *title, const char *name)
{
    g_autofree char *folded = text_fold(name);
    return *folded != '\0' && strstr(title, folded) != NULL;
}

/* A mend is words of the owner: it is a promotion when it names a package or says so. */
static void action_fit(const PlanSource *source, PlanAction *action)
{
    g_autofree char *title = text_fold(action->title);
    for (guint i = 0; i < source->packages->len; i++) {
        const PlanPackage *package = &g_array_index(source->packages, PlanPackage, i);
        bool runs = package->from <= action->day && action->day <= package->to;
        if (runs && title_names(title, package->name)) {
            action->kind = KIND_PROMO;
            action->package_id = package->id;
            return;
        }
    }
    if (title_names(title, "paket") || title_names(title, "promo")) {
        action->kind = KIND_PROMO;
        return;
    }
    for (guint i = 0; i < source->products->len; i++) {
        const PlanProduct *product = &g_array_index(source->products, PlanProduct, i);
        if (title_names(title, product->name)) {
            action->product_id = product->id;
            return;
        }
    }
}

/* Its post stands in these days, or is carried over into them. */
static bool action_stands(const PlanSource *source, int64_t review_item_id)
{
    const RecordList *posts = source->lists[LIST_POSTS];
    for (size_t i = 0; i < record_count(posts); i++) {
        if (post_at(posts, i)->review_item_id == review_item_id) {
            return true;
        }
    }
    for (guint i = 0; i < source->carried->len; i++) {
        if (g_array_index(source->carried, PlanCarried, i).review_item_id == review_item_id) {
            return true;
        }
    }
    return false;
}

static void actions_fill(PlanSource *source)
{
    const RecordList *reviews = source->lists[LIST_REVIEWS];
    for (size_t i = 0; i < record_count(reviews); i++) {
        const ReviewAction *known = review_action_at(reviews, i);
        PlanAction action = {.review_item_id = known->review_item_id,
                             .title = known->title,
                             .day = (Day)known->day,
                             .person_id = known->person_id,
                             .kind = KIND_PRODUCT};
        if (!action_stands(source, known->review_item_id)) {
            action_fit(source, &action);
            g_array_append_val(source->actions, action);
        }
    }
}

static void carried_fill(PlanSource *source)
{
    const RecordList *missed = source->lists[LIST_MISSED];
    for (size_t i = 0; i < record_count(missed) && source->carried->len < MISSED_MOST; i++) {
        const Post *post = post_at(missed, record_count(missed) - 1 - i);
        PlanCarried carried = {.id = post->id,
                               .title = post->title,
                               .platform = post->platform,
                               .group_id = post->group_id,
                               .goal_id = post->goal_id,
                               .product_id = post->product_id,
                               .package_id = post->package_id,
                               .review_item_id = post->review_item_id,
                               .idea = post->idea};
        if (content_kind_parse(post->kind, &carried.kind) &&
            content_pillar_parse(post->pillar, &carried.pillar)) {
            g_array_append_val(source->carried, carried);
        }
    }
}

static void taken_fill(PlanSource *source)
{
    for (size_t i = 0; i < record_count(source->lists[LIST_POSTS]); i++) {
        const Post *post = post_at(source->lists[LIST_POSTS], i);
        bool takes_time =
            g_str_equal(post->state, POST_PLANNED) || g_str_equal(post->state, POST_DONE);
        PlanTaken taken = {.day = (Day)post->day,
                           .minute = (Minute)post->minute,
                           .minutes = takes_time ? (int)post->minutes : 0,
                           .platform = post->platform,
                           .group_id = post->group_id};
        g_array_append_val(source->taken, taken);
    }
    for (size_t i = 0; i < record_count(source->lists[LIST_TASKS]); i++) {
        const Task *task = task_at(source->lists[LIST_TASKS], i);
        PlanTaken taken = {.day = (Day)task->due_day, .minute = -1, .minutes = (int)task->minutes};
        g_array_append_val(source->taken, taken);
    }
}

/* The lists grow no more: from here on the input points into them. */
static void input_lend(PlanSource *source)
{
    PlanInput *input = &source->input;
    input->channels = (const void *)source->channels->data;
    input->channel_count = source->channels->len;
    input->goals = (const void *)source->goals->data;
    input->goal_count = source->goals->len;
    input->products = (const void *)source->products->data;
    input->product_count = source->products->len;
    input->packages = (const void *)source->packages->data;
    input->package_count = source->packages->len;
    input->carried = (const void *)source->carried->data;
    input->carried_count = source->carried->len;
    input->actions = (const void *)source->actions->data;
    input->action_count = source->actions->len;
    input->taken = (const void *)source->taken->data;
    input->taken_count = source->taken->len;
}

static PlanSource *source_new(const Context *context, const PlanWish *wish)
{
    PlanSource *source = g_new0(PlanSource, 1);
    int minutes = CLAMP((int)context->business->minutes_per_day, 1, PLAN_MINUTES_MAX);
    source->channels = g_array_new(FALSE, FALSE, sizeof(PlanChannel));
    source->goals = g_array_new(FALSE, FALSE, sizeof(PlanGoal));
    source->products = g_array_new(FALSE, FALSE, sizeof(PlanProduct));
    source->packages = g_array_new(FALSE, FALSE, sizeof(PlanPackage));
    source->carried = g_array_new(FALSE, FALSE, sizeof(PlanCarried));
    source->actions = g_array_new(FALSE, FALSE, sizeof(PlanAction));
    source->taken = g_array_new(FALSE, FALSE, sizeof(PlanTaken));
    source->input = (PlanInput){.lang = context->lang,
                                .first_day = wish->from,
                                .weeks = wish->weeks,
                                .minutes_per_day = minutes,
                                .answer_minutes = MIN(ANSWER_MINUTES, minutes / 3),
                                .advice_every = wish->advice_every};
    memcpy(source->input.kinds, wish->kinds, sizeof(wish->kinds));
    return source;
}

PlanSource *plan_source_load(const Context *context, const PlanWish *wish, GError **error)
{
    g_assert(context->business != NULL && wish->weeks >= 1 && wish->weeks <= PLAN_WEEKS_MAX);
    g_autoptr(PlanSource) source = source_new(context, wish);
    int64_t before = 0;
    if (!lists_load(source, context, wish->from, wish->from + 7 * wish->weeks - 1, error) ||
        !post_count_before(context->db, context->business_id, wish->from, &before, error)) {
        return NULL;
    }
    source->input.rules = source->times.rules;
    source->input.dates = source->days.dates;
    source->input.rotation_start = (int)MIN(before, INT32_MAX);
    goals_fill(source);
    goods_fill(source);
    voice_fill(source, context);
    channels_fill(source, context);
    if (wish->posts_a_week != PLAN_POSTS_BY_CHANNEL && source->channels->len > 0) {
        g_array_index(source->channels, PlanChannel, 0).posts_a_week = wish->posts_a_week;
    }
    carried_fill(source);
    actions_fill(source);
    taken_fill(source);
    input_lend(source);
    return g_steal_pointer(&source);
}

void plan_source_free(PlanSource *source)
{
    if (source == NULL) {
        return;
    }
    for (size_t i = 0; i < LIST_COUNT; i++) {
        g_clear_pointer(&source->lists[i], record_list_free);
    }
    GArray *arrays[] = {source->channels, source->goals,   source->products, source->packages,
                        source->carried,  source->actions, source->taken};
    for (size_t i = 0; i < G_N_ELEMENTS(arrays); i++) {
        g_array_unref(arrays[i]);
    }
    g_strfreev(source->topics);
    voice_clear(&source->voice);
    local_days_clear(&source->days);
    owner_times_clear(&source->times);
    g_free(source);
}

const PlanInput *plan_source_input(const PlanSource *source)
{
    return &source->input;
}
