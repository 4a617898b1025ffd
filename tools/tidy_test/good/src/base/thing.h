// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A thing of the example tree: it is what the rules look at. Callers own nothing. */
#include <stdbool.h>

typedef struct Thing Thing;
extern const char *const THING_NAMES[];
bool thing_is_good(const Thing *thing);
