// SPDX-License-Identifier: Apache-2.0
#include "action/sell/order_change.h"

#include "base/money.h"
#include "store/goods.h"

static void refuse_step(const Doing *doing, const Order *order, OrderStep step)
{
    const Lang *lang = doing->context->lang;
    OrderState state = order_state(order);
    if (state == ORDER_CANCELLED) {
        form_errors_add(doing->errors, "", "%s",
                        tr(lang, "Pesanan ini sudah dibatalkan. Buat pesanan baru bila pembeli "
                                 "jadi memesan."));
    } else if (state == ORDER_NEW) {
        form_errors_add(doing->errors, "", "%s",
                        tr(lang, "Pesanan ini belum dikonfirmasi. Konfirmasi dulu ke pembeli, "
                                 "lalu lanjutkan."));
    } else if (step == STEP_PAY && order->paid_at != 0) {
        form_errors_add(doing->errors, "", "%s",
                        tr(lang, "Uang untuk pesanan ini sudah dicatat. Tidak dicatat dua kali."));
    } else {
        form_errors_add(doing->errors, "",
                        tr(lang, "Langkah ini sudah lewat. Sekarang pesanannya: %s."),
                        tr(lang, order_state_name(state)));
    }
}

void order_refuse_short(const Doing *doing, const RecordList *missing)
{
    for (size_t i = 0; i < record_count(missing); i++) {
        const GoodsShort *goods = goods_short_at(missing, i);
        g_autofree char *stock = number_format(goods->stock);
        g_autofree char *needed = number_format(goods->needed);
        form_errors_add(doing->errors, "",
                        tr(doing->context->lang,
                           "Stok %s tinggal %s, pesanan ini perlu %s. Tambah stoknya dulu, atau "
                           "batalkan dan catat ulang dengan jumlah yang ada."),
                        goods->name, stock, needed);
    }
}

bool order_change(const Doing *doing, OrderStep step, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) missing = NULL;
    if (!order_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such order");
    }
    const Order *order = order_at(one, 0);
    doing->result->id = order->id;
    if (!order_may(order, step)) {
        refuse_step(doing, order, step);
        return true;
    }
    OrderMove move = {.step = step,
                      .now = context->now,
                      .today = context->today,
                      .reason = form_text(doing->values, "reason"),
                      .goods_back = form_flag(doing->values, "goods_back")};
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    if (!order_move(context->db, context->business_id, order, &move, &missing, error)) {
        return false;
    }
    order_refuse_short(doing, missing);
    return true;
}
