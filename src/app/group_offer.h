// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is for sale, told to one group: the menu of the day or one product, in the words for groups; in a
 * buy-and-sell group headed by what the group is about (requirements C02, H05). Nothing is written. */
#include "app/post_text.h"
#include "store/group.h"

/* product_id 0: whatever is for sale. */
MUST_USE bool group_offer(const Context *context, const Group *group, int64_t product_id,
                          PostText *ret_text, GError **error);
