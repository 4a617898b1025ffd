// SPDX-License-Identifier: Apache-2.0
#include "guide/segment.h"
#include "resource/resource.h"
#include "store/customer.h"

static json_t *customer_document(const CustomerList *list, const Customer *customer, Day today)
{
    g_autofree char *first = day_format(customer->first_day);
    g_autofree char *last = day_format(customer->last_day);
    Segment segment = segment_of(customer->times, customer->sum_idr, list->average_idr,
                                 today - customer->last_day);
    return json_pack("{s:I, s:s, s:s, s:b, s:I, s:I, s:s, s:s, s:s, s:b}", "contact_id",
                     (json_int_t)customer->contact_id, "name", customer->name, "phone",
                     customer->phone, "may_write", customer->may_write, "times",
                     (json_int_t)customer->times, "sum_idr", (json_int_t)customer->sum_idr,
                     "first_day", first, "last_day", last, "segment", segment_key(segment), "loyal",
                     customer->lately >= LOYAL_TIMES);
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_auto(CustomerList) list = {0};
    if (!customer_list_load(context->db, context->business_id, context->today, &list, error)) {
        return false;
    }
    json_t *customers = json_array();
    for (size_t i = 0; i < list.count; i++) {
        json_array_append_new(customers,
                              customer_document(&list, &list.customers[i], context->today));
    }
    *ret_document = json_pack("{s:I, s:I, s:I, s:o}", "count", (json_int_t)list.count, "repeat",
                              (json_int_t)customer_repeat_count(&list), "average_idr",
                              (json_int_t)list.average_idr, "customers", customers);
    return true;
}

const Resource resource_customers = {
    .name = "customers",
    .summary = "People who bought, one each however they are written, with group and loyalty.",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .read = read,
};
