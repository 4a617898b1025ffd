// SPDX-License-Identifier: Apache-2.0
#pragma once
/* SQL about who bought: parts of the texts of new_customers.c and repeat_customers.c, with $1 business and
 * $2 … $3 days. A buyer is a contact, else a name without regard to case; sales taken out do not count. Only
 * the buyers of these days are looked for in the days before. COALESCE: nearly every sale removes nothing, an
 * index is no way to them. Source: requirement S05. */

#define BUYER_SALE                                                                                 \
    "s.business_id = $1 AND COALESCE(s.removes_id, 0) = 0 AND NOT EXISTS (SELECT 1 FROM sales r "  \
    "WHERE "                                                                                       \
    "r.business_id = $1 AND r.removes_id = s.id) "

/* contact_id or name, and how often in these days. */
#define BUYERS_HERE                                                                                \
    "(SELECT s.contact_id, CASE WHEN s.contact_id IS NULL THEN LOWER(s.customer) ELSE '' END AS "  \
    "name, COUNT(*) AS times FROM sales s WHERE s.day BETWEEN $2 AND $3 AND " BUYER_SALE           \
    "AND (s.contact_id IS NOT NULL OR s.customer <> '') GROUP BY 1, 2) AS here "

/* One of them bought before $2. */
#define BUYER_BEFORE                                                                               \
    "(EXISTS (SELECT 1 FROM sales s WHERE s.contact_id = here.contact_id AND s.day < $2 "          \
    "AND " BUYER_SALE ") OR EXISTS (SELECT 1 FROM sales s WHERE here.contact_id IS NULL "          \
    "AND s.contact_id IS NULL AND s.customer <> '' AND LOWER(s.customer) = here.name "             \
    "AND s.day < $2 AND " BUYER_SALE ")) "

/* A few of all who bought until $3: whether buyers are written down at all. */
#define BUYERS_SOME                                                                                \
    "(SELECT COUNT(*) FROM (SELECT 1 FROM sales s WHERE s.contact_id IS NOT NULL AND s.day <= $3 " \
    "AND " BUYER_SALE "LIMIT 9) AS known) + (SELECT COUNT(*) FROM (SELECT 1 FROM sales s WHERE "   \
    "s.customer <> '' AND s.day <= $3 AND " BUYER_SALE "LIMIT 9) AS named) "
