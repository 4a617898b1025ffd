// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/contact.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return contact_list(query->context->db, query->context->business_id, query->cursor,
                        query->limit, ret_list, error);
}

const Resource resource_contacts = {
    .name = "contacts",
    .summary = "People the business keeps in touch with; active 0: removed.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &contact_type,
    .load = load,
};
