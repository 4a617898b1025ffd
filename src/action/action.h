// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Actions: everything a person can do that writes. One file per action, ending in one constant
 * record; the same record serves the page, the API and the command line.
 *
 * action_run does what an action cannot forget: permission, form, one transaction, the idempotency
 * key, the journal. The action's own function gets validated values and writes through store/. It
 * may refuse a well-formed form for reasons of the business by adding to `errors` and returning
 * true: then nothing is written. */
#include "app/context.h"
#include "base/form_table.h"
#include "base/promise.h"

typedef struct {
    int64_t id;    /* the record made or changed; 0: none */
    char *message; /* one sentence for the person, translated; may be NULL; owned */
    char *next;    /* path to go to; may be NULL; owned */
    Promise *durable; /* NULL: it is; else nobody may be told that it is done before this is kept; owned */
} ActionResult;
void action_result_clear(ActionResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ActionResult, action_result_clear)

typedef struct {
    const Context *context;
    int64_t id; /* the record acted on; 0 for actions without `on_record` */
    const FormValues *values;
    FormErrors *errors;
    ActionResult *result;
    void *prepared; /* what `prepare` made; NULL without */
} Doing;

typedef struct {
    const char *name;     /* "product_add": command line and journal */
    const char *resource; /* "products": part of the API path */
    const char *verb;     /* NULL: POST to the resource (a new record); "edit": PATCH of the record;
                              else POST …/{id}/verb, or POST …/verb without on_record */
    bool on_record;       /* needs an id */
    Capability needs;
    bool while_importing; /* also while a long file of the business is written (app/import_queue.h) */
    const Form *form; /* NULL: nothing to fill in */
    /* Instead of `form`, for fields that come from knowledge files; labels in the reader's language.
     * Read with action_form. */
    FormTable *(*form_for)(const Knowledge *knowledge, const Lang *lang);
    const char *label;   /* of the button, N_ */
    const char *done;    /* what is said afterwards, N_; may be NULL */
    const char *summary; /* English, for OpenAPI and --help */
    /* Work that takes long, before the transaction that others wait for: writes nothing, may refuse
     * like `run`. NULL is nothing made, or a failure when *error is set. May be NULL itself. */
    void *(*prepare)(const Doing *doing, GError **error);
    void (*prepared_free)(void *prepared);
    bool (*run)(const Doing *doing, GError **error);
} Action;

/* All actions, by name. */
extern const Action *const ACTIONS[];
size_t action_count(void);
const Action *action_find(const char *name); /* NULL: none */

/* What is to be filled in, never NULL; *ret_made owns it when it was made for the call. */
const Form *action_form(const Action *action, const Knowledge *knowledge, const Lang *lang,
                        FormTable **ret_made);
/* Bytes of the file it takes; 0: none. */
int64_t action_file_max(const Action *action, const Knowledge *knowledge);

typedef struct {
    const Action *action;
    int64_t id;
    FormSource source;
    const char *key; /* idempotency key; NULL: none given (command line only) */
} ActionCall;

/* True: done (result filled; the same when this key had done it before). False with INVALID and
 * filled errors: the form. *ret_values is always given, for drawing the form again. */
bool action_run(const Context *context, const ActionCall *call, FormErrors *errors,
                FormValues **ret_values, ActionResult *result, GError **error);

/* The same in two steps, for who waits for the turn between them: what was asked is read, checked and
 * prepared; then it is written. Both refuse as action_run. Between them context->db may go: NULL when the
 * second step is done in the group of a server. Zero before; action_run_clear after, done or not. */
typedef struct {
    const Context *context;
    ActionCall call; /* its source is read by action_begin alone */
    FormErrors *errors;
    FormValues *values; /* given by action_begin, whether it refuses or not; owned */
    char *digest;       /* of what the key stands for; owned */
    void *prepared;     /* owned */
} ActionRun;
MUST_USE bool action_begin(ActionRun *run, const Context *context, const ActionCall *call,
                           FormErrors *errors, GError **error);
MUST_USE bool action_end(ActionRun *run, ActionResult *result, GError **error);
void action_run_clear(ActionRun *run);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ActionRun, action_run_clear)
