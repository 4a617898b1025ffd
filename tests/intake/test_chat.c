// SPDX-License-Identifier: Apache-2.0
/* Chats taken in: exports of others with what their makers expect, and answering times (requirements
 * T01, X07). */
#include "intake/chat.h"

#include <jansson.h>
#include <string.h>

#include "zip.h"

#define FIXTURE SOURCE_DIR "/tests/fixture/chat/"
#define DAY_S 86400

static Chat *chat_of(const char *bytes, gsize length, ChatProblem *ret_problem)
{
    g_autoptr(GBytes) file = g_bytes_new(bytes, length);
    return chat_read(file, NULL, ret_problem);
}

static GBytes *fixture_bytes(const char *name)
{
    g_autofree char *path = g_strconcat(FIXTURE, name, NULL);
    char *bytes = NULL;
    gsize length = 0;
    g_assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    return g_bytes_new_take(bytes, length);
}

/* As the command reads it: from the disk. */
static Chat *fixture(const char *name)
{
    g_autofree char *path = g_strconcat(FIXTURE, name, NULL);
    ChatProblem problem = CHAT_PROBLEM_NONE;
    Chat *chat = chat_open(path, NULL, &problem);
    g_assert_nonnull(chat);
    return chat;
}

static char *span_text(ChatSpan span)
{
    g_autofree char *text = g_strndup(span.at, span.length);
    g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
    return g_strjoinv("\n", lines);
}

static char *time_text(int64_t local_s, const char *wanted)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(local_s);
    return g_date_time_format(
        time, strlen(wanted) > strlen("2026-07-10T08:00") ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M");
}

/* The types of the fixtures are finer than our kinds. */
static ChatKind kind_of(const char *type)
{
    static const struct {
        const char *type;
        ChatKind kind;
    } KINDS[] = {{"system", CHAT_SYSTEM},
                 {"deleted", CHAT_DELETED},
                 {"media_omitted", CHAT_MEDIA},
                 {"attachment", CHAT_MEDIA}};
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (g_str_equal(KINDS[i].type, type)) {
            return KINDS[i].kind;
        }
    }
    return CHAT_TEXT;
}

static void message_check(const ChatMessage *message, json_t *wanted)
{
    const char *type = json_string_value(json_object_get(wanted, "type"));
    const char *time = json_string_value(json_object_get(wanted, "time"));
    const char *author = json_string_value(json_object_get(wanted, "author"));
    g_autofree char *text = span_text(message->text);
    g_autofree char *name = span_text(message->author);
    g_autofree char *at = time_text(message->local_s, time);
    g_assert_cmpint(message->kind, ==, kind_of(type));
    g_assert_cmpstr(at, ==, time);
    g_assert_cmpstr(name, ==, message->kind == CHAT_SYSTEM ? "" : author);
    g_assert_cmpstr(text, ==, json_string_value(json_object_get(wanted, "text")));
    g_assert_cmpint(message->edited, ==, g_str_equal(type, "edited"));
}

static void exports_are_read_as_expected(void)
{
    static const char *const NAMES[][2] = {{"android_id.txt", "android_id.json"},
                                           {"ios_id.zip", "ios_id.json"}};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autofree char *path = g_strconcat(FIXTURE, NAMES[i][1], NULL);
        json_t *wanted = json_load_file(path, 0, NULL);
        json_t *messages = json_object_get(wanted, "messages");
        g_autoptr(Chat) chat = fixture(NAMES[i][0]);
        g_auto(ChatPass) pass = {0};
        ChatMessage message;
        size_t at = 0;
        for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message); at++) {
            message_check(&message, json_array_get(messages, at));
        }
        g_assert_cmpuint(at, ==, json_array_size(messages));
        json_decref(wanted);
    }
}

static void summaries_count_people_and_kinds(void)
{
    static const struct {
        const char *name;
        int messages, system, media, people;
        bool ios;
        ChatOrder order;
    } CASES[] = {{"android_id.txt", 121, 2, 14, 2, false, CHAT_DMY},
                 {"ios_id.zip", 102, 14, 7, 6, true, CHAT_DMY},
                 {"colons.txt", 11, 2, 0, 5, false, CHAT_DMY},
                 {"american.txt", 3, 0, 0, 1, false, CHAT_MDY},
                 {"month_first.txt", 9, 3, 0, 5, false, CHAT_MDY},
                 {"ios_en.txt", 12, 1, 3, 2, true, CHAT_MDY}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(Chat) chat = fixture(CASES[i].name);
        g_auto(ChatSummary) summary = {0};
        ChatProblem problem = CHAT_PROBLEM_NONE;
        g_test_message("%s", CASES[i].name);
        g_assert_true(chat_summarise(chat, &summary, &problem));
        g_assert_cmpint(summary.messages, ==, CASES[i].messages);
        g_assert_cmpint(summary.kinds[CHAT_SYSTEM], ==, CASES[i].system);
        g_assert_cmpint(summary.kinds[CHAT_MEDIA], ==, CASES[i].media);
        g_assert_cmpint(summary.people->len, ==, CASES[i].people);
        g_assert_cmpint(summary.ios, ==, CASES[i].ios);
        g_assert_cmpint(chat->format.order, ==, CASES[i].order);
    }
}

#define AT(time) "21/07/2026 " time " - "
static const char TALK[] = AT("08.00") "Bu Ani: masih ada?\n" AT("08.01") "Bu Ani: kak?\n" AT(
    "08."
    "10") "Dapur Melati: ada kak\n" AT("09.00") "Bu Ani: pesan 2\n" AT("09.30") "Dapur Melati: "
                                                                                "siap\n" AT(
                                                                                    "09.31") "Dapur"
                                                                                             " Mela"
                                                                                             "ti: "
                                                                                             "Anda "
                                                                                             "telah"
                                                                                             " "
                                                                                             "mengh"
                                                                                             "apus "
                                                                                             "pesan"
                                                                                             " "
                                                                                             "ini"
                                                                                             "\n" AT(
                                                                                                 "1"
                                                                                                 "0"
                                                                                                 "."
                                                                                                 "0"
                                                                                                 "0") "Bu Ani: makasih\n";

static void waits_run_from_the_first_question_to_the_answer(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_of(TALK, sizeof TALK - 1, &problem);
    g_auto(ChatSummary) summary = {0};
    g_assert_true(chat_summarise(chat, &summary, &problem));
    ChatResponse response;
    chat_response(chat, chat_person_find(&summary, "Dapur Melati"), &response);
    g_assert_cmpint(response.answered, ==, 2);
    g_assert_cmpint(response.unanswered, ==, 1);
    g_assert_cmpint(response.median_s, ==, 20 * 60);
    g_assert_cmpint(response.p90_s, ==, 30 * 60);
    chat_response(chat, chat_person_find(&summary, "Bu Ani"), &response);
    g_assert_cmpint(response.answered, ==, 2);
    g_assert_cmpint(response.unanswered, ==, 0);
}

static void an_automatic_greeting_is_no_answer(void)
{
    static const char GREETED[] =
        AT("08.00") "Bu Ani: masih ada?\n" AT(
            "08.00") "Dapur Melati: Terima kasih telah menghubungi kami\n" AT("08.20") "Dapur Melati: "
                                                                                    "ada kak\n";
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_of(GREETED, sizeof GREETED - 1, &problem);
    g_auto(ChatSummary) summary = {0};
    g_assert_true(chat_summarise(chat, &summary, &problem));
    ChatResponse response;
    chat_response(chat, chat_person_find(&summary, "Dapur Melati"), &response);
    g_assert_cmpint(response.automatic, ==, 1);
    g_assert_cmpint(response.answered, ==, 1);
    g_assert_cmpint(response.median_s, ==, 20 * 60);
}

static void the_owner_is_guessed_only_when_it_is_clear(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_of(TALK, sizeof TALK - 1, &problem);
    g_auto(ChatSummary) summary = {0};
    g_assert_true(chat_summarise(chat, &summary, &problem));
    g_assert_cmpstr(chat_owner_guess(&summary, NULL)->name, ==, "Dapur Melati");
    static const char PLAIN[] = AT("08.00") "Bu Ani: a\n" AT("08.01") "Dapur Melati: b\n";
    g_autoptr(Chat) plain = chat_of(PLAIN, sizeof PLAIN - 1, &problem);
    g_auto(ChatSummary) short_summary = {0};
    g_assert_true(chat_summarise(plain, &short_summary, &problem));
    g_assert_null(chat_owner_guess(&short_summary, "_chat.txt"));
    g_assert_cmpstr(chat_owner_guess(&short_summary, "Chat WhatsApp dengan Bu Ani.txt")->name, ==,
                    "Dapur Melati");
    g_assert_cmpstr(chat_person_find(&short_summary, "dapur melati")->name, ==, "Dapur Melati");
    g_assert_null(chat_person_find(&short_summary, "Pak Budi"));
}

static void utf16_is_read_as_well(void)
{
    static const struct {
        const char *charset, *mark;
    } CASES[] = {{"UTF-16LE", "\xFF\xFE"}, {"UTF-16BE", "\xFE\xFF"}, {"UTF-16LE", ""}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        gsize length = 0;
        g_autofree char *wide = g_convert(TALK, -1, CASES[i].charset, "UTF-8", NULL, &length, NULL);
        g_autoptr(GString) file = g_string_new(CASES[i].mark);
        g_string_append_len(file, wide, (gssize)length);
        ChatProblem problem = CHAT_PROBLEM_NONE;
        g_autoptr(Chat) chat = chat_of(file->str, file->len, &problem);
        g_assert_nonnull(chat);
        g_auto(ChatSummary) summary = {0};
        g_assert_true(chat_summarise(chat, &summary, &problem));
        g_assert_cmpint(summary.messages, ==, 7);
    }
}

/* Everything of every message, as it comes in readings of so many bytes. */
static char *told(GBytes *file, gsize piece)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_read(file, &(ChatReading){.piece = piece}, &problem);
    g_assert_nonnull(chat);
    GString *out = g_string_new(NULL);
    g_string_append_printf(out, "%d %d %d %d\n", (int)chat->format.order, chat->format.ambiguous,
                           chat->format.crlf, (int)chat->format.style_count);
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message);) {
        g_string_append_printf(out, "%" G_GINT64_FORMAT " %d%d%d%d%d|", message.local_s,
                               message.kind, message.head, message.edited, message.mine,
                               message.cut);
        g_string_append_len(out, message.author.at, (gssize)message.author.length);
        g_string_append_c(out, '|');
        g_string_append_len(out, message.text.at, (gssize)message.text.length);
        g_string_append_c(out, '\n');
    }
    return g_string_free(out, FALSE);
}

/* A border at every byte: readings of every size, so that each byte is once the last of one. */
static void borders_change_nothing_at_any_byte(void)
{
    static const char *const NAMES[] = {"american.txt", "android_id.txt", "colons.txt",
                                        "ios_en.txt",   "ios_id.zip",     "month_first.txt",
                                        "utf16.txt"};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autoptr(GBytes) file = fixture_bytes(NAMES[i]);
        g_autofree char *whole = told(file, 0);
        gsize length = g_bytes_get_size(file), step = length > 1500 ? length / 97 : 1;
        for (gsize piece = 1; piece <= length; piece += piece < 64 ? 1 : step) {
            g_autofree char *out = told(file, piece);
            g_assert_cmpstr(out, ==, whole);
        }
    }
}

/* A message longer than the window is given as far as it goes; what follows is not lost. */
static void a_message_beyond_the_window_is_cut(void)
{
    g_autofree char *tail = g_strnfill(3000, 'x');
    g_autofree char *text =
        g_strdup_printf(AT("08.00") "Andi: %s\n" AT("08.01") "Budi: ya\n", tail);
    g_autoptr(GBytes) file = g_bytes_new(text, strlen(text));
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_read(file, &(ChatReading){.window = 512}, &problem);
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    chat_pass_begin(&pass, chat);
    g_assert_true(chat_pass_next(&pass, &message));
    g_assert_true(message.cut && message.text.length > 300);
    g_assert_true(chat_pass_next(&pass, &message));
    g_assert_cmpint(message.text.length, ==, 2);
    g_assert_false(chat_pass_next(&pass, &message));
}

static void what_is_no_chat_is_refused(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_assert_null(chat_of("nama,harga,stok\na,b,c\n", 22, &problem));
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_TABLE);
    g_assert_null(chat_of("PK\x03\x04 rusak", 10, &problem));
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_BROKEN);
    static const ZipEntry entries[] = {{"catatan.txt", "halo", 4}};
    g_autoptr(GByteArray) zip = zip_make(entries, 1);
    g_assert_null(chat_of((const char *)zip->data, zip->len, &problem));
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_WITHOUT);
    g_autoptr(GString) names = g_string_new(NULL);
    for (guint i = 0; i <= CHAT_NAMES_MAX; i++) {
        g_string_append_printf(names, AT("08.00") "orang %u: a\n", i);
    }
    g_autoptr(Chat) crowd = chat_of(names->str, names->len, &problem);
    g_auto(ChatSummary) summary = {0};
    g_assert_false(chat_summarise(crowd, &summary, &problem));
}

/* How a phone of some country writes the head of a message. */
typedef struct {
    const char *date; /* as of g_date_time_format */
    bool carriage;
} Phone;

static const Phone PHONES[] = {
    {"%d/%m/%Y %H.%M - ", false},
    {"%d/%m/%y %H.%M - ", false},
    {"%-m/%-d/%y, %-I:%M\u202f%p - ", false},
    {"[%d/%m/%y %H.%M.%S] ", true},
    {"[%d/%m/%Y, %H:%M:%S] ", true},
    {"%Y-%m-%d, %H:%M - ", false},
    {"[%Y/%m/%d, %H:%M:%S] ", false},
    {"%d.%m.%y, %H:%M - ", false},
    {"[%-m/%-d/%y, %-I:%M:%S\u202f%p] ", true},
    {"\u200e[%d.%m.%y, %H:%M:%S] ", true},
};

/* A text of a person: not empty, without line ends of other systems, not what WhatsApp writes. */
static char *text_make(json_t *naughty, GRand *chance)
{
    const char *one = json_string_value(json_array_get(
        naughty, (size_t)g_rand_int_range(chance, 0, (gint32)json_array_size(naughty))));
    bool more = g_rand_boolean(chance);
    g_autofree char *plain =
        g_strdup_printf("pesan %s%s", one, more ? "\n- 12/07 jam 10.30: ya" : "");
    return g_strdelimit(g_steal_pointer(&plain), "\r", ' ');
}

static void generated_chats_come_back_as_written(void)
{
    static const char *const PEOPLE[] = {"Dapur Melati", "Mas Joko 🛵", "+62 812-0000-0000",
                                         "Rina (Reseller) - Bdg"};
    json_t *naughty = json_load_file(SOURCE_DIR "/tests/fixture/naughty/blns.json", 0, NULL);
    g_autoptr(GRand) chance = g_rand_new_with_seed(20260105);
    for (int round = 0; round < 100; round++) {
        const Phone *phone = &PHONES[round % (int)G_N_ELEMENTS(PHONES)];
        g_autoptr(GString) file = g_string_new(NULL);
        g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
        g_autoptr(GArray) times = g_array_new(FALSE, FALSE, sizeof(int64_t));
        g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(int));
        int64_t now_s = 1767600000 + round * 40 * DAY_S;
        for (int i = 0; i < 60; i++) {
            now_s += 60 * g_rand_int_range(chance, 0, 1440);
            g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(now_s);
            g_autofree char *head = g_date_time_format(time, phone->date);
            int who = g_rand_int_range(chance, 0, G_N_ELEMENTS(PEOPLE));
            g_ptr_array_add(texts, text_make(naughty, chance));
            g_array_append_val(times, now_s);
            g_array_append_val(people, who);
            g_string_append_printf(file, "%s%s: %s%s", head, PEOPLE[who],
                                   (char *)g_ptr_array_index(texts, i),
                                   phone->carriage ? "\r\n" : "\n");
        }
        ChatProblem problem = CHAT_PROBLEM_NONE;
        g_autoptr(Chat) chat = chat_of(file->str, file->len, &problem);
        g_assert_nonnull(chat);
        g_auto(ChatPass) pass = {0};
        ChatMessage message;
        guint at = 0;
        for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message); at++) {
            g_autofree char *name = g_strndup(message.author.at, message.author.length);
            g_autofree char *text = g_strndup(message.text.at, message.text.length);
            g_assert_cmpuint(at, <, texts->len);
            g_assert_cmpint(message.local_s, ==, g_array_index(times, int64_t, at));
            g_assert_cmpstr(name, ==, PEOPLE[g_array_index(people, int, at)]);
            g_assert_cmpstr(text, ==, g_ptr_array_index(texts, at));
            g_assert_cmpint(message.kind, ==, CHAT_TEXT);
        }
        g_assert_cmpuint(at, ==, texts->len);
    }
    json_decref(naughty);
}

void test_chat(void)
{
    g_test_add_func("/intake/chat/exports", exports_are_read_as_expected);
    g_test_add_func("/intake/chat/summaries", summaries_count_people_and_kinds);
    g_test_add_func("/intake/chat/waits", waits_run_from_the_first_question_to_the_answer);
    g_test_add_func("/intake/chat/T01/automatic", an_automatic_greeting_is_no_answer);
    g_test_add_func("/intake/chat/owner", the_owner_is_guessed_only_when_it_is_clear);
    g_test_add_func("/intake/chat/utf16", utf16_is_read_as_well);
    g_test_add_func("/intake/chat/borders", borders_change_nothing_at_any_byte);
    g_test_add_func("/intake/chat/cut", a_message_beyond_the_window_is_cut);
    g_test_add_func("/intake/chat/refused", what_is_no_chat_is_refused);
    g_test_add_func("/intake/chat/generated", generated_chats_come_back_as_written);
}
