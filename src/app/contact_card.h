// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Her own list of people as a file that any phone takes into its contacts (vCard 3.0): only who agreed
 * to be written to and has a number. It is hers whatever happens to a platform (requirement X03). */
#include "db/record.h"

/* contacts: of store/contact.h; ret_count: people in it. */
MUST_USE GString *contact_cards(const RecordList *contacts, size_t *ret_count);
