// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who reads a page: how much it shows her at once (requirement L12). It follows from the answers of
 * the business; without an open business nothing is held back. */
#include "app/context.h"
#include "guide/depth.h"

MUST_USE bool reader_depth(const Context *context, Depth *ret_depth, GError **error);
