// SPDX-License-Identifier: Apache-2.0
#include "action/plan/group_form.h"
#include "action/registry.h"
#include "app/group_offer.h"
#include "page/page.h"
#include "store/group_lead.h"
#include "store/product.h"

#define LEADS_SHOWN 30

static const Action *const ACTIONS_HERE[] = {&action_group_edit, &action_group_leave,
                                             &action_group_lead_add, NULL};
static const Field QUERY_FIELDS[] = {{"produk", N_("Barang"), FIELD_ID}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static void draw_goods(PageView *view, const Group *group, const RecordList *products)
{
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Tawarkan barang lain"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(products); i++) {
        const Product *product = product_at(products, i);
        g_autofree char *href =
            g_strdup_printf("/grup/%d?produk=%d", (int)group->id, (int)product->id);
        if (product_is_for_sale(product)) {
            ui_item(html, (UiItem){.title_data = product->name, .href = href});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

/* The text for this group, its rules right above it. */
static bool draw_offer(PageView *view, const Group *group, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_auto(PostText) text = {0};
    g_autoptr(RecordList) products = NULL;
    if (!group_offer(context, group, form_int(view->query, "produk"), &text, error) ||
        !product_list_active(context->db, context->business_id, &products, error)) {
        return false;
    }
    if (*group->rules != '\0') {
        ui_subheading(html, tr(html->lang, "Aturan grup"));
        ui_paragraph_data(html, group->rules);
    }
    if (text.text != NULL) {
        ui_copy(html, tr(html->lang, "Siap ditempel"), text.text, true);
    } else {
        ui_notice(html, TONE_PLAIN, post_text_notice(text.state, html->lang));
    }
    if (record_count(products) > 1) {
        draw_goods(view, group, products);
    }
    return true;
}

static void draw_lead(PageView *view, const GroupLead *lead)
{
    g_autofree char *day = day_format_short((Day)lead->day, view->html->lang);
    ui_item(view->html, (UiItem){.title_data = lead->person,
                                 .note_data = *lead->what != '\0' ? lead->what : NULL,
                                 .value = day});
}

static bool draw_leads(PageView *view, const Group *group, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) leads = NULL;
    if (!group_lead_list_group(context->db, context->business_id, group->id, LEADS_SHOWN, &leads,
                               error)) {
        return false;
    }
    ui_card_begin(html, tr(html->lang, "Peminat dari grup ini"));
    if (record_count(leads) > 0) {
        ui_list_begin(html);
        for (size_t i = 0; i < record_count(leads); i++) {
            draw_lead(view, group_lead_at(leads, i));
        }
        ui_list_end(html);
    }
    page_form(view, (PageForm){.action = &action_group_lead_add,
                               .id = group->id,
                               .fold_from = "day",
                               .secondary = true});
    ui_card_end(html);
    return true;
}

static void draw_rules_form(PageView *view, const Group *group)
{
    g_autoptr(FormValues) values = group_form_show(group);
    bool open = view->failed == &action_group_edit;
    (open ? ui_fold_begin_open : ui_fold_begin)(view->html,
                                                tr(view->html->lang, "Ubah aturan atau keluar"));
    page_form(view, (PageForm){.action = &action_group_edit,
                               .id = group->id,
                               .values = values,
                               .next = "/grup"});
    page_button(view, &action_group_leave, group->id, NULL, true);
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!group_load(view->context->db, view->context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such group");
    }
    const Group *group = group_at(one, 0);
    view->title_data = g_strdup(group->name);
    if (!draw_offer(view, group, error) || !draw_leads(view, group, error)) {
        return false;
    }
    draw_rules_form(view, group);
    return true;
}

const Page page_group = {
    .path = "/grup/{nomor}",
    .title = N_("Tawaran untuk"),
    .job = JOB_PLAN,
    .back = "/grup",
    .needs = CAN_PLAN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
