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
/* What to say, by why the contact matters, or, when `event` is not NULL, where they met. */
MUST_USE char *contact_greeting(const PageView *view, const Contact *contact, const char *event);
/* A row with that text, ready to be sent, and the tick for it. */
void contact_draw_greeting(PageView *view, const Contact *contact, const char *event);
/* The form with its lists of events and people; a list without members is not asked. except_id: who
 * cannot have brought herself; 0: nobody. */
MUST_USE bool contact_draw_form(PageView *view, PageForm form, int64_t except_id, GError **error);
/* Heaviest factors first; equal ones keep the order of the list. Borrowed contacts. */
MUST_USE GPtrArray *contacts_by_weight(const Knowledge *knowledge, const RecordList *list);
void contact_item(PageView *view, const Contact *contact);
