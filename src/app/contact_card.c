// SPDX-License-Identifier: Apache-2.0
#include "app/contact_card.h"

#include "store/contact.h"

/* RFC 2426: these four would end the text or the field. */
static void text_append(GString *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '\n') {
            g_string_append(out, "\\n");
        } else {
            if (*text == '\\' || *text == ',' || *text == ';') {
                g_string_append_c(out, '\\');
            }
            g_string_append_c(out, *text);
        }
    }
}

static void card_append(GString *out, const Contact *contact)
{
    g_string_append(out, "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;");
    text_append(out, contact->name);
    g_string_append(out, ";;;\r\nFN:");
    text_append(out, contact->name);
    g_string_append_printf(out, "\r\nTEL;TYPE=CELL:%s\r\nEND:VCARD\r\n", contact->phone);
}

GString *contact_cards(const RecordList *contacts, size_t *ret_count)
{
    GString *out = g_string_new(NULL);
    size_t count = 0;
    for (size_t i = 0; i < record_count(contacts); i++) {
        const Contact *contact = contact_at(contacts, i);
        if (contact->consent == 1 && contact->active == 1 && *contact->phone != '\0') {
            card_append(out, contact);
            count++;
        }
    }
    *ret_count = count;
    return out;
}
