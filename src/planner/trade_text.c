// SPDX-License-Identifier: Apache-2.0
#include "planner/trade_text.h"

#include "base/money.h"
#include "planner/fill.h"

static char *money_or_null(int64_t amount_idr)
{
    return amount_idr > 0 ? money_format(amount_idr) : NULL;
}

char *print_ready_text(const CaptionBook *book, const PrintWords *words)
{
    g_autofree char *total = money_format(words->total_idr);
    g_autofree char *day = day_format_long(words->day, NULL);
    g_autofree char *time = minute_format(words->minute);
    FillField fields[] = {{"customer", words->customer},
                          {"business", words->business},
                          {"number", words->code},
                          {"total", total},
                          {"day", day},
                          {"time", time}};
    return fill_text(caption_book_message(book, "print_ready"), fields, G_N_ELEMENTS(fields));
}

char *appointment_reminder_text(const CaptionBook *book, const AppointmentWords *words)
{
    g_autofree char *price = money_or_null(words->price_idr);
    g_autofree char *day = day_format_long(words->day, NULL);
    g_autofree char *time = minute_format(words->minute);
    FillField fields[] = {{"customer", words->customer},
                          {"business", words->business},
                          {"item", words->service},
                          {"price", price},
                          {"day", day},
                          {"time", time},
                          {"place", words->place}};
    return fill_text(caption_book_message(book, "appointment_reminder"), fields,
                     G_N_ELEMENTS(fields));
}

char *preorder_text(const CaptionBook *book, const PreorderWords *words)
{
    g_autofree char *boxes = number_format(words->boxes);
    g_autofree char *total = money_format(words->total_idr);
    g_autofree char *deposit = words->paid_idr == 0 ? money_or_null(words->deposit_idr) : NULL;
    g_autofree char *paid = money_or_null(words->paid_idr);
    g_autofree char *left =
        words->paid_idr > 0 ? money_format(words->total_idr - words->paid_idr) : NULL;
    g_autofree char *day = day_format_long(words->day, NULL);
    FillField fields[] = {{"customer", words->customer},
                          {"business", words->business},
                          {"item", words->menu},
                          {"number", boxes},
                          {"total", total},
                          {"price", deposit},
                          {"paid", paid},
                          {"left", left},
                          {"day", day},
                          {"place", words->place}};
    return fill_text(caption_book_message(book, "preorder_note"), fields, G_N_ELEMENTS(fields));
}

GArray *trade_items_new(void)
{
    return g_array_new(FALSE, FALSE, sizeof(TradeItem));
}

void trade_items_add(GArray *items, const char *name, int64_t price_idr, int64_t left)
{
    TradeItem item = {name, price_idr, left};
    g_array_append_val(items, item);
}

static char *items_text(const GArray *items)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint i = 0; items != NULL && i < items->len; i++) {
        const TradeItem *item = &g_array_index(items, TradeItem, i);
        g_autofree char *price = money_format(item->price_idr);
        if (item->left > 0) {
            g_string_append_printf(out, "%s• %s %s", out->len > 0 ? "\n" : "", item->name, price);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *trip_announcement_text(const CaptionBook *book, const TripWords *words)
{
    g_autofree char *from = day_format_long(words->from, NULL);
    g_autofree char *to = day_format_long(words->to, NULL);
    g_autofree char *items = items_text(words->items);
    g_autofree char *fee = words->fee_percent > 0 ? g_strdup_printf("%d%%", (int)words->fee_percent)
                                                  : money_or_null(words->fee_idr);
    FillField fields[] = {{"business", words->business},
                          {"place", words->place},
                          {"words", words->brands},
                          {"from", from},
                          {"to", to},
                          {"items", items},
                          {*items != '\0' ? "total" : "fee", fee}};
    return fill_text(caption_book_message(book, "trip_announcement"), fields, G_N_ELEMENTS(fields));
}

char *live_announcement_text(const CaptionBook *book, const LiveWords *words)
{
    g_autofree char *day = day_format_long(words->day, NULL);
    g_autofree char *time = minute_format(words->minute);
    g_autoptr(GString) items = g_string_new(NULL);
    for (guint i = 0; i < words->items->len; i++) {
        const TradeItem *item = &g_array_index(words->items, TradeItem, i);
        g_autofree char *price = money_format(item->price_idr);
        g_string_append_printf(items, "%s%c = %s %s", i > 0 ? "\n" : "", (char)('A' + i),
                               item->name, price);
    }
    FillField fields[] = {{"business", words->business},
                          {"name", words->title},
                          {"place", words->place},
                          {"day", day},
                          {"time", time},
                          {"items", items->str}};
    return fill_text(caption_book_message(book, "live_announcement"), fields, G_N_ELEMENTS(fields));
}

char *trip_invoice_text(const CaptionBook *book, const TripInvoiceWords *words)
{
    g_autofree char *items = items_text(words->items);
    g_autofree char *total = money_format(words->total_idr);
    g_autofree char *paid = money_or_null(words->paid_idr);
    g_autofree char *left = money_or_null(words->total_idr - words->paid_idr);
    FillField fields[] = {{"customer", words->customer},
                          {"business", words->business},
                          {"place", words->place},
                          {"items", items},
                          {"total", total},
                          {"paid", paid},
                          {"left", left}};
    return fill_text(caption_book_message(book, "trip_invoice"), fields, G_N_ELEMENTS(fields));
}

char *partner_text(const CaptionBook *book, const PartnerWords *words)
{
    g_autofree char *cost = money_format(words->cost_idr);
    g_autofree char *due = day_format_long(words->due, NULL);
    FillField fields[] = {{"customer", words->partner},
                          {"business", words->business},
                          {"item", words->what},
                          {"price", cost},
                          {"day", due}};
    return fill_text(caption_book_message(book, words->late ? "partner_late" : "partner_order"),
                     fields, G_N_ELEMENTS(fields));
}
