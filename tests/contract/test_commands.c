// SPDX-License-Identifier: Apache-2.0
/* What is promised of every command, whoever wrote it. */
#include "command/command.h"

#include <string.h>

#include "testkit/client.h"

static void each_is_found_by_name_and_says_how_it_is_used(void)
{
    for (size_t i = 0; i < command_count(); i++) {
        const Command *command = COMMANDS[i];
        g_assert_true(command_find(command->name) == command);
        g_assert_true(g_str_has_prefix(command->usage, command->name));
        g_assert_true(g_str_has_suffix(command->summary, "."));
        g_assert_cmpuint(command->arguments_min, <=, command->arguments_max);
        g_assert_nonnull(command->run);
    }
}

static void each_answers_help_without_doing_anything(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < command_count(); i++) {
        g_autofree char *out = NULL;
        g_assert_cmpint(client_command(client, &out, COMMANDS[i]->name, "--help", NULL), ==, 0);
        g_assert_nonnull(strstr(out, COMMANDS[i]->summary));
    }
}

static void each_refuses_an_unknown_flag_as_usage(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < command_count(); i++) {
        const Command *command = COMMANDS[i];
        int wanted = command->any_flag ? 0 : 2;
        if (wanted == 2) {
            g_assert_cmpint(
                client_command(client, NULL, command->name, "--no-such-flag", "x", NULL), ==,
                wanted);
        }
    }
}

static void refused(Client *client, int code, const char *says, const char *flag, const char *value,
                    const char *lang)
{
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "report", "--business", "dapur-melati", flag,
                                   value, "--lang", lang, "--json", NULL),
                    ==, code);
    if (strstr(out, says) == NULL) {
        g_error("%s %s in %s says: %s", flag, value, lang, out);
    }
}

/* A wrong flag, a wrong value and a missing record are refused in the language asked for. */
static void refusals_are_in_the_persons_language(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    refused(client, 2, "Pilihan --warna tidak dikenal.", "--warna", "merah", "id");
    refused(client, 2, "There is no option --warna.", "--warna", "merah", "en");
    refused(client, 3, "Tulis minggu seperti 2026-W02", "--period", "kapan", "id");
    refused(client, 3, "Write a week like 2026-W02", "--period", "kapan", "en");
    refused(client, 3, "Pilih salah satu yang ada di daftar.", "--format", "papan", "id");
    refused(client, 3, "Choose one of those on the list.", "--format", "papan", "en");
    refused(client, 4, "Yang dicari tidak ada di usaha ini.", "--business", "entah", "id");
    refused(client, 4, "is not in this business.", "--business", "entah", "en");
}

/* The flags every command takes must not be taken by one for something else. */
static void no_command_hides_a_common_flag(void)
{
    static const char *const common[] = {"db", "business", "json", "lang", "data"};
    for (size_t i = 0; i < command_count(); i++) {
        for (size_t j = 0; j < G_N_ELEMENTS(common); j++) {
            g_assert_true(COMMANDS[i]->form == NULL ||
                          form_field(COMMANDS[i]->form, common[j]) == NULL);
        }
    }
}

void test_commands(void)
{
    g_test_add_func("/contract/commands/usage", each_is_found_by_name_and_says_how_it_is_used);
    g_test_add_func("/contract/commands/help", each_answers_help_without_doing_anything);
    g_test_add_func("/contract/commands/flags", each_refuses_an_unknown_flag_as_usage);
    g_test_add_func("/contract/commands/language", refusals_are_in_the_persons_language);
    g_test_add_func("/contract/commands/common", no_command_hides_a_common_flag);
}
