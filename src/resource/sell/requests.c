// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/request.h"

static const Choice STATES[] = {{"open", N_("terbuka")},
                                {"available", N_("sudah ada")},
                                {"told", N_("sudah dikabari")},
                                {"declined", N_("tidak disediakan")},
                                {0}};
static const Field QUERY_FIELDS[] = {{"state", N_("Keadaan"), FIELD_CHOICE, .choices = STATES},
                                     {0}};
static const Form QUERY = {QUERY_FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return request_list(query->context->db, query->context->business_id,
                        form_text(query->query, "state"), query->cursor, query->limit, ret_list,
                        error);
}

const Resource resource_requests = {
    .name = "requests",
    .summary = "Goods customers asked for, newest first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY,
    .type = &customer_request_type,
    .load = load,
};
