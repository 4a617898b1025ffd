// SPDX-License-Identifier: Apache-2.0
#include "intake/chat.h"

#include <string.h>

#include "base/text.h"
#include "kernel/talk_sense.h"

#define AUTOMATIC_BYTES ((size_t)12) /* what WhatsApp Business sends by itself is no shorter */
#define SENSE_BYTES ((size_t)2000)   /* of a message that are looked at */
#define HEADLESS_BYTES ((gsize)16 << 20) /* so much without a message is no chat */

/* The rest of the window before it, then the next bytes. False: there are none. */
static bool window_fill(const Chat *chat, char *buffer, gsize *held)
{
    gsize got = chat_source_read(chat->source, buffer + *held, chat->window - *held);
    *held += got;
    return got > 0;
}

/* Is there too little room to read on? */
static bool window_full(const Chat *chat, gsize held)
{
    return chat->window - held < CHAT_SOURCE_ROOM;
}

static bool format_find(Chat *chat)
{
    ChatSurvey survey = {0};
    g_autofree char *buffer = g_malloc(chat->window);
    gsize held = 0, passed = 0;
    for (bool more = true; more && !chat_survey_sure(&survey);) {
        if (survey.count == 0 && passed > HEADLESS_BYTES) {
            return false;
        }
        more = window_fill(chat, buffer, &held);
        gsize seen = chat_survey_read(&survey, buffer, held, !more);
        if (more && window_full(chat, held - seen)) {
            chat_survey_cut(&survey, buffer + seen, held - seen);
            seen = held;
        }
        held -= seen;
        passed += seen;
        memmove(buffer, buffer + seen, held);
    }
    return chat_survey_end(&survey, &chat->format);
}

/* What it is instead of a chat, by its beginning. */
static ChatProblem problem_find(Chat *chat)
{
    ChatProblem problem = chat_source_problem(chat->source);
    if (problem != CHAT_PROBLEM_NONE) {
        return problem;
    }
    if (chat_source_is_zip(chat->source)) {
        return CHAT_PROBLEM_ZIP_WITHOUT;
    }
    char *buffer = g_malloc(chat->window);
    gsize held = 0;
    for (bool more = chat_source_rewind(chat->source); more && !window_full(chat, held);) {
        more = window_fill(chat, buffer, &held);
    }
    g_autoptr(GBytes) beginning = g_bytes_new_take(buffer, held);
    return chat_problem_guess(beginning);
}

static Chat *chat_begin(ChatSource *take_source, const ChatReading *reading,
                        ChatProblem *ret_problem)
{
    if (take_source == NULL) {
        return NULL;
    }
    g_autoptr(Chat) chat = g_new0(Chat, 1);
    chat->source = take_source;
    chat->window = reading != NULL && reading->window > 0
                       ? MAX(reading->window, 4 * CHAT_SOURCE_ROOM)
                       : CHAT_WINDOW_BYTES;
    chat_source_set_piece(chat->source, reading != NULL ? reading->piece : 0);
    bool found = format_find(chat);
    if (!found || chat_source_problem(chat->source) != CHAT_PROBLEM_NONE) {
        *ret_problem = problem_find(chat);
        return NULL;
    }
    if (reading != NULL && reading->order != NULL) {
        chat->format.order = *reading->order;
        chat->format.ambiguous = false;
    }
    return g_steal_pointer(&chat);
}

Chat *chat_read(GBytes *file, const ChatReading *reading, ChatProblem *ret_problem)
{
    return chat_begin(chat_source_of(file, ret_problem), reading, ret_problem);
}

Chat *chat_open(const char *path, const ChatReading *reading, ChatProblem *ret_problem)
{
    return chat_begin(chat_source_open(path, ret_problem), reading, ret_problem);
}

void chat_free(Chat *chat)
{
    chat_source_free(chat->source);
    g_free(chat);
}

void chat_pass_begin(ChatPass *pass, const Chat *chat)
{
    bool begun = chat_source_rewind(chat->source);
    *pass = (ChatPass){.chat = chat, .last = !begun, .buffer = g_malloc(chat->window)};
    chat_scan_begin(&pass->scan, &chat->format);
    chat_scan_window(&pass->scan, pass->buffer, 0, pass->last);
}

/* The next window, behind what the last one left. */
static void pass_go_on(ChatPass *pass)
{
    gsize rest = chat_scan_rest(&pass->scan);
    memmove(pass->buffer, pass->buffer + pass->held - rest, rest);
    pass->held = rest;
    pass->last = !window_fill(pass->chat, pass->buffer, &pass->held);
    chat_scan_window(&pass->scan, pass->buffer, pass->held, pass->last);
}

bool chat_pass_next(ChatPass *pass, ChatMessage *ret_message)
{
    while (!chat_scan_next(&pass->scan, ret_message)) {
        if (pass->last) {
            return false;
        }
        if (window_full(pass->chat, chat_scan_rest(&pass->scan)) &&
            chat_scan_cut(&pass->scan, ret_message)) {
            return true;
        }
        pass_go_on(pass);
    }
    return true;
}

void chat_pass_end(ChatPass *pass)
{
    g_clear_pointer(&pass->buffer, g_free);
}

static void person_free(gpointer data)
{
    ChatPerson *person = data;
    g_free(person->name);
    g_free((char *)person->raw.at);
    g_free(person);
}

static guint span_hash(gconstpointer key)
{
    const ChatSpan *span = key;
    guint hash = 5381;
    for (size_t i = 0; i < span->length; i++) {
        hash = hash * 33 + (unsigned char)span->at[i];
    }
    return hash;
}

static gboolean span_equal(gconstpointer a, gconstpointer b)
{
    const ChatSpan *one = a, *other = b;
    return one->length == other->length && memcmp(one->at, other->at, one->length) == 0;
}

/* The person of a message; NULL when there are too many. */
static ChatPerson *person_of(GHashTable *known, GPtrArray *people, ChatSpan name)
{
    ChatPerson *person = g_hash_table_lookup(known, &name);
    if (person == NULL && people->len < CHAT_NAMES_MAX) {
        person = g_new0(ChatPerson, 1);
        person->name = g_utf8_make_valid(name.at, (gssize)name.length);
        person->raw = (ChatSpan){g_memdup2(name.at, name.length), name.length};
        g_ptr_array_add(people, person);
        g_hash_table_insert(known, &person->raw, person);
    }
    return person;
}

static gint people_compare(gconstpointer a, gconstpointer b)
{
    const ChatPerson *one = *(const ChatPerson *const *)a, *other = *(const ChatPerson *const *)b;
    return one->messages != other->messages ? (one->messages < other->messages ? 1 : -1)
                                            : strcmp(one->name, other->name);
}

static void message_count(ChatSummary *summary, const ChatMessage *message)
{
    bool first = summary->messages == 0;
    summary->first_s = first ? message->local_s : MIN(summary->first_s, message->local_s);
    summary->last_s = first ? message->local_s : MAX(summary->last_s, message->local_s);
    summary->ios |= message->head != CHAT_HEAD_DASH;
    summary->messages++;
    summary->kinds[message->kind]++;
}

bool chat_summarise(const Chat *chat, ChatSummary *ret_summary, ChatProblem *ret_problem)
{
    g_auto(ChatSummary) summary = {.people = g_ptr_array_new_with_free_func(person_free)};
    g_autoptr(GHashTable) known = g_hash_table_new(span_hash, span_equal);
    ChatPerson *person = NULL;
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message);) {
        message_count(&summary, &message);
        if (message.author.length == 0) {
            continue;
        }
        if (person == NULL || !span_equal(&person->raw, &message.author)) {
            person = person_of(known, summary.people, message.author);
        }
        if (person == NULL) {
            *ret_problem = CHAT_PROBLEM_NAMES;
            return false;
        }
        person->messages++;
        person->mine += message.mine;
    }
    *ret_problem = chat_source_problem(chat->source);
    if (*ret_problem != CHAT_PROBLEM_NONE) {
        return false;
    }
    g_ptr_array_sort(summary.people, people_compare);
    *ret_summary = summary;
    summary.people = NULL;
    return true;
}

void chat_summary_clear(ChatSummary *summary)
{
    g_clear_pointer(&summary->people, g_ptr_array_unref);
}

const ChatPerson *chat_person_find(const ChatSummary *summary, const char *name)
{
    g_autofree char *folded = text_fold(name);
    const ChatPerson *alike = NULL;
    for (guint i = 0; i < summary->people->len; i++) {
        const ChatPerson *person = g_ptr_array_index(summary->people, i);
        if (g_str_equal(person->name, name)) {
            return person;
        }
        g_autofree char *other = text_fold(person->name);
        alike = alike == NULL && *folded != '\0' && g_str_equal(folded, other) ? person : alike;
    }
    return alike;
}

const ChatPerson *chat_owner_guess(const ChatSummary *summary, const char *file_name)
{
    const ChatPerson *owner = NULL, *named = NULL;
    int owners = 0, names = 0;
    for (guint i = 0; i < summary->people->len; i++) {
        const ChatPerson *person = g_ptr_array_index(summary->people, i);
        if (person->mine > 0) {
            owner = person;
            owners++;
        }
        if (file_name != NULL && strstr(file_name, person->name) != NULL) {
            named = person;
            names++;
        }
    }
    if (owners > 0) {
        return owners == 1 ? owner : NULL;
    }
    if (summary->people->len != 2 || names != 1) {
        return NULL;
    }
    const ChatPerson *first = g_ptr_array_index(summary->people, 0);
    return named == first ? g_ptr_array_index(summary->people, 1) : first;
}

/* Only asked of what would be an answer: most messages are not looked at. */
static bool is_automatic(const ChatMessage *message)
{
    if (message->kind != CHAT_TEXT || message->text.length < AUTOMATIC_BYTES) {
        return false;
    }
    TalkText text;
    ChatSpan span = message->text;
    span.length = MIN(span.length, SENSE_BYTES);
    talk_text_read(&text, span);
    return talk_sense_automatic(&text);
}

void chat_response(const Chat *chat, const ChatPerson *me, ChatResponse *ret_response)
{
    g_autofree ChatWaits *waits = g_new0(ChatWaits, 1);
    bool waiting = false;
    int64_t since_s = 0, automatic = 0;
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message);) {
        if (message.author.length == 0) {
            continue;
        }
        bool mine = span_equal(&me->raw, &message.author);
        if (mine && waiting && is_automatic(&message)) {
            automatic++;
            continue;
        }
        if (mine && waiting) {
            chat_wait_add(waits, message.local_s - since_s);
        } else if (!mine && !waiting) {
            since_s = message.local_s;
        }
        waiting = !mine;
    }
    *ret_response = (ChatResponse){waits->count, waiting, chat_wait_median(waits),
                                   chat_wait_p90(waits), automatic};
}
