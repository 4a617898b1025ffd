// SPDX-License-Identifier: Apache-2.0
#include "kernel/chat_scan.h"

#include <string.h>

#include "kernel/byte_find.h"

#define AUTHOR_MAX 256u /* bytes; a longer one is no name */

static bool span_has(ChatSpan span, const char *text)
{
    size_t length = strlen(text);
    for (const char *at = span.at; (size_t)(span.at + span.length - at) >= length; at++) {
        at = memchr(at, text[0], (size_t)(span.at + span.length - at) - length + 1);
        if (at == NULL) {
            return false;
        }
        if (memcmp(at, text, length) == 0) {
            return true;
        }
    }
    return false;
}

static size_t count_of(ChatSpan span, const char *text)
{
    size_t length = strlen(text), count = 0;
    for (size_t i = 0; i + length <= span.length; i++) {
        count += memcmp(span.at + i, text, length) == 0;
    }
    return count;
}

/* A quotation that begins before the colon and ends behind it: a notice that names a group. */
static bool quote_open(ChatSpan name)
{
    static const char *const QUOTES[][2] = {{"“", "”"}, {"«", "»"}, {"„", "“"}};
    if (memchr(name.at, '"', name.length) != NULL && count_of(name, "\"") % 2 == 1) {
        return true;
    }
    for (size_t i = 0; i < sizeof QUOTES / sizeof *QUOTES; i++) {
        if (memchr(name.at, QUOTES[i][0][0], name.length) != NULL &&
            count_of(name, QUOTES[i][0]) > count_of(name, QUOTES[i][1]) &&
            !(i == 0 && span_has(name, "„"))) {
            return true;
        }
    }
    return false;
}

static ChatSpan span_between(const char *at, const char *end)
{
    return (ChatSpan){at, (size_t)(end - at)};
}

static bool mark_ends(ChatSpan span)
{
    const unsigned char *last = (const unsigned char *)span.at + span.length - 3;
    return span.length >= 3 && last[0] == 0xE2 &&
           ((last[1] == 0x80 &&
             (last[2] == 0x8E || last[2] == 0x8F || (last[2] >= 0xAA && last[2] <= 0xAE))) ||
            (last[1] == 0x81 && last[2] >= 0xA6 && last[2] <= 0xA9));
}

/* A name without the marks that phones put around numbers, and without blanks. */
static ChatSpan name_trim(ChatSpan name)
{
    const char *end = name.at + name.length;
    name = span_between(chat_marks_skip(name.at, end), end);
    while (name.length > 0 &&
           (name.at[0] == ' ' || name.at[name.length - 1] == ' ' || mark_ends(name))) {
        if (name.at[0] == ' ') {
            name.at++;
            name.length--;
        } else {
            name.length -= name.at[name.length - 1] == ' ' ? 1 : 3;
        }
    }
    return name;
}

/* The colon behind the author: one before a blank or at the end of the line; NULL for none. */
static const char *author_end(unsigned head, const char *at, const char *line_end)
{
    const char *first = byte_find(at, line_end, ':');
    for (const char *colon = first; colon != NULL && (size_t)(colon - at) <= AUTHOR_MAX;) {
        if (colon + 1 == line_end || colon[1] == ' ' || (unsigned char)colon[1] == 0xE2 ||
            colon[1] == '\r') {
            return colon;
        }
        colon = memchr(colon + 1, ':', (size_t)(line_end - colon - 1));
    }
    bool bare = first != NULL && head == CHAT_HEAD_BRACKET && (size_t)(first - at) <= AUTHOR_MAX &&
                first[1] != '/' && (unsigned)(first[1] - '0') > 9;
    return bare ? first : NULL;
}

/* Does the line begin with this name, a colon and a blank? */
static bool name_stands(ChatSpan name, const char *at, const char *line_end)
{
    return name.length > 0 && (size_t)(line_end - at) > name.length + 1 && at[name.length] == ':' &&
           at[name.length + 1] == ' ' && bytes_same(at, name.at, name.length);
}

/* Author and text of the first line behind the head. */
static void author_split(ChatScan *scan, const char *at, const char *line_end, ChatMessage *message)
{
    for (size_t i = 0; i < CHAT_NAMES; i++) {
        if (name_stands(scan->names[i], at, line_end)) {
            size_t length = scan->names[i].length;
            message->author = (ChatSpan){at, length};
            message->text.at += length + 2;
            message->text.length -= length + 2;
            return;
        }
    }
    const char *colon = author_end(scan->head, at, line_end);
    message->author = (ChatSpan){at, 0};
    if (colon == NULL) {
        return;
    }
    ChatSpan name = span_between(at, colon);
    if (quote_open(name)) {
        return;
    }
    message->author = name_trim(name);
    if (message->author.length > 0) {
        const char *text = colon + 1;
        text += text < line_end && *text == ' ';
        message->text = span_between(text, message->text.at + message->text.length);
        if (message->author.length == name.length) {
            scan->names[scan->name_next] = name;
            scan->name_next = (scan->name_next + 1) % CHAT_NAMES;
        }
    }
}

static bool begins_marked(ChatSpan span)
{
    return span.length >= 3 && memcmp(span.at, "\xE2\x80\x8E", 3) == 0;
}

/* Behind the last mark of a line: "Katalog.pdf • ‎2 halaman ‎dokumen tidak disertakan". */
static ChatSpan marked_end(ChatSpan line)
{
    for (size_t i = line.length; i >= 3; i--) {
        if (memcmp(line.at + i - 3, "\xE2\x80\x8E", 3) == 0) {
            return (ChatSpan){line.at + i, line.length - i};
        }
    }
    return line;
}

static bool is_letter(unsigned char byte)
{
    return (byte | 0x20u) - 'a' < 26u || byte >= 0x80;
}

/* "<terlampir: 00000004-PHOTO.jpg>" at the end, in any language; "PHOTO.jpg <attached>". */
static bool attached_bracket(ChatSpan line)
{
    if (line.length < 4 || line.at[line.length - 1] != '>') {
        return false;
    }
    size_t open = line.length - 1;
    while (open > 0 && line.at[open] != '<') {
        open--;
    }
    if (line.at[open] != '<') {
        return false;
    }
    const char *end = line.at + line.length - 1;
    ChatSpan inner = span_between(chat_marks_skip(line.at + open + 1, end), end);
    size_t word = 0;
    while (word < inner.length && is_letter((unsigned char)inner.at[word])) {
        word++;
    }
    bool named = word > 0 && word + 2 < inner.length && memcmp(inner.at + word, ": ", 2) == 0 &&
                 memchr(inner.at + word, '.', inner.length - word) != NULL;
    bool inner_mark = inner.at > line.at + open + 1;
    bool apart = open == 0 || inner_mark || mark_ends((ChatSpan){line.at, open});
    return named ? apart : word == inner.length && inner_mark && open > 0;
}

/* "IMG-20260105-WA0001.jpg (…)" with words of a language we do not know. */
static bool attached_unknown(ChatSpan line)
{
    static const char *const NAMES[] = {"IMG-", "VID-", "PTT-", "AUD-", "STK-", "DOC-"};
    if (line.length < 24 || line.at[line.length - 1] != ')') {
        return false;
    }
    ChatSpan name =
        span_between(chat_marks_skip(line.at, line.at + line.length), line.at + line.length);
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        if (name.length > 8 && memcmp(name.at, NAMES[i], 4) == 0) {
            return span_has(name, "-WA") && span_has(name, " (");
        }
    }
    return false;
}

/* Only what WhatsApp writes in brackets has letters of other scripts in them: "<Médias omis>". */
static bool omitted_unknown(ChatSpan line)
{
    if (line.length < 8 || line.length > 64 || line.at[0] != '<' ||
        line.at[line.length - 1] != '>') {
        return false;
    }
    bool other = false;
    for (size_t i = 1; i + 1 < line.length; i++) {
        unsigned char byte = (unsigned char)line.at[i];
        if (!is_letter(byte) && byte != ' ') {
            return false;
        }
        other |= byte >= 0x80;
    }
    return other && memchr(line.at, ' ', line.length) != NULL;
}

static ChatWord line_word(const ChatScan *scan, ChatSpan line)
{
    ChatWord word = chat_word_find(&scan->filter, line.at, line.length);
    if (word != CHAT_WORD_NONE || line.length == 0) {
        return word;
    }
    unsigned char last = (unsigned char)line.at[line.length - 1];
    if (last == ')' && (chat_word_attached(line.at, line.length) > 0 || attached_unknown(line))) {
        return CHAT_WORD_MEDIA;
    }
    bool omitted = last == '>' && (attached_bracket(line) || omitted_unknown(line) ||
                                   chat_word_omitted(line.at, line.length) > 0);
    return omitted ? CHAT_WORD_MEDIA : CHAT_WORD_NONE;
}

/* "image omitted" in a language that is not in the tables: a few words that begin small. */
static bool few_words(ChatSpan text)
{
    return text.length > 0 && text.length < 48 && (unsigned)(text.at[0] - 'a') < 26u &&
           count_of(text, " ") <= 2;
}

/* Behind a mark WhatsApp speaks: of media, when also the line is marked; of a place or a poll; or a
 * notice of one line. */
static ChatKind marked_kind(const ChatScan *scan, ChatSpan text, bool one_line)
{
    ChatSpan behind = {text.at + 3, text.length - 3};
    switch (chat_word_find(&scan->filter, behind.at, behind.length)) {
    case CHAT_WORD_MEDIA:
        return CHAT_MEDIA;
    case CHAT_WORD_DELETED:
    case CHAT_WORD_DELETED_MINE:
        return CHAT_DELETED;
    default:
        break;
    }
    if (!one_line || span_has(text, "://") || scan->head == CHAT_HEAD_DASH) {
        return CHAT_TEXT;
    }
    return scan->marked && few_words(behind) ? CHAT_MEDIA : CHAT_SYSTEM;
}

static ChatKind word_kind(ChatWord word, bool one_line, ChatMessage *message)
{
    message->mine = one_line && word == CHAT_WORD_DELETED_MINE;
    if (word == CHAT_WORD_MEDIA) {
        return CHAT_MEDIA;
    }
    return !one_line ? CHAT_TEXT : word == CHAT_WORD_CALL ? CHAT_SYSTEM : CHAT_DELETED;
}

static ChatSpan line_trim(ChatSpan line)
{
    while (line.length > 0 &&
           (line.at[line.length - 1] == '\r' || line.at[line.length - 1] == ' ')) {
        line.length--;
    }
    return line;
}

/* Most texts are told from all that WhatsApp writes by their ends. */
static bool text_plain(const ChatScan *scan, ChatSpan line, ChatSpan text)
{
    if (line.length == 0) {
        return text.length == 0;
    }
    char first = line.at[0], last = line.at[line.length - 1], end = text.at[text.length - 1];
    return !scan->marked && first != '\xE2' && first != 'P' && first != 'M' && last != ')' &&
           last != '>' && end != '>' && !chat_word_possible(&scan->filter, line.at, line.length);
}

static ChatKind text_kind(const ChatScan *scan, ChatSpan line, ChatMessage *message)
{
    if (text_plain(scan, line, message->text)) {
        return CHAT_TEXT;
    }
    ChatSpan text = message->text;
    bool one_line = line.at + line.length == text.at + text.length ||
                    memchr(text.at, '\n', text.length) == NULL;
    message->edited = text.length > 0 && text.at[text.length - 1] == '>' &&
                      chat_word_edited(text.at, text.length) > 0;
    if (message->edited) {
        return CHAT_TEXT;
    }
    bool marked = begins_marked(line);
    ChatSpan bare = marked ? (ChatSpan){line.at + 3, line.length - 3} : line;
    ChatWord word = line_word(scan, bare);
    if (word == CHAT_WORD_NONE && (marked || scan->marked)) {
        word = line_word(scan, marked_end(line));
    }
    if (word != CHAT_WORD_NONE) {
        return word_kind(word, one_line, message);
    }
    if (!one_line && text.at[text.length - 1] == '>' && attached_bracket(text)) {
        return CHAT_MEDIA;
    }
    if (chat_word_notice(bare.at, bare.length)) {
        return CHAT_SYSTEM;
    }
    return marked ? marked_kind(scan, line, one_line) : CHAT_TEXT;
}

/* The open message, which ends here. Field by field: a copy of what was just written waits. */
static void message_fill(ChatScan *scan, const char *end, ChatMessage *ret_message)
{
    const char *at = scan->open + scan->head_bytes, *first = scan->open + scan->first_bytes;
    const char *line_end = first < end ? first : end;
    ret_message->local_s = scan->local_s;
    ret_message->text = span_between(at, end);
    ret_message->head = scan->head;
    ret_message->edited = ret_message->mine = ret_message->cut = false;
    author_split(scan, at, line_end, ret_message);
    ChatKind kind = CHAT_SYSTEM;
    if (ret_message->author.length > 0) {
        ChatSpan line = line_trim(span_between(ret_message->text.at, line_end));
        kind = text_kind(scan, line, ret_message);
    }
    ret_message->kind = (uint8_t)kind;
    if (kind == CHAT_SYSTEM) {
        ret_message->author.length = 0;
    }
}

void chat_scan_begin(ChatScan *scan, const ChatFormat *format)
{
    *scan = (ChatScan){.format = format, .after_crlf = true, .date = UINT64_MAX};
    chat_word_filter_fill(&scan->filter);
}

void chat_scan_window(ChatScan *scan, const char *bytes, size_t length, bool last)
{
    memset(scan->names, 0, sizeof scan->names); /* they pointed into the last one */
    const char *kept = scan->is_open ? scan->open : scan->line;
    scan->line = bytes + (scan->end != NULL ? scan->line - kept : 0);
    scan->open = bytes;
    scan->end = bytes + length;
    scan->last = last;
}

size_t chat_scan_rest(const ChatScan *scan)
{
    return (size_t)(scan->end - (scan->is_open ? scan->open : scan->line));
}

/* What is found out of a line that begins a message. */
typedef struct {
    ChatMoment moment;
    int64_t local_s;
    size_t bytes;
    uint8_t digits[4]; /* of the numbers of the date */
    uint8_t kind;
    bool marked;
} Found;

/* By the moulds of heads seen lately, else letter by letter. */
static bool head_read(ChatScan *scan, const char *line_end, Found *found)
{
    bool room = (size_t)(scan->end - scan->line) >= CHAT_MOULD_BYTES;
    for (size_t i = 0; room && i < CHAT_MOULDS; i++) {
        const ChatMould *mould = &scan->moulds[i];
        if (chat_mould_fits(mould, scan->line, &found->moment)) {
            found->bytes = mould->head.length;
            memcpy(found->digits, mould->head.digits, sizeof mould->head.digits);
            found->kind = mould->head.kind;
            found->marked = mould->head.marked;
            return true;
        }
    }
    ChatHead head;
    if (!chat_head_read(scan->line, line_end, &head) || !chat_format_has(scan->format, &head)) {
        return false;
    }
    chat_mould_make(&scan->moulds[scan->mould_next], scan->line, &head);
    scan->mould_next = (scan->mould_next + 1) % CHAT_MOULDS;
    *found = (Found){chat_moment_of(&head),
                     0,
                     head.length,
                     {head.digits[0], head.digits[1], head.digits[2]},
                     head.kind,
                     head.marked};
    return true;
}

/* A notice does not begin with a digit: such a line is one of a person's lists of hours. */
static bool head_stands(const ChatScan *scan, const char *line_end, const Found *found)
{
    const char *behind = scan->line + found->bytes;
    return found->kind != CHAT_HEAD_DASH || behind >= line_end || (unsigned)(*behind - '0') > 9 ||
           byte_find(behind, line_end, ':') != NULL;
}

/* Where messages end with CRLF, an earlier one behind a bare LF is quoted inside a message. */
static bool head_quoted(const ChatScan *scan, int64_t local_s)
{
    return scan->format->crlf && !scan->after_crlf && scan->is_open && local_s < scan->local_s;
}

/* Most messages are of the day of the one before. */
static bool time_find(ChatScan *scan, Found *found)
{
    if (scan->date != found->moment.date) {
        if (!chat_date_begin(found->moment.date, found->digits, scan->format->order,
                             &scan->date_s)) {
            return false;
        }
        scan->date = found->moment.date;
    }
    found->local_s = scan->date_s + found->moment.of_day_s;
    return !head_quoted(scan, found->local_s);
}

static bool head_find(ChatScan *scan, const char *line_end, Found *found)
{
    return chat_head_may_begin(*scan->line) && !scan->inside && head_read(scan, line_end, found) &&
           head_stands(scan, line_end, found) && time_find(scan, found);
}

static void message_open(ChatScan *scan, const Found *found, const char *line_end)
{
    scan->open = scan->line;
    scan->head_bytes = found->bytes;
    scan->first_bytes = (size_t)(line_end - scan->line);
    scan->local_s = found->local_s;
    scan->head = found->kind;
    scan->marked = found->marked;
    scan->is_open = true;
}

/* Before the line end that stands here. */
static const char *line_end_before(const ChatScan *scan, const char *at)
{
    const char *first = scan->open + scan->head_bytes;
    at -= at > first && at[-1] == '\n';
    return at - (at > first && at[-1] == '\r');
}

bool chat_scan_next(ChatScan *scan, ChatMessage *ret_message)
{
    while (scan->line < scan->end) {
        const char *line_end = byte_find(scan->line, scan->end, '\n');
        if (line_end == NULL && !scan->last) {
            return false;
        }
        const char *next = line_end != NULL ? line_end + 1 : scan->end;
        line_end = line_end != NULL ? line_end : scan->end;
        Found found;
        bool begins = head_find(scan, line_end, &found);
        bool done = begins && scan->is_open;
        if (done) {
            message_fill(scan, line_end_before(scan, scan->line), ret_message);
        }
        if (begins) {
            message_open(scan, &found, line_end);
        }
        scan->after_crlf = line_end > scan->line && line_end[-1] == '\r';
        scan->inside = false;
        scan->line = next;
        if (done) {
            return true;
        }
    }
    if (scan->last && scan->is_open) {
        message_fill(scan, line_end_before(scan, scan->end), ret_message);
        scan->is_open = false;
        return true;
    }
    return false;
}

bool chat_scan_cut(ChatScan *scan, ChatMessage *ret_message)
{
    Found found;
    if (!scan->is_open && scan->line < scan->end && head_find(scan, scan->end, &found)) {
        message_open(scan, &found, scan->end);
    }
    bool open = scan->is_open, before = open && scan->line > scan->open;
    if (open) {
        message_fill(scan, before ? line_end_before(scan, scan->line) : scan->end, ret_message);
        ret_message->cut = true;
    }
    scan->is_open = false;
    if (!before) { /* the one line that fills the window goes on in the next */
        scan->inside = scan->line < scan->end;
        scan->line = scan->end;
    }
    return open;
}
