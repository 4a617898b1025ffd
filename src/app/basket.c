// SPDX-License-Identifier: Apache-2.0
#include "app/basket.h"

#include <string.h>

#include "base/money.h"

#define NUMBER_FORMAT "%" G_GINT64_FORMAT

static void line_clear(gpointer data)
{
    BasketLine *line = data;
    g_free(line->field);
    g_free(line->name);
    g_free(line->typed);
}

static void line_add(Basket *basket, char kind, int64_t id, BasketLine line)
{
    line.field = g_strdup_printf("%c" NUMBER_FORMAT, kind, id);
    g_array_append_val(basket->lines, line);
}

static int64_t less_left(int64_t a, int64_t b)
{
    return a == STOCK_NOT_COUNTED ? b : b == STOCK_NOT_COUNTED ? a : MIN(a, b);
}

/* A product with kinds is bought as one of them. */
static void product_add_lines(Basket *basket, const Catalogue *catalogue, const Product *product)
{
    BasketLine line = {.product_id = product->id,
                       .price_idr = product->price_idr,
                       .left = product->stock,
                       .preorder_days = product->preorder_days};
    bool kinds = false;
    for (size_t i = 0; i < record_count(catalogue->variants); i++) {
        const Variant *variant = variant_at(catalogue->variants, i);
        if (variant->product_id == product->id) {
            BasketLine kind = line;
            kind.variant_id = variant->id;
            kind.kind = variant->name;
            kind.name = g_strdup_printf("%s (%s)", product->name, variant->name);
            kind.price_idr = variant_price(product, variant);
            kind.left = less_left(product->stock, variant->stock);
            line_add(basket, 'v', variant->id, kind);
            kinds = true;
        }
    }
    if (!kinds) {
        line.name = g_strdup(product->name);
        line_add(basket, 'p', product->id, line);
    }
}

void basket_init(Basket *basket, const Catalogue *catalogue)
{
    *basket = (Basket){.lines = g_array_new(FALSE, TRUE, sizeof(BasketLine))};
    g_array_set_clear_func(basket->lines, line_clear);
    for (size_t i = 0; i < record_count(catalogue->packages); i++) {
        const Package *package = package_at(catalogue->packages, i);
        if (catalogue_parts(catalogue, i) != NULL) {
            line_add(basket, 'k', package->id,
                     (BasketLine){.package_id = package->id,
                                  .name = g_strdup(package->name),
                                  .price_idr = package->price_idr,
                                  .left = package->stock,
                                  .preorder_days = package->preorder_days});
        }
    }
    for (size_t i = 0; i < record_count(catalogue->products); i++) {
        product_add_lines(basket, catalogue, product_at(catalogue->products, i));
    }
}

void basket_clear(Basket *basket)
{
    g_clear_pointer(&basket->lines, g_array_unref);
}

const BasketLine *basket_at(const Basket *basket, guint i)
{
    return &g_array_index(basket->lines, BasketLine, i);
}

static const BasketLine *line_of(const Basket *basket, const char *field)
{
    for (guint i = 0; i < basket->lines->len; i++) {
        if (g_str_equal(basket_at(basket, i)->field, field)) {
            return basket_at(basket, i);
        }
    }
    return NULL;
}

static bool is_goods_field(const char *name)
{
    size_t digits = *name != '\0' ? strspn(name + 1, "0123456789") : 0;
    return (*name == 'p' || *name == 'v' || *name == 'k') && digits > 0 && name[1 + digits] == '\0';
}

/* 0 … ORDER_QUANTITY_MAX, or -1 when it is no such number. */
static int64_t quantity_read(const char *typed)
{
    int64_t quantity = 0;
    return *typed == '\0' ? 0
           : number_parse(typed, &quantity) && quantity >= 0 && quantity <= ORDER_QUANTITY_MAX
               ? quantity
               : -1;
}

static void line_fill(Basket *basket, BasketLine *line, const char *typed)
{
    g_autofree char *clean = g_strstrip(g_strndup(typed, 20));
    line->quantity = g_utf8_validate(clean, -1, NULL) ? quantity_read(clean) : -1;
    line->typed = g_utf8_validate(clean, -1, NULL) ? g_steal_pointer(&clean) : g_strdup("?");
    if (line->quantity > 0) {
        basket->chosen++;
        basket->goods_idr += line->quantity * line->price_idr;
        basket->preorder_days = MAX(basket->preorder_days, line->preorder_days);
    }
}

void basket_fill(Basket *basket, FormSource source, const GList *names)
{
    for (guint i = 0; i < basket->lines->len; i++) {
        BasketLine *line = &g_array_index(basket->lines, BasketLine, i);
        const char *typed = source.get(source.data, line->field);
        if (typed != NULL) {
            line_fill(basket, line, typed);
        }
    }
    for (const GList *at = names; at != NULL; at = at->next) {
        const char *typed = is_goods_field(at->data) ? source.get(source.data, at->data) : NULL;
        if (typed != NULL && *typed != '\0' && !g_str_equal(typed, "0") &&
            line_of(basket, at->data) == NULL) {
            basket->gone = true;
        }
    }
}

/* The price stood on the page when she filled it in. */
static bool price_has_changed(const BasketLine *line, FormSource source)
{
    g_autofree char *field = g_strconcat("h", line->field, NULL);
    const char *seen = source.get(source.data, field);
    int64_t price_idr = 0;
    return seen != NULL && (!number_parse(seen, &price_idr) || price_idr != line->price_idr);
}

static void line_check(const BasketLine *line, FormSource source, const Lang *lang,
                       FormErrors *errors)
{
    if (line->quantity < 0) {
        form_errors_add(errors, line->field, "%s",
                        tr(lang, "Tulis jumlahnya dengan angka, misalnya 2."));
    } else if (line->quantity > 0 && line->left == 0) {
        form_errors_add(errors, line->field, "%s",
                        tr(lang, "Maaf, ini baru saja habis. Kosongkan jumlahnya atau pilih yang "
                                 "lain."));
    } else if (line->left != STOCK_NOT_COUNTED && line->quantity > line->left) {
        g_autofree char *left = number_format(line->left);
        form_errors_add(errors, line->field, tr(lang, "Maaf, tinggal %s. Kurangi jumlahnya."),
                        left);
    } else if (line->quantity > 0 && price_has_changed(line, source)) {
        g_autofree char *price = money_format(line->price_idr);
        form_errors_add(errors, line->field,
                        tr(lang, "Harganya sekarang %s. Kalau cocok, kirim sekali lagi."), price);
    }
}

void basket_check(const Basket *basket, FormSource source, const Lang *lang, FormErrors *errors)
{
    for (guint i = 0; i < basket->lines->len; i++) {
        line_check(basket_at(basket, i), source, lang, errors);
    }
    if (basket->gone) {
        form_errors_add(errors, "", "%s",
                        tr(lang, "Ada pilihan yang sudah tidak dijual, jadi tidak ikut. Periksa "
                                 "pesanan Anda, lalu kirim sekali lagi."));
    } else if (basket->chosen == 0 && form_errors_count(errors) == 0) {
        form_errors_add(errors, "", "%s",
                        tr(lang, "Belum ada yang dipilih. Isi jumlah paling sedikit satu barang."));
    } else if (basket->chosen > ORDER_LINES_MAX) {
        form_errors_add(
            errors, "",
            tr_count(lang, "Sekali pesan paling banyak %d macam barang.", ORDER_LINES_MAX),
            ORDER_LINES_MAX);
    }
}

GArray *basket_drafts(const Basket *basket)
{
    GArray *drafts = g_array_new(FALSE, TRUE, sizeof(OrderLineDraft));
    for (guint i = 0; i < basket->lines->len && drafts->len < ORDER_LINES_MAX; i++) {
        const BasketLine *line = basket_at(basket, i);
        OrderLineDraft draft = {.product_id = line->product_id,
                                .package_id = line->package_id,
                                .variant_id = line->variant_id,
                                .name = line->name,
                                .quantity = line->quantity,
                                .price_idr = line->price_idr};
        if (line->quantity > 0) {
            g_array_append_val(drafts, draft);
        }
    }
    return drafts;
}

char *basket_digest(const Basket *basket)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < basket->lines->len; i++) {
        const BasketLine *line = basket_at(basket, i);
        if (line->quantity > 0) {
            g_string_append_printf(text, "%s=" NUMBER_FORMAT ";", line->field, line->quantity);
        }
    }
    return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, -1);
}
