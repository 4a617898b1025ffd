// SPDX-License-Identifier: Apache-2.0
/* What is promised of every resource, whoever wrote it. */
#include "resource/resource.h"

#include "testkit/client.h"

static void every_resource_says_what_it_is(void)
{
    for (size_t i = 0; i < resource_count(); i++) {
        const Resource *resource = RESOURCES[i];
        g_assert_true(resource_find(resource->name) == resource);
        g_assert_true(g_str_has_suffix(resource->summary, "."));
        g_assert_true((resource->load != NULL) != (resource->read != NULL));
        g_assert_true(resource->load == NULL || resource->type != NULL);
    }
}

/* An owner who has nothing yet gets a list or a document, never a failure. Where a question must be
 * said first, the answer is a refusal that names it. */
static void every_resource_answers_an_empty_business(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < resource_count(); i++) {
        int status = client_api(client, "GET", RESOURCES[i]->name, NULL, NULL, NULL);
        if (status != 200 && status != 422) {
            g_error("%s: %d %s", RESOURCES[i]->name, status, client_body(client));
        }
    }
}

void test_resources(void)
{
    g_test_add_func("/contract/resources/said", every_resource_says_what_it_is);
    g_test_add_func("/contract/resources/empty", every_resource_answers_an_empty_business);
}
