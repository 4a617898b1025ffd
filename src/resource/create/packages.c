// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/package.h"

static const char *const STATES[] = {"current", "coming", "over", "sold_out", "stopped"};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return package_list(query->context->db, query->context->business_id, query->cursor,
                        query->limit, ret_list, error);
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Context *context = query->context;
    const Package *package = record;
    g_autoptr(RecordList) items = NULL;
    PackageSales sales = {0};
    if (!package_item_list(context->db, context->business_id, package->id, &items, error) ||
        !package_sales(context->db, context->business_id, package->id, &sales, error)) {
        return false;
    }
    if (package->stock < 0) {
        json_object_set_new(object, "stock", json_null());
    }
    json_object_set_new(object, "saving_idr", json_integer(package_saving(package)));
    json_object_set_new(object, "margin_idr", json_integer(package_margin(package)));
    json_object_set_new(object, "state",
                        json_string(STATES[package_state(package, context->today)]));
    json_object_set_new(object, "sold", json_integer(sales.quantity));
    json_object_set_new(object, "sold_idr", json_integer(sales.amount_idr));
    json_object_set_new(object, "items", resource_array(items, context->zone));
    return true;
}

const Resource resource_packages = {
    .name = "packages",
    .summary = "The promo packages with items, saving, margin, state and sales.",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .type = &package_type,
    .load = load,
    .expand = expand,
};
