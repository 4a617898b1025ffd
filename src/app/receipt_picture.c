// SPDX-License-Identifier: Apache-2.0
#include "app/receipt_picture.h"

#include "base/money.h"
#include "base/phone.h"
#include "draw/slip.h"

typedef struct {
    GArray *lines; /* SlipLine */
    GStringChunk *texts;
} Receipt;

static void receipt_clear(Receipt *receipt)
{
    g_clear_pointer(&receipt->lines, g_array_unref);
    g_clear_pointer(&receipt->texts, g_string_chunk_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Receipt, receipt_clear)

static void add(Receipt *receipt, SlipKind kind, const char *left, const char *right)
{
    SlipLine line = {kind, g_string_chunk_insert(receipt->texts, left),
                     right != NULL ? g_string_chunk_insert(receipt->texts, right) : NULL};
    g_array_append_val(receipt->lines, line);
}

static void add_money(Receipt *receipt, SlipKind kind, const char *left, int64_t amount_idr)
{
    g_autofree char *amount = money_format(amount_idr);
    add(receipt, kind, left, amount);
}

static void add_head(Receipt *receipt, const Context *context, const Order *order, bool customer)
{
    g_autofree char *day = day_format_long((Day)order->day, NULL);
    g_autofree char *number =
        g_strdup_printf("Nota pesanan %" G_GINT64_FORMAT " · %s", order->number, day);
    add(receipt, SLIP_TITLE, context->business->name, NULL);
    if (*context->business->phone != '\0') {
        g_autofree char *phone = phone_format(context->business->phone);
        add(receipt, SLIP_WORDS, phone, NULL);
    }
    add(receipt, SLIP_WORDS, number, NULL);
    if (customer) {
        g_autofree char *name = g_strdup_printf("Untuk %s", order->customer);
        add(receipt, SLIP_WORDS, name, NULL);
    }
}

static void add_items(Receipt *receipt, const Order *order, const RecordList *items)
{
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        g_autofree char *said =
            g_strdup_printf("%" G_GINT64_FORMAT " × %s", item->quantity, item->name);
        add_money(receipt, SLIP_LINE, said, item->quantity * item->price_idr);
    }
    if (order->fee_idr > 0) {
        add_money(receipt, SLIP_LINE, "Ongkos antar", order->fee_idr);
    }
    add_money(receipt, SLIP_TOTAL, "Jumlah", order->total_idr);
}

static void add_foot(Receipt *receipt, const Context *context, const Order *order)
{
    if (order->paid_at != 0) {
        g_autofree char *day = day_format_long(zone_day(context->zone, order->paid_at), NULL);
        g_autofree char *paid = g_strdup_printf("Lunas, %s. Terima kasih.", day);
        add(receipt, SLIP_WORDS, paid, NULL);
    } else {
        add(receipt, SLIP_WORDS, "Belum dibayar.", NULL);
    }
}

bool receipt_picture(const Context *context, const Order *order, bool customer, GBytes **ret_png,
                     GError **error)
{
    g_autoptr(RecordList) items = NULL;
    g_auto(Receipt)
        receipt = {g_array_new(FALSE, FALSE, sizeof(SlipLine)), g_string_chunk_new(1024)};
    if (!order_items(context->db, context->business_id, order->id, &items, error)) {
        return false;
    }
    add_head(&receipt, context, order, customer);
    add_items(&receipt, order, items);
    add_foot(&receipt, context, order);
    return slip_draw((const SlipLine *)(const void *)receipt.lines->data, receipt.lines->len,
                     ret_png, error);
}
