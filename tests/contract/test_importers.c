// SPDX-License-Identifier: Apache-2.0
/* What every importer in the registry promises: it names itself, says where its file is or what to send
 * instead, is told by columns that no other importer shares, and is offered at every door. */
#include "importer/importer.h"

#include <string.h>

#include "testkit/client.h"

static void every_importer_explains_itself(void)
{
    g_assert_cmpuint(importer_count(), >=, 20);
    for (size_t i = 0; i < importer_count(); i++) {
        const Importer *importer = IMPORTERS[i];
        g_test_message("%s", importer->name);
        g_assert_true(importer_find(importer->name) == importer);
        g_assert_cmpuint(strlen(importer->label), >, 3);
        g_assert_cmpuint(strlen(importer->advice), >, 10);
        bool nothing = importer->kind == IMPORT_NOTHING;
        g_assert_true((importer->row != NULL) + (importer->document != NULL) + (importer->text != NULL) == !nothing);
        g_assert_true((importer->document == NULL) == (importer->knows == NULL));
        g_assert_true((importer->columns == NULL) == (importer->document != NULL || importer->text != NULL));
        g_assert_true(importer->date_column <= importer_columns(importer));
    }
}

/* The headings of one, all of them by their first name, are taken for that one. */
static void every_importer_is_told_by_its_headings(void)
{
    for (size_t i = 0; i < importer_count(); i++) {
        const Importer *importer = IMPORTERS[i];
        g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func(g_free);
        int places[IMPORT_COLUMNS_MAX];
        for (size_t j = 0; j < importer_columns(importer); j++) {
            const char *names = importer->columns[j].names;
            g_ptr_array_add(cells, g_strndup(names, strcspn(names, "|")));
        }
        for (size_t other = 0; cells->len > 0 && other < importer_count(); other++) {
            size_t found =
                importer_match(IMPORTERS[other], (char *const *)cells->pdata, cells->len, places);
            g_test_message("%s as %s", importer->name, IMPORTERS[other]->name);
            g_assert_true(other == i ? found == cells->len : found < cells->len);
        }
    }
}

static void every_importer_is_offered_at_every_door(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *list = NULL;
    g_assert_cmpint(client_command(client, &list, "import", "--list", "--business",
                                   "dapur-melati", NULL), ==, 0);
    g_assert_cmpint(client_get(client, "/impor"), ==, 200);
    for (size_t i = 0; i < importer_count(); i++) {
        bool taken = IMPORTERS[i]->kind != IMPORT_NOTHING;
        g_autofree char *option = g_strdup_printf("\"%s\"", IMPORTERS[i]->name);
        g_assert_true((strstr(client_body(client), option) != NULL) == taken);
        g_assert_true(!taken || strstr(list, IMPORTERS[i]->name) != NULL);
    }
}

/* H09: the same from the command line: looked at, taken in, and once more nothing. */
static void the_command_takes_a_file_in_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_now(client, zone_instant(ZONE_WIB, day_from_civil(2026, 10, 1), 600));
    static const char FILE_NAME[] = SOURCE_DIR "/tests/fixture/import/shopee_orders_51.xlsx";
    static const char *const COUNTS[] = {"\"new\":12,\"same\":0", "\"new\":12,\"same\":0",
                                         "\"new\":0,\"same\":12"};
    for (size_t i = 0; i < G_N_ELEMENTS(COUNTS); i++) {
        g_autofree char *out = NULL;
        g_assert_cmpint(client_command(client, &out, "import", "shopee_orders", FILE_NAME, "--json",
                                       "--business", "dapur-melati", i == 0 ? "--dry-run" : NULL, NULL),
                        ==, 0);
        g_test_message("%s", out);
        g_assert_nonnull(strstr(out, COUNTS[i]));
        g_assert_nonnull(strstr(out, "\"rows\":12"));
    }
    g_assert_cmpint(client_command(client, NULL, "import", "tiktok_orders", FILE_NAME,
                                   "--business", "dapur-melati", NULL), ==, 3);
    g_assert_cmpint(client_command(client, NULL, "import", "entah", FILE_NAME, "--business",
                                   "dapur-melati", NULL), ==, 3);
}

void test_importers(void)
{
    g_test_add_func("/contract/importers/explain", every_importer_explains_itself);
    g_test_add_func("/contract/importers/headings", every_importer_is_told_by_its_headings);
    g_test_add_func("/contract/importers/doors", every_importer_is_offered_at_every_door);
    g_test_add_func("/contract/importers/command/H09", the_command_takes_a_file_in_once);
}
