// SPDX-License-Identifier: Apache-2.0
#include "action/create/poster_form.h"
#include "app/poster_fields.h"
#include "app/poster_picture.h"
#include "store/testimonial.h"

/* The testimonial that the poster quotes, 0 without one; only one that may be shown. */
static bool quoted(const Doing *doing, int64_t *ret_id, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    *ret_id = form_int(doing->values, "testimonial");
    if (*ret_id == 0) {
        return true;
    }
    if (!testimonial_load(context->db, context->business_id, *ret_id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || testimonial_at(one, 0)->may_publish == 0) {
        form_errors_add(doing->errors, "permission", "%s",
                        tr(context->lang,
                           "Ulasan ini belum boleh ditampilkan. Tanyakan dulu kepada "
                           "pembelinya, lalu tandai izinnya."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const PosterKind *kind = poster_find(form_text(doing->values, "kind"));
    g_auto(BusinessLook) look = {0};
    PosterRecord poster = {.created_at = context->now, .changed_at = context->now};
    if (!business_look_load(context, &look, error) ||
        !poster_form_photo(doing, 0, &poster.photo_id, error) ||
        !quoted(doing, &poster.testimonial_id, error)) {
        return false;
    }
    g_autoptr(FormValues) values = poster_form_read(doing, kind, NULL);
    if (values == NULL || form_errors_count(doing->errors) > 0) {
        return true;
    }
    g_autofree char *fields = poster_fields_write(kind, values);
    poster.kind = kind->name;
    poster.fields = fields;
    poster.style =
        form_has(doing->values, "style") ? form_text(doing->values, "style") : look.style;
    if (!poster_add(context->db, context->business_id, &poster, &doing->result->id, error)) {
        return false;
    }
    doing->result->next = g_strdup_printf("/poster/%" G_GINT64_FORMAT, doing->result->id);
    return true;
}

const Action action_poster_make = {
    .name = "poster_make",
    .resource = "posters",
    .needs = CAN_POST,
    .form_for = poster_new_form,
    .label = N_("Jadikan gambar"),
    .done = N_("Gambar sudah jadi."),
    .summary = "Makes a poster; which fields are needed depends on its kind.",
    .run = run,
};
