// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the guide's tests share: the shipped knowledge, and the answers of two owners. */
#include "guide/answers.h"
#include "guide/knowledge.h"

Knowledge *fixture_knowledge(void);
/* The shipped files with one of them replaced. */
Knowledge *fixture_knowledge_with(const char *path, const char *text, GError **error);
/* The text of a shipped file. */
const char *fixture_file(const char *path);
/* Bu Melati: phone only, signal at the village hall, 30 minutes, no helper. */
Answers *fixture_melati(void);
/* Bu Dian: everything at hand, all skills, English. */
Answers *fixture_dian(void);
