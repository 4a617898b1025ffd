// SPDX-License-Identifier: Apache-2.0
#include "app/poster_start.h"

#include <string.h>

#include "base/phone.h"
#include "base/text.h"
#include "poster/wording.h"
#include "store/menu.h"
#include "store/package.h"
#include "store/photo.h"
#include "store/product.h"
#include "store/testimonial.h"

#define QUOTE_MAX 240
#define CUSTOMER_MAX 40

void poster_start_clear(PosterStart *start)
{
    g_clear_pointer(&start->values, form_values_free);
}

static void show(FormValues *values, const char *name, const char *text)
{
    if (*text != '\0') {
        form_values_show(values, name, text);
    }
}

static void show_money(FormValues *values, const char *name, int64_t amount_idr)
{
    if (amount_idr > 0) {
        form_values_show_int(values, name, amount_idr);
    }
}

static void show_row(FormValues *values, size_t i, const char *name, int64_t price_idr)
{
    g_autofree char *name_field = g_strdup_printf("items.%zu.name", i);
    g_autofree char *price_field = g_strdup_printf("items.%zu.price", i);
    show(values, name_field, name);
    show_money(values, price_field, price_idr);
}

static void show_business(const Context *context, FormValues *values)
{
    const Business *business = context->business;
    show(values, "business", business->name);
    if (*business->phone != '\0') {
        g_autofree char *local = phone_format(business->phone);
        g_autofree char *contact = g_strdup_printf("WA %s", local);
        show(values, "contact", contact);
    }
}

/* --- from what is for sale --- */
static size_t rows_max(const PosterKind *kind)
{
    const Field *items = form_field(kind->form, "items");
    return items != NULL ? (size_t)items->max : 0;
}

static bool show_products(const Context *context, const PosterKind *kind, FormValues *values,
                          GError **error)
{
    g_autoptr(RecordList) products = NULL;
    if (!product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    for (size_t i = 0; i < MIN(record_count(products), rows_max(kind)); i++) {
        show_row(values, i, product_at(products, i)->name, product_at(products, i)->price_idr);
    }
    return true;
}

static bool show_menu(const Context *context, const PosterKind *kind, FormValues *values,
                      GError **error)
{
    g_autoptr(RecordList) menus = NULL;
    g_autoptr(RecordList) items = NULL;
    g_autofree char *day = day_format(context->today);
    form_values_show(values, "day", day);
    if (!menu_load(context->db, context->business_id, context->today, &menus, error) ||
        !menu_item_list(context->db, context->business_id, context->today, &items, error)) {
        return false;
    }
    if (record_count(menus) == 0) {
        return show_products(context, kind, values, error);
    }
    const Menu *menu = menu_at(menus, 0);
    g_autofree char *until = minute_format_iso((Minute)menu->order_until);
    g_autofree char *note = text_shorten(menu->note, 80);
    form_values_show(values, "until", until);
    show(values, "detail", note);
    size_t row = 0;
    for (size_t i = 0; i < record_count(items) && row < rows_max(kind); i++) {
        const MenuItem *item = menu_item_at(items, i);
        if (!menu_item_is_gone(item)) {
            show_row(values, row++, item->name, item->price_idr);
        }
    }
    return true;
}

static bool show_product(const Context *context, int64_t id, PosterStart *start, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) photos = NULL;
    if (!product_load(context->db, context->business_id, id, &one, error) ||
        !photo_list_product(context->db, context->business_id, id, &photos, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    const Product *product = product_at(one, 0);
    bool line = *product->unique_line != '\0';
    g_autofree char *detail =
        text_shorten(line ? product->unique_line : product->description, POSTER_DETAIL_MAX);
    show(start->values, "title", product->name);
    show_money(start->values, "price", product->price_idr);
    show(start->values, "unit", product->unit);
    show(start->values, "detail", g_strdelimit(detail, "\n\t", ' '));
    start->photo_id = record_count(photos) > 0 ? photo_at(photos, 0)->id : 0;
    return true;
}

static bool show_package(const Context *context, int64_t id, FormValues *values, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!package_load(context->db, context->business_id, id, &one, error) ||
        !package_item_list(context->db, context->business_id, id, &items, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such package");
    }
    const Package *package = package_at(one, 0);
    g_autofree char *parts = package_parts(items);
    g_autofree char *detail = text_shorten(parts, POSTER_DETAIL_MAX);
    g_autofree char *to = day_format((Day)package->to_day);
    show(values, "title", package->name);
    show_money(values, "price", package->price_idr);
    show_money(values, "normal", package_saving(package) > 0 ? package->normal_idr : 0);
    show(values, "detail", detail);
    show(values, "to", to);
    return true;
}

/* Without permission it is as if it were not there (T02). */
static bool show_testimonial(const Context *context, int64_t id, FormValues *values, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!testimonial_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || testimonial_at(one, 0)->may_publish == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no testimonial that may be shown");
    }
    const Testimonial *said = testimonial_at(one, 0);
    g_autofree char *quote = text_shorten(said->text, QUOTE_MAX);
    g_autofree char *customer = text_shorten(said->customer, CUSTOMER_MAX);
    show(values, "quote", g_strdelimit(quote, "\n\t", ' '));
    show(values, "customer", said->hide_name != 0 ? "" : customer);
    form_values_show_int(values, "stars", said->stars);
    form_values_show(values, "permission", "1");
    return true;
}

bool poster_start_load(const Context *context, const PosterKind *kind, PosterSubject subject,
                       PosterStart *ret_start, GError **error)
{
    g_auto(PosterStart) start = {form_values_new(), 0};
    bool menu = g_str_equal(kind->name, "menu"), list = g_str_equal(kind->name, "price_list");
    show_business(context, start.values);
    bool shown = menu ? show_menu(context, kind, start.values, error)
                      : !list || show_products(context, kind, start.values, error);
    if (shown && subject.product_id != 0) {
        shown = show_product(context, subject.product_id, &start, error);
    }
    if (shown && subject.package_id != 0) {
        shown = show_package(context, subject.package_id, start.values, error);
    }
    if (shown && subject.testimonial_id != 0) {
        shown = show_testimonial(context, subject.testimonial_id, start.values, error);
    }
    if (!shown) {
        return false;
    }
    *ret_start = start;
    start.values = NULL;
    return true;
}

/* --- examples --- */
typedef struct {
    const Context *context;
    const PosterKind *kind;
    GStringChunk *texts;
} Sample;

static char *sample_of(const Sample *sample, const Field *field)
{
    switch (field->kind) {
    case FIELD_DAY:
        return day_format(sample->context->today + 3);
    case FIELD_MINUTE:
        return g_strdup("09:00");
    case FIELD_FLAG:
        return g_strdup("1");
    case FIELD_NUMBER:
        return g_strdup_printf("%d", (int)MIN(field->max, 5));
    case FIELD_CHOICE:
        return g_strdup(field->choices[0].value);
    default:
        return g_strdup(field->example != NULL ? field->example : "");
    }
}

static const char *sample_row(const char *name)
{
    static const char *const rows[][2] = {
        {"Nasi kuning", "10000"}, {"Sayur matang", "5000"}, {"Es teh", "3000"}};
    size_t row = (size_t)g_ascii_strtoull(name + strlen("items."), NULL, 10);
    return row < G_N_ELEMENTS(rows) ? rows[row][g_str_has_suffix(name, ".price")] : NULL;
}

static const char *sample_text(const void *data, const char *name)
{
    const Sample *sample = data;
    const Field *field = form_field(sample->kind->form, name);
    const Business *business = sample->context->business;
    if (field == NULL || g_str_equal(name, "link") || g_str_equal(name, "permit")) {
        return NULL;
    }
    if (g_str_has_prefix(name, "items.")) {
        return sample_row(name);
    }
    if (g_str_equal(name, "business")) {
        return business->name;
    }
    g_autofree char *text = sample_of(sample, field);
    return g_string_chunk_insert(sample->texts, text);
}

FormValues *poster_sample(const Context *context, const PosterKind *kind)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    Sample sample = {context, kind, g_string_chunk_new(512)};
    FormValues *values =
        form_read(kind->form, (FormSource){.get = sample_text, .data = &sample}, NULL, errors);
    g_string_chunk_free(sample.texts);
    return values;
}
