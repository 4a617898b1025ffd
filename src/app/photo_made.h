// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A photo made ready for the store (requirements C14, C20): judged, told apart by its pixels, and
 * written as three small files. Making takes long and touches no database; keeping is quick. A
 * PhotoMade owns its files and texts. */
#include "app/context.h"
#include "base/form.h"
#include "draw/photo_judge.h"
#include "store/photo.h"

typedef struct {
    PhotoShape shape;
    bool brighter;
} PhotoLook;
extern const Choice PHOTO_SHAPES[]; /* "as_is", "square", "tall": in the order of PhotoShape */
const char *photo_shape_key(PhotoShape shape);
PhotoShape photo_shape_of(const char *key); /* unknown: as it is */

typedef struct {
    PhotoFile large, medium, thumb;
    char *digest, *findings;
} PhotoMade;
void photo_made_free(PhotoMade *made);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PhotoMade, photo_made_free)

MUST_USE PhotoMade *photo_make(const Photo *photo, PhotoLook look, GError **error);
/* From a sent file. INVALID: *ret_refusal says why it was not taken. */
MUST_USE PhotoMade *photo_make_new(GBytes *file, PhotoRefusal *ret_refusal, GError **error);
/* Another look of a photo that is kept, from the file as it was before any change; NOT_FOUND. */
MUST_USE PhotoMade *photo_make_again(const Context *context, int64_t id, PhotoLook look,
                                     GError **error);

/* The three files, instead of those that are there. */
MUST_USE bool photo_made_put(const Context *context, int64_t id, const PhotoMade *made,
                             GError **error);
