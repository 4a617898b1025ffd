// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The places of data/sources.txt as options of a form: owned by the caller, labels in her language. */
#include "page/page.h"

/* bought: where a purchase may take place; else where a buyer may have heard of the business. */
OptionTable source_options(const Knowledge *knowledge, bool bought, const Lang *lang);
