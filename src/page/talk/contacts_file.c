// SPDX-License-Identifier: Apache-2.0
#include "app/contact_card.h"
#include "page/page.h"
#include "store/contact.h"

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) contacts = NULL;
    size_t count = 0;
    if (!contact_list_active(context->db, context->business_id, &contacts, error)) {
        return false;
    }
    g_autofree char *name = g_strdup_printf("kontak-%s.vcf", context->business->slug);
    page_download(view, "text/vcard; charset=utf-8", name, contact_cards(contacts, &count));
    return true;
}

const Page page_contacts_file = {
    .path = "/kontak/unduh",
    .title = N_("Kontak"),
    .job = JOB_TALK,
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .get = get,
};
