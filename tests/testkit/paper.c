// SPDX-License-Identifier: Apache-2.0
#include "testkit/paper.h"

#include <stdbool.h>
#include <string.h>
#include <unistd.h>

/* Runs a reader on the bytes in a file of their own. */
static char *read_by(const char *const *command, const void *bytes, gsize size, bool from_errors)
{
    g_autofree char *program = g_find_program_in_path(command[0]);
    g_autofree char *file = NULL;
    char *out = NULL, *errors = NULL;
    if (program == NULL) {
        g_error("this test needs %s; ./check installs it", command[0]);
    }
    int handle = g_file_open_tmp("tangga-paper-XXXXXX", &file, NULL);
    g_assert_cmpint(handle, >=, 0);
    g_assert_cmpint(write(handle, bytes, size), ==, (gssize)size);
    close(handle);
    g_autoptr(GPtrArray) line = g_ptr_array_new();
    for (const char *const *word = command; *word != NULL; word++) {
        g_ptr_array_add(line, g_str_equal(*word, "FILE") ? file : (char *)*word);
    }
    g_ptr_array_add(line, NULL);
    g_assert_true(g_spawn_sync(NULL, (char **)line->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                               &out, &errors, NULL, NULL));
    unlink(file);
    g_free(from_errors ? out : errors);
    return from_errors ? errors : out;
}

char *pdf_words(const void *pdf, gsize size)
{
    static const char *const command[] = {"pdftotext", "-layout", "FILE", "-", NULL};
    return read_by(command, pdf, size, false);
}

char *html_faults(const char *html)
{
    static const char *const command[] = {"tidy", "-quiet", "-errors", "-utf8", "FILE", NULL};
    return read_by(command, html, strlen(html), true);
}

static const char READ_WORKBOOK[] =
    "import sys, zipfile\n"
    "from xml.etree import ElementTree as tree\n"
    "name = lambda tag: '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}' + tag\n"
    "book = zipfile.ZipFile(sys.argv[1])\n"
    "assert book.testzip() is None\n"
    "words = []\n"
    "if 'xl/sharedStrings.xml' in book.namelist():\n"
    "    for item in tree.fromstring(book.read('xl/sharedStrings.xml')):\n"
    "        words.append(''.join(part.text or '' for part in item.iter(name('t'))))\n"
    "def cell(c):\n"
    "    if c.find(name('f')) is not None:\n"
    "        return 'f:' + c.find(name('f')).text\n"
    "    value = c.find(name('v'))\n"
    "    text = '' if value is None else value.text\n"
    "    return 's:' + words[int(text)] if c.get('t') == 's' else 'n:' + text\n"
    "for row in tree.fromstring(book.read('xl/worksheets/sheet1.xml')).iter(name('row')):\n"
    "    print('\\t'.join(cell(c) for c in row))\n";

char *workbook_rows(const void *file, gsize size)
{
    const char *const command[] = {"python3", "-c", READ_WORKBOOK, "FILE", NULL};
    return read_by(command, file, size, false);
}
