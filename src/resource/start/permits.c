// SPDX-License-Identifier: Apache-2.0
#include "guide/permit_kind.h"
#include "resource/resource.h"
#include "store/permit.h"

static json_t *permit_json(const ResourceQuery *query, const PermitKind *kind, const Permit *permit)
{
    static const Permit untold = {.state = "none", .number = "", .expires_day = DAY_NONE};
    const Context *context = query->context;
    const Permit *told = permit != NULL ? permit : &untold;
    g_autofree char *expires =
        told->expires_day != DAY_NONE ? day_format((Day)told->expires_day) : NULL;
    return json_pack("{s:s, s:s, s:s, s:s, s:s?, s:s}", "kind", kind->key, "name",
                     permit_kind_name(kind, context->lang), "state", told->state, "number",
                     told->number, "expires_day", expires, "step",
                     permit_kind_step(kind, context->lang));
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_autoptr(RecordList) list = NULL;
    if (!permit_list(context->db, context->business_id, &list, error)) {
        return false;
    }
    json_t *permits = json_array();
    for (size_t i = 0; i < permit_kind_count(context->knowledge); i++) {
        const PermitKind *kind = permit_kind_at(context->knowledge, i);
        json_array_append_new(permits, permit_json(query, kind, permit_of(list, kind->key)));
    }
    *ret_document = json_pack("{s:o}", "permits", permits);
    return true;
}

const Resource resource_permits = {
    .name = "permits",
    .summary = "Papers of the business: how far each is, and the next step.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
