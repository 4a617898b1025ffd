// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The report as one JSON document, for the API and `tangga report`. It names no customer. */
#include <jansson.h>

#include "app/context.h"

MUST_USE bool report_document(const Context *context, Period period, json_t **ret_document,
                              GError **error);
