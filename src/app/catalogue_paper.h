// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The catalogue as PDF (requirements H04, X06): with pictures to send, or as a price list to hang up.
 * Both name the way to order. The bytes belong to the caller. */
#include "app/catalogue.h"

typedef enum { CATALOGUE_BOOK, CATALOGUE_PRICES } CataloguePaper;

MUST_USE bool catalogue_pdf(const Catalogue *catalogue, CataloguePaper paper, const Lang *lang,
                            GBytes **ret_pdf, GError **error);
