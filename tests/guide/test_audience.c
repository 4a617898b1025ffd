// SPDX-License-Identifier: Apache-2.0
#include "guide/audience.h"

#include <glib.h>

static const Audience HAMLET_BREAKFAST = {{"", "dusun krajan", "", "sarapan"}};

/* P12: every tag that is asked for must be carried, however it is written. */
static void only_who_carries_every_tag_is_meant(void)
{
    Audience both = {{"ibu rumah tangga", "Dusun Krajan", "", "kopi, Sarapan"}};
    Audience place = {{"", "Dusun Krajan", "", "makan malam"}};
    Audience habit = {{"", "Dusun Krajanan", "", "sarapan"}};
    Audience nobody = {{NULL, NULL, NULL, NULL}};
    g_assert_true(audience_has(&both, &HAMLET_BREAKFAST));
    g_assert_false(audience_has(&place, &HAMLET_BREAKFAST));
    g_assert_false(audience_has(&habit, &HAMLET_BREAKFAST));
    g_assert_false(audience_has(&nobody, &HAMLET_BREAKFAST));
    g_assert_false(audience_has(&both, &nobody));
    g_assert_true(audience_is_empty(&nobody));
}

static void tags_are_kept_once_and_tidy(void)
{
    g_autofree char *clean = audience_clean(" Sarapan ,, kopi;sarapan ");
    g_assert_cmpstr(clean, ==, "Sarapan, kopi");
    g_autofree char *none = audience_clean(" , ");
    g_assert_cmpstr(none, ==, "");
}

static void the_message_speaks_of_what_was_chosen(void)
{
    static const Audience LIFE = {{"pelajar", "", "suka pedas", ""}};
    g_autofree char *message = audience_message(&HAMLET_BREAKFAST, "Dapur Melati");
    g_assert_cmpstr(
        message, ==,
        "Halo, kabar untuk yang tinggal di dusun krajan. Dapur Melati ada yang pas untuk "
        "sarapan Anda. Mau saya sisihkan? Balas saja pesan ini.");
    g_autofree char *other = audience_message(&LIFE, "Dapur Melati");
    g_assert_cmpstr(other, ==,
                    "Halo, kabar untuk pelajar. Dapur Melati ada yang pas, cocok untuk yang suka "
                    "pedas. Mau saya "
                    "sisihkan? Balas saja pesan ini.");
    g_autofree char *words = audience_words(&HAMLET_BREAKFAST);
    g_assert_cmpstr(words, ==, "dusun krajan · sarapan");
}

void test_audience(void)
{
    g_test_add_func("/guide/audience/P12", only_who_carries_every_tag_is_meant);
    g_test_add_func("/guide/audience/clean", tags_are_kept_once_and_tidy);
    g_test_add_func("/guide/audience/message", the_message_speaks_of_what_was_chosen);
}
