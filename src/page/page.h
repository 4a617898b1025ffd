// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Pages: one file per page, ending in one constant record. The dispatcher (page/dispatch.c) does
 * from the record what no page may forget: sign-in, permission, consent, query check, CSRF, the
 * frame, error pages, headers. A page's `get` reads through store/, kpi/, guide/ and draws with
 * web/ui.h; it writes nothing: forms on it post to the same path and name one of `actions`. */
#include "action/action.h"
#include "web/request.h"
#include "web/ui.h"

/* The ten jobs: sub-folders, menu and manual use the same words. */
typedef enum {
    JOB_NONE, /* not in the menu */
    JOB_START,
    JOB_PLAN,
    JOB_CREATE,
    JOB_PUBLISH,
    JOB_TALK,
    JOB_SELL,
    JOB_MEASURE,
    JOB_LEARN,
    JOB_VILLAGE,
    JOB_ACCOUNT,
    JOB_COUNT
} Job;
const char *job_label(Job job); /* N_ */
const char *job_note(Job job);  /* N_: what is found there */
/* The fold of the menu in which a page of this `order` stands, N_; NULL: at once under its job. */
const char *job_group(Job job, int order);
const char *job_icon(Job job);

typedef struct Page Page;

typedef struct {
    const Context *context;
    const Request *request;
    const Page *page;
    Html *html;
    const char *segment;     /* what stood for {…} in the path; "" without */
    int64_t id;              /* segment as a number; 0 when it is none */
    const FormValues *query; /* checked against page->query; NULL without */
    const FormErrors *query_errors;
    const char *csrf, *session_hash; /* NULL when nobody is signed in */
    /* after a refused post: which action, on what, what was typed and what is wrong */
    const Action *failed;
    int64_t failed_id;
    const FormValues *typed;
    const FormErrors *errors;
    /* a page may change these */
    char *title_data;           /* users' words after the title; owned */
    char *back;                 /* owned; NULL: the page's own `back` */
    FormValues *kept_values;    /* owned: of page_keep_form */
    FormErrors *kept_errors;    /* owned */
    GStringChunk *preview_text; /* owned: the texts of preview */
    UiPreview preview;          /* for links to this page; title NULL: none */
    int again_s;                /* what it shows moves on: fetched anew after so long; 0: it does not */
    Response *response;         /* set: sent instead of a page (downloads, redirects) */
    Promise *durable;           /* set by a `post` in turn: kept when what it wrote is; owned */
} PageView;

struct Page {
    const char *path;  /* "/pesanan", "/pesanan/{nomor}" */
    const char *title; /* N_ */
    Job job;
    const char *note; /* one line in the menu, N_; NULL: not in the menu */
    int order;        /* in the menu of its job */
    const char *icon;
    const char *back; /* where the arrow leads; may be NULL */
    Capability needs;
    Subject subject;
    bool anonymous; /* open without sign-in; `context->user_id` may be 0 */
    bool wide;
    int public_s; /* seconds for which others may keep it while nobody is signed in; 0: not at all */
    bool unlisted;      /* search engines are asked to leave it out */
    bool kept;          /* lies on the phone of who is signed in, for days without signal */
    const char *script; /* a module of its own besides the frame's; may be NULL */
    bool wasm;          /* its script may run WebAssembly of ours */
    const Form *query;  /* query fields; may be NULL */
    const Action *const *actions; /* what its forms may post; ends with NULL; may be NULL */
    bool (*get)(PageView *view, GError **error);
    /* Only for sign-in and the like, which no Action can do: handles the whole POST itself and sets
     * view->response, or draws the page again. Same-origin is checked before. */
    bool (*post)(PageView *view, GError **error);
    bool post_in_turn; /* `post` is short and writes in a Turn (app/turn.h) */
};

extern const Page *const PAGES[];
size_t page_count(void);

/* Answers any request that is no API call and no asset, or checks all that can be known of a form before its
 * turn: NULL, and *rest is what is left, as of api_begin. A write that was lost is told above its form, with
 * all that was typed. */
MUST_USE Response *page_begin(App *app, const Request *request, InTurn *rest);
/* Bytes the body of this request may have, told by its headers alone: more than usual only for a
 * signed-in user on a page that takes a file. */
size_t page_body_max(App *app, const Request *request);

/* --- for pages --- */
typedef struct {
    const Action *action;
    const Form *form; /* which of the action's fields to draw; NULL: the action's own table */
    int64_t id;
    const FormValues *values; /* what to show unless this very form was refused */
    const UiOptions *options;
    const char *submit; /* translated; NULL: the action's label */
    const char *next;
    const char *const *hidden;
    size_t rows;
    const char *fold_from; /* as in UiForm */
    const char *const *row_fold;
    const char *row_fold_label; /* likewise; translated */
    const UiOption *keys;  /* as in UiForm */
    const char *keys_name;
    bool secondary, compact;
} PageForm;
void page_form(PageView *view, PageForm form);
/* A single button that does an action without asking more; hidden: pairs or NULL. */
void page_button(PageView *view, const Action *action, int64_t id, const char *const *hidden,
                 bool secondary);
/* A new idempotency key, for a form that is not drawn by page_form; owned by the caller. */
MUST_USE char *page_key(const PageView *view);
bool page_may(const PageView *view, const Action *action);

/* Instead of a page: a file to keep. take_body is freed. */
void page_download(PageView *view, const char *type, const char *name, GString *take_body);
void page_redirect(PageView *view, const char *path);
/* Where a posted form wants to go (`_next`), when that is a path of this site; else fallback. */
const char *page_next(const PageView *view, const char *fallback);
bool page_is_local(const char *path);
/* A page's own `post` hands over what was typed and what is wrong, for drawing again. */
void page_keep_form(PageView *view, FormValues *take_values, FormErrors *take_errors);

/* Options for a FIELD_ID from a list of records: the table is owned by the caller. */
typedef struct {
    GArray *options; /* UiOption, ends with {0} */
    GStringChunk *texts;
} OptionTable;
OptionTable option_table_of(const RecordList *list, const char *value_column,
                            const char *label_column);
void option_table_clear(OptionTable *table);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(OptionTable, option_table_clear)
#define OPTIONS(table) ((const UiOption *)(void *)(table).options->data)
