// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/service.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return service_list(query->context->db, query->context->business_id, query->cursor,
                        query->limit, ret_list, error);
}

const Resource resource_services = {
    .name = "services",
    .summary = "Services that are done by appointment, oldest first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .type = &service_type,
    .load = load,
};
