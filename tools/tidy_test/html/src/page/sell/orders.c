// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

const Page page_orders = {
    .title = "<div class=x>",
};
