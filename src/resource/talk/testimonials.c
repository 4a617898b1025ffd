// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/testimonial.h"

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return testimonial_list(query->context->db, query->context->business_id, query->cursor,
                            query->limit, ret_list, error);
}

const Resource resource_testimonials = {
    .name = "testimonials",
    .summary = "What customers said, with stars and whether it may be shown.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .type = &testimonial_type,
    .load = load,
};
