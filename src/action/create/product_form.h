// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The one form of a product, whether typed, sent, or read from a spreadsheet row; and what its
 * values mean. Nothing here owns: facts borrow their text from the values or the product. */
#include "action/action.h"
#include "store/product.h"

extern const Form PRODUCT_FORM;
/* The same with what the stock was when the form was drawn. */
extern const Form PRODUCT_EDIT_FORM;
#define FIELD_STOCK_SEEN                                                                           \
    {                                                                                              \
        "stock_seen", N_("Stok saat halaman dibuka"), FIELD_NUMBER, .min = STOCK_NOT_COUNTED,      \
                                                                    .max = INT64_C(1000000000000)  \
    }

/* A number that others change while it stands in a form; each STOCK_NOT_COUNTED or 0 …. */
typedef struct {
    int64_t typed, seen, now;
} StockSeen;
/* What is to be written: unchanged, it is what it is now; changed by both, it is refused in words. */
int64_t product_stock_settle(const Doing *doing, const StockSeen *seen, const char *field);

/* A field that was not given at all keeps what `before` has (NULL: a new product); a field given
 * empty is emptied. */
ProductFacts product_facts_read(const FormValues *values, const Product *before);
/* The form of an edit page. */
FormValues *product_values(const Product *product);
/* Saves a new product (id 0) or a changed one; a name that is taken is a refusal of the form. */
MUST_USE bool product_facts_save(const Doing *doing, int64_t id, const ProductFacts *facts,
                                 GError **error);
