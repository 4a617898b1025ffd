// SPDX-License-Identifier: Apache-2.0
#include "planner/message.h"

#include "base/money.h"
#include "base/phone.h"
#include "base/text.h"
#include "planner/fill.h"

static char *order_lines(const OrderWords *order)
{
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; i < order->line_count; i++) {
        const OrderLine *line = &order->lines[i];
        g_autofree char *quantity = number_format(line->quantity);
        g_autofree char *sum = money_format(line->quantity * line->price_idr);
        g_string_append_printf(out, "%s• %s × %s = %s", i > 0 ? "\n" : "", quantity, line->name,
                               sum);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static char *order_text(const CaptionBook *book, const char *message, const OrderWords *order)
{
    g_autofree char *number = number_format(order->number);
    g_autofree char *items = order_lines(order);
    g_autofree char *fee = order->fee_idr > 0 ? money_format(order->fee_idr) : NULL;
    g_autofree char *total = money_format(order->total_idr);
    g_autofree char *day = day_format_long(order->day, NULL);
    g_autofree char *time = order->minute >= 0 ? minute_format(order->minute) : NULL;
    g_autofree char *contact = order->phone != NULL ? phone_format(order->phone) : NULL;
    FillField fields[] = {{"business", order->business},
                          {"customer", order->customer},
                          {"number", number},
                          {"items", items},
                          {"fee", fee},
                          {"total", total},
                          {"day", day},
                          {"time", time},
                          {"area", order->delivery ? order->area : NULL},
                          {"place", order->delivery ? NULL : caption_book_message(book, "pick_up")},
                          {"contact", contact},
                          {"words", order->note}};
    return fill_text(caption_book_message(book, message), fields, G_N_ELEMENTS(fields));
}

char *order_confirmation_text(const CaptionBook *book, const OrderWords *order)
{
    return order_text(book, "order_confirmation", order);
}

char *receipt_text(const CaptionBook *book, const OrderWords *order)
{
    return order_text(book, "receipt", order);
}

static void catalogue_item_append(const CaptionBook *book, const CatalogueItem *item, GString *out)
{
    g_autofree char *price = price_words(item->price_idr, item->unit);
    g_string_append_printf(out, "%s• %s %s", out->len > 0 ? "\n" : "", item->name, price);
    if (item->stock == 0) {
        g_string_append_printf(out, " %s", caption_book_message(book, "sold_out"));
    }
    if (item->stock > 0 && item->stock <= LOW_STOCK) {
        g_autofree char *stock = number_format(item->stock);
        g_autofree char *left =
            fill_text(caption_book_message(book, "stock_left"), &(FillField){"stock", stock}, 1);
        g_string_append_printf(out, " %s", left);
    }
    if (item->preorder_days > 0) {
        g_autofree char *days = number_format(item->preorder_days);
        g_autofree char *ahead =
            fill_text(caption_book_message(book, "preorder"), &(FillField){"number", days}, 1);
        g_string_append_printf(out, ", %s", ahead);
    }
    if (item->description != NULL && *item->description != '\0') {
        g_string_append_printf(out, "\n  %s", item->description);
    }
}

/* The first `most` items that are shown; *ret_shown counts all of them. */
static char *catalogue_list(const CaptionBook *book, const CatalogueItem *items, size_t count,
                            size_t most)
{
    g_autoptr(GString) out = g_string_new(NULL);
    size_t shown = 0;
    for (size_t i = 0; i < count; i++) {
        if (items[i].active && shown++ < most) {
            catalogue_item_append(book, &items[i], out);
        }
    }
    if (shown > most) {
        g_autofree char *number = number_format((int64_t)(shown - most));
        g_autofree char *more =
            fill_text(caption_book_message(book, "more_menu"), &(FillField){"number", number}, 1);
        g_string_append_printf(out, "\n%s", more);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *catalogue_text(const CaptionBook *book, const CatalogueHead *head, const CatalogueItem *items,
                     size_t count)
{
    g_autofree char *contact = head->phone != NULL ? phone_format(head->phone) : NULL;
    size_t low = 0, high = count;
    g_autofree char *best = g_strdup("");
    /* The longest list that fits, by halving. */
    while (low <= high) {
        size_t most = low + (high - low + 1) / 2;
        g_autofree char *list = catalogue_list(book, items, count, most);
        FillField fields[] = {{"business", head->business},
                              {"items", list},
                              {"delivery", head->delivery},
                              {"contact", contact},
                              {"link", head->link}};
        g_autofree char *text =
            fill_text(caption_book_message(book, "catalogue"), fields, G_N_ELEMENTS(fields));
        bool fits = text_length(text) <= caption_max(FORM_CHAT);
        if (fits) {
            g_free(g_steal_pointer(&best));
            best = g_steal_pointer(&text);
        }
        if (low == high) {
            break;
        }
        low = fits ? most : low;
        high = fits ? high : most - 1;
    }
    return g_steal_pointer(&best);
}

char *now_available_text(const CaptionBook *book, const char *customer, const char *item,
                         int64_t price_idr, const char *business)
{
    g_autofree char *price = price_idr > 0 ? money_format(price_idr) : NULL;
    FillField fields[] = {
        {"customer", customer}, {"item", item}, {"price", price}, {"business", business}};
    return fill_text(caption_book_message(book, "now_available"), fields, G_N_ELEMENTS(fields));
}

char *customer_text(const CaptionBook *book, const char *occasion, const char *customer,
                    const char *business)
{
    g_autofree char *message = g_strconcat("customer_", occasion, NULL);
    FillField fields[] = {{"customer", customer}, {"business", business}};
    return fill_text(caption_book_message(book, message), fields, G_N_ELEMENTS(fields));
}

char *debt_reminder_text(const CaptionBook *book, const DebtWords *words)
{
    g_autofree char *left = money_format(words->left_idr);
    g_autofree char *day = day_format_long(words->day, NULL);
    g_autofree char *due = words->due != DAY_NONE ? day_format_long(words->due, NULL) : NULL;
    FillField fields[] = {{"customer", words->customer},
                          {"item", words->item},
                          {"price", left},
                          {"day", day},
                          {"time", due},
                          {"business", words->business}};
    return fill_text(caption_book_message(book, "debt_reminder"), fields, G_N_ELEMENTS(fields));
}

char *apology_text(const CaptionBook *book, const ApologyWords *words)
{
    FillField fields[] = {{"customer", words->customer},
                          {"reason", words->reason},
                          {"repair", words->repair},
                          {"business", words->business}};
    return fill_text(caption_book_message(book, "apology"), fields, G_N_ELEMENTS(fields));
}

char *clarification_text(const CaptionBook *book, const ClarificationWords *words)
{
    g_autofree char *contact = words->phone != NULL ? phone_format(words->phone) : NULL;
    FillField fields[] = {{"item", words->item},
                          {"words", words->words},
                          {"repair", words->repair},
                          {"contact", contact},
                          {"business", words->business}};
    return fill_text(caption_book_message(book, "clarification"), fields, G_N_ELEMENTS(fields));
}

static bool window_was_told(const TimeWindow *windows, size_t before)
{
    for (size_t i = 0; i < before; i++) {
        if (windows[i].from == windows[before].from && windows[i].to == windows[before].to) {
            return true;
        }
    }
    return false;
}

char *windows_words(const TimeWindow *windows, size_t count)
{
    g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < count; i++) {
        if (!window_was_told(windows, i)) {
            g_autofree char *from = minute_format(windows[i].from);
            g_autofree char *to = minute_format(windows[i].to);
            g_ptr_array_add(words, g_strdup_printf("%s–%s", from, to));
        }
    }
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint i = 0; i < words->len; i++) {
        const char *link = i == 0 ? "" : i + 1 == words->len ? " dan " : ", ";
        g_string_append_printf(out, "%s%s", link, (const char *)g_ptr_array_index(words, i));
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *away_text(const CaptionBook *book, const char *business, const TimeWindow *signal,
                size_t count)
{
    g_autofree char *windows = windows_words(signal, count);
    FillField fields[] = {{"business", business}, {"windows", windows}};
    return fill_text(caption_book_message(book, "away"), fields, G_N_ELEMENTS(fields));
}
