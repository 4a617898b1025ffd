// SPDX-License-Identifier: Apache-2.0
#include "planner/plan.h"
#include "resource/resource.h"
#include "store/post.h"

static const Field FIELDS[] = {
    {"from", N_("Mulai tanggal"), FIELD_DAY, .help = N_("Kosong: mulai hari ini.")},
    {"weeks", N_("Berapa minggu"), FIELD_NUMBER, .min = 1, .max = PLAN_WEEKS_MAX},
    {0},
};
static const Form FORM = {FIELDS};

static const char *goal_words(const Post *post)
{
    const char *words = post->goal_id != 0 ? post->goal : post->goal_mark;
    return *words != '\0' ? words : NULL;
}

static json_t *post_document(const Post *post)
{
    g_autofree char *date = day_format((Day)post->day);
    g_autofree char *time = minute_format_iso((Minute)post->minute);
    return json_pack(
        "{s:I, s:s, s:s, s:s, s:s*, s:s, s:s, s:s?, s:I, s:s?, s:s, s:s}", "id",
        (json_int_t)post->id, "date", date, "time", time, "channel", post->platform, "group",
        *post->group != '\0' ? post->group : NULL, "kind", post->kind, "pillar", post->pillar,
        "goal", goal_words(post), "minutes", (json_int_t)post->minutes, "person",
        *post->person != '\0' ? post->person : NULL, "title", post->title, "state", post->state);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    Day from = form_day_or(query->query, "from", context->today);
    int64_t weeks = form_int_or(query->query, "weeks", 1);
    g_autoptr(RecordList) posts = NULL;
    if (!post_list_between(context->db, context->business_id, from, from + 7 * (Day)weeks - 1,
                           &posts, error)) {
        return false;
    }
    json_t *list = json_array();
    for (size_t i = 0; i < record_count(posts); i++) {
        const Post *post = post_at(posts, i);
        if (!g_str_equal(post->state, POST_SKIPPED) && !g_str_equal(post->state, POST_MISSED)) {
            json_array_append_new(list, post_document(post));
        }
    }
    *ret_document = json_pack("{s:o}", "posts", list);
    return true;
}

const Resource resource_calendar = {
    .name = "calendar",
    .summary = "The editorial calendar of 1 to 8 weeks as one document.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &FORM,
    .read = read,
};
