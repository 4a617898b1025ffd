// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which rows are one person's: for who forgets her and for who hands her a copy, so that both mean the
 * same rows. Parameters: $1 business, $2 contact, $3 her number or "", $4 her name when only she goes by
 * it, else "". Source: requirements T05, T08 (law 27/2022). */

#define CUSTOMER_NAMED(column) "(CAST($4 AS TEXT) <> '' AND LOWER(" column ") = LOWER($4))"
#define CUSTOMER_HERS                                                                              \
    "(contact_id = $2 OR (phone <> '' AND phone = $3) OR (contact_id IS NULL AND " CUSTOMER_NAMED( \
        "customer") "))"
#define CUSTOMER_WROTE                                                                             \
    "(contact_id = $2 OR (phone <> '' AND phone = $3) OR (contact_id IS NULL AND " CUSTOMER_NAMED( \
        "author") "))"
#define CUSTOMER_SALES                                                                             \
    "(contact_id = $2 OR (contact_id IS NULL AND " CUSTOMER_NAMED(                                 \
        "customer") ") "                                                                           \
                    "OR order_id IN (SELECT id FROM orders WHERE business_id = $1 "                \
                    "AND " CUSTOMER_HERS ") "                                                      \
                    "OR id IN (SELECT p.sale_id FROM debt_payments p WHERE p.business_id = $1 "    \
                    "AND p.debt_id IN (SELECT id FROM debts WHERE business_id = $1 "               \
                    "AND " CUSTOMER_HERS ")))"
/* Of the special ways of selling. */
#define CUSTOMER_TRADE_SALES                                                                       \
    "(id IN (SELECT sale_id FROM print_jobs WHERE business_id = $1 AND " CUSTOMER_HERS ") "        \
    "OR id IN (SELECT sale_id FROM appointments WHERE business_id = $1 AND " CUSTOMER_HERS ") "    \
    "OR id IN (SELECT p.sale_id FROM preorder_payments p WHERE p.business_id = $1 "                \
    "AND p.preorder_id IN (SELECT id FROM preorders WHERE business_id = $1 AND " CUSTOMER_HERS     \
    ")) OR id IN (SELECT p.sale_id FROM trip_payments p WHERE p.business_id = $1 "                 \
    "AND p.claim_id IN (SELECT id FROM trip_claims WHERE business_id = $1 AND " CUSTOMER_HERS      \
    ")))"
#define CUSTOMER_REQUESTS "((phone <> '' AND phone = $3) OR " CUSTOMER_NAMED("author") ")"
#define CUSTOMER_COMPLAINTS                                                                        \
    "(" CUSTOMER_NAMED("author") " OR message_id IN (SELECT id FROM messages "                     \
                                 "WHERE business_id = $1 AND " CUSTOMER_WROTE "))"
/* As who works with the business (S08, H12). */
#define CUSTOMER_JOBS "((phone <> '' AND phone = $3) OR " CUSTOMER_NAMED("partner") ")"
#define CUSTOMER_AGREEMENTS                                                                        \
    "(kind IN ('influencer', 'partner', 'community') AND " CUSTOMER_NAMED("name") ")"
#define CUSTOMER_CONTACTS "(id = $2 OR (phone <> '' AND phone = $3))"
