// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How contacts look, and in which order: by the weight of their factors (requirement P03). */
#include "page/page.h"
#include "store/contact.h"

/* "Belum pernah disapa", "Terakhir 3 hari lalu". */
MUST_USE char *contact_last_words(const Contact *contact, Day today, const Lang *lang);
/* "Pelanggan utama, Mitra kerja sama" */
MUST_USE char *contact_factor_words(const Knowledge *knowledge, const char *factors,
                                    const Lang *lang);
/* Opens WhatsApp with a greeting already written; the contact has a phone. */
MUST_USE char *contact_greeting_link(const Contact *contact);
/* Heaviest factors first; equal ones keep the order of the list. Borrowed contacts. */
MUST_USE GPtrArray *contacts_by_weight(const Knowledge *knowledge, const RecordList *list);
void contact_item(PageView *view, const Contact *contact);
