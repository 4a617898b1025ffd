// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The catalogue as a table for the bulk upload of marketplaces (requirement M20): one row a product,
 * or a row each kind of it. The columns are a plain mapping that is pasted into a marketplace's own
 * template; docs/catalogue.md says which goes where. Owned by the caller. */
#include "app/catalogue.h"

MUST_USE GString *catalogue_table(const Catalogue *catalogue, const Lang *lang);
