// SPDX-License-Identifier: Apache-2.0
#include "app/website.h"
#include "resource/resource.h"

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    g_auto(Catalogue) catalogue = {0};
    GString *made = NULL;
    const Context *context = query->context;
    if (!catalogue_load(context, context->business, NULL, &catalogue, error) ||
        !website_make(context, &catalogue, &made, error)) {
        return false;
    }
    g_autoptr(GString) website = made;
    g_autofree char *name = g_strdup_printf("%s.html", context->business->slug);
    *ret_document = json_pack("{s:s, s:s%}", "name", name, "html", website->str, website->len);
    return true;
}

const Resource resource_website = {
    .name = "website",
    .summary = "The website of the business as one HTML file that opens without a network.",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .read = read,
};
