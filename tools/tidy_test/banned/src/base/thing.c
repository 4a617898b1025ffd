// SPDX-License-Identifier: Apache-2.0
#include <string.h>

void thing(char *to, const char *from);
void thing(char *to, const char *from)
{
    strcpy(to, from);
}
