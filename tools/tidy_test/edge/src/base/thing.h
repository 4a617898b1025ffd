// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A thing of the example tree that reaches upwards, which base may not do at all. */
#include "page/page.h"


