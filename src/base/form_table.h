// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A form whose fields come from knowledge files: made at run time, owns copies of all its text.
 * Labels, help and choices are given in the reader's language; the table of rows stays the giver's. */
#include "base/form.h"

typedef struct FormTable FormTable;
FormTable *form_table_new(void);
void form_table_free(FormTable *table); /* may be NULL */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FormTable, form_table_free)

void form_table_add(FormTable *table, const Field *field);
/* Of at least one field; borrowed, valid until the next add. */
const Form *form_table_form(const FormTable *table);
