// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/post.h"

static const Choice STATES[] = {{POST_PLANNED, N_("belum")},
                                {POST_DONE, N_("sudah")},
                                {POST_SKIPPED, N_("dilewati")},
                                {POST_MISSED, N_("terlewat")},
                                {0}};
static const Field FIELDS[] = {
    {"from", N_("Dari tanggal"), FIELD_DAY},
    {"to", N_("Sampai tanggal"), FIELD_DAY},
    {"state", N_("Keadaan"), FIELD_CHOICE, .choices = STATES},
    {0},
};
static const Form FORM = {FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    PostFilter filter = {form_day_or(query->query, "from", DAY_MIN),
                         form_day_or(query->query, "to", DAY_MAX),
                         form_text(query->query, "state")};
    return post_list(query->context->db, query->context->business_id, &filter, query->cursor,
                     query->limit, ret_list, error);
}

const Resource resource_posts = {
    .name = "posts",
    .summary = "Posts of the calendar with state, pillar, goal and text.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &FORM,
    .type = &post_type,
    .load = load,
};
