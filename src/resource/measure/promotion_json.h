// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What ads and agreements say beside their columns: orders credited, cost per order, return, advice
 * (requirements C17, H12). Absent numbers are null, never a zero nobody counted. */
#include "resource/resource.h"

MUST_USE bool promotion_expand(const ResourceQuery *query, const void *record, json_t *object,
                               GError **error);
