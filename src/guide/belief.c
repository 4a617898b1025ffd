// SPDX-License-Identifier: Apache-2.0
#include "guide/belief.h"

#include "guide/phrase.h"

static const char *const KEYS[] = {"name", "answer", NULL};

const char *belief_name(const Belief *belief, const Lang *lang)
{
    return stanza_said(belief->stanza, "name", lang);
}

const char *belief_answer(const Belief *belief, const Lang *lang)
{
    return stanza_said(belief->stanza, "answer", lang);
}

const Belief *belief_mine(const Knowledge *knowledge, const Answers *answers, size_t i)
{
    for (size_t at = 0; at < belief_count(knowledge); at++) {
        const Belief *belief = belief_at(knowledge, at);
        if (answers_has(answers, "beliefs", belief->key) && i-- == 0) {
            return belief;
        }
    }
    return NULL;
}

static bool belief_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                        GError **error)
{
    (void)knowledge;
    ((Belief *)item)->stanza = stanza;
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "answer", error);
}

const KnowledgePart belief_part = {
    .file = "beliefs.txt",
    .kind = "belief",
    .keys = KEYS,
    .size = sizeof(Belief),
    .read = belief_read,
};
