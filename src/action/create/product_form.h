// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The one form of a product, whether typed, sent, or read from a spreadsheet row; and what its
 * values mean. Nothing here owns: facts borrow their text from the values or the product. */
#include "action/action.h"
#include "store/product.h"

extern const Form PRODUCT_FORM;

/* A field that was not given at all keeps what `before` has (NULL: a new product); a field given
 * empty is emptied. */
ProductFacts product_facts_read(const FormValues *values, const Product *before);
/* The form of an edit page. */
FormValues *product_values(const Product *product);
/* Saves a new product (id 0) or a changed one; a name that is taken is a refusal of the form. */
MUST_USE bool product_facts_save(const Doing *doing, int64_t id, const ProductFacts *facts,
                                 GError **error);
