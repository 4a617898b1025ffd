// SPDX-License-Identifier: Apache-2.0
#include <stdint.h>

int64_t thing_number(void);
int64_t thing_number(void)
{
    return 1;
}
