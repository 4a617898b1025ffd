// SPDX-License-Identifier: Apache-2.0
#include "app/photo_made.h"

/* The large one is for posters, statuses and sending on: JPEG, which everything opens. The two that
 * pages show are WebP, a third smaller on a weak network. */
static const PhotoOptions LARGE = {.max_side = PHOTO_SIDE_MAX, .max_kb = 300, .format = PHOTO_JPEG};
static const PhotoOptions MEDIUM = {.max_side = 800, .max_kb = 90, .format = PHOTO_WEBP};
static const PhotoOptions THUMB = {
    .max_side = 320, .max_kb = 20, .format = PHOTO_WEBP, .shape = PHOTO_SQUARE};

const Choice PHOTO_SHAPES[] = {
    {"as_is", N_("Seperti aslinya")},
    {"square", N_("Persegi")},
    {"tall", N_("Tegak 4:5")},
    {0},
};

const char *photo_shape_key(PhotoShape shape)
{
    g_assert(shape < PHOTO_SHAPE_COUNT);
    return PHOTO_SHAPES[shape].value;
}

PhotoShape photo_shape_of(const char *key)
{
    for (PhotoShape shape = PHOTO_AS_IS; shape < PHOTO_SHAPE_COUNT; shape++) {
        if (g_str_equal(PHOTO_SHAPES[shape].value, key)) {
            return shape;
        }
    }
    return PHOTO_AS_IS;
}

void photo_made_free(PhotoMade *made)
{
    if (made != NULL) {
        photo_file_clear(&made->large);
        photo_file_clear(&made->medium);
        photo_file_clear(&made->thumb);
        g_free(made->digest);
        g_free(made->findings);
        g_free(made);
    }
}

PhotoMade *photo_make(const Photo *photo, PhotoLook look, GError **error)
{
    g_autoptr(Photo) cut = photo_cut(photo, look.shape);
    g_autoptr(PhotoMade) made = g_new0(PhotoMade, 1);
    PhotoJudgement judgement = {0};
    if (look.brighter) {
        photo_brighten(cut);
    }
    photo_judge(cut, &judgement);
    made->findings = photo_findings_text(judgement.findings);
    made->digest =
        photo_digest(photo->pixels, (size_t)photo->width * (size_t)photo->height * PHOTO_BANDS);
    if (!photo_write(cut, &LARGE, &made->large, error) ||
        !photo_write(cut, &MEDIUM, &made->medium, error) ||
        !photo_write(cut, &THUMB, &made->thumb, error)) {
        return NULL;
    }
    return g_steal_pointer(&made);
}

PhotoMade *photo_make_new(GBytes *file, PhotoRefusal *ret_refusal, GError **error)
{
    g_autoptr(Photo) photo = photo_read(file, PHOTO_SIDE_MAX, ret_refusal, error);
    return photo != NULL ? photo_make(photo, (PhotoLook){0}, error) : NULL;
}

static bool kept_bytes(const Context *context, int64_t id, GBytes **ret_bytes, GError **error)
{
    g_autoptr(GBytes) kept = NULL;
    if (!photo_bytes_find(context->db, context->business_id, id, "kept", &kept, error)) {
        return false;
    }
    if (kept == NULL) {
        return photo_bytes(context->db, context->business_id, id, "large", ret_bytes, error);
    }
    *ret_bytes = g_steal_pointer(&kept);
    return true;
}

PhotoMade *photo_make_again(const Context *context, int64_t id, PhotoLook look, GError **error)
{
    g_autoptr(GBytes) kept = NULL;
    g_autoptr(Photo) photo = NULL;
    if (!kept_bytes(context, id, &kept, error)) {
        return NULL;
    }
    photo = photo_read(kept, PHOTO_SIDE_MAX, NULL, error);
    PhotoMade *made = photo != NULL ? photo_make(photo, look, error) : NULL;
    if (made != NULL && look.shape == PHOTO_AS_IS && !look.brighter) {
        g_bytes_unref(made->large.bytes); /* as it was, not written once more */
        made->large.bytes = g_steal_pointer(&kept);
    }
    return made;
}

static bool put_one(const Context *context, int64_t id, const PhotoFile *file, PhotoFacet facet,
                    GError **error)
{
    facet.width = file->width;
    facet.height = file->height;
    facet.bytes = file->bytes;
    return photo_put(context->db, context->business_id, id, &facet, error);
}

bool photo_made_put(const Context *context, int64_t id, const PhotoMade *made, GError **error)
{
    return put_one(context, id, &made->large, (PhotoFacet){.size = "large", .format = "jpeg"},
                   error) &&
           put_one(context, id, &made->medium, (PhotoFacet){.size = "medium", .format = "webp"},
                   error) &&
           put_one(context, id, &made->thumb, (PhotoFacet){.size = "thumb", .format = "webp"},
                   error);
}
