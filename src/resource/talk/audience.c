// SPDX-License-Identifier: Apache-2.0
#include "guide/audience.h"

#include "resource/resource.h"
#include "store/contact.h"

static const Field FIELDS[] = {{"demography", N_("Siapa mereka"), FIELD_TEXT, .max = 120},
                               {"place", N_("Tinggal di mana"), FIELD_TEXT, .max = 120},
                               {"lifestyle", N_("Gaya hidup"), FIELD_TEXT, .max = 120},
                               {"habit", N_("Kebiasaan"), FIELD_TEXT, .max = 120},
                               {0}};
static const Form QUERY = {FIELDS};

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    const FormValues *values = query->query;
    g_autoptr(RecordList) contacts = NULL;
    int agreed = 0;
    if (!contact_list_active(context->db, context->business_id, &contacts, error)) {
        return false;
    }
    json_t *items = json_array();
    Audience asked = {{form_text(values, "demography"), form_text(values, "place"),
                       form_text(values, "lifestyle"), form_text(values, "habit")}};
    for (size_t i = 0; i < record_count(contacts); i++) {
        const Contact *contact = contact_at(contacts, i);
        Audience person = {
            {contact->demography, contact->place, contact->lifestyle, contact->habit}};
        if (audience_has(&person, &asked)) {
            agreed += contact->consent != 0;
            json_array_append_new(items, resource_record(&contact_type, contact, context->zone));
        }
    }
    g_autofree char *words = audience_words(&asked);
    g_autofree char *message = audience_message(&asked, context->business->name);
    *ret_document = json_pack("{s:s, s:i, s:i, s:s, s:o}", "segment", words, "size",
                              (int)json_array_size(items), "agreed", agreed, "message", message,
                              "items", items);
    return true;
}

const Resource resource_audience = {
    .name = "audience",
    .summary = "Contacts that carry every tag asked for, how many they are, how many agreed to be "
               "written to, and what to write.",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY,
    .read = read,
};
