// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "store/post_figure.h"

G_STATIC_ASSERT(BATCH_NONE == POST_FIGURE_NONE);

bool import_take_posts(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *posts = taking->work->read.batch->posts;
    ImportCounts *counts = &taking->work->counts;
    for (guint i = 0; i < posts->len; i++) {
        const PostNumbers *post = &g_array_index(posts, PostNumbers, i);
        PostFigure figure = {0, 0, post->platform, post->id, post->title, post->link, post->day,
                             post->views, post->reach, post->likes, post->comments, post->shares,
                             post->saves};
        PostFigureChange change = POST_FIGURE_SAME;
        if (!post_figure_compare(context->db, context->business_id, &figure, &change, error)) {
            return false;
        }
        counts->new_rows += change == POST_FIGURE_NEW ? post->rows : 0;
        counts->same_rows += change == POST_FIGURE_SAME ? post->rows : 0;
        counts->changed_rows += change == POST_FIGURE_CHANGED ? post->rows : 0;
        if ((taking->write && change != POST_FIGURE_SAME &&
             !post_figure_set(context->db, context->business_id, &figure, context->now, error)) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
