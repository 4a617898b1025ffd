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

static uint32_t alone_of(const FeelContext *context, const FeelWord *word)
{
    uint32_t pieces[FEEL_ALONE_MAX];
    g_assert_cmpuint(feel_alone(word, context->turned > 0, pieces), <=, FEEL_ALONE_MAX);
    return pieces[0];
}

/* "enak" by itself, after these words. */
static uint32_t enak_after(const char *word, unsigned marks, unsigned others)
{
    FeelContext context = {0};
    uint32_t pieces[FEEL_PAIRS_MAX];
    FeelWord first = word_of(word, marks), other = word_of("yang", 0), enak = word_of("enak", 0);
    feel_pairs(&context, &first, pieces);
    for (unsigned i = 0; i < others; i++) {
        feel_pairs(&context, &other, pieces);
    }
    return alone_of(&context, &enak);
}

static void a_turning_word_reaches_the_next_two(void)
{
    uint32_t plain = enak_after("nasi", 0, 0);
    g_assert_cmpuint(enak_after("tidak", FEEL_TURNS, 0), !=, plain);
    g_assert_cmpuint(enak_after("tidak", FEEL_TURNS, 1), !=, plain);
    g_assert_cmpuint(enak_after("tidak", FEEL_TURNS, 2), ==, plain);
    g_assert_cmpuint(enak_after("nasi", 0, 2), ==, plain);
}

static void a_stop_ends_what_tidak_reaches(void)
{
    FeelContext context = {0};
    uint32_t pieces[FEEL_PAIRS_MAX];
    FeelWord no = word_of("tidak", FEEL_TURNS), enak = word_of("enak", 0);
    feel_pairs(&context, &no, pieces);
    feel_stop(&context);
    g_assert_cmpuint(alone_of(&context, &enak), ==, enak_after("nasi", 0, 0));
}

static void pairs_fit_and_depend_on_the_word_before(void)
{
    FeelContext one = {.contrast = true}, other = {.contrast = true};
    uint32_t pieces[FEEL_PAIRS_MAX], others[FEEL_PAIRS_MAX];
    FeelWord nasi = word_of("nasi", 0), kue = word_of("kue", 0);
    FeelWord enak = word_of("enak", FEEL_GOOD);
    g_assert_cmpuint(feel_pairs(&one, &nasi, pieces), <=, FEEL_PAIRS_MAX);
    feel_pairs(&other, &kue, others);
    unsigned count = feel_pairs(&one, &enak, pieces);
    g_assert_cmpuint(feel_pairs(&other, &enak, others), ==, count);
    g_assert_cmpuint(pieces[0], !=, others[0]);
    g_assert_cmpmem(pieces + 1, (count - 1) * sizeof *pieces, others + 1,
                    (count - 1) * sizeof *others);
}

enum { COUNTS, PREVAILS, LENGTH, LAST };

/* The pieces of a comment of one word, many times. */
static void whole_of(const FeelWord *word, const FeelWord *before, unsigned times, uint32_t *pieces)
{
    FeelContext context = {0};
    uint32_t pairs[FEEL_PAIRS_MAX];
    if (before != NULL) {
        feel_pairs(&context, before, pairs);
    }
    for (unsigned i = 0; i < times; i++) {
        feel_pairs(&context, word, pairs);
    }
    g_assert_cmpuint(feel_whole(&context, pieces), <=, FEEL_WHOLE_MAX);
}

static void the_whole_says_what_prevails_how_long_it_is_and_how_it_ends(void)
{
    uint32_t good[FEEL_WHOLE_MAX], denied[FEEL_WHOLE_MAX], bad[FEEL_WHOLE_MAX];
    uint32_t twice[FEEL_WHOLE_MAX];
    FeelWord enak = word_of("enak", FEEL_GOOD), basi = word_of("basi", FEEL_BAD);
    FeelWord no = word_of("tidak", FEEL_TURNS);
    whole_of(&enak, NULL, 1, good);
    whole_of(&enak, &no, 1, denied);
    whole_of(&basi, NULL, 1, bad);
    whole_of(&enak, NULL, 2, twice);
    g_assert_cmpuint(good[PREVAILS], !=, bad[PREVAILS]);
    g_assert_cmpuint(denied[PREVAILS], ==, bad[PREVAILS]);
    g_assert_cmpuint(twice[PREVAILS], ==, good[PREVAILS]);
    g_assert_cmpuint(twice[COUNTS], !=, good[COUNTS]);
    g_assert_cmpuint(twice[LENGTH], !=, good[LENGTH]);
    g_assert_cmpuint(twice[LAST], ==, good[LAST]);
    g_assert_cmpuint(good[LAST], !=, bad[LAST]);
}

static void a_comment_without_words_has_no_end(void)
{
    FeelContext context = {0};
    uint32_t pieces[FEEL_WHOLE_MAX];
    g_assert_cmpuint(feel_whole(&context, pieces), ==, LAST);
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
    g_assert_cmpuint(same, >=, 3);
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
    g_test_add_func("/feel/piece/turned", a_turning_word_reaches_the_next_two);
    g_test_add_func("/feel/piece/stop", a_stop_ends_what_tidak_reaches);
    g_test_add_func("/feel/piece/pairs", pairs_fit_and_depend_on_the_word_before);
    g_test_add_func("/feel/piece/whole",
                    the_whole_says_what_prevails_how_long_it_is_and_how_it_ends);
    g_test_add_func("/feel/piece/empty", a_comment_without_words_has_no_end);
    g_test_add_func("/feel/piece/letters", letters_fit_and_are_shared_by_kin);
    g_test_add_func("/feel/piece/stem", the_bare_word_is_found_behind_nya);
}
