// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

static const struct {
    const char *name, *sentence;
    int http_status, exit_code;
    bool retry;
} CODES[] = {
#define X(name, status, exit, retry, sentence) {#name, sentence, status, exit, retry},
    ERROR_CODES(X)
#undef X
};

GQuark error_domain(void)
{
    return g_quark_from_static_string("tangga");
}

bool error_set(GError **error, ErrorCode code, const char *format, ...)
{
    g_assert(code < ERROR_COUNT);
    if (error == NULL) {
        return false;
    }
    va_list args;
    va_start(args, format);
    *error = g_error_new_valist(ERROR_DOMAIN, (int)code, format, args);
    va_end(args);
    return false;
}

ErrorCode error_code(const GError *error)
{
    if (error == NULL || error->domain != ERROR_DOMAIN) {
        return ERROR_INTERNAL;
    }
    return (ErrorCode)error->code;
}

const char *error_name(ErrorCode code)
{
    g_assert(code < ERROR_COUNT);
    return CODES[code].name;
}

const char *error_sentence(ErrorCode code)
{
    g_assert(code < ERROR_COUNT);
    return CODES[code].sentence;
}

int error_http_status(ErrorCode code)
{
    g_assert(code < ERROR_COUNT);
    return CODES[code].http_status;
}

int error_exit_code(ErrorCode code)
{
    g_assert(code < ERROR_COUNT);
    return CODES[code].exit_code;
}

bool error_may_retry(ErrorCode code)
{
    g_assert(code < ERROR_COUNT);
    return CODES[code].retry;
}
