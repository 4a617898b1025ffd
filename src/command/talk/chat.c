// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "command/command.h"
#include "command/talk/chat_outcome.h"
#include "intake/chat_talk.h"

#define PEOPLE_SHOWN 20u
#define DAY_S 86400

static const Choice ORDERS[] = {{"dmy", N_("Hari, bulan, tahun")},
                                {"mdy", N_("Bulan, hari, tahun")},
                                {"ymd", N_("Tahun, bulan, hari")},
                                {0}};
static const Field FIELDS[] = {
    {"me", N_("Nama Anda di chat"), FIELD_TEXT, .max = 300},
    {"order", N_("Urutan tanggal"), FIELD_CHOICE, .choices = ORDERS},
    {"messages", N_("Semua pesan, satu per baris"), FIELD_FLAG},
    {"outcomes", N_("Dengan --json: juga siapa menunggu, pesanan, bukti bayar, penipuan"),
     FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

/* Everything that is said of one chat. */
typedef struct {
    ChatSummary summary;
    char *me; /* NULL: not clear */
    ChatResponse response;
    Talk *talk; /* NULL: only counts were asked for */
} Said;

static void said_clear(Said *said)
{
    chat_summary_clear(&said->summary);
    g_clear_pointer(&said->me, g_free);
    g_clear_pointer(&said->talk, talk_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Said, said_clear)

static Chat *chat_take(CommandRun *run, GError **error)
{
    const char *path = run->arguments[0];
    if (!g_file_test(path, G_FILE_TEST_IS_REGULAR)) {
        command_fail(run, error, ERROR_NOT_FOUND, tr(run->lang, "Berkas '%s' tidak bisa dibaca."),
                     path);
        return NULL;
    }
    ChatOrder order = CHAT_DMY;
    for (int i = 0; form_has(run->flags, "order") && i < CHAT_ORDER_COUNT; i++) {
        order = g_str_equal(form_text(run->flags, "order"), ORDERS[i].value) ? (ChatOrder)i : order;
    }
    ChatProblem problem = CHAT_PROBLEM_NONE;
    ChatReading reading = {.order = form_has(run->flags, "order") ? &order : NULL};
    Chat *chat = chat_open(path, &reading, &problem);
    if (chat == NULL) {
        command_fail(run, error, ERROR_INVALID, "%s",
                     tr(run->lang, chat_problem_sentence(problem)));
    }
    return chat;
}

/* A JSON string; line ends become one kind, broken characters are replaced. */
static void append_string(GString *out, ChatSpan text)
{
    g_autofree char *repaired = g_utf8_validate_len(text.at, text.length, NULL)
                                    ? NULL
                                    : g_utf8_make_valid(text.at, (gssize)text.length);
    const char *at = repaired != NULL ? repaired : text.at;
    const char *end = repaired != NULL ? repaired + strlen(repaired) : text.at + text.length;
    g_string_append_c(out, '"');
    for (const char *from = at; at < end; from = at) {
        while (at < end && (unsigned char)*at >= ' ' && *at != '"' && *at != '\\' && *at != 0x7f) {
            at++;
        }
        g_string_append_len(out, from, at - from);
        if (at == end) {
            break;
        }
        if (*at == '\n') {
            g_string_append(out, "\\n");
        } else if (*at == '"' || *at == '\\') {
            g_string_append_printf(out, "\\%c", *at);
        } else if (*at != '\r' || at + 1 == end || at[1] != '\n') {
            g_string_append_printf(out, "\\u%04x", (unsigned char)*at);
        }
        at++;
    }
    g_string_append_c(out, '"');
}

static void append_message(GString *out, const ChatMessage *message)
{
    static const char *const KINDS[CHAT_KIND_COUNT] = {"text", "media", "deleted", "system"};
    g_string_append(out, "{\"time\":\"");
    chat_append_time(out, message->local_s);
    g_string_append(out, "\",\"author\":");
    if (message->author.length > 0) {
        append_string(out, message->author);
    } else {
        g_string_append(out, "null");
    }
    g_string_append_printf(out, ",\"kind\":\"%s\",\"text\":", KINDS[message->kind]);
    append_string(out, message->text);
    g_string_append(out, message->edited ? ",\"edited\":true}\n" : "}\n");
}

static bool problem_fail(CommandRun *run, ChatProblem problem, GError **error)
{
    return command_fail(run, error, ERROR_INVALID, "%s",
                        tr(run->lang, chat_problem_sentence(problem)));
}

static bool say_messages(CommandRun *run, const Chat *chat, GError **error)
{
    g_auto(ChatPass) pass = {0};
    ChatMessage message;
    for (chat_pass_begin(&pass, chat); chat_pass_next(&pass, &message);) {
        append_message(run->out, &message);
        command_flush(run);
    }
    ChatProblem problem = chat_source_problem(chat->source);
    return problem == CHAT_PROBLEM_NONE || problem_fail(run, problem, error);
}

static json_t *time_json(int64_t local_s)
{
    g_autoptr(GString) text = g_string_new(NULL);
    chat_append_time(text, local_s);
    return json_string(text->str);
}

static json_t *seconds_json(int64_t seconds)
{
    return seconds == CHAT_NONE ? json_null() : json_integer(seconds);
}

static json_t *response_json(const Said *said)
{
    if (said->me == NULL) {
        return json_pack("{s:n, s:n, s:n, s:n, s:n}", "answered", "unanswered", "median_s", "p90_s",
                         "automatic");
    }
    const ChatResponse *response = &said->response;
    return json_pack("{s:I, s:I, s:o, s:o, s:I}", "answered", (json_int_t)response->answered,
                     "unanswered", (json_int_t)response->unanswered, "median_s",
                     seconds_json(response->median_s), "p90_s", seconds_json(response->p90_s),
                     "automatic", (json_int_t)response->automatic);
}

static json_t *people_json(const ChatSummary *summary)
{
    json_t *list = json_array();
    for (guint i = 0; i < summary->people->len; i++) {
        const ChatPerson *person = g_ptr_array_index(summary->people, i);
        json_array_append_new(list, json_pack("{s:s, s:I}", "name", person->name, "messages",
                                              (json_int_t)person->messages));
    }
    return list;
}

static void say_json(CommandRun *run, const Chat *chat, const Said *said)
{
    const ChatSummary *summary = &said->summary;
    json_t *document = json_pack(
        "{s:s, s:s, s:b, s:I, s:I, s:I, s:I, s:o, s:o, s:o, s:s?, s:o}", "format",
        summary->ios ? "ios" : "android", "date_order", ORDERS[chat->format.order].value,
        "ambiguous", chat->format.ambiguous, "messages", (json_int_t)summary->messages, "system",
        (json_int_t)summary->kinds[CHAT_SYSTEM], "media", (json_int_t)summary->kinds[CHAT_MEDIA],
        "deleted", (json_int_t)summary->kinds[CHAT_DELETED], "participants", people_json(summary),
        "first", time_json(summary->first_s), "last", time_json(summary->last_s), "me",
        said->me, "response", response_json(said));
    if (said->talk != NULL) {
        json_object_set_new(document, "outcomes", chat_outcome_json(said->talk));
    }
    command_json(run, document);
}

static char *wait_words(const Lang *lang, int64_t wait_s)
{
    int64_t minutes = (wait_s + 30) / 60, hours = (minutes + 30) / 60;
    return minutes < 120 ? g_strdup_printf(tr_count(lang, "%d menit", minutes), (int)minutes)
                         : g_strdup_printf(tr_count(lang, "%d jam", hours), (int)hours);
}

static void say_response(CommandRun *run, const Said *said)
{
    const Lang *lang = run->lang;
    const ChatResponse *response = &said->response;
    if (said->me == NULL) {
        g_string_append_printf(run->out, "%s\n",
                               tr(lang,
                                  "Untuk tahu seberapa cepat dijawab, sebutkan nama Anda di chat "
                                  "ini: --me NAMA."));
        return;
    }
    g_string_append_printf(run->out, tr(lang, "%s: %d kali menjawab, %d belum dijawab."), said->me,
                           (int)response->answered, (int)response->unanswered);
    g_string_append_c(run->out, '\n');
    if (response->answered > 0) {
        g_autofree char *median = wait_words(lang, response->median_s);
        g_autofree char *most = wait_words(lang, response->p90_s);
        g_string_append_printf(
            run->out, tr(lang, "Separuh dijawab dalam %s, sembilan dari sepuluh dalam %s."), median,
            most);
        g_string_append_c(run->out, '\n');
    }
    if (response->automatic > 0) {
        g_string_append_printf(
            run->out,
            tr_count(lang, "%d salam otomatis tidak ikut dihitung.", response->automatic),
            (int)response->automatic);
        g_string_append_c(run->out, '\n');
    }
}

static void say_words(CommandRun *run, const Chat *chat, const Said *said)
{
    const Lang *lang = run->lang;
    const ChatSummary *summary = &said->summary;
    g_autofree char *from = day_format_long((Day)(summary->first_s / DAY_S), lang);
    g_autofree char *to = day_format_long((Day)(summary->last_s / DAY_S), lang);
    g_string_append_printf(run->out,
                           tr_count(lang, "%d pesan, dari %s sampai %s.", summary->messages),
                           (int)summary->messages, from, to);
    g_string_append_printf(run->out, "\n%s: %d, %s: %d, %s: %d\n", tr(lang, "Media"),
                           (int)summary->kinds[CHAT_MEDIA], tr(lang, "Dihapus"),
                           (int)summary->kinds[CHAT_DELETED], tr(lang, "Dari WhatsApp sendiri"),
                           (int)summary->kinds[CHAT_SYSTEM]);
    if (chat->format.ambiguous) {
        g_string_append_printf(
            run->out, "%s\n",
            tr(lang, "Hari dan bulan bisa tertukar di chat ini. Bila tanggalnya salah, "
                     "tambahkan --order mdy atau --order dmy."));
    }
    for (guint i = 0; i < MIN(summary->people->len, PEOPLE_SHOWN); i++) {
        const ChatPerson *person = g_ptr_array_index(summary->people, i);
        g_string_append_printf(run->out, "  %s: %d\n", person->name, (int)person->messages);
    }
    say_response(run, said);
    chat_outcome_words(run->out, lang, said->talk);
}

static bool me_refuse(CommandRun *run, const Said *said, GError **error)
{
    g_autoptr(GString) names = g_string_new(NULL);
    for (guint i = 0; i < MIN(said->summary.people->len, PEOPLE_SHOWN); i++) {
        const ChatPerson *person = g_ptr_array_index(said->summary.people, i);
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "", person->name);
    }
    return command_fail(run, error, ERROR_INVALID,
                        tr(run->lang, "'%s' tidak ada di chat ini. Nama di dalamnya: %s."),
                        form_text(run->flags, "me"), names->str);
}

/* Only how fast she is: a look at each message. */
static bool counts_take(CommandRun *run, const Chat *chat, Said *said, GError **error)
{
    bool named = form_has(run->flags, "me");
    g_autofree char *file = g_path_get_basename(run->arguments[0]);
    const ChatPerson *me = named ? chat_person_find(&said->summary, form_text(run->flags, "me"))
                                 : chat_owner_guess(&said->summary, file);
    if (named && me == NULL) {
        return me_refuse(run, said, error);
    }
    if (me != NULL) {
        said->me = g_strdup(me->name);
        chat_response(chat, me, &said->response);
    }
    return true;
}

/* All that the page finds, as it does: every message is understood. */
static bool talk_take(CommandRun *run, const Chat *chat, Said *said, GError **error)
{
    bool named = form_has(run->flags, "me");
    g_autofree char *file = g_path_get_basename(run->arguments[0]);
    ChatTalkWish wish = {named ? form_text(run->flags, "me") : "", file, "", "", 0};
    ChatProblem problem = CHAT_PROBLEM_NONE;
    Talk *talk = said->talk = talk_new();
    if (!chat_talk_read(chat, &wish, talk, &problem)) {
        return problem_fail(run, problem, error);
    }
    if (talk->owner < 0) {
        return !named || me_refuse(run, said, error);
    }
    said->me = g_utf8_make_valid(talk->people.people[talk->owner].name, -1);
    said->response =
        (ChatResponse){talk->waits.count, talk->waiting, chat_wait_median(&talk->waits),
                       chat_wait_p90(&talk->waits), talk->automatic};
    return true;
}

static bool run_chat(CommandRun *run, GError **error)
{
    g_autoptr(Chat) chat = chat_take(run, error);
    if (chat == NULL) {
        return false;
    }
    if (form_flag(run->flags, "messages")) {
        return say_messages(run, chat, error);
    }
    g_auto(Said) said = {0};
    ChatProblem problem = CHAT_PROBLEM_NONE;
    if (!chat_summarise(chat, &said.summary, &problem)) {
        return problem_fail(run, problem, error);
    }
    bool counts = run->json && !form_flag(run->flags, "outcomes");
    if (!(counts ? counts_take : talk_take)(run, chat, &said, error)) {
        return false;
    }
    if (run->json) {
        say_json(run, chat, &said);
    } else {
        say_words(run, chat, &said);
    }
    return true;
}

const Command command_chat = {
    .name = "chat",
    .usage = "chat FILE.txt|FILE.zip [--me NAME] [--order dmy|mdy|ymd] [--messages|--outcomes]",
    .summary = "Reads a WhatsApp chat export: who wrote how much, how fast you answer, who waits, "
               "what is asked, orders, proofs of payment, tricks.",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_chat,
};
