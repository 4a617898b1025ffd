// SPDX-License-Identifier: Apache-2.0
/* X03: only who agreed goes into the list she keeps herself. */
#include "app/contact_card.h"

#include "store/contact.h"
#include "testkit/testkit.h"

static const char ROWS[] =
    "INSERT INTO contacts (business_id, name, phone, consent, active, created_at) VALUES "
    "(1, 'Bu Sari, RT 05; depan', '+6281234567890', 1, 1, 1), (1, 'Bu Ani', '', 1, 1, 1), "
    "(1, 'Pak Adi', '+6281234567891', 0, 1, 1), (2, 'Bu Lain', '+6281234567893', 1, 1, 1);\n";

static void only_who_agreed_is_in_the_list(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) contacts = NULL;
    size_t count = 0;
    assert_ok(db_run_script(db, ROWS, &error), error);
    assert_ok(contact_list_active(db, BUSINESS, &contacts, &error), error);
    g_autoptr(GString) cards = contact_cards(contacts, &count);
    g_assert_cmpuint(count, ==, 1);
    g_assert_cmpstr(cards->str, ==,
                    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Bu Sari\\, RT 05\\; depan;;;\r\nFN:Bu "
                    "Sari\\, RT 05\\; depan\r\nTEL;TYPE=CELL:+6281234567890\r\nEND:VCARD\r\n");
}

void test_contact_card(void)
{
    testkit_db_case("/app/contact_card/X03", only_who_agreed_is_in_the_list);
}
