// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "base/phone.h"
#include "guide/segment.h"
#include "page/page.h"
#include "planner/message.h"
#include "store/customer.h"

#define SHOWN_IN_A_GROUP 20

static Segment segment_in(const CustomerList *list, const Customer *customer, Day today)
{
    return segment_of(customer->times, customer->sum_idr, list->average_idr,
                      today - customer->last_day);
}

static void draw_figures(PageView *view, const CustomerList *list)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    size_t repeat = customer_repeat_count(list), loyal = 0;
    for (size_t i = 0; i < list->count; i++) {
        loyal += list->customers[i].lately >= LOYAL_TIMES;
    }
    g_autofree char *count = number_format((int64_t)list->count);
    g_autofree char *faithful = number_format((int64_t)loyal);
    g_autofree char *share = percent_format_whole((int64_t)repeat, (int64_t)list->count);
    g_autofree char *again =
        g_strdup_printf(tr(lang, "kembali membeli (%d dari %d)"), (int)repeat, (int)list->count);
    ui_figures_begin(html);
    ui_figure(html, count, tr(lang, "pembeli bernama"), NULL);
    ui_figure(html, share, again, NULL);
    ui_figure(html, faithful, tr(lang, "setia: 3 kali dalam 90 hari"), NULL);
    ui_figures_end(html);
}

/* Who said no is shown, and not written to. */
static void draw_greeting(PageView *view, const Customer *customer, Segment segment)
{
    const Lang *lang = view->html->lang;
    if (!customer->may_write) {
        ui_hint(view->html, tr(lang, "Belum setuju dihubungi. Tanyakan dulu saat bertemu."));
        return;
    }
    g_autofree char *text = customer_text(app_captions(view->context->app), segment_key(segment),
                                          customer->name, view->context->business->name);
    if (*customer->phone != '\0') {
        g_autofree char *href = phone_wa_link(customer->phone, text);
        ui_button_link(view->html, href, tr(lang, "Sapa lewat WhatsApp"), false);
    }
}

static void draw_customer(PageView *view, const Customer *customer, Segment segment)
{
    const Lang *lang = view->html->lang;
    g_autofree char *sum = money_format(customer->sum_idr);
    g_autofree char *last = day_format_short(customer->last_day, lang);
    g_autofree char *note =
        g_strdup_printf(tr(lang, "%d kali, terakhir %s"), (int)customer->times, last);
    ui_item_begin(view->html, (UiItem){.title_data = customer->name, .note = note, .value = sum});
    draw_greeting(view, customer, segment);
    ui_item_end(view->html);
}

/* Those away for long are a list to write to: who said no is not in it (requirement T05). */
static bool is_listed(const CustomerList *list, const Customer *customer, Segment segment,
                      Day today)
{
    return segment_in(list, customer, today) == segment &&
           (segment != SEGMENT_SLEEPING || customer->may_write);
}

/* How many away for long are not to be written to. */
static void draw_left_alone(PageView *view, const CustomerList *list)
{
    int64_t count = 0;
    for (size_t i = 0; i < list->count; i++) {
        const Customer *customer = &list->customers[i];
        count += !customer->may_write &&
                 segment_in(list, customer, view->context->today) == SEGMENT_SLEEPING;
    }
    if (count > 0) {
        g_autofree char *words = g_strdup_printf(
            tr_count(view->html->lang,
                     "%d orang lagi lama tidak membeli dan belum setuju dihubungi.", count),
            (int)count);
        ui_hint(view->html, words);
    }
}

static void draw_segment(PageView *view, const CustomerList *list, Segment segment)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    Day today = view->context->today;
    size_t count = 0;
    for (size_t i = 0; i < list->count; i++) {
        count += is_listed(list, &list->customers[i], segment, today);
    }
    if (count == 0) {
        return;
    }
    g_autofree char *title =
        g_strdup_printf(tr(lang, "%s: %d orang"), tr(lang, segment_name(segment)), (int)count);
    ui_fold_begin(html, title);
    ui_paragraph(html, tr(lang, segment_advice(segment)));
    ui_list_begin(html);
    size_t shown = 0;
    for (size_t i = 0; i < list->count && shown < SHOWN_IN_A_GROUP; i++) {
        if (is_listed(list, &list->customers[i], segment, today)) {
            draw_customer(view, &list->customers[i], segment);
            shown++;
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_auto(CustomerList) list = {0};
    if (!customer_list_load(context->db, context->business_id, context->today, &list, error)) {
        return false;
    }
    if (list.count == 0) {
        ui_empty(view->html, "people",
                 tr(lang,
                    "Belum ada pembeli yang dicatat namanya. Tulis nama saat mencatat pesanan "
                    "atau penjualan, maka di sini terlihat siapa yang kembali."));
        ui_button_link(view->html, "/pesanan/baru", tr(lang, "Catat pesanan"), true);
        return true;
    }
    draw_figures(view, &list);
    draw_segment(view, &list, SEGMENT_SLEEPING);
    draw_left_alone(view, &list);
    draw_segment(view, &list, SEGMENT_NEW);
    draw_segment(view, &list, SEGMENT_BIG);
    draw_segment(view, &list, SEGMENT_REGULAR);
    return true;
}

const Page page_customers = {
    .path = "/pelanggan",
    .title = N_("Pembeli"),
    .job = JOB_SELL,
    .note = N_("Siapa langganan, siapa lama tidak datang"),
    .order = 42,
    .icon = "people",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .get = get,
};
