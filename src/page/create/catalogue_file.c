// SPDX-License-Identifier: Apache-2.0
#include "action/create/product_table.h"
#include "page/page.h"

/* For the owner's own spreadsheet: with cost and stock, hidden products too. */
static bool get(PageView *view, GError **error)
{
    g_autoptr(GString) table = NULL;
    if (!product_table_load(view->context, &table, error)) {
        return false;
    }
    g_autofree char *name = g_strdup_printf("katalog-%s.csv", view->context->business->slug);
    page_download(view, "text/csv; charset=utf-8", name, g_steal_pointer(&table));
    return true;
}

const Page page_catalogue_file = {
    .path = "/katalog/unduh",
    .title = N_("Katalog"),
    .job = JOB_CREATE,
    .back = "/katalog",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .get = get,
};
