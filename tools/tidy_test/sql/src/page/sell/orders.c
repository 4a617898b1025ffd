// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

#define N_(text) text

static const char SQL_LIST[] = "SELECT id FROM orders";
const Page page_orders = {
    .title = SQL_LIST,
};
