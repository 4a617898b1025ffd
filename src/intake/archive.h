// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The chat in a .zip as phones export it, beside its photos, and the parts of a workbook. Only the one
 * file is read, piece by piece: nothing is ever unpacked to a disk, so that names of entries cannot lead
 * anywhere. Numbers and sizes of entries are bounded, whatever the archive says of them. */
#include "intake/chat_problem.h"

#define ARCHIVE_ENTRIES_MAX 50000

bool archive_is_zip(GBytes *file);
bool archive_begins(const char *bytes, gsize length); /* the first bytes of a file */

/* Where the archive is: exactly one of the two is set, and outlives the reader. */
typedef struct {
    GBytes *bytes;
    const char *path;
} ArchivePlace;

typedef struct ArchiveChat ArchiveChat;
/* Stands at the first byte of the chat; NULL with the problem set. */
MUST_USE ArchiveChat *archive_chat_open(ArchivePlace place, ChatProblem *ret_problem);
void archive_chat_free(ArchiveChat *chat);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ArchiveChat, archive_chat_free)
/* The next bytes; 0 at the end; -1 with the problem set. */
MUST_USE gssize archive_chat_read(ArchiveChat *chat, char *bytes, gsize room,
                                  ChatProblem *ret_problem);

/* One file of an archive in pieces, the file itself borrowed as long. NULL: there is none of that
 * name, or it is no archive. Capitals do not matter. */
typedef struct ArchiveStream ArchiveStream;
MUST_USE ArchiveStream *archive_stream_open(GBytes *file, const char *path);
void archive_stream_free(ArchiveStream *stream);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ArchiveStream, archive_stream_free)
/* The next piece, valid until the call after; 0 at the end, -1: broken or locked. */
gssize archive_stream_next(ArchiveStream *stream, const char **ret_piece);
