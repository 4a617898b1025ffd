// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the answers to a demand share: any request of the group stands for all open requests of the
 * same item. */
#include "action/action.h"
#include "store/request.h"

/* The request doing->id, a list of one. NOT_FOUND: not of this business. When it is no longer open,
 * an error is added to the form. */
MUST_USE bool request_group_load(const Doing *doing, RecordList **ret_one, GError **error);
