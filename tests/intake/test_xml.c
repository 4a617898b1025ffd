// SPDX-License-Identifier: Apache-2.0
#include "intake/xml.h"

#include <string.h>

#include "zip.h"

static void on_start(void *data, const char *name, const char *const *attributes)
{
    const char *id = xml_attribute(attributes, "id");
    g_string_append_printf(data, "<%s%s", name, id != NULL ? id : "");
}

static void on_end(void *data, const char *name)
{
    g_string_append_printf(data, "%s>", name);
}

static void on_text(void *data, const char *text, size_t length)
{
    g_string_append_len(data, text, (gssize)length);
}

static const XmlEvents EVENTS = {on_start, on_end, on_text};

static bool read(const char *xml, GString *out)
{
    const ZipEntry entries[] = {{"A/b.xml", xml, strlen(xml)}};
    g_autoptr(GBytes) file = g_byte_array_free_to_bytes(zip_make(entries, 1));
    g_autoptr(XmlReader) none = xml_reader_new(file, "c.xml", &EVENTS, out);
    g_autoptr(XmlReader) reader = xml_reader_new(file, "a/B.xml", &EVENTS, out);
    g_assert_null(none);
    g_assert_nonnull(reader);
    return xml_reader_run(reader);
}

static void events_come_without_prefixes(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_assert_true(read("<x:a xmlns:x='y'><b r:id='7' xmlns:r='z'>t&amp;u</b></x:a>", out));
    g_assert_cmpstr(out->str, ==, "<a<b7t&ub>a>");
}

/* Entities could make a small file a large one. */
static void entities_and_broken_files_are_refused(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_assert_false(read("<!DOCTYPE a [<!ENTITY b 'bbbb'>]><a>&b;&b;</a>", out));
    g_assert_false(read("<a><b></a>", out));
    g_assert_false(read("", out));
}

/* Reading the same part again and again costs the same budget each time. */
static void parts_share_what_may_be_unpacked(void)
{
    static const char XML[] = "<a>sepuluh huruf</a>";
    const ZipEntry entries[] = {{"a.xml", XML, sizeof XML - 1}};
    g_autoptr(GBytes) file = g_byte_array_free_to_bytes(zip_make(entries, 1));
    g_autoptr(GString) out = g_string_new(NULL);
    size_t budget = 3 * (sizeof XML - 1);
    for (int time = 0; time < 4; time++) {
        g_autoptr(XmlReader) reader = xml_reader_new(file, "a.xml", &EVENTS, out);
        xml_reader_share(reader, &budget);
        g_assert_cmpint(xml_reader_step(reader), ==, time < 2 ? XML_MORE : XML_LARGE);
    }
    g_assert_cmpuint(budget, ==, 0);
}

void test_xml(void)
{
    g_test_add_func("/intake/xml/budget", parts_share_what_may_be_unpacked);
    g_test_add_func("/intake/xml/events", events_come_without_prefixes);
    g_test_add_func("/intake/xml/refused", entities_and_broken_files_are_refused);
}
