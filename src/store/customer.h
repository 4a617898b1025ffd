// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Customers: the people who bought, read from the sales; nobody enters them. One person is one customer
 * though she appears by contact, by phone number and by name: a phone number names the contact that has
 * it, a name the only contact or number that goes by it. Sales without a name are nobody's. A sale that
 * was taken out is none. Sources: requirements T05, T08, T10. */
#include "base/date.h"
#include "db/db.h"

typedef struct {
    int64_t contact_id;       /* 0: no contact */
    const char *name, *phone; /* owned by the list; phone E.164 or "" */
    bool may_write;           /* no contact of hers says that she does not want to be written to */
    int64_t times, sum_idr;   /* purchases, money */
    int64_t lately;           /* purchases in the LOYAL_DAYS before the day asked about */
    Day first_day, last_day;
} Customer;

typedef struct {
    Customer *customers; /* by sum, greatest first */
    size_t count;
    int64_t average_idr; /* what one customer brought; 0 without any */
    GStringChunk *texts;
} CustomerList;
void customer_list_clear(CustomerList *list);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CustomerList, customer_list_clear)

/* Of the last LOYAL_DAYS alone: their `lately` is what the whole list says. */
MUST_USE bool customer_list_lately(Db *db, int64_t business_id, Day until, CustomerList *ret_list,
                                   GError **error);
/* Everybody who bought until this day, it included. */
MUST_USE bool customer_list_load(Db *db, int64_t business_id, Day until, CustomerList *ret_list,
                                 GError **error);
/* Those who came back at least once. */
size_t customer_repeat_count(const CustomerList *list);

/* Her number or "", and her name when nobody else goes by it, else "": then rows with the name alone are
 * hers too (store/customer_rows.h). NOT_FOUND: no such contact. */
MUST_USE bool customer_known_by(Db *db, int64_t business_id, int64_t contact_id, char **ret_phone,
                                char **ret_name, GError **error);
/* Forgets a person (law 27/2022): her name, numbers, addresses and words leave contacts, orders, sales,
 * debts, requests, messages, complaints, reviews and the log of changed values; what was sold and paid stays, without her. NOT_FOUND: no
 * such contact. */
MUST_USE bool customer_forget(Db *db, int64_t business_id, int64_t contact_id, GError **error);
