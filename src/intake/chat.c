// SPDX-License-Identifier: Apache-2.0
#include "intake/chat.h"

#include <string.h>

#include "base/text.h"
#include "intake/archive.h"

typedef struct {
    const char *charset;
    gsize skip; /* bytes of the mark */
} Encoding;

/* UTF-16 by its mark, or by the zeros beside plain letters. */
static Encoding encoding_of(const char *bytes, gsize length)
{
    if (length >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) {
        return (Encoding){"UTF-16LE", 2};
    }
    if (length >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) {
        return (Encoding){"UTF-16BE", 2};
    }
    if (length >= 4 && bytes[1] == '\0' && bytes[3] == '\0' && bytes[0] != '\0') {
        return (Encoding){"UTF-16LE", 0};
    }
    return (Encoding){length >= 4 && bytes[0] == '\0' && bytes[2] == '\0' ? "UTF-16BE" : NULL, 0};
}

/* The text in UTF-8; the same bytes when they are that already. */
static GBytes *text_decode(GBytes *file, ChatProblem *ret_problem)
{
    gsize length = 0, written = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    Encoding encoding = encoding_of(bytes, length);
    if (encoding.charset == NULL) {
        return g_bytes_ref(file);
    }
    gsize whole = (length - encoding.skip) & ~(gsize)1;
    g_autofree char *text = g_convert_with_fallback(bytes + encoding.skip, (gssize)whole, "UTF-8",
                                                    encoding.charset, "?", NULL, &written, NULL);
    if (text == NULL) {
        *ret_problem = CHAT_PROBLEM_BINARY;
        return NULL;
    }
    return g_bytes_new_take(g_steal_pointer(&text), written);
}

static bool format_find(GBytes *text, ChatFormat *ret_format)
{
    gsize length = 0;
    const char *bytes = g_bytes_get_data(text, &length);
    ChatSurvey survey = {0};
    chat_survey_read(&survey, bytes, length, true);
    return chat_survey_end(&survey, ret_format);
}

Chat *chat_read(GBytes *file, const ChatOrder *order, ChatProblem *ret_problem)
{
    *ret_problem = CHAT_PROBLEM_NONE;
    if (g_bytes_get_size(file) > CHAT_BYTES_MAX) {
        *ret_problem = CHAT_PROBLEM_LARGE;
        return NULL;
    }
    bool zip = archive_is_zip(file);
    g_autoptr(GBytes) raw = zip ? archive_chat_read(file, ret_problem) : g_bytes_ref(file);
    g_autoptr(GBytes) text = raw != NULL ? text_decode(raw, ret_problem) : NULL;
    if (text == NULL) {
        return NULL;
    }
    ChatFormat format = {0};
    if (!format_find(text, &format)) {
        *ret_problem = zip ? CHAT_PROBLEM_ZIP_WITHOUT : chat_problem_guess(text);
        return NULL;
    }
    if (order != NULL) {
        format.order = *order;
        format.ambiguous = false;
    }
    Chat *chat = g_new0(Chat, 1);
    chat->text = g_steal_pointer(&text);
    chat->format = format;
    return chat;
}

void chat_free(Chat *chat)
{
    g_bytes_unref(chat->text);
    g_free(chat);
}

void chat_messages(const Chat *chat, ChatScan *ret_scan)
{
    gsize length = 0;
    const char *bytes = g_bytes_get_data(chat->text, &length);
    chat_scan_begin(ret_scan, &chat->format);
    chat_scan_window(ret_scan, bytes, length, true);
}

static void person_free(gpointer data)
{
    ChatPerson *person = data;
    g_free(person->name);
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
        person->raw = name;
        g_ptr_array_add(people, person);
        g_hash_table_insert(known, g_memdup2(&name, sizeof name), person);
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

bool chat_summarise(const Chat *chat, ChatSummary *ret_summary)
{
    g_auto(ChatSummary) summary = {.people = g_ptr_array_new_with_free_func(person_free)};
    g_autoptr(GHashTable) known = g_hash_table_new_full(span_hash, span_equal, g_free, NULL);
    ChatSpan last = {0};
    ChatPerson *person = NULL;
    ChatScan scan;
    ChatMessage message;
    for (chat_messages(chat, &scan); chat_scan_next(&scan, &message);) {
        message_count(&summary, &message);
        if (message.author.length == 0) {
            continue;
        }
        if (person == NULL || !span_equal(&last, &message.author)) {
            person = person_of(known, summary.people, message.author);
            last = message.author;
        }
        if (person == NULL) {
            return false;
        }
        person->messages++;
        person->mine += message.mine;
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

static gint waits_compare(gconstpointer a, gconstpointer b)
{
    int64_t one = *(const int64_t *)a, other = *(const int64_t *)b;
    return (one > other) - (one < other);
}

static void waits_judge(GArray *waits, ChatResponse *response)
{
    response->answered = waits->len;
    response->median_s = response->p90_s = CHAT_NONE;
    if (waits->len == 0) {
        return;
    }
    g_array_sort(waits, waits_compare);
    const int64_t *wait_s = (const int64_t *)(const void *)waits->data;
    guint middle = waits->len / 2, rank = (waits->len * 9 + 9) / 10; /* nearest rank */
    int64_t lower = waits->len % 2 == 0 ? wait_s[middle - 1] : wait_s[middle];
    response->median_s = lower + (wait_s[middle] - lower) / 2;
    response->p90_s = wait_s[rank - 1];
}

void chat_response(const Chat *chat, const ChatPerson *me, ChatResponse *ret_response)
{
    ChatResponse response = {0};
    g_autoptr(GArray) waits = g_array_new(FALSE, FALSE, sizeof(int64_t));
    bool waiting = false;
    int64_t since_s = 0;
    ChatScan scan;
    ChatMessage message;
    for (chat_messages(chat, &scan); chat_scan_next(&scan, &message);) {
        if (message.author.length == 0) {
            continue;
        }
        bool mine = span_equal(&me->raw, &message.author);
        if (mine && waiting) {
            int64_t wait_s = MAX(message.local_s - since_s, 0);
            g_array_append_val(waits, wait_s);
        } else if (!mine && !waiting) {
            since_s = message.local_s;
        }
        waiting = !mine;
    }
    response.unanswered = waiting;
    waits_judge(waits, &response);
    *ret_response = response;
}
