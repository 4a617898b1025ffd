// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The one form of a promo package and what is refused about it (requirement C12): a period that ends
 * before it begins, and a loss that is not confirmed. The tick for the loss is the first field, so
 * that PACKAGE_FORM_PLAIN, the form before there is a loss, is the same table without it. */
#include "action/action.h"
#include "store/package.h"

extern const Form PACKAGE_FORM, PACKAGE_FORM_PLAIN;

/* The form of an edit page. */
FormValues *package_values(const Package *package, const RecordList *items);
/* Saves a new package (id 0) or a changed one, or adds to the errors of the form. */
MUST_USE bool package_form_save(const Doing *doing, int64_t id, GError **error);
