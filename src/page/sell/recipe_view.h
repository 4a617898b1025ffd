// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The form in which it is said once what one piece or one box needs (requirements S03, S09). */
#include "page/page.h"

/* Posts ingredient_set; nothing for who may not. name: of the goods or box. */
void recipe_form(PageView *view, const char *name, const RecordList *ingredients);
