// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The chat in a .zip as phones export it, beside its photos, and the parts of a workbook. Only the one
 * file is read, into memory or in pieces: nothing is ever unpacked to a disk, so that names of entries
 * cannot lead anywhere. Numbers and sizes of entries are bounded, whatever the archive says of them. */
#include "intake/chat_problem.h"

#define ARCHIVE_ENTRIES_MAX 50000

bool archive_is_zip(GBytes *file);
/* The bytes of the chat; NULL with the problem set. */
MUST_USE GBytes *archive_chat_read(GBytes *file, ChatProblem *ret_problem);

/* One file of an archive in pieces, the file itself borrowed as long. NULL: there is none of that
 * name, or it is no archive. Capitals do not matter. */
typedef struct ArchiveStream ArchiveStream;
MUST_USE ArchiveStream *archive_stream_open(GBytes *file, const char *path);
void archive_stream_free(ArchiveStream *stream);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ArchiveStream, archive_stream_free)
/* The next piece, valid until the call after; 0 at the end, -1: broken or locked. */
gssize archive_stream_next(ArchiveStream *stream, const char **ret_piece);
