// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The text of a chat export in UTF-8, piece by piece and as often as wanted: out of a file or of
 * bytes in memory, plain, UTF-16, or the one text inside a .zip. However long it is, only a piece of
 * it is held. The source owns what it opened. */
#include "intake/chat_problem.h"

typedef struct ChatSource ChatSource;

/* NULL with the problem set. */
MUST_USE ChatSource *chat_source_open(const char *path, ChatProblem *ret_problem);
MUST_USE ChatSource *chat_source_of(GBytes *file, ChatProblem *ret_problem);
void chat_source_free(ChatSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ChatSource, chat_source_free)

#define CHAT_SOURCE_ROOM 64u /* that a read needs at least */
/* The next bytes, never none before the end; 0 at the end, and when it cannot be read on: then
 * chat_source_problem says so. */
MUST_USE gsize chat_source_read(ChatSource *source, char *text, gsize room);
/* At the beginning again; false with the problem kept. */
MUST_USE bool chat_source_rewind(ChatSource *source);
ChatProblem chat_source_problem(const ChatSource *source);
/* From now on no reading takes more than so many bytes out of the file; 0: as many as fit. */
void chat_source_set_piece(ChatSource *source, gsize bytes);
bool chat_source_is_zip(const ChatSource *source);
