// SPDX-License-Identifier: Apache-2.0
#include "planner/caption_book.h"

#include "planner/caption_case.h"

static void the_book_inside_the_program_is_whole(void)
{
    g_autoptr(CaptionBook) book = caption_book();
    g_assert_cmpint(book->openings->len, >=, 12);
    g_assert_cmpint(book->patterns->len, >=, 3 * KIND_COUNT);
    g_assert_nonnull(strstr(caption_book_message(book, "receipt"), "{total}"));
}

static void a_broken_book_is_refused_with_its_line(void)
{
    static const struct {
        const char *text, *says;
    } cases[] = {
        {"opening: a\nform: status\ntext: Halo {nama}\n", "bad.txt:3: unknown gap 'nama'"},
        {"opening: a\nform: radio\ntext: Halo\n", "bad.txt:2:"},
        {"caption: a\nform: status\nkind: song\ntext: Halo\n", "bad.txt:3:"},
        {"caption: a\nform: status\nkind: story\npillar: five\ntext: Halo\n", "bad.txt:4:"},
        {"caption: a\nform: status\nkind: story\ntext: Halo {menu\n", "bad.txt:4:"},
        {"caption: a\nform: status\nkind: story\nsize: 3\ntext: Halo\n", "bad.txt:4:"},
        {"message: hello\ntext: Halo\n", "bad.txt:1:"},
        {"poem: a\ntext: Halo\n", "bad.txt:1:"},
        {"opening: a\nform: status\ntext: Halo\n", "bad.txt:1: needs two openings"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(StanzaFile) file = text_file("bad.txt", cases[i].text);
        CaptionBook *book = NULL;
        g_assert_false(caption_book_parse(file, &book, &error));
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_test_message("%s", error->message);
        g_assert_true(g_str_has_prefix(error->message, cases[i].says));
    }
}

static void damaged_files_are_read_or_refused_but_never_crash(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(11);
    int refused = 0;
    for (int round = 0; round < 300; round++) {
        g_autoptr(GError) error = NULL;
        g_autofree char *text = noisy(rand, data_text("captions.txt"));
        g_autoptr(StanzaFile) file = stanza_file_parse("captions.txt", text, &error);
        g_autoptr(CaptionBook) book = NULL;
        if (file != NULL && caption_book_parse(file, &book, &error)) {
            CaptionAsk ask = melati_ask(FORM_STATUS);
            g_auto(Caption) caption = {0};
            assert_ok(caption_compose(book, &ask, &caption, &error), error);
            continue;
        }
        g_assert_error(error, ERROR_DOMAIN, ERROR_INVALID);
        g_assert_true(g_str_has_prefix(error->message, "captions.txt:"));
        refused++;
    }
    g_assert_cmpint(refused, >, 30);
}

void test_caption_book(void)
{
    g_test_add_func("/planner/caption_book/noise",
                    damaged_files_are_read_or_refused_but_never_crash);
    g_test_add_func("/planner/caption_book/whole", the_book_inside_the_program_is_whole);
    g_test_add_func("/planner/caption_book/refuses", a_broken_book_is_refused_with_its_line);
}
