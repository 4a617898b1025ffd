// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"

#include <string.h>

#include "action/registry.h"
#include "app/import_queue.h"
#include "app/turn.h"
#include "store/journal.h"

const Action *const ACTIONS[] = {
#define ACTION(name) &action_##name,
#include "action/registry.list"
#undef ACTION
};

#define KEY_MAX 100

static const Form NO_FORM = {(const Field[]){{0}}};

size_t action_count(void)
{
    return G_N_ELEMENTS(ACTIONS);
}

const Action *action_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(ACTIONS); i++) {
        if (g_str_equal(ACTIONS[i]->name, name)) {
            return ACTIONS[i];
        }
    }
    return NULL;
}

const Form *action_form(const Action *action, const Knowledge *knowledge, const Lang *lang,
                        FormTable **ret_made)
{
    g_assert(action != NULL && *ret_made == NULL);
    if (action->form_for == NULL) {
        return action->form != NULL ? action->form : &NO_FORM;
    }
    *ret_made = action->form_for(knowledge, lang);
    return form_table_form(*ret_made);
}

int64_t action_file_max(const Action *action, const Knowledge *knowledge)
{
    g_autoptr(FormTable) made = NULL;
    const Field *field = form_file_field(action_form(action, knowledge, NULL, &made));
    return field != NULL ? form_file_max(field) : 0;
}

void action_result_clear(ActionResult *result)
{
    g_clear_pointer(&result->message, g_free);
    g_clear_pointer(&result->next, g_free);
    g_clear_pointer(&result->durable, promise_unref);
}

static bool key_check(const char *key, GError **error)
{
    if (key != NULL && (*key == '\0' || strlen(key) > KEY_MAX || !g_str_is_ascii(key))) {
        return error_set(error, ERROR_INVALID, "the idempotency key has 1 to %d ASCII characters",
                         KEY_MAX);
    }
    return true;
}

/* What it changes is journalled under it. */
static bool run_journalled(const Doing *doing, const Action *action, GError **error)
{
    const Context *context = doing->context;
    Change change = {.user_id = context->user_id,
                     .action = action->name,
                     .door = door_key(context->door),
                     .at = context->now};
    if (!change_begin(context->db, context->business_id, &change, error) ||
        !action->run(doing, error)) {
        return false;
    }
    change.record_id = doing->result->id;
    return form_errors_count(doing->errors) == 0
               ? change_end(context->db, context->business_id, &change, error)
               : error_set(error, ERROR_INVALID, "%s: refused", action->name);
}

static bool write_and_remember(const Doing *doing, const Action *action, const WriteKey *key,
                               GError **error)
{
    const Context *context = doing->context;
    if (!run_journalled(doing, action, error)) {
        return false;
    }
    if (doing->result->message == NULL && action->done != NULL) {
        doing->result->message = g_strdup(tr(context->lang, action->done));
    }
    const char *message = doing->result->message != NULL ? doing->result->message : "";
    return key->key == NULL ||
           write_remember(context->db, key, doing->result->id, message, context->now, error);
}

/* A sentence that was forgotten is the usual one. */
static char *message_again(const Doing *doing, const Action *action, const WriteMemory *memory)
{
    return g_strdup(*memory->message == '\0' && action->done != NULL
                        ? tr(doing->context->lang, action->done)
                        : memory->message);
}

/* Inside one transaction: the same key cannot be written twice, not even at the same moment. */
static bool run_once(const Doing *doing, const Action *action, const WriteKey *key, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(doing->context->db, error);
    g_auto(WriteMemory) memory = {0};
    if (tx == NULL ||
        (key->key != NULL && !write_recall(doing->context->db, key, &memory, error))) {
        return false;
    }
    if (memory.known) {
        doing->result->id = memory.record_id;
        doing->result->message = message_again(doing, action, &memory);
        return true;
    }
    return write_and_remember(doing, action, key, error) && db_commit(tx, error);
}

/* Two sendings of the same write at the same moment: the loser finds what the winner wrote. */
static bool written_meanwhile(const Doing *doing, const Action *action, const WriteKey *key)
{
    g_auto(WriteMemory) memory = {0};
    if (key->key == NULL || !write_recall(doing->context->db, key, &memory, NULL) ||
        !memory.known) {
        return false;
    }
    doing->result->id = memory.record_id;
    g_free(doing->result->message);
    doing->result->message = message_again(doing, action, &memory);
    return true;
}

/* Within a group nobody writes meanwhile. */
static bool run_alone(const Doing *doing, const Action *action, const WriteKey *key, GError **error)
{
    g_autoptr(GError) failure = NULL;
    if (run_once(doing, action, key, &failure) ||
        (error_code(failure) == ERROR_CONFLICT && written_meanwhile(doing, action, key))) {
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

static bool run_in_turn(const Doing *doing, const Action *action, const WriteKey *key,
                        GError **error)
{
    Turn turn = {0};
    Doing inside = *doing;
    inside.context = &turn.context;
    if (!turn_begin(&turn, doing->context, error)) {
        return false;
    }
    bool done = turn.group != NULL ? run_once(&inside, action, key, error)
                                   : run_alone(&inside, action, key, error);
    doing->result->durable = turn_end(&turn);
    return done;
}

/* What the key stands for. Only asked with a key: of a large file it takes a while. */
static char *digest_of(const ActionCall *call, const FormValues *values)
{
    g_autofree char *values_digest = form_digest(values);
    return g_strdup_printf("%" G_GINT64_FORMAT ":%s", call->id, values_digest);
}

/* Runs `prepare`; false when it failed or refused. */
static bool prepare(ActionRun *run, GError **error)
{
    const Action *action = run->call.action;
    g_autoptr(GError) failure = NULL;
    if (action->prepare == NULL) {
        return true;
    }
    Doing doing = {run->context, run->call.id, run->values, run->errors, NULL, NULL};
    run->prepared = action->prepare(&doing, &failure);
    if (failure != NULL) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    return form_errors_count(run->errors) == 0 ||
           error_set(error, ERROR_INVALID, "%s: refused", action->name);
}

/* What is written between the parts of a file could not be told from it, should it be called off. */
static bool import_check(const Context *context, const Action *action, FormErrors *errors,
                         GError **error)
{
    ImportQueue *imports = app_imports(context->app);
    if (imports == NULL || action->while_importing || context->business_id == 0 ||
        !import_queue_is_writing(imports, context->business_id)) {
        return true;
    }
    form_errors_add(errors, "", "%s",
                    tr(context->lang, "Berkas panjang sedang dimasukkan ke buku usaha ini, jadi ini "
                                      "belum disimpan. Tidak ada yang hilang; kirim sekali lagi "
                                      "sebentar lagi."));
    return error_set(error, ERROR_UNAVAILABLE, "a long file is being written");
}

void action_run_clear(ActionRun *run)
{
    if (run->prepared != NULL) {
        run->call.action->prepared_free(run->prepared);
        run->prepared = NULL;
    }
    g_clear_pointer(&run->values, form_values_free);
    g_clear_pointer(&run->digest, g_free);
}

bool action_begin(ActionRun *run, const Context *context, const ActionCall *call,
                  FormErrors *errors, GError **error)
{
    const Action *action = call->action;
    g_assert(action != NULL && errors != NULL);
    *run = (ActionRun){.context = context, .call = *call, .errors = errors};
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(action, context->knowledge, context->lang, &made);
    run->values = form_read(form, call->source, context->lang, errors);
    if (!context_may_write(context, action->needs)) {
        return error_set(error, ERROR_DENIED, "%s is not allowed to %s", context->role,
                         action->name);
    }
    if (action->on_record && call->id <= 0) {
        return error_set(error, ERROR_NOT_FOUND, "%s needs a record", action->name);
    }
    if (!key_check(call->key, error)) {
        return false;
    }
    if (form_errors_count(errors) > 0) {
        return error_set(error, ERROR_INVALID, "%s: form", action->name);
    }
    run->digest = call->key != NULL ? digest_of(call, run->values) : NULL;
    return prepare(run, error);
}

bool action_end(ActionRun *run, ActionResult *result, GError **error)
{
    const Action *action = run->call.action;
    WriteKey key = {run->context->business_id, run->context->user_id, run->call.key, action->name,
                    run->digest};
    Doing doing = {run->context, run->call.id, run->values, run->errors, result, run->prepared};
    return import_check(run->context, action, run->errors, error) &&
           run_in_turn(&doing, action, &key, error);
}

bool action_run(const Context *context, const ActionCall *call, FormErrors *errors,
                FormValues **ret_values, ActionResult *result, GError **error)
{
    g_assert(ret_values != NULL && result != NULL);
    g_auto(ActionRun) run = {0};
    bool done = action_begin(&run, context, call, errors, error) && action_end(&run, result, error);
    *ret_values = g_steal_pointer(&run.values);
    return done;
}
