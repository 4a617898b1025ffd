// SPDX-License-Identifier: Apache-2.0
#include "action/talk/chat_form.h"

const Choice CHAT_ORDERS[] = {{"dmy", N_("Hari, bulan, tahun")},
                              {"mdy", N_("Bulan, hari, tahun")},
                              {"ymd", N_("Tahun, bulan, hari")},
                              {0}};

const ChatOrder *chat_order_of(const FormValues *values, ChatOrder *order)
{
    if (!form_has(values, "order") || *form_text(values, "order") == '\0') {
        return NULL;
    }
    for (int i = 0; i < CHAT_ORDER_COUNT; i++) {
        if (g_str_equal(form_text(values, "order"), CHAT_ORDERS[i].value)) {
            *order = (ChatOrder)i;
        }
    }
    return order;
}

bool chat_item_take(const Doing *doing, const ChatItem *item, bool consent, ChatKept *kept,
                    GError **error)
{
    g_autofree char *problem = NULL;
    if (!chat_keep(doing->context, item, consent, kept, &problem, error)) {
        return false;
    }
    if (problem != NULL) {
        form_errors_add(doing->errors, "items", "%s", problem);
    }
    return true;
}
