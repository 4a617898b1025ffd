// SPDX-License-Identifier: Apache-2.0
#include "planner/content.h"

#include "guide/interaction.h"
#include "planner/data_case.h"

static void keys_go_there_and_back(void)
{
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        ContentKind back = KIND_COUNT;
        g_assert_true(content_kind_parse(content_kind_key(kind), &back));
        g_assert_cmpint(back, ==, kind);
    }
    for (ContentPillar pillar = 0; pillar < PILLAR_COUNT; pillar++) {
        ContentPillar back = PILLAR_COUNT;
        g_assert_true(content_pillar_parse(content_pillar_key(pillar), &back));
        g_assert_cmpint(back, ==, pillar);
    }
    ChannelForm form = FORM_CHAT;
    ContentKind kind = KIND_STORY;
    g_assert_true(channel_form_parse("group", &form));
    g_assert_cmpint(form, ==, FORM_GROUP);
    g_assert_false(content_kind_parse("poster", &kind));
    g_assert_cmpint(kind, ==, KIND_STORY);
}

static void every_kind_has_its_own_idea_for_every_pillar(void)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    Interaction interaction = INTERACTIONS;
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        for (ContentPillar pillar = 0; pillar < PILLAR_COUNT; pillar++) {
            const char *idea = content_idea(kind, pillar, NULL);
            g_assert_true(idea != NULL && *idea != '\0');
            g_assert_true(g_hash_table_add(seen, (gpointer)idea));
            /* M05: whatever a post is, it carries one of the five */
            g_assert_true(interaction_parse(content_interaction(kind, pillar), &interaction));
        }
    }
}

static void pillars_are_those_of_the_knowledge_file(void)
{
    g_autoptr(StanzaFile) file = data_file("pillars.txt");
    ContentPillar pillar = PILLAR_COMMUNICATION;
    g_assert_cmpint(stanza_file_count(file), ==, PILLAR_COUNT);
    for (size_t i = 0; i < stanza_file_count(file); i++) {
        g_assert_true(content_pillar_parse(stanza_id(stanza_file_at(file, i)), &pillar));
        g_assert_cmpint(pillar, ==, i);
    }
}

void test_content(void)
{
    g_test_add_func("/planner/content/pillars", pillars_are_those_of_the_knowledge_file);
    g_test_add_func("/planner/content/keys", keys_go_there_and_back);
    g_test_add_func("/planner/content/ideas", every_kind_has_its_own_idea_for_every_pillar);
}
