// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How each kind of content of a file is compared and written: one function a kind, called once by
 * app/import_work.c. It counts every row as new, same, changed or refused. */
#include "app/import_work.h"

typedef struct {
    ImportWork *work;
    const Context *context;
    bool write;
} ImportTaking;

MUST_USE bool import_take_orders(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_fees(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_figures(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_posts(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_messages(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_sales(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_expenses(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_products(const ImportTaking *taking, GError **error);
MUST_USE bool import_take_contacts(const ImportTaking *taking, GError **error);
