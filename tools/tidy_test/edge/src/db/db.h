// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A mechanism of the example tree; it says nothing about who may own anything. */
#include "base/thing.h"
