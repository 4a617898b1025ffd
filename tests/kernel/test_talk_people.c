// SPDX-License-Identifier: Apache-2.0
/* Who is who in a chat (requirement T01). */
#include "kernel/talk_people.h"

#include <string.h>

#include "talk_make.h"

static TalkPeople *people_of(const char *chat)
{
    g_autofree Talk *talk = talk_make(chat, "", "");
    return g_memdup2(&talk->people, sizeof talk->people);
}

static void the_owner_is_found_by_what_is_there(void)
{
    g_autofree TalkPeople *said = people_of(
        AT("08.00") "Bu Ani: halo\n" AT("08.01") "Melati: Anda telah menghapus pesan ini\n");
    g_assert_cmpint(talk_owner_guess(said, "", "", ""), ==, 1);
    g_autofree TalkPeople *plain =
        people_of(AT("08.00") "Bu Ani: halo\n" AT("08.01") "Dapur Melati: ya\n");
    g_assert_cmpint(talk_owner_guess(plain, "", "", ""), ==, TALK_NOBODY);
    g_assert_cmpint(talk_owner_guess(plain, "", "dapur melati", ""), ==, 1);
    g_assert_cmpint(talk_owner_guess(plain, "Chat WhatsApp dengan Bu Ani.txt", "", ""), ==, 1);
    g_autofree TalkPeople *words =
        people_of(AT("08.00") "A: brp harganya\n" AT("08.01") "B: Ready kak, ditunggu ya\n" AT(
            "08.02") "A: pesen 2\n" AT("08.03") "B: siap kak totalnya 20rb\n" AT("08.04") "A: bs "
                                                                                          "cod?\n");
    g_assert_cmpint(talk_owner_guess(words, "", "", ""), ==, 1);
}

static void names_that_are_numbers_are_phones(void)
{
    g_autofree TalkPeople *people = people_of(AT("08.00") "\u202a+62 812-0000-0000\u202c: p\n" AT(
        "08.01") "Budi 2: Nama: Budi\nHP: 0812-0000-0002\n");
    g_assert_cmpstr(people->people[0].phone, ==, "+6281200000000");
    g_assert_cmpstr(people->people[1].phone, ==, "081200000002");
}

static void a_crowd_finds_its_limit(void)
{
    g_autofree TalkPeople *people = g_new0(TalkPeople, 1);
    for (int i = 0; i < 3000; i++) {
        g_autofree char *name = g_strdup_printf("orang %d", i);
        int at = talk_people_of(people, (ChatSpan){name, strlen(name)});
        g_assert_cmpint(at, ==, i < (int)TALK_PEOPLE_MAX ? i : TALK_NOBODY);
    }
    g_assert_cmpint(talk_people_of(people, (ChatSpan){"orang 7", 7}), ==, 7);
    g_autofree char *long_name = g_strnfill(200, 'x');
    g_assert_cmpint(talk_people_of(people, (ChatSpan){long_name, 200}), ==, TALK_NOBODY);
}

void test_talk_people(void)
{
    g_test_add_func("/kernel/talk_people/owner", the_owner_is_found_by_what_is_there);
    g_test_add_func("/kernel/talk_people/phone", names_that_are_numbers_are_phones);
    g_test_add_func("/kernel/talk_people/crowd", a_crowd_finds_its_limit);
}
