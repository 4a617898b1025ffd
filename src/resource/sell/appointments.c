// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/appointment.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return appointment_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

const Resource resource_appointments = {
    .name = "appointments",
    .summary = "Appointments of customers, oldest record first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .type = &appointment_type,
    .load = load,
};
