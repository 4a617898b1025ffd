// SPDX-License-Identifier: Apache-2.0
#include "page/create/daily_menu.h"

#include "action/registry.h"
#include "store/menu.h"
#include "store/product.h"

#define ORDER_UNTIL_FIRST ((Minute)10 * 60) /* before any menu was made */
#define NEW_ROWS 2

static const Action *const ACTIONS_HERE[] = {&action_menu_set, &action_menu_sold_out, NULL};

/* Ticks for what is known; a new thing needs only its name and price. */
static const Field NEW_ITEM_FIELDS[] = {
    {"name", N_("Nama"), FIELD_TEXT, .max = 60, .example = N_("Sayur matang")},
    {"price", N_("Harga"), FIELD_MONEY, .example = N_("5.000")},
    {0},
};
static const Form NEW_ITEM = {NEW_ITEM_FIELDS};
static const Field FORM_FIELDS[] = {
    {"products", N_("Yang dijual hari ini"), FIELD_SET},
    {"items", N_("Tambah yang baru"), FIELD_ROWS, .row = &NEW_ITEM},
    {"order_until", N_("Pesan paling lambat pukul"), FIELD_MINUTE, true},
    {"note", N_("Diantar atau diambil?"), FIELD_TEXT, .max = 160,
     .example = N_("Diantar gratis satu kampung")},
    {0},
};
static const Form SHOWN = {FORM_FIELDS};
static const Form SHOWN_FIRST = {FORM_FIELDS + 1}; /* nothing to tick yet */

/* Today's menu, else the latest one: nothing is typed twice. */
static FormValues *values_of(const Menu *menu, const RecordList *items)
{
    FormValues *values = form_values_new();
    g_autoptr(GString) ticked = g_string_new(NULL);
    for (size_t i = 0; i < record_count(items); i++) {
        g_string_append_printf(ticked, "%s%" G_GINT64_FORMAT, i > 0 ? "," : "",
                               menu_item_at(items, i)->product_id);
    }
    g_autofree char *until =
        minute_format_iso(menu != NULL ? (Minute)menu->order_until : ORDER_UNTIL_FIRST);
    form_values_show(values, "products", ticked->str);
    form_values_show(values, "order_until", until);
    form_values_show(values, "note", menu != NULL ? menu->note : "");
    return values;
}

static bool draw_form(PageView *view, const RecordList *menus, const RecordList *items,
                      GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) products = NULL;
    if (!product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    g_autoptr(FormValues) values =
        values_of(record_count(menus) > 0 ? menu_at(menus, 0) : NULL, items);
    g_auto(OptionTable) table = option_table_of(products, "id", "name");
    const UiOptions options[] = {{"products", OPTIONS(table)}, {0}};
    page_form(view, (PageForm){
                        .action = &action_menu_set,
                        .form = record_count(products) > 0 ? &SHOWN : &SHOWN_FIRST,
                        .values = values,
                        .options = options,
                        .rows = record_count(products) > 0 ? NEW_ROWS : NEW_ROWS + 1,
                    });
    return true;
}

static bool draw_first(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) before = NULL;
    g_autoptr(RecordList) items = NULL;
    if (!menu_load_before(context->db, context->business_id, context->today, &before, error)) {
        return false;
    }
    if (record_count(before) > 0 && !menu_item_list(context->db, context->business_id,
                                                    (Day)menu_at(before, 0)->day, &items, error)) {
        return false;
    }
    ui_lead(view->html, record_count(before) > 0
                            ? tr(view->html->lang, "Ini menu terakhir Anda. Ubah yang perlu, lalu "
                                                   "simpan.")
                            : tr(view->html->lang, "Tulis yang dijual hari ini. Sekali tulis, teks "
                                                   "Status dan grup langsung jadi."));
    return draw_form(view, before, items, error);
}

static bool draw_again(PageView *view, const RecordList *menus, const RecordList *items,
                       GError **error)
{
    bool refused = view->failed == &action_menu_set;
    if (!refused && !daily_menu_draw(view, menu_at(menus, 0), items, error)) {
        return false;
    }
    if (refused) {
        return draw_form(view, menus, items, error);
    }
    ui_fold_begin(view->html, tr(view->html->lang, "Ubah menu hari ini"));
    bool drawn = draw_form(view, menus, items, error);
    ui_fold_end(view->html);
    return drawn;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) menus = NULL;
    g_autoptr(RecordList) items = NULL;
    view->title_data = day_format_long(context->today, view->html->lang);
    if (!menu_load(context->db, context->business_id, context->today, &menus, error) ||
        !menu_item_list(context->db, context->business_id, context->today, &items, error)) {
        return false;
    }
    return record_count(menus) > 0 ? draw_again(view, menus, items, error)
                                   : draw_first(view, error);
}

const Page page_daily_menu = {
    .path = "/menu-hari-ini",
    .title = N_("Menu hari ini:"),
    .job = JOB_CREATE,
    .note = N_("Tulis sekali, teks Status dan grup langsung jadi"),
    .order = 10,
    .icon = "create",
    .back = "/hari-ini",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
