// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/offer_text.h"
#include "base/money.h"
#include "store/menu.h"
#include "store/product.h"

#define MENU_ITEMS_MAX 60u

static const Field ITEM_FIELDS[] = {
    {"product", N_("Barang"), FIELD_ID},
    {"name", N_("Nama barang baru"), FIELD_TEXT, .max = 60, .example = N_("Sayur matang")},
    {"price", N_("Harga"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = N_("5.000")},
    {0},
};
static const Form ITEM = {ITEM_FIELDS};
static const Field FIELDS[] = {
    {"day", N_("Hari"), FIELD_DAY},
    {"products", N_("Yang dijual hari ini"), FIELD_SET},
    {"items", N_("Tambah yang baru"), FIELD_ROWS, .row = &ITEM},
    {"order_until", N_("Pesan paling lambat pukul"), FIELD_MINUTE, true},
    {"note", N_("Diantar atau diambil?"), FIELD_TEXT, .max = 160,
     .example = N_("Diantar gratis satu kampung")},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    const Doing *doing;
    GArray *ids; /* int64_t, each once, in order */
} Choosing;

static void choose(const Choosing *choosing, int64_t id)
{
    for (guint i = 0; i < choosing->ids->len; i++) {
        if (g_array_index(choosing->ids, int64_t, i) == id) {
            return;
        }
    }
    g_array_append_val(choosing->ids, id);
}

static bool known_add(const Choosing *choosing, int64_t id, const char *field, GError **error)
{
    const Context *context = choosing->doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!product_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || product_at(one, 0)->active == 0) {
        form_errors_add(choosing->doing->errors, field, "%s",
                        tr(context->lang, "Barang ini tidak ada di daftar. Pilih yang lain."));
    } else {
        choose(choosing, id);
    }
    return true;
}

static bool ticked_add(const Choosing *choosing, GError **error)
{
    g_auto(GStrv) keys = g_strsplit(form_text(choosing->doing->values, "products"), ",", -1);
    for (char **key = keys; *key != NULL; key++) {
        if (**key != '\0' &&
            !known_add(choosing, g_ascii_strtoll(*key, NULL, 10), "products", error)) {
            return false;
        }
    }
    return true;
}

static bool new_product_add(const Choosing *choosing, const char *name, int64_t price,
                            GError **error)
{
    const Context *context = choosing->doing->context;
    int64_t id = 0;
    ProductFacts facts = {.name = name,
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = price,
                          .stock = STOCK_NOT_COUNTED};
    if (!product_add(context->db, context->business_id, &facts, context->now, &id, error)) {
        return false;
    }
    choose(choosing, id);
    return true;
}

/* A product typed again, perhaps with today's price, is the one that is there already. */
static bool old_product_add(const Choosing *choosing, int64_t id, int64_t price, GError **error)
{
    const Context *context = choosing->doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!product_load(context->db, context->business_id, id, &one, error)) {
        return false;
    }
    ProductFacts facts = product_facts(product_at(one, 0));
    facts.price_idr = price > 0 ? price : facts.price_idr;
    choose(choosing, id);
    return product_save(context->db, context->business_id, id, &facts, context->now, error) &&
           product_set_active(context->db, context->business_id, id, true, context->now, error);
}

static bool named_add(const Choosing *choosing, size_t row, const char *name, GError **error)
{
    const Doing *doing = choosing->doing;
    const Context *context = doing->context;
    int64_t price = form_row_int(doing->values, "items", row, "price"), same = 0;
    if (!product_find_name(context->db, context->business_id, name, &same, error)) {
        return false;
    }
    if (same != 0) {
        return old_product_add(choosing, same, price, error);
    }
    if (price == 0) {
        g_autofree char *field = g_strdup_printf("items.%zu.price", row);
        form_errors_add(doing->errors, field, "%s",
                        tr(context->lang, "Tulis harganya, misalnya 5.000."));
        return true;
    }
    return new_product_add(choosing, name, price, error);
}

static bool row_add(const Choosing *choosing, size_t row, GError **error)
{
    const Doing *doing = choosing->doing;
    int64_t product = form_row_int(doing->values, "items", row, "product");
    const char *name = form_row_text(doing->values, "items", row, "name");
    if (product != 0) {
        g_autofree char *field = g_strdup_printf("items.%zu.product", row);
        return known_add(choosing, product, field, error);
    }
    if (*name == '\0') {
        g_autofree char *field = g_strdup_printf("items.%zu.name", row);
        form_errors_add(doing->errors, field, "%s", tr(doing->context->lang, "Tulis nama barang."));
        return true;
    }
    return named_add(choosing, row, name, error);
}

static bool items_choose(const Choosing *choosing, GError **error)
{
    const Doing *doing = choosing->doing;
    if (!ticked_add(choosing, error)) {
        return false;
    }
    for (size_t i = 0; i < form_rows(doing->values, "items"); i++) {
        if (!row_add(choosing, i, error)) {
            return false;
        }
    }
    size_t count = choosing->ids->len;
    if (count == 0 && form_errors_count(doing->errors) == 0) {
        form_errors_add(doing->errors, "items", "%s",
                        tr(doing->context->lang,
                           "Pilih paling sedikit satu barang, atau tulis yang baru di sini."));
    }
    if (count > MENU_ITEMS_MAX) {
        form_errors_add(doing->errors, "products",
                        tr(doing->context->lang, "Terlalu banyak barang: paling banyak %d."),
                        (int)MENU_ITEMS_MAX);
    }
    return true;
}

/* The first lines of the day's texts are remembered, so that tomorrow's are others. A menu that is
 * sold out to the last item has no text and keeps the openings it had. */
static bool openings_keep(const Context *context, Day day, GError **error)
{
    int openings[] = {-1, -1, -1};
    for (ChannelForm form = FORM_STATUS; form < FORM_CHAT; form++) {
        g_autoptr(GError) problem = NULL;
        g_auto(Caption) caption = {0};
        if (!menu_text(context, day, form, (OfferWords){0}, &caption, &problem)) {
            if (error_code(problem) == ERROR_INVALID) {
                return true;
            }
            g_propagate_error(error, g_steal_pointer(&problem));
            return false;
        }
        openings[form] = caption.opening;
    }
    return menu_set_openings(context->db, context->business_id, day, openings, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
    Choosing choosing = {doing, ids};
    if (!items_choose(&choosing, error)) {
        return false;
    }
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    MenuFacts facts = {
        .day = form_day_or(doing->values, "day", context->today),
        .order_until = (Minute)form_int(doing->values, "order_until"),
        .note = form_text(doing->values, "note"),
        .products = (const int64_t *)(void *)ids->data,
        .count = ids->len,
    };
    return menu_save(context->db, context->business_id, &facts, context->now, error) &&
           openings_keep(context, facts.day, error);
}

const Action action_menu_set = {
    .name = "menu_set",
    .resource = "menu",
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Simpan menu"),
    .done = N_("Menu sudah disimpan. Teksnya siap disalin."),
    .summary =
        "Sets the menu of a day from products and new names with prices; replaces the one before.",
    .run = run,
};
