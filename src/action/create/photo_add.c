// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/photo_made.h"
#include "app/photo_words.h"

static const Field FIELDS[] = {
    {"file", N_("Foto"), FIELD_FILE, true, .max = PHOTO_FILE_MAX, .accept = "image/*",
     .example = N_("Ambil atau pilih foto"),
     .help = N_("Ambil foto baru atau pilih dari galeri. Tempat dan waktu foto tidak ikut "
                "disimpan.")},
    {"product", N_("Foto dari barang"), FIELD_ID},
    {0},
};
static const Form FORM = {FIELDS};

static void *prepare(const Doing *doing, GError **error)
{
    g_autoptr(GError) failure = NULL;
    PhotoRefusal refusal = PHOTO_TAKEN;
    PhotoMade *made = photo_make_new(form_file(doing->values, "file"), &refusal, &failure);
    if (made == NULL && refusal != PHOTO_TAKEN) {
        form_errors_add(doing->errors, "file", "%s",
                        photo_refusal_words(refusal, doing->context->lang));
    } else if (made == NULL) {
        g_propagate_error(error, g_steal_pointer(&failure));
    }
    return made;
}

static void made_free(void *made)
{
    photo_made_free(made);
}

static bool room_check(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PhotoUsage usage = {0};
    if (!photo_usage(context->db, context->business_id, &usage, error)) {
        return false;
    }
    if (usage.count >= PHOTO_COUNT_MAX || usage.bytes >= PHOTO_BYTES_MAX) {
        form_errors_add(doing->errors, "file",
                        tr(context->lang, "Tempat foto sudah penuh: %d foto. Hapus dulu foto yang "
                                          "tidak dipakai, lalu kirim lagi."),
                        (int)usage.count);
    }
    return true;
}

/* The same photo again only finds its place, should it have had none. */
static bool known_use(const Doing *doing, int64_t id, GError **error)
{
    const Context *context = doing->context;
    int64_t product_id = form_int(doing->values, "product");
    doing->result->message =
        g_strdup(tr(context->lang, "Foto ini sudah ada di galeri, jadi tidak disimpan dua kali."));
    return product_id == 0 ||
           photo_give(context->db, context->business_id, id, product_id, context->now, error);
}

static bool new_keep(const Doing *doing, const PhotoMade *made, GError **error)
{
    const Context *context = doing->context;
    PhotoFacts facts = {form_int(doing->values, "product"), made->digest, made->findings,
                        made->large.width, made->large.height};
    return photo_add(context->db, context->business_id, &facts, context->now, &doing->result->id,
                     error) &&
           photo_made_put(context, doing->result->id, made, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const PhotoMade *made = doing->prepared;
    if (!photo_find_digest(context->db, context->business_id, made->digest, &doing->result->id,
                           error)) {
        return false;
    }
    if (doing->result->id != 0) {
        doing->result->next = g_strdup_printf("/foto/%" G_GINT64_FORMAT, doing->result->id);
        return known_use(doing, doing->result->id, error);
    }
    if (!room_check(doing, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    bool kept = new_keep(doing, made, error);
    doing->result->next = g_strdup_printf("/foto/%" G_GINT64_FORMAT, doing->result->id);
    return kept;
}

const Action action_photo_add = {
    .name = "photo_add",
    .resource = "photos",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Kirim foto"),
    .done = N_("Foto sudah masuk galeri."),
    .summary = "Adds a photo: JPEG, PNG, WebP or HEIC up to 20 MB. Kept upright, small and without "
               "its place; the same photo again is the same record.",
    .prepare = prepare,
    .prepared_free = made_free,
    .run = run,
};
