// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/preorder.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    PreorderLimits limits = {0};
    if (!preorder_limits_load(query->context->db, query->context->business_id, &limits, error)) {
        return false;
    }
    *ret_document = json_pack("{s:I, s:I, s:I}", "capacity", (json_int_t)limits.capacity,
                              "lead_days", (json_int_t)limits.lead_days, "deposit_percent",
                              (json_int_t)limits.deposit_percent);
    return true;
}

const Resource resource_preorder_limits = {
    .name = "preorder_limits",
    .summary = "Boxes the kitchen makes a day (0: not said), least days ahead, usual deposit.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .read = read,
};
