// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The choice between at once and beside: a file of many rows in a server goes into the queue of long files
 * (app/import_queue.h), every other one comes in within the action that asks. */
#include "app/context.h"

/* Is a file of so many rows long here? */
bool import_is_long(const Context *context, int64_t rows);
/* Queues a file that waits, within the caller's transaction. *ret_refusal: why not now, translated and owned;
 * NULL: it is queued. CONFLICT: it does not wait or is on its way already. */
MUST_USE bool import_queue_file(const Context *context, int64_t import_id, char **ret_refusal,
                                GError **error);
