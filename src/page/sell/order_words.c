// SPDX-License-Identifier: Apache-2.0
#include "page/sell/order_words.h"

#include "action/registry.h"
#include "base/money.h"
#include "planner/message.h"

bool customers_shown(const Context *context)
{
    return context_may_read(context, CAN_SELL, SUBJECT_CUSTOMERS);
}

const char *order_customer(const Context *context, const Order *order)
{
    return customers_shown(context) ? order->customer : tr(context->lang, "Pembeli");
}

Tone order_tone(const Order *order)
{
    static const Tone TONE_OF[ORDER_STATE_COUNT] = {
        [ORDER_NEW] = TONE_WARNING, [ORDER_CONFIRMED] = TONE_PLAIN,
        [ORDER_READY] = TONE_GOOD,  [ORDER_DELIVERED] = TONE_WARNING,
        [ORDER_PAID] = TONE_GOOD,   [ORDER_CANCELLED] = TONE_PLAIN,
    };
    return TONE_OF[order_state(order)];
}

char *order_due_text(const Order *order, const Lang *lang)
{
    g_autofree char *day = day_format_long((Day)order->due_day, lang);
    if (order->due_minute < 0) {
        return g_steal_pointer(&day);
    }
    g_autofree char *minute = minute_format((Minute)order->due_minute);
    return g_strdup_printf(tr(lang, "%s, paling lambat pukul %s"), day, minute);
}

char *order_number_text(const Order *order, const Lang *lang)
{
    return g_strdup_printf(tr(lang, "No. %d"), (int)order->number);
}

char *order_href(const Order *order)
{
    return g_strdup_printf("/pesanan/%" G_GINT64_FORMAT, order->number);
}

char *order_promises_sentence(OrderPromises promises, const Lang *lang)
{
    if (promises.made == 0) {
        return NULL;
    }
    g_autofree char *share = percent_format(promises.kept, promises.made);
    return g_strdup_printf(tr(lang, "%d dari %d pesanan tepat waktu (%s)."), (int)promises.kept,
                           (int)promises.made, share);
}

/* Facts of the order for the planner's texts; the lines go to `lines`, one an item. */
static OrderWords words_of(const Context *context, const Order *order, const RecordList *items,
                           OrderLine *lines)
{
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        lines[i] = (OrderLine){item->name, item->quantity, item->price_idr};
    }
    const Business *business = context->business;
    return (OrderWords){
        .business = business->name,
        .phone = *business->phone != '\0' ? business->phone : NULL,
        .customer = order->customer,
        .number = order->number,
        .lines = lines,
        .line_count = record_count(items),
        .fee_idr = order->fee_idr,
        .total_idr = order->total_idr,
        .day = (Day)order->due_day,
        .minute = (Minute)order->due_minute,
        .delivery = order->delivery != 0,
        .area = *order->address != '\0' ? order->address
                : *order->area != '\0'  ? order->area
                                        : NULL,
    };
}

char *order_confirmation_of(const Context *context, const Order *order, const RecordList *items)
{
    g_autofree OrderLine *lines = g_new0(OrderLine, record_count(items) + 1);
    OrderWords words = words_of(context, order, items, lines);
    return order_confirmation_text(app_captions(context->app), &words);
}

char *order_receipt_of(const Context *context, const Order *order, const RecordList *items)
{
    g_autofree OrderLine *lines = g_new0(OrderLine, record_count(items) + 1);
    OrderWords words = words_of(context, order, items, lines);
    g_autofree char *paid = NULL;
    if (order->paid_at != 0) {
        /* Customers read Indonesian. */
        g_autofree char *day = day_format_long(zone_day(context->zone, order->paid_at), NULL);
        paid = g_strdup_printf("Lunas, %s", day);
        words.note = paid;
    }
    return receipt_text(app_captions(context->app), &words);
}

char *order_apology_of(const Context *context, const Order *order)
{
    g_autofree char *reason = g_strdup_printf(
        "pesanan nomor %d terlambat dari waktu yang dijanjikan", (int)order->number);
    ApologyWords words = {
        .customer = order->customer, .reason = reason, .business = context->business->name};
    return apology_text(app_captions(context->app), &words);
}

bool order_next_button(PageView *view, const Order *order, bool secondary)
{
    const Lang *lang = view->html->lang;
    bool confirm = order_may(order, STEP_CONFIRM), ready = order_may(order, STEP_READY);
    if (!confirm && !ready && !order_may(order, STEP_DELIVER)) {
        return false;
    }
    const Action *action = confirm ? &action_order_confirm
                           : ready ? &action_order_ready
                                   : &action_order_deliver;
    const char *label = confirm           ? tr(lang, "Konfirmasi")
                        : ready           ? tr(lang, "Sudah siap")
                        : order->delivery ? tr(lang, "Sudah diantar")
                                          : tr(lang, "Sudah diambil");
    page_form(view, (PageForm){.action = action,
                               .id = order->id,
                               .submit = label,
                               .secondary = secondary,
                               .compact = true});
    return true;
}
