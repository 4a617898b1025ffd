// SPDX-License-Identifier: Apache-2.0
#include "action/create/poster_form.h"

#include <string.h>

#include "store/photo.h"

static Field translated(const Field *field, const Lang *lang)
{
    Field copy = *field;
    copy.label = tr(lang, field->label);
    copy.help = field->help != NULL ? tr(lang, field->help) : NULL;
    copy.example = field->example != NULL ? tr(lang, field->example) : NULL;
    copy.required = false;
    return copy;
}

/* Fields of one name share a limit here: the widest; the kind's own table narrows it again. */
static Field widest(const Field *field, size_t kind, const Lang *lang)
{
    Field wide = translated(field, lang);
    for (size_t i = kind + 1; i < poster_count(); i++) {
        const Field *same = form_field(POSTERS[i]->form, field->name);
        if (same != NULL) {
            g_assert(same->kind == field->kind && same->choices == field->choices);
            wide.max = MAX(wide.max, same->max);
            wide.min = MIN(wide.min, same->min);
        }
    }
    return wide;
}

static bool comes_earlier(const Field *field, size_t kind)
{
    for (size_t i = 0; i < kind; i++) {
        if (form_field(POSTERS[i]->form, field->name) != NULL) {
            return true;
        }
    }
    return false;
}

static void add_kinds(FormTable *table, const Lang *lang)
{
    g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    for (size_t i = 0; i < poster_count(); i++) {
        Choice choice = {POSTERS[i]->name, tr(lang, POSTERS[i]->label)};
        g_array_append_val(choices, choice);
    }
    Field field = {.name = "kind",
                   .label = tr(lang, N_("Jenis gambar")),
                   .kind = FIELD_CHOICE,
                   .required = true,
                   .choices = (const Choice *)(void *)choices->data};
    Field quoted = {.name = "testimonial", .label = tr(lang, N_("Ulasan")), .kind = FIELD_ID};
    form_table_add(table, &field);
    form_table_add(table, &quoted);
}

static void add_style(FormTable *table, const Lang *lang)
{
    g_autoptr(GArray) choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    for (const PosterStyle *style = POSTER_STYLES; style->name != NULL; style++) {
        Choice choice = {style->name, tr(lang, style->label)};
        g_array_append_val(choices, choice);
    }
    Field look = {.name = "style",
                  .label = tr(lang, N_("Gaya")),
                  .kind = FIELD_CHOICE,
                  .choices = (const Choice *)(void *)choices->data};
    Field photo = {.name = "photo", .label = tr(lang, N_("Foto")), .kind = FIELD_ID};
    form_table_add(table, &look);
    form_table_add(table, &photo);
}

FormTable *poster_form(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = form_table_new();
    (void)knowledge;
    add_style(table, lang);
    for (size_t i = 0; i < poster_count(); i++) {
        for (const Field *field = POSTERS[i]->form->fields; field->name != NULL; field++) {
            if (!comes_earlier(field, i)) {
                Field wide = widest(field, i, lang);
                form_table_add(table, &wide);
            }
        }
    }
    return table;
}

FormTable *poster_new_form(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = poster_form(knowledge, lang);
    add_kinds(table, lang);
    return table;
}

/* --- reading --- */
typedef struct {
    const FormValues *typed, *before;
    bool rows_typed;
} Fields;

static const char *field_text(const void *data, const char *name)
{
    const Fields *fields = data;
    const char *typed = form_typed(fields->typed, name);
    bool row = strchr(name, '.') != NULL;
    if (typed != NULL || fields->before == NULL || (row && fields->rows_typed)) {
        return typed;
    }
    return form_typed(fields->before, name);
}

FormValues *poster_form_read(const Doing *doing, const PosterKind *kind, const FormValues *before)
{
    const Lang *lang = doing->context->lang;
    Fields fields = {doing->values, before, form_rows(doing->values, "items") > 0};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values =
        form_read(kind->form, (FormSource){.get = field_text, .data = &fields}, lang, errors);
    if (form_errors_count(errors) == 0 && kind->check != NULL) {
        kind->check(values, lang, errors);
    }
    for (size_t i = 0; i < form_errors_count(errors); i++) {
        form_errors_add(doing->errors, form_errors_field(errors, i), "%s",
                        form_errors_sentence(errors, i));
    }
    return form_errors_count(errors) == 0 ? g_steal_pointer(&values) : NULL;
}

bool poster_form_photo(const Doing *doing, int64_t before, int64_t *ret_photo, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    int64_t id = form_int_or(doing->values, "photo",
                             form_typed(doing->values, "photo") != NULL ? 0 : before);
    if (id != 0 && id != before) {
        if (!photo_load(context->db, context->business_id, id, &one, error)) {
            return false;
        }
        if (record_count(one) == 0) {
            form_errors_add(doing->errors, "photo", "%s",
                            tr(context->lang, "Foto ini tidak ada lagi. Pilih foto yang lain."));
        }
    }
    *ret_photo = id;
    return true;
}
