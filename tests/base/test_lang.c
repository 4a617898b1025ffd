// SPDX-License-Identifier: Apache-2.0
#include "base/lang.h"

#include <glib/gstdio.h>
#include <stdint.h>
#include <string.h>

static void append_u32(GString *out, uint32_t number)
{
    g_string_append_len(out, (const char *)&number, 4);
}

/* The bytes msgfmt writes: two tables of (length, offset), then the sentences. */
static GString *catalogue_of(const char *const *pairs, uint32_t count)
{
    GString *out = g_string_new(NULL);
    g_autoptr(GString) texts = g_string_new(NULL);
    uint32_t begin = 28 + count * 16;
    append_u32(out, 0x950412de);
    append_u32(out, 0);
    append_u32(out, count);
    append_u32(out, 28);
    append_u32(out, 28 + count * 8);
    append_u32(out, 0);
    append_u32(out, 0);
    for (uint32_t half = 0; half < 2; half++) {
        for (uint32_t i = 0; i < count; i++) {
            const char *text = pairs[i * 2 + half];
            append_u32(out, (uint32_t)strlen(text));
            append_u32(out, begin + (uint32_t)texts->len);
            g_string_append_len(texts, text, (gssize)strlen(text) + 1);
        }
    }
    g_string_append_len(out, texts->str, (gssize)texts->len);
    return out;
}

static const char *const PAIRS[] = {"",          "Content-Type: text/plain; charset=UTF-8\n",
                                    "Pesanan",   "Orders",
                                    "Simpan",    "Save",
                                    "Belum ada", ""};

static void translates_what_the_catalogue_has(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) bytes = catalogue_of(PAIRS, 4);
    g_autoptr(Lang) english = lang_new("en", bytes->str, bytes->len, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(lang_code(english), ==, "en");
    g_assert_cmpstr(tr(english, "Pesanan"), ==, "Orders");
    g_assert_cmpstr(tr(english, "Simpan"), ==, "Save");
    g_assert_cmpstr(tr(english, "Hari ini"), ==, "Hari ini");
    g_assert_cmpstr(tr(english, "Belum ada"), ==, "Belum ada");
    g_assert_cmpstr(tr(english, ""), ==, "");
    g_assert_false(lang_is_pseudo(english));
}

static void reads_what_msgfmt_writes(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-lang-XXXXXX", &error);
    g_assert_no_error(error);
    g_autofree char *po = g_build_filename(folder, "en.po", NULL);
    g_autofree char *mo = g_build_filename(folder, "en.mo", NULL);
    g_assert_true(
        g_file_set_contents(po,
                            "msgid \"\"\nmsgstr \"Content-Type: text/plain; "
                            "charset=UTF-8\\n\"\n\nmsgid \"Pesanan\"\nmsgstr \"Orders\"\n",
                            -1, &error));
    const char *argv[] = {"msgfmt", "-o", mo, po, NULL};
    int status = 0;
    if (!g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                      &status, NULL)) {
        g_test_skip("msgfmt is not installed");
    } else {
        g_autofree char *bytes = NULL;
        gsize size = 0;
        g_assert_true(g_file_get_contents(mo, &bytes, &size, &error));
        g_autoptr(Lang) english = lang_new("en", bytes, size, &error);
        g_assert_no_error(error);
        g_assert_cmpstr(tr(english, "Pesanan"), ==, "Orders");
    }
    g_remove(po);
    g_remove(mo);
    g_rmdir(folder);
}

/* The bytes of a catalogue made by msgfmt from these lines; NULL when there is no msgfmt. */
static GString *compiled(const char *lines)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("tangga-lang-XXXXXX", &error);
    g_assert_no_error(error);
    g_autofree char *po = g_build_filename(folder, "en.po", NULL);
    g_autofree char *mo = g_build_filename(folder, "en.mo", NULL);
    g_autofree char *bytes = NULL;
    gsize size = 0;
    const char *argv[] = {"msgfmt", "-o", mo, po, NULL};
    g_assert_true(g_file_set_contents(po, lines, -1, &error));
    bool made = g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                             NULL, NULL) &&
                g_file_get_contents(mo, &bytes, &size, NULL);
    g_remove(po);
    g_remove(mo);
    g_rmdir(folder);
    return made ? g_string_new_len(bytes, (gssize)size) : NULL;
}

static void counts_are_said_as_the_language_says_them(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) bytes =
        compiled("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                 "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
                 "msgid \"%d hari\"\nmsgid_plural \"%d hari\"\n"
                 "msgstr[0] \"%d day\"\nmsgstr[1] \"%d days\"\n\n"
                 "msgid \"Hari\"\nmsgstr \"Day\"\n");
    if (bytes == NULL) {
        g_test_skip("msgfmt is not installed");
        return;
    }
    g_autoptr(Lang) english = lang_new("en", bytes->str, bytes->len, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(tr_count(english, "%d hari", 1), ==, "%d day");
    g_assert_cmpstr(tr_count(english, "%d hari", 2), ==, "%d days");
    g_assert_cmpstr(tr_count(english, "%d hari", 0), ==, "%d days");
    g_assert_cmpstr(tr_count(english, "Hari", 2), ==, "Day");
    g_assert_cmpstr(tr_count(english, "%d jam", 2), ==, "%d jam");
    g_assert_cmpstr(tr_count(NULL, "%d hari", 2), ==, "%d hari");
}

static void the_source_language_needs_no_catalogue(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) indonesian = lang_new("id", NULL, 0, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(tr(indonesian, "Pesanan"), ==, "Pesanan");
    g_assert_cmpstr(tr(NULL, "Pesanan"), ==, "Pesanan");
    g_assert_cmpstr(lang_code(NULL), ==, "id");
    g_assert_null(tr(indonesian, NULL));
}

/* However a catalogue is cut, it is refused or read without leaving its bytes. */
static void refuses_a_catalogue_cut_anywhere(void)
{
    g_autoptr(GString) bytes = catalogue_of(PAIRS, 4);
    for (gsize size = 0; size + 1 < bytes->len; size++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *cut = g_memdup2(bytes->str, size);
        g_autoptr(Lang) lang = lang_new("en", cut != NULL ? cut : "", size, &error);
        g_assert_null(lang);
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
    }
}

static void survives_any_wrong_number(void)
{
    static const uint32_t numbers[] = {0, 1, 27, 28, 0x7fffffff, 0xfffffff0, 0xffffffff};
    for (gsize at = 0; at < 28 + 4 * 16; at += 4) {
        for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
            g_autoptr(GString) bytes = catalogue_of(PAIRS, 4);
            memcpy(bytes->str + at, &numbers[i], 4);
            g_autoptr(GError) error = NULL;
            g_autoptr(Lang) lang = lang_new("en", bytes->str, bytes->len, &error);
            g_assert_true((lang == NULL) == (error != NULL));
            g_assert_true(lang == NULL || tr(lang, "Pesanan") != NULL);
        }
    }
}

static void the_pseudo_language_marks_every_sentence(void)
{
    g_autoptr(Lang) pseudo = lang_new_pseudo();
    g_assert_true(lang_is_pseudo(pseudo));
    g_assert_cmpstr(tr(pseudo, "Simpan"), ==, "⟦Simpan⟧");
}

void test_lang(void)
{
    g_test_add_func("/base/lang/translates", translates_what_the_catalogue_has);
    g_test_add_func("/base/lang/reads_what_msgfmt_writes", reads_what_msgfmt_writes);
    g_test_add_func("/base/lang/counts", counts_are_said_as_the_language_says_them);
    g_test_add_func("/base/lang/source_needs_no_catalogue", the_source_language_needs_no_catalogue);
    g_test_add_func("/base/lang/refuses_a_cut_catalogue", refuses_a_catalogue_cut_anywhere);
    g_test_add_func("/base/lang/survives_any_wrong_number", survives_any_wrong_number);
    g_test_add_func("/base/lang/pseudo_marks_every_sentence",
                    the_pseudo_language_marks_every_sentence);
}
