// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who sends a page request: the session cookie's user and open business, the language, and the
 * cookies' making and ending. */
#include "app/context.h"
#include "web/request.h"

typedef struct {
    Context context;
    char *csrf, *session_hash; /* NULL: nobody signed in; owned */
} Visitor;
void visitor_clear(Visitor *visitor);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Visitor, visitor_clear)

/* Always fills visitor->context enough to draw an error page, also when it fails. */
MUST_USE bool visitor_find(Visitor *visitor, App *app, Db *db, const Request *request,
                           GError **error);

/* Starts a session on this response. */
MUST_USE bool visitor_sign_in(const Context *context, const Request *request, int64_t user_id,
                              Response *response, GError **error);
/* Where no database says whose request it is: as she last chose on this phone, else as the browser asks. */
const Lang *visitor_lang(const App *app, const Request *request);
void visitor_forget_cookie(const Request *request, Response *response);
/* A phone that voted keeps a mark that says only that (requirement F07); code: of the poll. */
bool visitor_has_voted(const Request *request, const char *code);
void visitor_voted_cookie(const Request *request, Response *response, const char *code);
void visitor_lang_cookie(const Request *request, Response *response, const char *lang);
