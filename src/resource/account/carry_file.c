// SPDX-License-Identifier: Apache-2.0
#include "carry/export.h"
#include "resource/resource.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    GString *file = NULL;
    if (!carry_export(context->db, context->business_id, context->now, &file, error)) {
        return false;
    }
    if (file == NULL) {
        return error_set(error, ERROR_INVALID, "something changed: POST carries/ready first");
    }
    g_autofree char *name = g_strdup_printf("%s.tangga", context->business->slug);
    *ret_document = json_pack("{s:s, s:s%}", "name", name, "text", file->str, file->len);
    g_string_free(file, TRUE);
    return true;
}

const Resource resource_carry_file = {
    .name = "carry_file",
    .summary = "The whole business as a file for another server, as text; first POST carries/ready.",
    .needs = CAN_OWN,
    .read = read,
};
