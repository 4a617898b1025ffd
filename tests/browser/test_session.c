// SPDX-License-Identifier: Apache-2.0
/* The way a script reads a chat gives what the server gives (requirement T01). */
#include "browser/session.h"

#include <glib.h>
#include <string.h>

#define CHAT                                                                                       \
    "21/07/2026 08.00 - Bu Ani: nasi kuning brp kak\n"                                             \
    "21/07/2026 08.05 - Dapur Melati: 10rb bu\n"                                                   \
    "21/07/2026 08.06 - Bu Ani: pesen 3 ya, dianter jam 4\n"                                       \
    "21/07/2026 08.07 - Bu Ani: cod bs?\n"
#define GOODS "Nasi kuning"
#define NAMES "\0\0Dapur Melati\0" /* neither hers nor the file's are known, her shop's is */

/* Gives the chat in pieces of so many bytes to one of the steps. */
static void every_piece(Session *session, gsize piece, void (*step)(Session *, size_t, int))
{
    gsize at = 0, length = strlen(CHAT);
    while (at < length) {
        gsize more = MIN(MIN(piece, session_room(session)), length - at);
        memcpy(session_place(session), CHAT + at, more);
        at += more;
        step(session, more, at == length);
    }
}

static char *told(gsize piece)
{
    g_autofree Session *session = g_malloc(session_bytes());
    session_begin(session);
    memcpy(session_name(session), GOODS, strlen(GOODS));
    session_goods_add(session, strlen(GOODS));
    every_piece(session, piece, session_survey);
    g_assert_true(session_is_chat(session));
    session_count_begin(session);
    every_piece(session, piece, session_count);
    memcpy(session_name(session), NAMES, sizeof NAMES);
    g_assert_true(session_judge_begin(session, 30));
    every_piece(session, piece, session_judge);
    gsize length = session_end(session);
    return g_strndup(session_json(session), length);
}

static void every_piece_size_tells_the_same(void)
{
    g_autofree char *whole = told(G_MAXSIZE);
    g_assert_nonnull(strstr(whole, "\"owner\":\"Dapur Melati\""));
    g_assert_nonnull(strstr(whole, "\"lines\":[[0,3]]"));
    g_assert_nonnull(strstr(whole, "\"due_minute\":960"));
    for (gsize piece = 1; piece < strlen(CHAT); piece++) {
        g_autofree char *out = told(piece);
        g_assert_cmpstr(out, ==, whole);
    }
}

static void what_is_no_chat_is_none(void)
{
    g_autofree Session *session = g_malloc(session_bytes());
    session_begin(session);
    memset(session_place(session), 'x', session_room(session));
    session_survey(session, session_room(session), 0);
    g_assert_cmpuint(session_room(session), ==, SESSION_WINDOW_BYTES);
    session_survey(session, 0, 1);
    g_assert_false(session_is_chat(session));
}

void test_session(void)
{
    g_test_add_func("/browser/session/pieces", every_piece_size_tells_the_same);
    g_test_add_func("/browser/session/none", what_is_no_chat_is_none);
}
