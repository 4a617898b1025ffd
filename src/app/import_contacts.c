// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "base/text.h"
#include "store/contact.h"

/* Nobody in a list has agreed to be written to: that is asked of each person. */
static bool contact_write(const Context *context, const BatchContact *contact, GError **error)
{
    int64_t id = 0;
    ContactFacts facts = {.name = contact->name,
                          .phone = contact->phone,
                          .factor = "key_account",
                          .circle = "customers",
                          .place = contact->place,
                          .note = contact->note};
    return contact_add(context->db, context->business_id, &facts, context->now, &id, error);
}

/* By phone, and by name those whose row has no phone: what is known is never changed by a list. */
static void known_add(GHashTable *known, const Contact *contact)
{
    g_hash_table_add(known, text_fold(contact->name));
    if (*contact->phone != '\0') {
        g_hash_table_add(known, g_strdup(contact->phone));
    }
}

static bool is_known(GHashTable *known, const BatchContact *contact)
{
    g_autofree char *name = text_fold(contact->name);
    return g_hash_table_contains(known, *contact->phone != '\0' ? contact->phone : name);
}

bool import_take_contacts(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *contacts = taking->work->read.batch->contacts;
    ImportCounts *counts = &taking->work->counts;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (!contact_list_active(context->db, context->business_id, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        known_add(known, contact_at(list, i));
    }
    for (guint i = 0; i < contacts->len; i++) {
        const BatchContact *contact = &g_array_index(contacts, BatchContact, i);
        bool same = is_known(known, contact);
        counts->new_rows += !same;
        counts->same_rows += same;
        if ((taking->write && !same && !contact_write(context, contact, error)) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
