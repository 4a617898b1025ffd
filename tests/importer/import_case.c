// SPDX-License-Identifier: Apache-2.0
#include "import_case.h"

#include <string.h>

ImportOptions case_options(void)
{
    return (ImportOptions){.platform = "",
                           .owner = "",
                           .zone = ZONE_WIB,
                           .today = day_from_civil(2026, 10, 1)};
}

GBytes *case_fixture(const char *name)
{
    g_autofree char *path = g_strconcat(SOURCE_DIR "/tests/fixture/import/", name, NULL);
    char *bytes = NULL;
    gsize length = 0;
    g_assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    return g_bytes_new_take(bytes, length);
}

static void read_bytes(GBytes *file, const char *asked, FileRead *ret_read)
{
    ImportOptions options = case_options();
    file_read(file, asked != NULL ? importer_find(asked) : NULL, &options, ret_read);
}

void case_fixture_read(const char *name, const char *asked, FileRead *ret_read)
{
    g_autoptr(GBytes) file = case_fixture(name);
    read_bytes(file, asked, ret_read);
}

void case_text_read(const char *text, const char *asked, FileRead *ret_read)
{
    g_autoptr(GBytes) file = g_bytes_new(text, strlen(text));
    read_bytes(file, asked, ret_read);
}
