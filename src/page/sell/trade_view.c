// SPDX-License-Identifier: Apache-2.0
#include "page/sell/trade_view.h"

#include "base/money.h"
#include "base/phone.h"

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
