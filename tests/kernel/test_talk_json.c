// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk_json.h"

#include <jansson.h>
#include <string.h>

#include "talk_make.h"

static void everything_is_told_as_json(void)
{
    g_autofree Talk *talk = talk_make(AT("08.00") "Bu \"Ani\"\xFF: nasi kuning 2 ya\x01\n" AT(
                                          "08.01") "Bu \"Ani\"\xFF: cod bs?\\\n",
                                      "Nasi kuning", "Dapur Melati");
    talk_judge_begin(talk, 0, 30);
    talk_judge_end(talk);
    g_autofree char *json = g_malloc(TALK_JSON_BYTES);
    size_t length = talk_json_write(talk, json, TALK_JSON_BYTES);
    json_t *document = json_loadb(json, length, JSON_REJECT_DUPLICATES, NULL);
    g_assert_nonnull(document);
    g_assert_cmpstr(json_string_value(json_object_get(document, "owner")), ==, "Bu \"Ani\"\uFFFD");
    g_assert_cmpint(json_integer_value(json_object_get(document, "messages")), ==, 2);
    g_assert_cmpuint(json_array_size(json_object_get(document, "hours_asked")), ==, 24);
    json_decref(document);
    for (size_t room = 0; room < length; room += 7) {
        g_assert_cmpuint(talk_json_write(talk, json, room), ==, 0);
    }
}

static void the_fullest_talk_has_room(void)
{
    g_autofree Talk *talk = g_new0(Talk, 1);
    memset(&talk->people, 0, sizeof talk->people);
    char odd[TALK_TEXT_BYTES];
    memset(odd, '\xFF', sizeof odd);
    odd[sizeof odd - 1] = '\0';
    talk->people.count = TALK_PEOPLE_MAX;
    for (size_t i = 0; i < TALK_PEOPLE_MAX; i++) {
        memcpy(talk->people.people[i].name, odd, TALK_NAME_BYTES - 1);
    }
    talk->question_count = TALK_QUESTIONS_MAX;
    talk->draft_count = TALK_ORDERS_MAX;
    talk->proof_count = talk->trick_count = TALK_FLAGS_MAX;
    talk->group_count = TALK_GROUPS_MAX;
    for (size_t i = 0; i < TALK_QUESTIONS_MAX; i++) {
        memcpy(talk->questions[i].note.text, odd, sizeof odd);
    }
    for (size_t i = 0; i < TALK_ORDERS_MAX; i++) {
        memcpy(talk->drafts[i].note.text, odd, sizeof odd);
        memcpy(talk->proofs[i].note.text, odd, sizeof odd);
        memcpy(talk->tricks[i].note.text, odd, sizeof odd);
        talk->drafts[i].order.line_count = TALK_LINES_MAX;
    }
    for (size_t i = 0; i < TALK_GROUPS_MAX; i++) {
        memcpy(talk->groups[i].text, odd, sizeof odd);
        memcpy(talk->groups[i].answer, odd, sizeof odd);
    }
    g_autofree char *json = g_malloc(TALK_JSON_BYTES);
    g_assert_cmpuint(talk_json_write(talk, json, TALK_JSON_BYTES), >, 0);
}

void test_talk_json(void)
{
    g_test_add_func("/kernel/talk_json/all", everything_is_told_as_json);
    g_test_add_func("/kernel/talk_json/room", the_fullest_talk_has_room);
}
