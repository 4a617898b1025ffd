// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the owner has told about a product, one answer for each question of data/facts.txt
 * (requirement C04). The description that customers read is made from it. */
#include "db/db.h"
#include "guide/answers.h"

/* Empty for a product nothing was told about. */
MUST_USE bool product_detail_load(Db *db, int64_t business_id, int64_t product_id,
                                  Answers **ret_facts, GError **error);
/* Replaces the answer; "" takes it away. The product must be one of this business. */
MUST_USE bool product_detail_save(Db *db, int64_t business_id, int64_t product_id,
                                  const char *question, const char *value, GError **error);
