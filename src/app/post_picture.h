// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The picture that goes with a planned post, drawn from the same facts as its text: the menu of the day,
 * the product, the package, in the business's own look (requirements C01, C02, C12). Nothing is kept:
 * it is drawn when asked for. A post that sells nothing has none. */
#include "app/poster_picture.h"
#include "store/post.h"

typedef struct {
    const PosterKind *kind; /* NULL: this post has no picture */
    FormValues *values;     /* owned; checked against the kind's form */
    int64_t photo_id;
    PosterSize size; /* tall for a status, 4:5 for the rest */
} PostPicture;
void post_picture_clear(PostPicture *picture);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PostPicture, post_picture_clear)

MUST_USE bool post_picture_find(const Context *context, const Post *post, PostPicture *ret_picture,
                                GError **error);
/* A JPEG; width_px 0: the size's own, else a smaller one to look at. NOT_FOUND: it has none. */
MUST_USE bool post_picture_draw(const Context *context, const Post *post, int width_px,
                                GBytes **ret_file, GError **error);
