// SPDX-License-Identifier: Apache-2.0
/* What is promised of every action, whoever wrote it. */
#include "action/action.h"

#include <string.h>

#include "testkit/client.h"

static void names_are_plain_and_met_once(void)
{
    for (size_t i = 0; i < action_count(); i++) {
        const Action *action = ACTIONS[i];
        g_assert_true(action_find(action->name) == action);
        g_assert_cmpint(strspn(action->name, "abcdefghijklmnopqrstuvwxyz_"), ==,
                        strlen(action->name));
        g_assert_true(action->label != NULL && *action->label != '\0');
        g_assert_true(g_str_has_suffix(action->summary, "."));
        g_assert_nonnull(action->run);
    }
}

/* Two actions at one address of the API: the second could never be called. */
static void every_action_has_an_address_of_its_own(void)
{
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < action_count(); i++) {
        const Action *action = ACTIONS[i];
        g_assert_true(action->resource != NULL && *action->resource != '\0');
        bool new =
            g_hash_table_add(seen, g_strdup_printf("%s %d %s", action->resource, action->on_record,
                                                   action->verb != NULL ? action->verb : "(new)"));
        if (!new) {
            g_error("%s has the address of another action", action->name);
        }
    }
}

static void check_fields(const Action *action, const Form *form)
{
    for (const Field *field = form->fields; field->name != NULL; field++) {
        g_assert_cmpint(strspn(field->name, "abcdefghijklmnopqrstuvwxyz_0123456789"), ==,
                        strlen(field->name));
        if (field->label == NULL || *field->label == '\0') {
            g_error("%s: field %s has no label", action->name, field->name);
        }
        if (field->kind == FIELD_ROWS) {
            check_fields(action, field->row);
        }
    }
}

static void every_field_has_a_label(void)
{
    for (size_t i = 0; i < action_count(); i++) {
        if (ACTIONS[i]->form != NULL) {
            check_fields(ACTIONS[i], ACTIONS[i]->form);
        }
    }
}

/* A record that is not there, or belongs to someone else, is never written. */
static void an_unknown_record_is_never_written(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < action_count(); i++) {
        const Action *action = ACTIONS[i];
        if (!action->on_record || action->form != NULL) {
            continue;
        }
        g_autofree char *path =
            g_strdup_printf("%s/987654%s%s", action->resource, action->verb != NULL ? "/" : "",
                            action->verb != NULL ? action->verb : "");
        int status = client_api(client, "POST", path, "{}", action->name, NULL);
        if (status != 404) {
            g_error("%s on a record that is not there: %d", action->name, status);
        }
    }
}

void test_actions(void)
{
    g_test_add_func("/contract/actions/names", names_are_plain_and_met_once);
    g_test_add_func("/contract/actions/addresses", every_action_has_an_address_of_its_own);
    g_test_add_func("/contract/actions/fields", every_field_has_a_label);
    g_test_add_func("/contract/actions/unknown", an_unknown_record_is_never_written);
}
