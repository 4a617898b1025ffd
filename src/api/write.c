// SPDX-License-Identifier: Apache-2.0
/* A call that writes: which action it means, what its body says, what came of it. */
#include "api/call.h"

#define PART_ERRORS_MAX 20u /* named in one answer */

static bool verb_matches(const Action *action, const char *method, const char *verb, bool on_record)
{
    if (action->on_record != on_record) {
        return false;
    }
    if (g_str_equal(method, "PATCH")) {
        return verb == NULL && g_strcmp0(action->verb, "edit") == 0;
    }
    return g_strcmp0(action->verb, verb) == 0 && g_strcmp0(action->verb, "edit") != 0;
}

static int64_t part_number(const ApiCall *call, guint i)
{
    char *end = NULL;
    gint64 number = g_ascii_strtoll(call->parts[i], &end, 10);
    return *call->parts[i] != '\0' && *end == '\0' && number > 0 ? number : 0;
}

const Action *write_action(const ApiCall *call, int64_t *ret_id)
{
    const char *method = request_method(call->request);
    int64_t id = call->part_count > 3 ? part_number(call, 3) : 0;
    const char *verb = call->part_count == 5              ? call->parts[4]
                       : call->part_count == 4 && id == 0 ? call->parts[3]
                                                          : NULL;
    for (size_t i = 0; i < action_count(); i++) {
        if (g_str_equal(ACTIONS[i]->resource, call->parts[2]) &&
            verb_matches(ACTIONS[i], method, verb, id > 0)) {
            *ret_id = id;
            return ACTIONS[i];
        }
    }
    return NULL;
}

/* A body in parts, for calls that carry a file; its names are checked like those of a JSON body. */
static FormSource parts_source(const ApiCall *call, const Form *form)
{
    g_autoptr(GList) names = request_form_names(call->request);
    for (const GList *at = names; at != NULL; at = at->next) {
        if (form_field(form, at->data) == NULL &&
            form_errors_count(call->errors) < PART_ERRORS_MAX) {
            form_errors_add(call->errors, at->data, "%s",
                            tr(call->lang, "Bagian ini tidak dikenal di sini."));
        }
    }
    return request_form_source(call->request);
}

static bool source_find(ApiCall *call, const Action *action, FormSource *ret_source, GError **error)
{
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(action, app_knowledge(call->app), call->lang, &made);
    size_t size = 0;
    const char *text = request_body(call->request, &size);
    if (request_is_multipart(call->request)) {
        *ret_source = parts_source(call, form);
        return true;
    }
    call->body = body_parse(text, size, form, call->errors, call->lang, error);
    if (call->body == NULL) {
        return false;
    }
    *ret_source = body_source(call->body);
    return true;
}

bool write_begin(ApiCall *call, GError **error)
{
    ActionCall asked = {.key = request_header(call->request, "idempotency-key")};
    asked.action = write_action(call, &asked.id);
    if (asked.action == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no such call");
    }
    if (asked.key == NULL) {
        form_errors_add(call->errors, "Idempotency-Key", "%s",
                        tr(call->lang, "Kepala Idempotency-Key perlu diisi."));
        return error_set(error, ERROR_INVALID, "a write needs an Idempotency-Key");
    }
    return source_find(call, asked.action, &asked.source, error) &&
           action_begin(&call->run, &call->context, &asked, call->errors, error);
}

bool write_end(ApiCall *call, GError **error)
{
    return action_end(&call->run, &call->result, error);
}

Response *write_response(const ApiCall *call)
{
    const Action *action = call->run.call.action;
    int status = action->verb == NULL && !action->on_record ? 201 : 200;
    const char *message = call->result.message;
    json_t *document = json_pack("{s:I, s:s}", "id", (json_int_t)call->result.id, "message",
                                 message != NULL ? message : "");
    return json_response(status, "application/json", document);
}
