// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is left of an order after the cost of its goods, as text for queries of store/: `o` is the
 * order. Known only when every line has a cost written down; else 0. A package costs what its goods do. */
#define ORDER_ITEM_COST                                                                            \
    "CASE WHEN i.package_id IS NOT NULL THEN (SELECT CASE WHEN MIN(pp.cost_idr) > 0 "              \
    "THEN SUM(pi.quantity * pp.cost_idr) ELSE 0 END FROM package_items pi JOIN products pp "       \
    "ON pp.business_id = pi.business_id AND pp.id = pi.product_id "                                \
    "WHERE pi.business_id = i.business_id AND pi.package_id = i.package_id) "                      \
    "ELSE (SELECT pr.cost_idr FROM products pr WHERE pr.business_id = i.business_id "              \
    "AND pr.id = i.product_id) END"
/* NULL: not known. */
#define ORDER_MARGIN                                                                               \
    "(SELECT CASE WHEN MIN(COALESCE(" ORDER_ITEM_COST ", 0)) > 0 THEN "                            \
    "SUM(i.quantity * (i.price_idr - (" ORDER_ITEM_COST "))) END FROM order_items i "              \
    "WHERE i.business_id = o.business_id AND i.order_id = o.id)"
