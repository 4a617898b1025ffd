// SPDX-License-Identifier: Apache-2.0
#include "guide/obstacle.h"

#include "guide/phrase.h"
#include "guide/question.h"

static const char *const KEYS[] = {"name", "remedy", "path", "row", NULL};

const char *obstacle_name(const Obstacle *obstacle, const Lang *lang)
{
    return stanza_said(obstacle->stanza, "name", lang);
}

const char *obstacle_remedy(const Obstacle *obstacle, const Lang *lang)
{
    return stanza_said(obstacle->stanza, "remedy", lang);
}

const Obstacle *obstacle_mine(const Knowledge *knowledge, const Answers *answers, size_t i)
{
    for (size_t at = 0; at < obstacle_count(knowledge); at++) {
        const Obstacle *obstacle = obstacle_at(knowledge, at);
        if (answers_is(answers, obstacle->key, "yes") && i-- == 0) {
            return obstacle;
        }
    }
    return NULL;
}

static bool obstacle_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                          GError **error)
{
    Obstacle *obstacle = item;
    obstacle->stanza = stanza;
    obstacle->path = stanza_text(stanza, "path");
    obstacle->row = stanza_text(stanza, "row");
    if (question_find(knowledge, obstacle->key) == NULL) {
        return stanza_refuse(stanza, NULL, error, "no question '%s' asks for it", obstacle->key);
    }
    return stanza_need(stanza, "name", error) && stanza_need(stanza, "remedy", error) &&
           stanza_need(stanza, "path", error) && stanza_need(stanza, "row", error);
}

const KnowledgePart obstacle_part = {
    .file = "obstacles.txt",
    .kind = "obstacle",
    .keys = KEYS,
    .size = sizeof(Obstacle),
    .read = obstacle_read,
};
