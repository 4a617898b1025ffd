// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "app/self_order.h"
#include "app/shop_view.h"
#include "app/turn.h"
#include "base/money.h"
#include "page/create/shop_form.h"
#include "page/create/shop_page.h"
#include "page/sell/source_options.h"

/* Everything an order of this page is made of. */
typedef struct {
    ShopPage page;
    Basket basket;
    Opening opening;
    RecordList *areas;
} Sending;
static void sending_clear(Sending *sending)
{
    basket_clear(&sending->basket);
    g_clear_pointer(&sending->areas, record_list_free);
    shop_page_clear(&sending->page);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Sending, sending_clear)

static bool is_posted(const PageView *view)
{
    return g_str_equal(request_method(view->request), "POST");
}

static FormSource source_of(const PageView *view)
{
    return is_posted(view) ? request_form_source(view->request)
                           : request_query_source(view->request);
}

static bool sending_load(const PageView *view, Sending *sending, GError **error)
{
    Db *db = view->context->db;
    if (!shop_page_load(view, &sending->page, error) ||
        !opening_load(db, sending->page.business->id, &sending->opening, error) ||
        !area_list(db, sending->page.business->id, &sending->areas, error)) {
        return false;
    }
    g_autoptr(GList) names =
        is_posted(view) ? request_form_names(view->request) : request_query_names(view->request);
    basket_init(&sending->basket, &sending->page.catalogue);
    basket_fill(&sending->basket, source_of(view), names);
    return true;
}

static SelfOrder order_of(const PageView *view, const Sending *sending, FormErrors *errors)
{
    return (SelfOrder){.context = view->context,
                       .catalogue = &sending->page.catalogue,
                       .basket = &sending->basket,
                       .opening = &sending->opening,
                       .areas = sending->areas,
                       .values = view->typed,
                       .errors = errors};
}

static void option_add(OptionTable *table, const char *value, const char *label)
{
    UiOption option = {g_string_chunk_insert(table->texts, value),
                       g_string_chunk_insert(table->texts, label)};
    g_array_append_val(table->options, option);
}

static OptionTable area_options(const Sending *sending, const Lang *lang)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    option_add(&table, SELF_ORDER_FETCH, tr(lang, "Saya ambil sendiri"));
    if (record_count(sending->areas) == 0) {
        option_add(&table, SELF_ORDER_DELIVER,
                   tr(lang, "Minta diantar, ongkosnya dibicarakan lewat WhatsApp"));
    }
    for (size_t i = 0; i < record_count(sending->areas); i++) {
        const Area *area = area_at(sending->areas, i);
        g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, area->id);
        g_autofree char *fee =
            area->fee_idr > 0 ? money_format(area->fee_idr) : g_strdup(tr(lang, "gratis"));
        g_autofree char *label = g_strdup_printf(tr(lang, "Diantar ke %s · %s"), area->name, fee);
        option_add(&table, id, label);
    }
    return table;
}

/* The chosen lines, and those with something wrong. Texts live in `texts`. */
static GArray *quantities_of(const Basket *basket, const FormErrors *errors, GStringChunk *texts)
{
    GArray *quantities = g_array_new(TRUE, TRUE, sizeof(UiQuantity));
    for (guint i = 0; i < basket->lines->len; i++) {
        const BasketLine *line = basket_at(basket, i);
        g_autofree char *price = money_format(line->price_idr);
        g_autofree char *seen = g_strdup_printf("%" G_GINT64_FORMAT, line->price_idr);
        UiQuantity quantity = {.name = line->field,
                               .label_data = line->name,
                               .note_data = g_string_chunk_insert(texts, price),
                               .typed = line->typed,
                               .error = form_errors_of(errors, line->field),
                               .seen = g_string_chunk_insert(texts, seen)};
        if (line->quantity != 0) {
            g_array_append_val(quantities, quantity);
        }
    }
    return quantities;
}

static void draw_sum(Html *html, const Basket *basket)
{
    g_autofree char *sum = money_format(basket->goods_idr);
    ui_facts_begin(html);
    ui_fact(html, tr(html->lang, "Harga barang"), sum);
    ui_facts_end(html);
    ui_hint(html, tr(html->lang, "Ongkos kirim ditambahkan sesuai pilihan di bawah."));
}

static void draw_form(PageView *view, const Sending *sending, const FormErrors *errors)
{
    const Lang *lang = view->html->lang;
    SelfOrder order = order_of(view, sending, NULL);
    g_autoptr(FormValues) first = form_values_new();
    g_autoptr(GStringChunk) texts = g_string_chunk_new(256);
    g_autoptr(GArray) quantities = quantities_of(&sending->basket, errors, texts);
    g_auto(OptionTable) area = area_options(sending, lang);
    g_auto(OptionTable) heard = source_options(view->context->knowledge, false, lang);
    const UiOptions options[] = {{"area", OPTIONS(area)}, {"heard_from", OPTIONS(heard)}, {0}};
    g_autofree char *day = day_format(self_order_first_day(&order));
    g_autofree char *key = shop_form_key(view);
    g_autofree char *target = g_strdup_printf("/toko/%s/pesan", sending->page.business->slug);
    form_values_show(first, "due_day", day);
    ui_form(view->html, &(UiForm){.form = &SELF_ORDER_FORM,
                                  .values = view->typed != NULL ? view->typed : first,
                                  .errors = errors,
                                  .options = options,
                                  .target = target,
                                  .action = "self_order",
                                  .key = key,
                                  .submit = tr(lang, "Kirim pesanan"),
                                  .quantities = (const UiQuantity *)(void *)quantities->data,
                                  .trap = SHOP_FORM_TRAP,
                                  .fold_from = ""});
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Sending) sending = {0};
    g_autoptr(FormErrors) own = form_errors_new();
    if (!sending_load(view, &sending, error)) {
        return false;
    }
    view->title_data = g_strdup(sending.page.business->name);
    view->back = g_strdup_printf("/toko/%s", sending.page.business->slug);
    g_autofree char *closed =
        shop_closed_words(&sending.page.catalogue, &sending.opening, html->lang);
    if (closed != NULL) {
        ui_notice(html, TONE_WARNING, closed);
    }
    if (view->errors == NULL) {
        basket_check(&sending.basket, source_of(view), html->lang, own);
    }
    if (sending.basket.chosen == 0 && form_errors_count(own) <= 1 && view->errors == NULL) {
        ui_empty(html, "basket",
                 tr(html->lang, "Belum ada yang dipilih. Isi jumlah paling sedikit satu barang."));
        ui_actions_begin(html);
        ui_button_link(html, view->back, tr(html->lang, "Pilih barang"), true);
        ui_actions_end(html);
        return true;
    }
    draw_sum(html, &sending.basket);
    draw_form(view, &sending, view->errors != NULL ? view->errors : own);
    return true;
}

static char *digest_of(const PageView *view, const Sending *sending)
{
    g_autofree char *goods = basket_digest(&sending->basket);
    g_autofree char *values = form_digest(view->typed);
    return g_strconcat(goods, values, NULL);
}

/* Adds what is wrong to the kept errors. */
static bool checked(const PageView *view, const Sending *sending)
{
    SelfOrder order = order_of(view, sending, view->kept_errors);
    basket_check(&sending->basket, source_of(view), view->html->lang, view->kept_errors);
    self_order_check(&order);
    return form_errors_count(view->kept_errors) == 0;
}

/* *ret_known: this form brought an order before; a redirect or a refusal is set. */
static bool recall(PageView *view, const Sending *sending, const ShopForm *form, bool *ret_known,
                   GError **error)
{
    g_auto(ShopOrder) before = {0};
    const Business *business = sending->page.business;
    if (!shop_order_find(view->context->db, business->id, form->key, &before, error)) {
        return false;
    }
    *ret_known = before.order_id != 0;
    if (*ret_known && g_str_equal(before.digest, form->digest)) {
        g_autofree char *address = shop_order_address(business, form->key);
        page_redirect(view, address);
    } else if (*ret_known) {
        const char *sentence =
            tr(view->html->lang, "Pesanan dari halaman ini sudah kami terima. Kalau memang mau "
                                 "memesan sekali lagi, kirim lagi.");
        form_errors_add(view->kept_errors, "_key", "%s", sentence);
        form_errors_add(view->kept_errors, "", "%s", sentence);
    }
    return true;
}

/* All that is checked is of the moment in which it is written: nobody else sells meanwhile. */
static bool write_order(PageView *view, int64_t business_id, const ShopForm *form, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(view->context->db, error);
    g_auto(Sending) sending = {0};
    int64_t id = 0;
    bool known = false;
    if (tx == NULL || !business_lock(view->context->db, business_id, error) ||
        !sending_load(view, &sending, error) || !recall(view, &sending, form, &known, error)) {
        return false;
    }
    if (known || !checked(view, &sending)) {
        return true;
    }
    SelfOrder order = order_of(view, &sending, view->kept_errors);
    if (!self_order_place(&order, form, &id, error)) {
        return false;
    }
    if (id != 0) {
        g_autofree char *address = shop_order_address(sending.page.business, form->key);
        page_redirect(view, address);
    }
    return id == 0 || db_commit(tx, error);
}

/* Counted whether an order comes of it or not. */
static bool count(PageView *view, int64_t business_id, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(view->context->db, error);
    return tx != NULL && shop_form_count(view, business_id, error) && db_commit(tx, error);
}

static bool count_and_write(PageView *view, int64_t business_id, const ShopForm *form,
                            GError **error)
{
    return count(view, business_id, error) &&
           (form_errors_count(view->kept_errors) > 0 ||
            write_order(view, business_id, form, error));
}

static bool write_in_turn(PageView *view, int64_t business_id, const ShopForm *form, GError **error)
{
    const Context *own = view->context;
    Turn turn = {0};
    if (!turn_begin(&turn, own, error)) {
        return false;
    }
    view->context = &turn.context;
    bool done = count_and_write(view, business_id, form, error);
    view->context = own;
    view->durable = turn_end(&turn);
    return done;
}

static bool post(PageView *view, GError **error)
{
    g_auto(Sending) sending = {0};
    FormErrors *errors = form_errors_new();
    page_keep_form(
        view,
        form_read(&SELF_ORDER_FORM, request_form_source(view->request), view->html->lang, errors),
        errors);
    bool known = false;
    if (!sending_load(view, &sending, error)) {
        return false;
    }
    shop_form_check(view);
    g_autofree char *digest = digest_of(view, &sending);
    const ShopForm form = {request_form(view->request, "_key"), digest};
    if (form_errors_count(errors) == 0 && !recall(view, &sending, &form, &known, error)) {
        return false;
    }
    if (known || form_errors_count(errors) > 0) {
        return true;
    }
    return !checked(view, &sending) ||
           write_in_turn(view, sending.page.business->id, &form, error);
}

const Page page_shop_send = {
    .path = "/toko/{nama}/pesan",
    .title = N_("Pesan di"),
    .anonymous = true,
    .unlisted = true,
    .get = get,
    .post = post,
    .post_in_turn = true,
};
