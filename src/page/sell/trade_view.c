// SPDX-License-Identifier: Apache-2.0
#include "page/sell/trade_view.h"

#include <string.h>

#include "base/money.h"
#include "base/phone.h"

#define SMALL_IN_LARGE 1000 /* grams of a kilogram */

void trade_send(Html *html, const char *label, const char *text, const char *phone)
{
    ui_copy(html, label, text, *phone == '\0');
    if (*phone != '\0') {
        g_autofree char *href = phone_wa_link(phone, text);
        ui_actions_begin(html);
        ui_button_link(html, href, tr(html->lang, "Kirim lewat WhatsApp"), false);
        ui_actions_end(html);
    }
}

void trade_refusals(PageView *view)
{
    for (size_t i = 0; view->failed != NULL && i < form_errors_count(view->errors); i++) {
        if (view->failed->form == NULL) {
            ui_notice(view->html, TONE_BAD, form_errors_sentence(view->errors, i));
        }
    }
}

void trade_money(Html *html, const char *label, int64_t amount_idr)
{
    g_autofree char *amount = money_format(amount_idr);
    ui_fact(html, label, amount);
}

void trade_words(Html *html, const char *label, const char *data)
{
    if (*data != '\0') {
        ui_fact(html, label, data);
    }
}

/* Thousandths as a decimal without trailing zeros: 9000 → "9", 7500 → "7,5". */
static char *thousandths_format(int64_t amount)
{
    g_autofree char *whole = number_format(amount / SMALL_IN_LARGE);
    int64_t rest = amount % SMALL_IN_LARGE;
    if (rest == 0) {
        return g_steal_pointer(&whole);
    }
    g_autofree char *decimals = g_strdup_printf("%03d", (int)rest);
    for (size_t end = strlen(decimals); decimals[end - 1] == '0'; end--) {
        decimals[end - 1] = '\0';
    }
    return g_strdup_printf("%s,%s", whole, decimals);
}

char *trade_amount(int64_t amount, const char *unit, const Lang *lang)
{
    bool weight = g_str_equal(unit, "g"), volume = g_str_equal(unit, "ml");
    if ((weight || volume) && amount >= SMALL_IN_LARGE) {
        g_autofree char *large = thousandths_format(amount);
        return g_strdup_printf(weight ? tr(lang, "%s kg") : tr(lang, "%s liter"), large);
    }
    g_autofree char *number = number_format(amount);
    return g_strdup_printf(weight                       ? tr(lang, "%s gram")
                           : volume                     ? tr(lang, "%s ml")
                           : g_str_equal(unit, "sheet") ? tr(lang, "%s lembar")
                           : g_str_equal(unit, "spoon") ? tr(lang, "%s sendok")
                           : g_str_equal(unit, "bunch") ? tr(lang, "%s ikat")
                                                        : tr(lang, "%s buah"),
                           number);
}
