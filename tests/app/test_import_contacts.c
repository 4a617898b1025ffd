// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

/* P03: known by phone, else by name; nobody in a list has agreed to be written to. */
static void people_go_in_once_and_unasked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    case_context(client, &context);
    static const char TEXT[] = "Nama;No HP;Alamat\nSari Contoh;0812-0000-0033;Krajan\n"
                               "Tono Contoh;81200000044;-\nSari lagi;+6281200000033;\nWati Contoh;;\n"
                               "Rusak;123;\n;0812-0000-0099;\n";
    g_autoptr(GBytes) file = g_bytes_new_static(TEXT, sizeof TEXT - 1);
    case_goes_in_once(&context, file, 3);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM contacts WHERE phone = '+6281200000044'"), ==, 1);
    g_assert_cmpint(case_number(&context, "SELECT COUNT(*) FROM contacts WHERE name LIKE '%Contoh' AND consent = 1"), ==, 0);
}

void test_import_contacts(void)
{
    g_test_add_func("/app/import_contacts/once/P03", people_go_in_once_and_unasked);
}
