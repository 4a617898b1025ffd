// SPDX-License-Identifier: Apache-2.0
#include "browser/session.h"

#include <string.h>

#define ROOM_LEAST 64u /* a window with less is full */

struct Session {
    Talk talk;
    ChatSurvey survey;
    ChatFormat format;
    ChatScan scan;
    size_t held; /* bytes of the window */
    char name[SESSION_NAME_BYTES];
    char window[SESSION_WINDOW_BYTES];
    char json[TALK_JSON_BYTES];
};

size_t session_bytes(void)
{
    return sizeof(Session);
}

void session_begin(Session *session)
{
    memset(session, 0, sizeof *session);
}

char *session_name(Session *session)
{
    return session->name;
}

void session_goods_add(Session *session, size_t length)
{
    talk_goods_add(&session->talk.goods, session->name,
                   length < SESSION_NAME_BYTES ? length : SESSION_NAME_BYTES);
}

char *session_place(Session *session)
{
    return session->window + session->held;
}

size_t session_room(const Session *session)
{
    return SESSION_WINDOW_BYTES - session->held;
}

/* What was used of the window makes room. */
static void window_keep(Session *session, size_t rest)
{
    memmove(session->window, session->window + session->held - rest, rest);
    session->held = rest;
}

void session_survey(Session *session, size_t length, int last)
{
    session->held += length;
    size_t seen = chat_survey_read(&session->survey, session->window, session->held, last != 0);
    size_t rest = session->held - seen;
    if (chat_survey_sure(&session->survey)) {
        rest = 0;
    } else if (last == 0 && SESSION_WINDOW_BYTES - rest < ROOM_LEAST) {
        chat_survey_cut(&session->survey, session->window + seen, rest);
        rest = 0;
    }
    window_keep(session, rest);
}

int session_is_chat(Session *session)
{
    return chat_survey_end(&session->survey, &session->format);
}

static void pass_begin(Session *session)
{
    session->held = 0;
    chat_scan_begin(&session->scan, &session->format);
    chat_scan_window(&session->scan, session->window, 0, false);
}

static void pass(Session *session, size_t length, int last,
                 void (*take)(Talk *, const ChatMessage *))
{
    ChatMessage message;
    session->held += length;
    chat_scan_window(&session->scan, session->window, session->held, last != 0);
    while (chat_scan_next(&session->scan, &message)) {
        take(&session->talk, &message);
    }
    bool full = SESSION_WINDOW_BYTES - chat_scan_rest(&session->scan) < ROOM_LEAST;
    if (last == 0 && full && chat_scan_cut(&session->scan, &message)) {
        take(&session->talk, &message);
    }
    window_keep(session, chat_scan_rest(&session->scan));
}

void session_count_begin(Session *session)
{
    talk_begin(&session->talk);
    pass_begin(session);
}

void session_count(Session *session, size_t length, int last)
{
    pass(session, length, last, talk_count);
}

/* Behind the end of the text that begins here. */
static const char *next_name(const char *at)
{
    return at + strlen(at) + 1;
}

int session_judge_begin(Session *session, int promise_minutes)
{
    memset(session->name + SESSION_NAME_BYTES - 4, 0,
           4); /* four texts end, whatever was put there */
    const char *me = session->name, *file = next_name(me);
    const char *shop = next_name(file), *account = next_name(shop);
    const TalkPeople *people = &session->talk.people;
    int owner =
        *me != '\0' ? talk_people_find(people, me) : talk_owner_guess(people, file, shop, account);
    talk_judge_begin(&session->talk, owner, promise_minutes);
    pass_begin(session);
    return owner >= 0;
}

void session_judge(Session *session, size_t length, int last)
{
    pass(session, length, last, talk_judge);
}

size_t session_end(Session *session)
{
    talk_judge_end(&session->talk);
    return talk_json_write(&session->talk, session->json, TALK_JSON_BYTES);
}

const char *session_json(const Session *session)
{
    return session->json;
}
