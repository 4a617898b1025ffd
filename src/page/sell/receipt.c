// SPDX-License-Identifier: Apache-2.0
#include "app/receipt_picture.h"
#include "page/create/poster_view.h"
#include "page/sell/order_words.h"
#include "store/order_step.h"

/* Sent once: the bytes themselves say whether the phone has this picture already. */
static bool send(PageView *view, const Order *order, GError **error)
{
    g_autoptr(GBytes) file = NULL;
    if (!receipt_picture(view->context, order, customers_shown(view->context), &file, error)) {
        return false;
    }
    g_autofree char *sum = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file);
    g_autofree char *tag = g_strdup_printf("\"%s\"", sum);
    if (!poster_send_kept(view, tag)) {
        poster_send(view, tag, PICTURE_PNG, file);
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    if (!order_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    bool there = record_count(one) == 1 && order_state(order_at(one, 0)) != ORDER_CANCELLED;
    return there ? send(view, order_at(one, 0), error)
                 : error_set(error, ERROR_NOT_FOUND, "no such order, or it is cancelled");
}

const Page page_receipt = {
    .path = "/pesanan/{nomor}/nota",
    .title = N_("Nota"),
    .job = JOB_SELL,
    .back = "/pesanan",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .get = get,
};
