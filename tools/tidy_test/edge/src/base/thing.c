// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

int thing_number(void);
int thing_number(void)
{
    return 1;
}
