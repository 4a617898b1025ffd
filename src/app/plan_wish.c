// SPDX-License-Identifier: Apache-2.0
#include "app/plan_wish.h"

#include "store/answer.h"

/* One number of a wish: its key among the answers, and what it is when nothing was said. */
typedef struct {
    char *key; /* owned */
    int usual;
    int *number; /* in the wish */
} WishPart;

static void part_clear(gpointer data)
{
    g_free(((WishPart *)data)->key);
}

static void part_add(GArray *parts, const char *name, int usual, int *number)
{
    WishPart part = {g_strconcat("plan_", name, NULL), usual, number};
    g_array_append_val(parts, part);
}

/* Every number that is kept, pointing into the wish. */
static GArray *parts_of(PlanWish *wish)
{
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(WishPart));
    g_array_set_clear_func(parts, part_clear);
    part_add(parts, "weeks", PLAN_WEEKS_USUAL, &wish->weeks);
    part_add(parts, "posts_a_week", PLAN_POSTS_BY_CHANNEL, &wish->posts_a_week);
    part_add(parts, "advice_every", 0, &wish->advice_every);
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        part_add(parts, content_kind_key(kind), 0, &wish->kinds[kind]);
    }
    return parts;
}

bool plan_wish_load(const Context *context, PlanWish *ret_wish, GError **error)
{
    g_autoptr(Answers) answers = NULL;
    g_autoptr(GArray) parts = parts_of(ret_wish);
    if (!answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    ret_wish->from = context->today;
    for (guint i = 0; i < parts->len; i++) {
        const WishPart *part = &g_array_index(parts, WishPart, i);
        *part->number = (int)answers_number(answers, part->key, part->usual);
    }
    return true;
}

bool plan_wish_keep(const Context *context, const PlanWish *before, const PlanWish *wish,
                    GError **error)
{
    PlanWish old = *before, now = *wish;
    g_autoptr(GArray) was = parts_of(&old);
    g_autoptr(GArray) is = parts_of(&now);
    for (guint i = 0; i < is->len; i++) {
        const WishPart *part = &g_array_index(is, WishPart, i);
        bool usual = *part->number == part->usual;
        g_autofree char *value = usual ? g_strdup("") : g_strdup_printf("%d", *part->number);
        if (*part->number != *g_array_index(was, WishPart, i).number &&
            !answer_save(context->db, context->business_id, part->key, value, context->now,
                         error)) {
            return false;
        }
    }
    return true;
}
