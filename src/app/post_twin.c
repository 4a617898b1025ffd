// SPDX-License-Identifier: Apache-2.0
#include "app/post_twin.h"

#include "app/channel.h"
#include "planner/caption.h"

/* What people read a week ago in one place they may meet again in another. */
#define DAYS_APART 6

static bool same_place(const Post *a, const Post *b)
{
    return a->group_id == b->group_id && g_str_equal(a->platform, b->platform);
}

static bool is_twin(const Post *post, const char *text, const Post *other)
{
    bool heard = g_str_equal(other->state, POST_PLANNED) || g_str_equal(other->state, POST_DONE);
    return other->id != post->id && heard && *other->text != '\0' && !same_place(post, other) &&
           !texts_differ(text, other->text);
}

static char *sentence_of(const Context *context, const Post *other)
{
    g_autofree char *day = day_format_long((Day)other->day, context->lang);
    return g_strdup_printf(tr(context->lang, "Tulisan ini sama dengan yang di %s (%s). Beda "
                                             "tempat, beda isi: ubah salah satunya supaya orang "
                                             "tidak bosan."),
                           channel_name_of(context->knowledge, other->platform, other->group,
                                           context->lang),
                           day);
}

bool post_twin_notice(const Context *context, const Post *post, const char *text,
                      char **ret_sentence, GError **error)
{
    g_autoptr(RecordList) week = NULL;
    if (!post_list_between(context->db, context->business_id, (Day)post->day - DAYS_APART,
                           (Day)post->day + DAYS_APART, &week, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(week); i++) {
        const Post *other = post_at(week, i);
        if (is_twin(post, text, other)) {
            *ret_sentence = sentence_of(context, other);
            return true;
        }
    }
    return true;
}
