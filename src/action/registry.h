// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The records of all actions by name, for pages that offer them. */
#include "action/action.h"

#define ACTION(name) extern const Action action_##name;
#include "action/registry.list"
#undef ACTION
