// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How the log of changed values is said: books, fields and values in the owner's words; and the link to it
 * from a record. Source: requirement F06. */
#include "page/page.h"
#include "store/value_change.h"

const char *history_book(const char *book, const Lang *lang); /* "Penjualan" */
/* "Jumlah"; NULL: a field that tells a person nothing. */
const char *history_field(const char *field, const Lang *lang);
/* "Rp15.000", "Sen 5 Jan", "kosong"; owned. */
MUST_USE char *history_value(const char *field, const char *value, Zone zone, const Lang *lang);
/* "Status WhatsApp" of a field that holds the key of a place; NULL: it holds something else. Owned. */
MUST_USE char *history_place(const char *field, const char *value, const Knowledge *knowledge,
                             const Lang *lang);

/* "Riwayat catatan ini" for who may see it; nothing for others. */
void history_link(PageView *view, const char *book, int64_t id);
