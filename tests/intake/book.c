// SPDX-License-Identifier: Apache-2.0
#include "book.h"

#include <string.h>

#include "zip.h"

GBytes *book_fixture(const char *name)
{
    g_autofree char *path = g_strconcat(SOURCE_DIR "/tests/fixture/import/", name, NULL);
    char *bytes = NULL;
    gsize length = 0;
    g_assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    return g_bytes_new_take(bytes, length);
}

GBytes *book_make(const char *sheet_xml, const char *shared)
{
    static const char BOOK[] =
        "<workbook xmlns:r='r'><sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>";
    static const char RELATIONS[] =
        "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";
    static const char STYLES[] =
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy\\ hh:mm'/>"
        "<numFmt numFmtId='171' formatCode='&quot;Rp &quot;#,##0'/></numFmts>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/>"
        "</cellXfs></styleSheet>";
    g_autofree char *sheet =
        g_strconcat("<worksheet><sheetData>", sheet_xml, "</sheetData></worksheet>", NULL);
    g_autofree char *texts = g_strconcat("<sst>", shared != NULL ? shared : "", "</sst>", NULL);
    const ZipEntry entries[] = {{"xl/workbook.xml", BOOK, sizeof BOOK - 1},
                                {"xl/_rels/workbook.xml.rels", RELATIONS, sizeof RELATIONS - 1},
                                {"xl/styles.xml", STYLES, sizeof STYLES - 1},
                                {"xl/worksheets/sheet1.xml", sheet, strlen(sheet)},
                                {"xl/sharedStrings.xml", texts, strlen(texts)}};
    return g_byte_array_free_to_bytes(zip_make(entries, G_N_ELEMENTS(entries)));
}
