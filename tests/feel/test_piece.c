// SPDX-License-Identifier: Apache-2.0
#include "feel/piece.h"

#include <glib.h>
#include <string.h>

static FeelToken token_of(const char *word)
{
    FeelReader reader = feel_reader(word, strlen(word));
    FeelToken token;
    g_assert_true(feel_token_next(&reader, &token));
    return token;
}

static FeelWord word_of(const char *word, unsigned marks)
{
    uint32_t key = (uint32_t)token_of(word).hash;
    return (FeelWord){.key = key, .means = key, .marks = (uint16_t)marks};
}

/* The first piece of "enak" after these words. */
static uint32_t enak_after(const char *word, unsigned marks, unsigned others)
{
    FeelContext context = {0};
    uint32_t pieces[FEEL_PAIRS_MAX];
    FeelWord first = word_of(word, marks), other = word_of("yang", 0), enak = word_of("enak", 0);
    feel_pairs(&context, &first, pieces);
    for (unsigned i = 0; i < others; i++) {
        feel_pairs(&context, &other, pieces);
    }
    g_assert_cmpuint(feel_pairs(&context, &enak, pieces), <=, FEEL_PAIRS_MAX);
    return pieces[0];
}

static void a_turning_word_reaches_the_next_three(void)
{
    uint32_t plain = enak_after("nasi", 0, 0);
    g_assert_cmpuint(enak_after("tidak", FEEL_TURNS, 0), !=, plain);
    g_assert_cmpuint(enak_after("tidak", FEEL_TURNS, 2), !=, plain);
    g_assert_cmpuint(enak_after("tidak", FEEL_TURNS, 3), ==, plain);
    g_assert_cmpuint(enak_after("nasi", 0, 2), ==, plain);
}

static void a_stop_ends_what_tidak_reaches(void)
{
    FeelContext context = {0};
    uint32_t pieces[FEEL_PAIRS_MAX];
    FeelWord no = word_of("tidak", FEEL_TURNS), enak = word_of("enak", 0);
    feel_pairs(&context, &no, pieces);
    feel_stop(&context);
    feel_pairs(&context, &enak, pieces);
    g_assert_cmpuint(pieces[0], ==, enak_after("nasi", 0, 0));
}

static void letters_fit_and_are_shared_by_kin(void)
{
    uint32_t short_pieces[FEEL_LETTERS_MAX], long_pieces[FEEL_LETTERS_MAX];
    FeelToken enak = token_of("enak"), kin = token_of("keenakan");
    FeelToken endless = token_of("abcdefghijklmnopqrstuvwxyzabcdefghijkl");
    unsigned few = feel_letters(&enak, short_pieces), many = feel_letters(&kin, long_pieces);
    unsigned same = 0;
    for (unsigned i = 0; i < few * many; i++) {
        same += short_pieces[i / many] == long_pieces[i % many];
    }
    g_assert_cmpuint(same, >=, 6);
    g_assert_cmpuint(feel_letters(&endless, long_pieces), <=, FEEL_LETTERS_MAX);
}

static void the_bare_word_is_found_behind_nya(void)
{
    FeelToken bare = token_of("harga"), with = token_of("harganya"), none = token_of("punya");
    g_assert_cmpuint(feel_stem(&with), ==, (uint32_t)bare.hash);
    g_assert_cmpuint(feel_stem(&none), ==, (uint32_t)none.hash);
}

void test_piece(void)
{
    g_test_add_func("/feel/piece/turned", a_turning_word_reaches_the_next_three);
    g_test_add_func("/feel/piece/stop", a_stop_ends_what_tidak_reaches);
    g_test_add_func("/feel/piece/letters", letters_fit_and_are_shared_by_kin);
    g_test_add_func("/feel/piece/stem", the_bare_word_is_found_behind_nya);
}
