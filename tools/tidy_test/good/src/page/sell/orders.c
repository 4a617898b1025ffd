// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

#define N_(text) text

const Page page_orders = {
    .title = N_("Pesanan"),
};
