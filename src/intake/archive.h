// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The chat in a .zip as phones export it, beside its photos. Only the one text is read, into
 * memory: nothing is ever unpacked to a disk, so that names of entries cannot lead anywhere. Numbers
 * and sizes of entries are bounded, whatever the archive says of them. */
#include "intake/chat_problem.h"

#define ARCHIVE_ENTRIES_MAX 50000

bool archive_is_zip(GBytes *file);
/* The bytes of the chat; NULL with the problem set. */
MUST_USE GBytes *archive_chat_read(GBytes *file, ChatProblem *ret_problem);
