// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

const Page page_early = {
    .title = "x",
};

int after(void);
int after(void)
{
    return 1;
}
