// SPDX-License-Identifier: Apache-2.0
#include "app/customer_file.h"
#include "page/page.h"
#include "store/customer_copy.h"

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(GPtrArray) lists = NULL;
    if (!customer_copy_load(context->db, context->business_id, view->id, &lists, error)) {
        return false;
    }
    g_autofree char *text = customer_file(lists, context->business->name, context->zone);
    g_autofree char *name =
        g_strdup_printf("data-%s-%" G_GINT64_FORMAT ".json", context->business->slug, view->id);
    page_download(view, "application/json; charset=utf-8", name, g_string_new(text));
    return true;
}

const Page page_contact_data_file = {
    .path = "/kontak/data/unduh/{nomor}",
    .title = N_("Data satu orang"),
    .job = JOB_TALK,
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .get = get,
};
