// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/photo_made.h"

static const Field FIELDS[] = {
    {"shape", N_("Bentuk"), FIELD_CHOICE, .choices = PHOTO_SHAPES},
    {"brighter", N_("Terangkan"), FIELD_FLAG},
    {"product", N_("Foto dari barang"), FIELD_ID},
    {0},
};
static const Form FORM = {FIELDS};

/* Another look of the files, and what it is. */
typedef struct {
    PhotoLook look;
    PhotoMade *made;
} Change;

static void change_free(void *data)
{
    Change *change = data;
    if (change != NULL) {
        photo_made_free(change->made);
        g_free(change);
    }
}

static PhotoLook look_read(const FormValues *values, const PhotoRecord *before)
{
    return (PhotoLook){
        form_has(values, "shape") ? photo_shape_of(form_text(values, "shape"))
                                  : photo_shape_of(before->shape),
        form_has(values, "brighter") ? form_flag(values, "brighter") : before->brighter != 0,
    };
}

static void *prepare(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!photo_load(context->db, context->business_id, doing->id, &one, error)) {
        return NULL;
    }
    if (record_count(one) == 0) {
        error_set(error, ERROR_NOT_FOUND, "no such photo");
        return NULL;
    }
    const PhotoRecord *before = photo_at(one, 0);
    PhotoLook look = look_read(doing->values, before);
    if (look.shape == photo_shape_of(before->shape) && look.brighter == (before->brighter != 0)) {
        return NULL;
    }
    PhotoMade *made = photo_make_again(context, doing->id, look, error);
    if (made == NULL) {
        return NULL;
    }
    Change change = {look, made};
    return g_memdup2(&change, sizeof change);
}

/* Before the first change the large file is put aside: every look is made from it. */
static bool keep_aside(const Context *context, int64_t id, const PhotoRecord *photo, GError **error)
{
    g_autoptr(GBytes) kept = NULL;
    g_autoptr(GBytes) large = NULL;
    if (!photo_bytes_find(context->db, context->business_id, id, "kept", &kept, error)) {
        return false;
    }
    if (kept != NULL) {
        return true;
    }
    if (!photo_bytes(context->db, context->business_id, id, "large", &large, error)) {
        return false;
    }
    PhotoFacet facet = {"kept", "jpeg", photo->width, photo->height, large};
    return photo_put(context->db, context->business_id, id, &facet, error);
}

static bool change_keep(const Doing *doing, const Change *change, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!photo_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such photo");
    }
    PhotoChange facts = {photo_shape_key(change->look.shape), change->look.brighter,
                         change->made->findings, change->made->large.width,
                         change->made->large.height};
    return keep_aside(context, doing->id, photo_at(one, 0), error) &&
           photo_made_put(context, doing->id, change->made, error) &&
           photo_change(context->db, context->business_id, doing->id, &facts, context->now, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const Change *change = doing->prepared;
    doing->result->id = doing->id;
    if (change != NULL && !change_keep(doing, change, error)) {
        return false;
    }
    return form_typed(doing->values, "product") == NULL ||
           photo_give(context->db, context->business_id, doing->id,
                      form_int(doing->values, "product"), context->now, error);
}

const Action action_photo_edit = {
    .name = "photo_edit",
    .resource = "photos",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan"),
    .done = N_("Foto sudah diubah. Aslinya tetap disimpan."),
    .summary = "Changes shape, light or product of a photo, always from the photo as it came.",
    .prepare = prepare,
    .prepared_free = change_free,
    .run = run,
};
