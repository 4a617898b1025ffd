// SPDX-License-Identifier: Apache-2.0
#pragma once
/* SQL about who bought: parts of the texts of new_customers.c and repeat_customers.c, with $1 business and
 * $2 … $3 days. A buyer is a contact, else a name without regard to case. She bought as often as the sum of
 * `count` says: the rest of what is paid in parts is no second purchase (0), what was taken out or given back
 * is none (below 0). Only the buyers of these days are looked for in the days before. Source: requirement S05. */

/* contact_id or name, and how often in these days. */
#define BUYERS_HERE                                                                                \
    "(SELECT s.contact_id, CASE WHEN s.contact_id IS NULL THEN LOWER(s.customer) ELSE '' END AS "  \
    "name, SUM(s.count) AS times FROM sales s WHERE s.business_id = $1 AND s.day BETWEEN $2 AND "   \
    "$3 AND (s.contact_id IS NOT NULL OR s.customer <> '') GROUP BY 1, 2 "                         \
    "HAVING SUM(s.count) > 0) AS here "

/* One of them bought before $2. */
#define BUYER_BEFORE                                                                               \
    "(COALESCE((SELECT SUM(s.count) FROM sales s WHERE s.business_id = $1 "                        \
    "AND s.contact_id = here.contact_id AND s.day < $2), 0) > 0 OR COALESCE((SELECT SUM(s.count) " \
    "FROM sales s WHERE s.business_id = $1 AND here.contact_id IS NULL AND s.contact_id IS NULL "  \
    "AND s.customer <> '' AND LOWER(s.customer) = here.name AND s.day < $2), 0) > 0) "

/* A few of all who bought until $3: whether buyers are written down at all. */
#define BUYERS_SOME                                                                                \
    "(SELECT COUNT(*) FROM (SELECT 1 FROM sales s WHERE s.business_id = $1 "                       \
    "AND s.contact_id IS NOT NULL AND s.day <= $3 LIMIT 9) AS known) + (SELECT COUNT(*) FROM "     \
    "(SELECT 1 FROM sales s WHERE s.business_id = $1 AND s.customer <> '' AND s.day <= $3 "        \
    "LIMIT 9) AS named) "
