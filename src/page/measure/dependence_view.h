// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The warnings of store/dependence.h in words (requirement X03). */
#include "page/page.h"
#include "store/dependence.h"

/* A box for each; false: there is nothing to warn of. */
bool dependence_draw_warnings(PageView *view, const Dependence *dependence);
