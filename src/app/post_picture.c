// SPDX-License-Identifier: Apache-2.0
#include "app/post_picture.h"

#include "app/channel.h"
#include "app/poster_start.h"

void post_picture_clear(PostPicture *picture)
{
    g_clear_pointer(&picture->values, form_values_free);
}

/* Of which kind its picture is; NULL when it sells nothing that is named. */
static const char *kind_of(const Context *context, const Post *post)
{
    if (g_str_equal(post->kind, "promo")) {
        return post->package_id != 0 ? "package" : NULL;
    }
    if (!g_str_equal(post->kind, "product")) {
        return NULL;
    }
    return post->product_id != 0 || post->day != context->today ? "product" : "menu";
}

static const char *shown_get(const void *data, const char *name)
{
    return form_typed(data, name);
}

/* What was found is checked like what is typed: goods without a price, say, make no picture. */
static FormValues *values_check(const PosterKind *kind, const FormValues *shown)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values =
        form_read(kind->form, (FormSource){shown_get, shown}, NULL, errors);
    return form_errors_count(errors) == 0 ? g_steal_pointer(&values) : NULL;
}

static bool start_load(const Context *context, const Post *post, const char *name,
                       PostPicture *picture, GError **error)
{
    g_auto(PosterStart) start = {0};
    const PosterKind *kind = poster_find(name);
    PosterSubject subject = {.product_id = post->product_id, .package_id = post->package_id};
    if (!poster_start_load(context, kind, subject, &start, error)) {
        return false;
    }
    picture->values = values_check(kind, start.values);
    picture->kind = picture->values != NULL ? kind : NULL;
    picture->photo_id = start.photo_id;
    return true;
}

bool post_picture_find(const Context *context, const Post *post, PostPicture *ret_picture,
                       GError **error)
{
    const char *name = kind_of(context, post);
    bool status =
        post->group_id == 0 && channel_form_of(context->knowledge, post->platform) == FORM_STATUS;
    *ret_picture = (PostPicture){.size = status ? POSTER_STATUS : POSTER_PORTRAIT};
    return name == NULL || start_load(context, post, name, ret_picture, error);
}

bool post_picture_draw(const Context *context, const Post *post, int width_px, GBytes **ret_file,
                       GError **error)
{
    g_auto(PostPicture) picture = {0};
    g_auto(BusinessLook) look = {0};
    if (!post_picture_find(context, post, &picture, error)) {
        return false;
    }
    if (picture.kind == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "the post has no picture");
    }
    PosterDraft draft = {.kind = picture.kind,
                         .values = picture.values,
                         .photo_id = picture.photo_id,
                         .size = picture.size,
                         .output = {.format = PICTURE_JPEG, .width_px = width_px}};
    return business_look_load(context, &look, error) &&
           poster_picture(context, &look, &draft, ret_file, error);
}
