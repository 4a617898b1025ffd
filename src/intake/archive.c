// SPDX-License-Identifier: Apache-2.0
#include "intake/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#define PIECE_BYTES ((size_t)256 << 10)
#define NAME_MAX_BYTES 1024u
#define RATIO_FROM ((size_t)16 << 20) /* from so many bytes on … */
#define RATIO_MAX 200u                /* … no chat shrinks to less than this share */

typedef struct archive Archive;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Archive, archive_read_free)

bool archive_is_zip(GBytes *file)
{
    gsize length = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    return length >= 4 &&
           (memcmp(bytes, "PK\x03\x04", 4) == 0 || memcmp(bytes, "PK\x05\x06", 4) == 0);
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

/* The data of the entry the reader stands at; NULL with the problem. */
static GByteArray *entry_read(Archive *reader, size_t packed, ChatProblem *ret_problem)
{
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    g_autofree char *piece = g_malloc(PIECE_BYTES);
    la_ssize_t got = 0;
    while ((got = archive_read_data(reader, piece, PIECE_BYTES)) > 0) {
        size_t length = bytes->len + (size_t)got;
        if (length > CHAT_BYTES_MAX || (length > RATIO_FROM && length / RATIO_MAX > packed)) {
            *ret_problem = CHAT_PROBLEM_LARGE;
            return NULL;
        }
        g_byte_array_append(bytes, (const guint8 *)piece, (guint)got);
    }
    if (got < 0) {
        *ret_problem = CHAT_PROBLEM_ZIP_BROKEN;
        return NULL;
    }
    return g_steal_pointer(&bytes);
}

static Archive *archive_open(GBytes *file)
{
    gsize length = 0;
    const void *bytes = g_bytes_get_data(file, &length);
    g_autoptr(Archive) reader = archive_read_new();
    /* By the table at its end alone: what is cut off has none. */
    bool opened = archive_read_support_format_zip_seekable(reader) == ARCHIVE_OK &&
                  archive_read_open_memory(reader, bytes, length) == ARCHIVE_OK;
    return opened ? g_steal_pointer(&reader) : NULL;
}

/* Reads entry `wanted`, the first one being 0. */
static GByteArray *archive_take(GBytes *file, int wanted, ChatProblem *ret_problem)
{
    g_autoptr(Archive) reader = archive_open(file);
    struct archive_entry *entry = NULL;
    for (int at = 0; reader != NULL && archive_read_next_header(reader, &entry) == ARCHIVE_OK;
         at++) {
        if (at < wanted) {
            continue;
        }
        if (archive_entry_is_encrypted(entry) > 0) {
            *ret_problem = CHAT_PROBLEM_ZIP_LOCKED;
            return NULL;
        }
        if (archive_entry_size_is_set(entry) &&
            archive_entry_size(entry) > (la_int64_t)CHAT_BYTES_MAX) {
            *ret_problem = CHAT_PROBLEM_LARGE;
            return NULL;
        }
        return entry_read(reader, g_bytes_get_size(file), ret_problem);
    }
    *ret_problem = CHAT_PROBLEM_ZIP_BROKEN;
    return NULL;
}

/* Which entry is the chat: the best by its name, the larger of two; -1 with the problem. */
static int chat_find(GBytes *file, ChatProblem *ret_problem)
{
    g_autoptr(Archive) reader = archive_open(file);
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

GBytes *archive_chat_read(GBytes *file, ChatProblem *ret_problem)
{
    int wanted = chat_find(file, ret_problem);
    GByteArray *bytes = wanted >= 0 ? archive_take(file, wanted, ret_problem) : NULL;
    if (bytes == NULL) {
        return NULL;
    }
    *ret_problem = CHAT_PROBLEM_NONE;
    return g_byte_array_free_to_bytes(bytes);
}

struct ArchiveStream {
    Archive *reader;
    char *piece;
};

ArchiveStream *archive_stream_open(GBytes *file, const char *path)
{
    g_autoptr(Archive) reader = archive_open(file);
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
            stream->piece = g_malloc(PIECE_BYTES);
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
    la_ssize_t got = archive_read_data(stream->reader, stream->piece, PIECE_BYTES);
    *ret_piece = stream->piece;
    return got < 0 ? -1 : (gssize)got;
}
