// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.h"
#include "web/request.h"

#include <string.h>

static void read_as(const char *type, const uint8_t *data, size_t size)
{
    g_autoptr(Request) request = request_new("POST", "/foto");
    request_set_header(request, "content-type", type);
    if (!request_add_body(request, (const char *)data, size)) {
        return;
    }
    request_read_form(request);
    g_autoptr(GList) names = request_form_names(request);
    for (const GList *at = names; at != NULL; at = at->next) {
        g_assert_nonnull(request_form(request, at->data));
    }
    GBytes *file = request_file(request, "file");
    size_t all = 0, length = 0;
    const char *body = request_body(request, &all);
    const char *bytes = file != NULL ? g_bytes_get_data(file, &length) : NULL;
    g_assert_true(length == 0 || (bytes >= body && bytes + length <= body + all));
}

/* A body with the boundary of the seeds, and one whose first line is the type itself. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *text = fuzz_text(data, size);
    size_t line = strcspn(text, "\r\n");
    g_autofree char *own = g_strdup_printf("multipart/form-data; %.*s", (int)MIN(line, 200), text);
    read_as("multipart/form-data; boundary=x", data, size);
    read_as(own, data, size);
    return 0;
}
