// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

void form_errors_add(void *errors, const char *field, const char *sentence);
static void refuse(void *errors)
{
    form_errors_add(errors, "Name", "Belum diisi.");
}

const Page page_orders = {
    .title = "Pesanan",
};
