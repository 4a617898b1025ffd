// SPDX-License-Identifier: Apache-2.0
#include "resource/resource.h"
#include "store/order_step.h"

static const Choice STATES[] = {{"new", N_("baru")},
                                {"confirmed", N_("dikonfirmasi")},
                                {"ready", N_("siap")},
                                {"delivered", N_("sudah diterima pembeli")},
                                {"paid", N_("lunas")},
                                {"cancelled", N_("dibatalkan")},
                                {0}};
static const Field QUERY_FIELDS[] = {
    {"state", N_("Keadaan"), FIELD_CHOICE, .choices = STATES},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static bool load(const ResourceQuery *query, RecordList **ret_list, GError **error)
{
    return order_list(query->context->db, query->context->business_id,
                      form_text(query->query, "state"), query->cursor, query->limit, ret_list,
                      error);
}

/* A viewer who may see orders need not see whose they are. */
static void people_remove(json_t *object)
{
    static const char *const PERSONAL[] = {"customer", "phone", "address", "note", "contact_id"};
    for (size_t i = 0; i < G_N_ELEMENTS(PERSONAL); i++) {
        json_object_del(object, PERSONAL[i]);
    }
}

static bool expand(const ResourceQuery *query, const void *record, json_t *object, GError **error)
{
    const Order *order = record;
    g_autoptr(RecordList) items = NULL;
    if (!order_items(query->context->db, query->context->business_id, order->id, &items, error)) {
        return false;
    }
    if (!context_may_read(query->context, CAN_SELL, SUBJECT_CUSTOMERS)) {
        people_remove(object);
    }
    json_object_set_new(object, "items", resource_array(items, query->context->zone));
    return true;
}

const Resource resource_orders = {
    .name = "orders",
    .summary = "Orders with their items, newest first.",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .query = &QUERY,
    .type = &order_type,
    .load = load,
    .expand = expand,
};
