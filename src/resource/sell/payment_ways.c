// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/payment.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!payment_ways_load(query->context->db, query->context->business_id, &one, error)) {
        return false;
    }
    const PaymentWays *ways = record_count(one) > 0 ? payment_ways_at(one, 0) : NULL;
    *ret_document = json_pack("{s:s, s:s}", "qris", ways != NULL ? ways->qris : "", "accounts",
                              ways != NULL ? ways->accounts : "");
    return true;
}

const Resource resource_payment_ways = {
    .name = "payment_ways",
    .summary = "How customers pay: the static QRIS as text and accounts.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .read = read,
};
