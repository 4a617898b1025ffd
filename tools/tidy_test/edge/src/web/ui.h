// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A mechanism that knows another mechanism, which the tiers do not allow it to do. */
#include "db/db.h"
