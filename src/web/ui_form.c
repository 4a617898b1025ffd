// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/money.h"
#include "base/phone.h"
#include "web/ui.h"

#define NUMBER_DIGITS 15

/* One field being drawn. */
typedef struct {
    Html *html;
    const UiForm *form;
    const Field *field;
    const char *name; /* full name, also the element's id */
    const char *typed;
    const char *error; /* NULL: fine */
    const UiOption *options;
    bool folded; /* stands below "may stay empty" */
} Drawing;

static const UiOption *options_find(const UiOptions *options, const char *name)
{
    for (; options != NULL && options->field != NULL; options++) {
        if (g_str_equal(options->field, name)) {
            return options->options;
        }
    }
    return NULL;
}

static bool in_row(const Drawing *d)
{
    return strchr(d->name, '.') != NULL;
}

/* A row may stay empty as a whole: a browser must not insist on its fields. */
static bool is_required(const Drawing *d)
{
    return d->field->required && !in_row(d);
}

static const char *required_of(const Drawing *d)
{
    return is_required(d) ? "" : NULL;
}

static const char *described_by(const Drawing *d, char **take_id)
{
    if (d->error == NULL && d->field->help == NULL) {
        return NULL;
    }
    *take_id = g_strconcat(d->name, "-hint", NULL);
    return *take_id;
}

static void draw_option(Html *html, const char *value, bool chosen)
{
    html_open(html, "option", "value", value, "selected", chosen ? "" : NULL, NULL);
}

static void draw_select(const Drawing *d)
{
    g_autofree char *hint = NULL;
    Html *html = d->html;
    html_open(html, "select", "id", d->name, "name", d->name, "required", required_of(d),
              "aria-describedby", described_by(d, &hint), NULL);
    if (!is_required(d) || *d->typed == '\0') {
        draw_option(html, "", false);
        html_say(html, tr(html->lang, "Pilih …"));
        html_close(html, "option");
    }
    for (const Choice *c = d->field->choices; c != NULL && c->value != NULL; c++) {
        draw_option(html, c->value, g_str_equal(c->value, d->typed));
        html_say(html, tr(html->lang, c->label));
        html_close(html, "option");
    }
    for (const UiOption *o = d->options; o != NULL && o->value != NULL; o++) {
        draw_option(html, o->value, g_str_equal(o->value, d->typed));
        html_text(html, o->label);
        html_close(html, "option");
    }
    html_close(html, "select");
}

static void draw_tick(const Drawing *d, const char *type, const char *value, const char *label,
                      bool chosen)
{
    Html *html = d->html;
    html_open(html, "label", "class", "tick", NULL);
    html_void(html, "input", "type", type, "name", d->name, "value", value, "checked",
              chosen ? "" : NULL, "required", g_str_equal(type, "radio") ? required_of(d) : NULL,
              NULL);
    html_element(html, "span", NULL, label);
    html_close(html, "label");
}

/* Up to five choices are shown whole, as large targets; more become a list. */
#define CHOICES_SHOWN 5

static size_t choices_count(const Field *field)
{
    size_t count = 0;
    while (field->choices != NULL && field->choices[count].value != NULL) {
        count++;
    }
    return count;
}

static bool is_ticked(const Drawing *d, const Choice *choice)
{
    return d->field->kind == FIELD_SET ? form_set_has(d->typed, choice->value)
                                       : g_str_equal(choice->value, d->typed);
}

static void draw_ticks(const Drawing *d, size_t from, size_t to)
{
    const char *type = d->field->kind == FIELD_SET ? "checkbox" : "radio";
    for (size_t i = from; i < to; i++) {
        const Choice *choice = &d->field->choices[i];
        draw_tick(d, type, choice->value, tr(d->html->lang, choice->label), is_ticked(d, choice));
    }
}

/* The first few choices at once, the others behind a line: open when one of them is ticked. */
static void draw_ticks_folded(const Drawing *d)
{
    size_t count = choices_count(d->field), shown = d->field->shown;
    bool open = false;
    for (size_t i = shown; i < count; i++) {
        open = open || is_ticked(d, &d->field->choices[i]);
    }
    draw_ticks(d, 0, shown);
    html_open(d->html, "details", "open", open ? "" : NULL, NULL);
    html_element(d->html, "summary", NULL, tr(d->html->lang, "Pilihan lain"));
    draw_ticks(d, shown, count);
    html_close(d->html, "details");
}

static void draw_choice(const Drawing *d)
{
    size_t count = choices_count(d->field);
    if (d->field->shown > 0 && count > d->field->shown) {
        draw_ticks_folded(d);
    } else if (count == 0 || count > CHOICES_SHOWN) {
        draw_select(d);
    } else {
        draw_ticks(d, 0, count);
    }
}

/* Ticks for records of the business: labels are users' words. */
static void draw_option_ticks(const Drawing *d)
{
    for (const UiOption *o = d->options; o->value != NULL; o++) {
        html_open(d->html, "label", "class", "tick", NULL);
        html_void(d->html, "input", "type", "checkbox", "name", d->name, "value", o->value,
                  "checked", form_set_has(d->typed, o->value) ? "" : NULL, NULL);
        html_open(d->html, "span", NULL);
        html_text(d->html, o->label);
        html_close(d->html, "span");
        html_close(d->html, "label");
    }
}

static void draw_set(const Drawing *d)
{
    if (d->options != NULL) {
        draw_option_ticks(d);
        return;
    }
    size_t count = choices_count(d->field);
    if (d->field->shown > 0 && count > d->field->shown) {
        draw_ticks_folded(d);
    } else {
        draw_ticks(d, 0, count);
    }
}

static void draw_rank_choices(const Drawing *d, const char *chosen, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const Choice *choice = &d->field->choices[i];
        draw_option(d->html, choice->value, g_str_equal(choice->value, chosen));
        html_say(d->html, tr(d->html->lang, choice->label));
        html_close(d->html, "option");
    }
}

static void draw_rank_list(const Drawing *d, const char *chosen)
{
    Html *html = d->html;
    size_t count = choices_count(d->field);
    size_t shown = d->field->shown > 0 ? MIN(d->field->shown, count) : count;
    draw_option(html, "", false);
    html_say(html, tr(html->lang, "Pilih …"));
    html_close(html, "option");
    draw_rank_choices(d, chosen, 0, shown);
    if (shown < count) {
        html_open(html, "optgroup", "label", tr(html->lang, "Pilihan lain"), NULL);
        draw_rank_choices(d, chosen, shown, count);
        html_close(html, "optgroup");
    }
}

/* One list a rank, all of one name: what is posted keeps their order. */
static void draw_rank(const Drawing *d)
{
    static const char *const RANKS[] = {N_("Paling penting"), N_("Kedua"), N_("Ketiga")};
    g_auto(GStrv) chosen = g_strsplit(d->typed, ",", -1);
    size_t filled = g_strv_length(chosen);
    size_t max = d->field->max > 0 ? (size_t)d->field->max : G_N_ELEMENTS(RANKS);
    for (size_t i = 0; i < MIN(max, G_N_ELEMENTS(RANKS)); i++) {
        html_open(d->html, "label", "class", "rank", NULL);
        html_element(d->html, "span", NULL, tr(d->html->lang, RANKS[i]));
        html_open(d->html, "select", "name", d->name, NULL);
        draw_rank_list(d, i < filled ? chosen[i] : "");
        html_close(d->html, "select");
        html_close(d->html, "label");
    }
}

static void draw_flag(const Drawing *d)
{
    static const char *const yes[] = {"1", "true", "on", "ya", "yes", NULL};
    draw_tick(d, "checkbox", "1", tr(d->html->lang, d->field->label),
              g_strv_contains(yes, d->typed));
}

static void draw_lines(const Drawing *d)
{
    g_autofree char *hint = NULL;
    g_autofree char *max = g_strdup_printf("%d", (int)(d->field->max > 0 ? d->field->max : 2000));
    html_open(d->html, "textarea", "id", d->name, "name", d->name, "rows", "3", "maxlength", max,
              "required", required_of(d), "placeholder", tr(d->html->lang, d->field->example),
              "aria-describedby", described_by(d, &hint), NULL);
    html_text(d->html, d->typed);
    html_close(d->html, "textarea");
}

typedef struct {
    const char *type, *mode;
} InputKind;

static const InputKind INPUTS[] = {
    [FIELD_TEXT] = {"text", NULL},       [FIELD_NUMBER] = {"text", "numeric"},
    [FIELD_MONEY] = {"text", "numeric"}, [FIELD_DAY] = {"date", NULL},
    [FIELD_MINUTE] = {"time", NULL},     [FIELD_PHONE] = {"tel", "tel"},
    [FIELD_ID] = {"text", "numeric"},    [FIELD_SECRET] = {"password", NULL},
    [FIELD_ROWS] = {"text", NULL},
};

/* Digits alone, as the database gives them; anything else stays as it was typed. */
static bool is_plain_number(const char *typed)
{
    return *typed != '\0' && *typed != '0' && strspn(typed, "0123456789") == strlen(typed) &&
           strlen(typed) <= NUMBER_DIGITS;
}

/* The browser's own time and date fields take ISO text; a dotted time is shown with a colon. Money and
 * phones stand as people write them: "15.000", "0812-3456-7890". */
static char *input_value(const Drawing *d)
{
    Minute minute = 0;
    if (d->field->kind == FIELD_MINUTE && minute_parse(d->typed, &minute)) {
        return minute_format_iso(minute);
    }
    if (d->field->kind == FIELD_MONEY && is_plain_number(d->typed)) {
        return number_format(g_ascii_strtoll(d->typed, NULL, 10));
    }
    if (d->field->kind == FIELD_PHONE && g_str_has_prefix(d->typed, "+62")) {
        return phone_format(d->typed);
    }
    return g_strdup(d->typed);
}

static void draw_input(const Drawing *d)
{
    g_autofree char *hint = NULL;
    g_autofree char *value = input_value(d);
    const InputKind *kind = &INPUTS[d->field->kind];
    bool text = d->field->kind == FIELD_TEXT;
    g_autofree char *max =
        text ? g_strdup_printf("%d", (int)(d->field->max > 0 ? d->field->max : 120)) : NULL;
    html_void(d->html, "input", "id", d->name, "name", d->name, "type", kind->type, "inputmode",
              kind->mode, "value", *value != '\0' ? value : NULL, "maxlength", max, "required",
              required_of(d), "placeholder", tr(d->html->lang, d->field->example), "autocomplete",
              d->field->kind == FIELD_SECRET ? "current-password" : "off", "aria-invalid",
              d->error != NULL ? "true" : NULL, "aria-describedby", described_by(d, &hint), NULL);
}

/* The whole box is the button: the browser's own is small, and in the browser's language. */
static void draw_file(const Drawing *d)
{
    Html *html = d->html;
    g_autofree char *hint = NULL;
    g_autofree char *max = g_strdup_printf("%" G_GINT64_FORMAT, form_file_max(d->field));
    html_open(html, "span", "class", "file", NULL);
    html_void(html, "input", "id", d->name, "name", d->name, "type", "file", "accept",
              d->field->accept, "required", required_of(d), "data-max", max, "aria-describedby",
              described_by(d, &hint), NULL);
    ui_icon(html, g_strcmp0(d->field->accept, "image/*") == 0 ? "photo" : "list");
    html_element(html, "strong", NULL,
                 d->field->example != NULL ? tr(html->lang, d->field->example)
                                           : tr(html->lang, "Pilih berkas"));
    html_element(html, "span", "file-chosen", tr(html->lang, "Sudah dipilih"));
    html_close(html, "span");
}

static void draw_control(const Drawing *d)
{
    switch (d->field->kind) {
    case FIELD_FILE:
        draw_file(d);
        break;
    case FIELD_CHOICE:
        draw_choice(d);
        break;
    case FIELD_SET:
        draw_set(d);
        break;
    case FIELD_RANK:
        draw_rank(d);
        break;
    case FIELD_FLAG:
        draw_flag(d);
        break;
    case FIELD_LINES:
        draw_lines(d);
        break;
    case FIELD_ID:
        draw_select(d);
        break;
    case FIELD_TEXT:
        if (d->options != NULL) {
            draw_select(d);
            break;
        }
        draw_input(d);
        break;
    default:
        draw_input(d);
    }
}

static void draw_hint(const Drawing *d)
{
    if (d->error == NULL && d->field->help == NULL) {
        return;
    }
    g_autofree char *id = g_strconcat(d->name, "-hint", NULL);
    html_open(d->html, "span", "id", id, "class", d->error != NULL ? "error" : "hint", NULL);
    html_say(d->html, d->error != NULL ? d->error : tr(d->html->lang, d->field->help));
    html_close(d->html, "span");
}

static bool is_group(const Drawing *d)
{
    size_t count = choices_count(d->field);
    bool ticks = count <= CHOICES_SHOWN || d->field->shown > 0;
    return d->field->kind == FIELD_SET || d->field->kind == FIELD_FLAG ||
           d->field->kind == FIELD_RANK || (d->field->kind == FIELD_CHOICE && count > 0 && ticks);
}

/* In a repeated row every field may stay empty: saying so each time would only fill the screen. Nor does
 * anybody think that all ticks must be set, or that a search must be made. */
static bool says_optional(const Drawing *d)
{
    return !d->field->required && !is_group(d) && !in_row(d) && !d->folded &&
           d->form->target != NULL;
}

static void draw_label(const Drawing *d)
{
    html_say(d->html, tr(d->html->lang, d->field->label));
    if (says_optional(d)) {
        html_raw(d->html, " ");
        html_element(d->html, "small", NULL, tr(d->html->lang, "(boleh kosong)"));
    }
}

static void draw_field(const Drawing *d)
{
    Html *html = d->html;
    const char *element = is_group(d) && d->field->kind != FIELD_FLAG ? "fieldset" : "div";
    html_open(html, element, "class", d->error != NULL ? "field wrong" : "field", NULL);
    if (g_str_equal(element, "fieldset")) {
        html_open(html, "legend", NULL);
        draw_label(d);
        html_close(html, "legend");
    } else if (d->field->kind != FIELD_FLAG) {
        html_open(html, "label", "for", d->name, NULL);
        draw_label(d);
        html_close(html, "label");
    }
    draw_control(d);
    draw_hint(d);
    html_close(html, element);
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
    Drawing drawing = {.html = html,
                       .form = form,
                       .field = field,
                       .name = name,
                       .typed = typed != NULL ? typed : "",
                       .error = form_errors_of(form->errors, name),
                       .options = options_find(form->options, options),
                       .folded = folded};
    draw_field(&drawing);
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
