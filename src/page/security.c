// SPDX-License-Identifier: Apache-2.0
#include "page/security.h"

#define CONTENT_POLICY(scripts)                                                                    \
    "default-src 'none'; style-src 'self'; script-src " scripts "; img-src 'self'; "               \
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; "                                 \
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

static const char *content_policy(const Page *page)
{
    return page != NULL && page->wasm ? CONTENT_POLICY("'self' 'wasm-unsafe-eval'")
                                      : CONTENT_POLICY("'self'");
}

void security_headers(Response *response, const Page *page, bool private)
{
    response_header(response, "Content-Security-Policy", content_policy(page));
    response_header(response, "X-Content-Type-Options", "nosniff");
    response_header(response, "Referrer-Policy", "same-origin");
    response_header(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (private && response_get_header(response, "Cache-Control") == NULL) {
        response_header(response, "Cache-Control", "no-store");
    }
}
