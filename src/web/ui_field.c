// SPDX-License-Identifier: Apache-2.0
#include "web/ui_field.h"

#include <string.h>

#include "base/money.h"
#include "base/phone.h"

#define NUMBER_DIGITS 15

static bool in_row(const UiField *d)
{
    return strchr(d->name, '.') != NULL;
}

/* A row may stay empty as a whole: a browser must not insist on its fields. */
static bool is_required(const UiField *d)
{
    return d->field->required && !in_row(d);
}

static const char *required_of(const UiField *d)
{
    return is_required(d) ? "" : NULL;
}

static const char *described_by(const UiField *d, char **take_id)
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

static void draw_select(const UiField *d)
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

static void draw_tick(const UiField *d, const char *type, const char *value, const char *label,
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

static bool is_ticked(const UiField *d, const Choice *choice)
{
    return d->field->kind == FIELD_SET ? form_set_has(d->typed, choice->value)
                                       : g_str_equal(choice->value, d->typed);
}

static void draw_ticks(const UiField *d, size_t from, size_t to)
{
    const char *type = d->field->kind == FIELD_SET ? "checkbox" : "radio";
    for (size_t i = from; i < to; i++) {
        const Choice *choice = &d->field->choices[i];
        draw_tick(d, type, choice->value, tr(d->html->lang, choice->label), is_ticked(d, choice));
    }
}

/* The first few choices at once, the others behind a line: open when one of them is ticked. */
static void draw_ticks_folded(const UiField *d)
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

static void draw_choice(const UiField *d)
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
static void draw_option_ticks(const UiField *d)
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

static void draw_set(const UiField *d)
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

static void draw_rank_choices(const UiField *d, const char *chosen, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const Choice *choice = &d->field->choices[i];
        draw_option(d->html, choice->value, g_str_equal(choice->value, chosen));
        html_say(d->html, tr(d->html->lang, choice->label));
        html_close(d->html, "option");
    }
}

static void draw_rank_list(const UiField *d, const char *chosen)
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
static void draw_rank(const UiField *d)
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

static void draw_flag(const UiField *d)
{
    static const char *const yes[] = {"1", "true", "on", "ya", "yes", NULL};
    draw_tick(d, "checkbox", "1", tr(d->html->lang, d->field->label),
              g_strv_contains(yes, d->typed));
}

static void draw_lines(const UiField *d)
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
static char *input_value(const UiField *d)
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

static void draw_input(const UiField *d)
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
static void draw_file(const UiField *d)
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

static void draw_control(const UiField *d)
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

static void draw_hint(const UiField *d)
{
    if (d->error == NULL && d->field->help == NULL) {
        return;
    }
    g_autofree char *id = g_strconcat(d->name, "-hint", NULL);
    html_open(d->html, "span", "id", id, "class", d->error != NULL ? "error" : "hint", NULL);
    html_say(d->html, d->error != NULL ? d->error : tr(d->html->lang, d->field->help));
    html_close(d->html, "span");
}

static bool is_group(const UiField *d)
{
    size_t count = choices_count(d->field);
    bool ticks = count <= CHOICES_SHOWN || d->field->shown > 0;
    return d->field->kind == FIELD_SET || d->field->kind == FIELD_FLAG ||
           d->field->kind == FIELD_RANK || (d->field->kind == FIELD_CHOICE && count > 0 && ticks);
}

/* In a repeated row every field may stay empty: saying so each time would only fill the screen. Nor does
 * anybody think that all ticks must be set, or that a search must be made. */
static bool says_optional(const UiField *d)
{
    return !d->field->required && !is_group(d) && !in_row(d) && !d->needless;
}

static void draw_label(const UiField *d)
{
    html_say(d->html, tr(d->html->lang, d->field->label));
    if (says_optional(d)) {
        html_raw(d->html, " ");
        html_element(d->html, "small", NULL, tr(d->html->lang, "(boleh kosong)"));
    }
}

void ui_field(const UiField *d)
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
