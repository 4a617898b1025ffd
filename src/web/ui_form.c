// SPDX-License-Identifier: Apache-2.0
#include "web/ui_field.h"

static const UiOption *options_find(const UiOptions *options, const char *name)
{
    for (; options != NULL && options->field != NULL; options++) {
        if (g_str_equal(options->field, name)) {
            return options->options;
        }
    }
    return NULL;
}

static bool is_hidden(const UiForm *form, const char *name)
{
    for (const char *const *at = form->hidden; at != NULL && *at != NULL; at += 2) {
        if (g_str_equal(*at, name)) {
            return true;
        }
    }
    return false;
}

static void draw_one(Html *html, const UiForm *form, const Field *field, const char *name,
                     const char *options, bool folded);

static size_t fields_count(const Form *form)
{
    size_t count = 0;
    while (form->fields[count].name != NULL) {
        count++;
    }
    return count;
}

/* A long form shows what is needed; the optional fields at its end wait behind one line. */
#define FIELDS_SHOWN 5
#define FIELDS_WORTH_FOLDING 3

/* From the field a page names, unless one below is wrong and must be seen. */
static size_t fold_begin_named(const UiForm *form, const Form *table)
{
    size_t count = fields_count(table), begin = count;
    for (size_t i = count; i-- > 0;) {
        if (form_errors_of(form->errors, table->fields[i].name) != NULL) {
            return count;
        }
        if (g_str_equal(table->fields[i].name, form->fold_from)) {
            begin = i;
            break;
        }
    }
    return begin;
}

static size_t fold_begin(const UiForm *form, const Form *table)
{
    if (form->fold_from != NULL) {
        return fold_begin_named(form, table);
    }
    size_t count = fields_count(table), begin = count;
    while (begin > 0 && !table->fields[begin - 1].required &&
           table->fields[begin - 1].kind != FIELD_ROWS &&
           form_errors_of(form->errors, table->fields[begin - 1].name) == NULL) {
        begin--;
    }
    return count > FIELDS_SHOWN && begin > 0 && count - begin >= FIELDS_WORTH_FOLDING ? begin
                                                                                      : count;
}

/* What is seldom filled in waits behind a line, but never what is typed already or wrong. */
static bool row_folds(const UiForm *form, const char *prefix, const char *field)
{
    g_autofree char *name = g_strconcat(prefix, field, NULL);
    const char *typed = form_typed(form->values, name);
    return form->row_fold != NULL && g_strv_contains(form->row_fold, field) &&
           !is_hidden(form, name) && (typed == NULL || *typed == '\0') &&
           form_errors_of(form->errors, name) == NULL;
}

static size_t row_count(const UiForm *form, const Form *row, const char *prefix, bool folded)
{
    size_t count = 0;
    for (const Field *field = row->fields; field->name != NULL; field++) {
        g_autofree char *name = g_strconcat(prefix, field->name, NULL);
        count += !is_hidden(form, name) && row_folds(form, prefix, field->name) == folded;
    }
    return count;
}

static void draw_row_part(Html *html, const UiForm *form, const Form *row, const char *prefix,
                          const char *options_prefix, bool folded)
{
    for (const Field *field = row->fields; field->name != NULL; field++) {
        g_autofree char *name = g_strconcat(prefix, field->name, NULL);
        g_autofree char *options = g_strconcat(options_prefix, field->name, NULL);
        if (row_folds(form, prefix, field->name) == folded) {
            draw_one(html, form, field, name, options, folded);
        }
    }
}

static void draw_row(Html *html, const UiForm *form, const Form *row, const char *prefix,
                     const char *options_prefix)
{
    bool pair = row_count(form, row, prefix, false) == 2;
    html_open(html, "div", "class", pair ? "row pair" : "row", NULL);
    draw_row_part(html, form, row, prefix, options_prefix, false);
    if (row_count(form, row, prefix, true) > 0) {
        ui_fold_begin(html, form->row_fold_label);
        draw_row_part(html, form, row, prefix, options_prefix, true);
        ui_fold_end(html);
    }
    html_close(html, "div");
}

static void draw_rows(Html *html, const UiForm *form, const Field *field)
{
    size_t filled = form->values != NULL ? form_rows(form->values, field->name) : 0;
    size_t rows = MAX(form->rows > 0 ? form->rows : 3, filled);
    rows = field->max > 0 ? MIN(rows, (size_t)field->max) : rows;
    g_autofree char *options_prefix = g_strconcat(field->name, ".", NULL);
    html_open(html, "fieldset", "class", "rows", NULL);
    html_element(html, "legend", NULL, tr(html->lang, field->label));
    const char *error = form_errors_of(form->errors, field->name);
    if (error != NULL) {
        html_element(html, "span", "error", error);
    }
    for (size_t i = 0; i < rows; i++) {
        g_autofree char *prefix = g_strdup_printf("%s.%zu.", field->name, i);
        draw_row(html, form, field->row, prefix, options_prefix);
    }
    html_close(html, "fieldset");
}

static void draw_one(Html *html, const UiForm *form, const Field *field, const char *name,
                     const char *options, bool folded)
{
    if (is_hidden(form, name)) {
        return;
    }
    if (field->kind == FIELD_ROWS) {
        draw_rows(html, form, field);
        return;
    }
    const char *typed = form_typed(form->values, name);
    ui_field(&(UiField){.html = html,
                        .field = field,
                        .name = name,
                        .typed = typed != NULL ? typed : "",
                        .error = form_errors_of(form->errors, name),
                        .options = options_find(form->options, options),
                        .needless = folded || form->target == NULL});
}

static void draw_fields(Html *html, const UiForm *form, const Form *table)
{
    size_t count = fields_count(table), fold = fold_begin(form, table);
    for (size_t i = 0; i < count; i++) {
        const Field *field = &table->fields[i];
        if (i == fold) {
            ui_fold_begin(html, tr(html->lang, "Isian lain, boleh kosong"));
        }
        draw_one(html, form, field, field->name, field->name, i >= fold);
    }
    if (fold < count) {
        ui_fold_end(html);
    }
}

static void draw_hidden(Html *html, const char *name, const char *value)
{
    if (value != NULL) {
        html_void(html, "input", "type", "hidden", "name", name, "value", value, NULL);
    }
}

static bool is_quantity(const UiForm *form, const char *name)
{
    for (const UiQuantity *at = form->quantities; at != NULL && at->name != NULL; at++) {
        if (g_str_equal(at->name, name)) {
            return true;
        }
    }
    return false;
}

static bool is_drawn(const UiForm *form, const char *name)
{
    return (form->form != NULL && !form->compact && form_field(form->form, name) != NULL &&
            !is_hidden(form, name)) ||
           is_quantity(form, name) || g_strcmp0(form->keys_name, name) == 0;
}

/* What is wrong with a field nobody sees is said above the form: else it would refuse without a word.
 * Names with '_' are the program's own, about the whole form; a button without any field leaves it to its
 * page. */
static void draw_hidden_errors(Html *html, const UiForm *form)
{
    if (form->form == NULL || form->form->fields[0].name == NULL) {
        return;
    }
    for (size_t i = 0; i < form_errors_count(form->errors); i++) {
        const char *name = form_errors_field(form->errors, i);
        if (*name != '\0' && *name != '_' && !is_drawn(form, name)) {
            ui_notice(html, TONE_BAD, form_errors_sentence(form->errors, i));
        }
    }
}

static void draw_submit(Html *html, const char *label, bool quiet)
{
    html_open(html, "button", "class", quiet ? "button quiet" : "button", NULL);
    html_say(html, label);
    html_close(html, "button");
}

/* Large keys under one thumb: a tap fills in the field and sends. */
static void draw_keys(Html *html, const UiForm *form)
{
    const char *wrong = form_errors_of(form->errors, form->keys_name);
    if (wrong != NULL) {
        ui_notice(html, TONE_BAD, wrong);
    }
    html_open(html, "div", "class", "keys", NULL);
    for (const UiOption *key = form->keys; key->value != NULL; key++) {
        html_open(html, "button", "class", "button", "name", form->keys_name, "value", key->value,
                  NULL);
        html_text(html, key->label);
        html_close(html, "button");
    }
    html_close(html, "div");
}

void ui_form(Html *html, const UiForm *form)
{
    g_assert(form->target != NULL && form->action != NULL && form->submit != NULL);
    g_autofree char *id = form->id != 0 ? g_strdup_printf("%" G_GINT64_FORMAT, form->id) : NULL;
    bool files = form->form != NULL && !form->compact && form_file_field(form->form) != NULL;
    html_open(html, "form", "method", "post", "action", form->target, "class",
              form->compact ? "compact" : NULL, "enctype", files ? "multipart/form-data" : NULL,
              NULL);
    draw_hidden(html, "_action", form->action);
    draw_hidden(html, "_id", id);
    draw_hidden(html, "_csrf", form->csrf);
    draw_hidden(html, "_key", form->key);
    draw_hidden(html, "_next", form->next);
    for (const char *const *at = form->hidden; at != NULL && *at != NULL; at += 2) {
        draw_hidden(html, at[0], at[1]);
    }
    const char *whole = form_errors_of(form->errors, "");
    if (whole != NULL) {
        ui_notice(html, TONE_BAD, whole);
    }
    draw_hidden_errors(html, form);
    for (const UiQuantity *at = form->quantities; at != NULL && at->name != NULL; at++) {
        ui_quantity(html, at);
    }
    if (form->trap != NULL) {
        ui_trap(html, form->trap);
    }
    if (form->form != NULL && !form->compact) {
        draw_fields(html, form, form->form);
    }
    if (form->keys != NULL) {
        draw_keys(html, form);
    } else {
        draw_submit(html, form->submit, form->secondary);
    }
    html_close(html, "form");
}

void ui_query_form(Html *html, const char *target, const Form *form, const FormValues *values,
                   const FormErrors *errors, const char *submit)
{
    UiForm whole = {.form = form, .values = values, .errors = errors};
    html_open(html, "form", "method", "get", "action", target, "class", "query", NULL);
    draw_fields(html, &whole, form);
    draw_submit(html, submit, true);
    html_close(html, "form");
}
