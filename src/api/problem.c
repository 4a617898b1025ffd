// SPDX-License-Identifier: Apache-2.0
#include "api/call.h"

Response *json_response(int status, const char *type, json_t *take_document)
{
    Response *response = response_new(status, type);
    g_autofree char *text = json_dumps(take_document, JSON_COMPACT);
    json_decref(take_document);
    g_string_append(response->body, text);
    response_header(response, "Cache-Control", "no-store");
    response_header(response, "X-Content-Type-Options", "nosniff");
    return response;
}

static json_t *errors_document(const FormErrors *errors)
{
    json_t *fields = json_array();
    for (size_t i = 0; i < form_errors_count(errors); i++) {
        json_array_append_new(fields, json_pack("{s:s, s:s}", "field", form_errors_field(errors, i),
                                                "message", form_errors_sentence(errors, i)));
    }
    return fields;
}

Response *problem(const ApiCall *call, const GError *error)
{
    ErrorCode code = error_code(error);
    int status = error_http_status(code);
    g_autofree char *name = g_ascii_strdown(error_name(code), -1);
    g_autofree char *type = g_strconcat("urn:tangga:", name, NULL);
    if (status >= 500) {
        g_message("%s %s: %s", request_method(call->request), request_path(call->request),
                  error->message);
    }
    json_t *document =
        json_pack("{s:s, s:s, s:i, s:s, s:s, s:o}", "type", type, "title",
                  tr(call->lang, error_sentence(code)), "status", status, "code", name, "detail",
                  status >= 500 ? "" : error->message, "errors", errors_document(call->errors));
    Response *response = json_response(status, "application/problem+json", document);
    if (code == ERROR_LIMIT || code == ERROR_UNAVAILABLE) {
        response_header(response, "Retry-After", "60");
    }
    return response;
}

Response *problem_unauthorized(const ApiCall *call)
{
    json_t *document =
        json_pack("{s:s, s:s, s:i, s:s}", "type", "urn:tangga:unauthorized", "title",
                  tr(call->lang, "Kunci API belum benar. Buat kunci baru di halaman Akun."),
                  "status", 401, "code", "unauthorized");
    Response *response = json_response(401, "application/problem+json", document);
    response_header(response, "WWW-Authenticate", "Bearer");
    return response;
}
