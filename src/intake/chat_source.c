// SPDX-License-Identifier: Apache-2.0
#include "intake/chat_source.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "intake/archive.h"
#include "intake/utf16.h"

#define WIDE_BYTES ((gsize)32 << 10) /* of UTF-16 turned at once */
#define PEEK_BYTES 4u

struct ChatSource {
    char *path;    /* one of the two */
    GBytes *bytes; /* … the other is NULL */
    bool zip;
    ArchiveChat *archive; /* of a .zip */
    int file;             /* of a plain file, else -1 */
    gsize at;             /* of plain bytes */
    char peek[PEEK_BYTES];
    gsize peek_length, peek_at; /* first bytes, read to tell what they are */
    gsize piece;                /* as set by chat_source_set_piece */
    bool wide, ended;
    Utf16 utf16;
    ChatProblem problem;
};

/* As they are in the file, or in the entry of the archive. */
static gsize raw_read(ChatSource *source, char *bytes, gsize room)
{
    if (source->zip) {
        gssize got = archive_chat_read(source->archive, bytes, room, &source->problem);
        return got > 0 ? (gsize)got : 0;
    }
    if (source->bytes != NULL) {
        gsize length = 0;
        const char *all = g_bytes_get_data(source->bytes, &length);
        gsize got = MIN(room, length - source->at);
        if (got > 0) {
            memcpy(bytes, all + source->at, got);
        }
        source->at += got;
        return got;
    }
    ssize_t got = read(source->file, bytes, room);
    source->problem = got < 0 ? CHAT_PROBLEM_READ : source->problem;
    return got > 0 ? (gsize)got : 0;
}

static void peek_fill(ChatSource *source)
{
    source->peek_length = source->peek_at = 0;
    for (gsize got = 1; got > 0 && source->peek_length < PEEK_BYTES; source->peek_length += got) {
        got =
            raw_read(source, source->peek + source->peek_length, PEEK_BYTES - source->peek_length);
    }
}

/* UTF-16 by its mark, or by the zeros beside plain letters. */
static void encoding_find(ChatSource *source)
{
    const char *peek = source->peek;
    gsize length = source->peek_length;
    bool little_mark = length >= 2 && memcmp(peek, "\xFF\xFE", 2) == 0;
    bool big_mark = length >= 2 && memcmp(peek, "\xFE\xFF", 2) == 0;
    bool little = length >= 4 && peek[1] == '\0' && peek[3] == '\0' && peek[0] != '\0';
    bool big = length >= 4 && peek[0] == '\0' && peek[2] == '\0';
    source->wide = little_mark || big_mark || little || big;
    source->utf16 = (Utf16){.big = !little_mark && (big_mark || (big && !little))};
    source->peek_at = little_mark || big_mark ? 2 : 0;
}

static void raw_close(ChatSource *source)
{
    g_clear_pointer(&source->archive, archive_chat_free);
    if (source->file >= 0) {
        close(source->file);
    }
    source->file = -1;
}

static bool raw_begin(ChatSource *source)
{
    if (source->bytes != NULL) {
        source->at = 0;
        return true;
    }
    if (source->file < 0) {
        source->file = open(source->path, O_RDONLY | O_CLOEXEC);
    } else if (lseek(source->file, 0, SEEK_SET) != 0) {
        raw_close(source);
    }
    source->problem = source->file < 0 ? CHAT_PROBLEM_READ : source->problem;
    return source->file >= 0;
}

static bool archive_begin(ChatSource *source)
{
    raw_close(source);
    source->archive =
        archive_chat_open((ArchivePlace){source->bytes, source->path}, &source->problem);
    return source->archive != NULL;
}

bool chat_source_rewind(ChatSource *source)
{
    source->problem = CHAT_PROBLEM_NONE;
    source->ended = false;
    if (source->zip ? !archive_begin(source) : !raw_begin(source)) {
        return false;
    }
    peek_fill(source);
    encoding_find(source);
    return source->problem == CHAT_PROBLEM_NONE;
}

static ChatSource *source_begin(ChatSource *take_source, ChatProblem *ret_problem)
{
    g_autoptr(ChatSource) source = take_source;
    bool begun = chat_source_rewind(source);
    if (begun && archive_begins(source->peek, source->peek_length)) {
        source->zip = true;
        begun = chat_source_rewind(source);
    }
    *ret_problem = source->problem;
    return begun ? g_steal_pointer(&source) : NULL;
}

ChatSource *chat_source_open(const char *path, ChatProblem *ret_problem)
{
    ChatSource *source = g_new0(ChatSource, 1);
    source->path = g_strdup(path);
    source->file = -1;
    return source_begin(source, ret_problem);
}

ChatSource *chat_source_of(GBytes *file, ChatProblem *ret_problem)
{
    if (g_bytes_get_size(file) > CHAT_BYTES_MAX) {
        *ret_problem = CHAT_PROBLEM_LARGE;
        return NULL;
    }
    ChatSource *source = g_new0(ChatSource, 1);
    source->bytes = g_bytes_ref(file);
    source->file = -1;
    return source_begin(source, ret_problem);
}

void chat_source_free(ChatSource *source)
{
    raw_close(source);
    g_free(source->path);
    g_clear_pointer(&source->bytes, g_bytes_unref);
    g_free(source);
}

/* First what was read to tell the encoding. */
static gsize peeked_read(ChatSource *source, char *bytes, gsize room)
{
    room = source->piece > 0 ? MIN(room, source->piece) : room;
    gsize left = MIN(room, source->peek_length - source->peek_at);
    if (left > 0) {
        memcpy(bytes, source->peek + source->peek_at, left);
        source->peek_at += left;
        return left;
    }
    return raw_read(source, bytes, room);
}

static gsize wide_read(ChatSource *source, char *text, gsize room)
{
    char wide[WIDE_BYTES];
    gsize fitting = MIN(sizeof wide, (room / UTF16_GROWTH - 2) * 2), written = 0;
    while (written == 0 && !source->ended) { /* half a character gives nothing yet */
        gsize got = peeked_read(source, wide, fitting);
        source->ended = got == 0;
        written =
            got > 0 ? utf16_read(&source->utf16, wide, got, text) : utf16_end(&source->utf16, text);
    }
    return written;
}

gsize chat_source_read(ChatSource *source, char *text, gsize room)
{
    g_assert(room >= CHAT_SOURCE_ROOM || !source->wide); /* else nothing fits */
    return source->wide ? wide_read(source, text, room) : peeked_read(source, text, room);
}

ChatProblem chat_source_problem(const ChatSource *source)
{
    return source->problem;
}

void chat_source_set_piece(ChatSource *source, gsize bytes)
{
    source->piece = bytes;
}

bool chat_source_is_zip(const ChatSource *source)
{
    return source->zip;
}
