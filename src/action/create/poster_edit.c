// SPDX-License-Identifier: Apache-2.0
#include "action/create/poster_form.h"
#include "app/poster_fields.h"
#include "store/poster.h"

static bool save(const Doing *doing, const PosterRecord *before, GError **error)
{
    const Context *context = doing->context;
    const PosterKind *kind = poster_find(before->kind);
    g_autoptr(FormValues) old = NULL;
    PosterRecord poster = *before;
    if (!poster_fields_read(kind, before->fields, &old, error) ||
        !poster_form_photo(doing, before->photo_id, &poster.photo_id, error)) {
        return false;
    }
    g_autoptr(FormValues) values = poster_form_read(doing, kind, old);
    if (values == NULL || form_errors_count(doing->errors) > 0) {
        return true;
    }
    g_autofree char *fields = poster_fields_write(kind, values);
    poster.fields = fields;
    poster.changed_at = MAX(context->now, before->changed_at + 1); /* each change has its own tag */
    if (form_has(doing->values, "style")) {
        poster.style = form_text(doing->values, "style");
    }
    return poster_save(context->db, context->business_id, &poster, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!poster_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || poster_find(poster_at(one, 0)->kind) == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such poster");
    }
    doing->result->id = doing->id;
    return save(doing, poster_at(one, 0), error);
}

const Action action_poster_edit = {
    .name = "poster_edit",
    .resource = "posters",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_POST,
    .form_for = poster_form,
    .label = N_("Perbarui gambar"),
    .done = N_("Gambar sudah diperbarui."),
    .summary = "Changes a poster; fields that are not given stay as they are.",
    .run = run,
};
