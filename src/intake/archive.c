// SPDX-License-Identifier: Apache-2.0
#include "intake/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gstdio.h>
#include <string.h>

#define BLOCK_BYTES ((size_t)64 << 10)
#define NAME_MAX_BYTES 1024u
#define RATIO_FROM (INT64_C(16) << 20) /* from so many bytes on … */
#define RATIO_MAX 200                  /* … no chat shrinks to less than this share */

typedef struct archive Archive;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Archive, archive_read_free)

struct ArchiveChat {
    Archive *reader;
    int64_t packed; /* bytes of the archive */
    int64_t taken;  /* bytes of the chat */
    int64_t taken_max;
};

bool archive_begins(const char *bytes, gsize length)
{
    return length >= 4 &&
           (memcmp(bytes, "PK\x03\x04", 4) == 0 || memcmp(bytes, "PK\x05\x06", 4) == 0);
}

bool archive_is_zip(GBytes *file)
{
    gsize length = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    return archive_begins(bytes, length);
}

/* How much an entry looks like the chat: 0 not at all. Files that a Mac puts beside are none. */
static int entry_rank(struct archive_entry *entry)
{
    const char *path = archive_entry_pathname_utf8(entry);
    path = path != NULL ? path : archive_entry_pathname(entry);
    if (path == NULL || strlen(path) > NAME_MAX_BYTES ||
        archive_entry_filetype(entry) != AE_IFREG || g_str_has_prefix(path, "__MACOSX/")) {
        return 0;
    }
    const char *slash = strrchr(path, '/');
    const char *name = slash != NULL ? slash + 1 : path;
    g_autofree char *lower = g_ascii_strdown(name, -1);
    if (*name == '.' || !g_str_has_suffix(lower, ".txt")) {
        return 0;
    }
    if (g_str_equal(lower, "_chat.txt")) {
        return 3;
    }
    return strstr(lower, "whatsapp") != NULL ? 2 : 1;
}

static Archive *archive_open(ArchivePlace place)
{
    g_autoptr(Archive) reader = archive_read_new();
    /* By the table at its end alone: what is cut off has none. */
    if (archive_read_support_format_zip_seekable(reader) != ARCHIVE_OK) {
        return NULL;
    }
    if (place.path != NULL) {
        return archive_read_open_filename(reader, place.path, BLOCK_BYTES) == ARCHIVE_OK
                   ? g_steal_pointer(&reader)
                   : NULL;
    }
    gsize length = 0;
    const void *bytes = g_bytes_get_data(place.bytes, &length);
    return archive_read_open_memory(reader, bytes, length) == ARCHIVE_OK ? g_steal_pointer(&reader)
                                                                         : NULL;
}

static int64_t place_size(ArchivePlace place)
{
    GStatBuf state = {0};
    if (place.path == NULL) {
        return (int64_t)g_bytes_get_size(place.bytes);
    }
    return g_stat(place.path, &state) == 0 ? (int64_t)state.st_size : 0;
}

/* Which entry is the chat: the best by its name, the larger of two; -1 with the problem. */
static int chat_find(ArchivePlace place, ChatProblem *ret_problem)
{
    g_autoptr(Archive) reader = archive_open(place);
    struct archive_entry *entry = NULL;
    int best = -1, best_rank = 0, at = 0, status = ARCHIVE_FATAL;
    la_int64_t best_size = -1;
    for (; reader != NULL && (status = archive_read_next_header(reader, &entry)) == ARCHIVE_OK;
         at++) {
        if (at >= ARCHIVE_ENTRIES_MAX) {
            *ret_problem = CHAT_PROBLEM_ZIP_MANY;
            return -1;
        }
        int rank = entry_rank(entry);
        la_int64_t size = archive_entry_size(entry);
        if (rank > best_rank || (rank > 0 && rank == best_rank && size > best_size)) {
            best = at;
            best_rank = rank;
            best_size = size;
        }
    }
    *ret_problem = status == ARCHIVE_EOF ? CHAT_PROBLEM_ZIP_WITHOUT : CHAT_PROBLEM_ZIP_BROKEN;
    return status == ARCHIVE_EOF ? best : -1;
}

/* Does the reader stand at an entry that can be read? */
static bool entry_allowed(struct archive_entry *entry, int64_t taken_max, ChatProblem *ret_problem)
{
    if (archive_entry_is_encrypted(entry) > 0) {
        *ret_problem = CHAT_PROBLEM_ZIP_LOCKED;
        return false;
    }
    if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > taken_max) {
        *ret_problem = CHAT_PROBLEM_LARGE;
        return false;
    }
    return true;
}

ArchiveChat *archive_chat_open(ArchivePlace place, ChatProblem *ret_problem)
{
    int wanted = chat_find(place, ret_problem);
    g_autoptr(Archive) reader = wanted >= 0 ? archive_open(place) : NULL;
    if (reader == NULL) {
        return NULL;
    }
    struct archive_entry *entry = NULL;
    for (int at = 0; at <= wanted; at++) {
        if (archive_read_next_header(reader, &entry) != ARCHIVE_OK) {
            *ret_problem = CHAT_PROBLEM_ZIP_BROKEN;
            return NULL;
        }
    }
    int64_t taken_max = place.path != NULL ? INT64_MAX : (int64_t)CHAT_BYTES_MAX;
    if (!entry_allowed(entry, taken_max, ret_problem)) {
        return NULL;
    }
    ArchiveChat *chat = g_new0(ArchiveChat, 1);
    *chat = (ArchiveChat){g_steal_pointer(&reader), place_size(place), 0, taken_max};
    *ret_problem = CHAT_PROBLEM_NONE;
    return chat;
}

void archive_chat_free(ArchiveChat *chat)
{
    archive_read_free(chat->reader);
    g_free(chat);
}

gssize archive_chat_read(ArchiveChat *chat, char *bytes, gsize room, ChatProblem *ret_problem)
{
    la_ssize_t got = archive_read_data(chat->reader, bytes, room);
    if (got < 0) {
        *ret_problem = CHAT_PROBLEM_ZIP_BROKEN;
        return -1;
    }
    chat->taken += got;
    if (chat->taken > chat->taken_max ||
        (chat->taken > RATIO_FROM && chat->taken / RATIO_MAX > chat->packed)) {
        *ret_problem = CHAT_PROBLEM_LARGE;
        return -1;
    }
    return (gssize)got;
}

struct ArchiveStream {
    Archive *reader;
    char *piece;
};

ArchiveStream *archive_stream_open(GBytes *file, const char *path)
{
    g_autoptr(Archive) reader = archive_open((ArchivePlace){file, NULL});
    struct archive_entry *entry = NULL;
    for (int at = 0; reader != NULL && at < ARCHIVE_ENTRIES_MAX &&
                     archive_read_next_header(reader, &entry) == ARCHIVE_OK;
         at++) {
        const char *name = archive_entry_pathname_utf8(entry);
        name = name != NULL ? name : archive_entry_pathname(entry);
        if (name != NULL && archive_entry_filetype(entry) == AE_IFREG &&
            g_ascii_strcasecmp(name + (*name == '/'), path) == 0) {
            ArchiveStream *stream = g_new0(ArchiveStream, 1);
            stream->reader = g_steal_pointer(&reader);
            stream->piece = g_malloc(BLOCK_BYTES);
            return stream;
        }
    }
    return NULL;
}

void archive_stream_free(ArchiveStream *stream)
{
    if (stream != NULL) {
        archive_read_free(stream->reader);
        g_free(stream->piece);
        g_free(stream);
    }
}

gssize archive_stream_next(ArchiveStream *stream, const char **ret_piece)
{
    la_ssize_t got = archive_read_data(stream->reader, stream->piece, BLOCK_BYTES);
    *ret_piece = stream->piece;
    return got < 0 ? -1 : (gssize)got;
}
