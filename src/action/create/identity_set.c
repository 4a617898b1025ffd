// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/poster_picture.h"
#include "draw/cover.h"
#include "poster/mark.h"
#include "poster/palette_book.h"
#include "store/photo.h"

static const Choice STYLES[] = {
    {"hangat", N_("Hangat")}, {"tegas", N_("Tegas")}, {"rapi", N_("Rapi")}, {0}};
static const Field FIELDS[] = {
    {"palette", N_("Warna"), FIELD_TEXT, .max = 20, .example = N_("sambal")},
    {"style", N_("Gaya"), FIELD_CHOICE, .choices = STYLES},
    {"mark", N_("Logo"), FIELD_CHOICE, .choices = MARK_CHOICES},
    {"initials", N_("Inisial"), FIELD_TEXT, .max = MARK_INITIALS_MAX, .example = N_("DM")},
    {"photo", N_("Ambil warna dari foto"), FIELD_ID},
    {0},
};
static const Form FORM = {FIELDS};

static void check_palette(const Doing *doing, const char *name, GError **error)
{
    Palette palette = {0};
    g_autoptr(PaletteBook) book = palette_book_new(error);
    if (book != NULL && !palette_book_choose(book, name, &palette, NULL)) {
        form_errors_add(doing->errors, "palette", "%s",
                        tr(doing->context->lang,
                           "Warna ini tidak dikenal. Pilih dari daftar, atau tulis seperti "
                           "#c62f22."));
    }
}

/* "#rrggbb" of the strongest colour of a photo of this business; "" with an error of the form. */
static bool colour_of_photo(const Doing *doing, int64_t id, char **ret_name, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GBytes) photo = NULL;
    Colour colour = {0};
    if (!photo_bytes_find(context->db, context->business_id, id, "medium", &photo, error)) {
        return false;
    }
    if (photo == NULL || !cover_strongest(photo, &colour, NULL)) {
        form_errors_add(doing->errors, "photo", "%s",
                        tr(context->lang, "Foto ini tidak ada lagi. Pilih foto yang lain."));
        return true;
    }
    *ret_name = colour_format(colour);
    return true;
}

static const char *given(const Doing *doing, const char *name, const char *before)
{
    return form_typed(doing->values, name) != NULL ? form_text(doing->values, name) : before;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(BusinessLook) look = {0};
    g_autofree char *picked = NULL;
    g_autoptr(GError) failure = NULL;
    if (!business_look_load(context, &look, error) ||
        (form_has(doing->values, "photo") &&
         !colour_of_photo(doing, form_int(doing->values, "photo"), &picked, error))) {
        return false;
    }
    Identity identity = {
        .palette = picked != NULL ? picked : given(doing, "palette", look.palette_name),
        .style = form_has(doing->values, "style") ? form_text(doing->values, "style") : look.style,
        .mark = given(doing, "mark", look.mark),
        .initials = given(doing, "initials", look.initials),
        .changed_at = MAX(context->now, look.changed_at + 1),
    };
    check_palette(doing, identity.palette, &failure);
    if (failure != NULL) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           identity_save(context->db, context->business_id, &identity, error);
}

const Action action_identity_set = {
    .name = "identity_set",
    .resource = "identity",
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Simpan tampilan"),
    .done = N_("Tampilan usaha sudah disimpan."),
    .summary = "Sets colours, style and mark of the business's posters.",
    .run = run,
};
