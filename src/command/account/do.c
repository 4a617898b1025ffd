// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"

/* Every action of pages and API, from the command line: the acceptance story runs through here. */

static const Field FIELDS[] = {
    {"key", N_("Kunci ulang"), FIELD_TEXT, .max = 100},
    {0},
};
static const Form FORM = {FIELDS};

/* Flags as typed, and the files that `--field @PATH` names. */
typedef struct {
    FormSource flags;
    GHashTable *files; /* field → GBytes; owned */
} Given;

static void given_clear(Given *given)
{
    g_clear_pointer(&given->files, g_hash_table_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Given, given_clear)

static const char *given_get(const void *data, const char *name)
{
    const Given *given = data;
    return given->flags.get(given->flags.data, name);
}

static GBytes *given_file(const void *data, const char *name)
{
    return g_hash_table_lookup(((const Given *)data)->files, name);
}

static bool given_read(Given *given, CommandRun *run, const Form *form, GError **error)
{
    given->files =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_bytes_unref);
    for (const Field *field = form->fields; field->name != NULL; field++) {
        const char *text = field->kind == FIELD_FILE ? given_get(given, field->name) : NULL;
        if (text == NULL || *text != '@') {
            continue;
        }
        GBytes *file = command_file(run, text + 1, form_file_max(field), error);
        if (file == NULL) {
            return false;
        }
        g_hash_table_insert(given->files, (gpointer)(gintptr)field->name, file);
    }
    return true;
}

static bool run_do(CommandRun *run, GError **error)
{
    const Action *action = action_find(run->arguments[0]);
    if (action == NULL) {
        return command_fail(run, error, ERROR_NOT_FOUND,
                            tr(run->lang, "Tindakan '%s' tidak ada. Lihat `tangga actions`."),
                            run->arguments[0]);
    }
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = NULL;
    g_auto(ActionResult) result = {0};
    g_autoptr(GError) failure = NULL;
    g_autoptr(FormTable) made = NULL;
    g_auto(Given) given = {.flags = run->raw_flags};
    if (!given_read(&given, run, action_form(action, run->context->knowledge, run->lang, &made),
                    error)) {
        return false;
    }
    ActionCall call = {
        .action = action,
        .id = run->argument_count > 1 ? g_ascii_strtoll(run->arguments[1], NULL, 10) : 0,
        .source = {given_get, &given, given_file},
        .key = form_has(run->flags, "key") ? form_text(run->flags, "key") : NULL,
    };
    if (!action_run(run->context, &call, errors, &values, &result, &failure)) {
        if (form_errors_count(errors) > 0) {
            return command_refuse(errors, error);
        }
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    const char *message = result.message != NULL ? result.message : "";
    if (run->json) {
        command_json(run, json_pack("{s:I, s:s}", "id", (json_int_t)result.id, "message", message));
    } else {
        g_string_append_printf(run->out, "%" G_GINT64_FORMAT "\t%s\n", result.id, message);
    }
    return true;
}

const Command command_do = {
    .name = "do",
    .usage = "do ACTION [ID] [--field value …] [--key K]",
    .summary = "Does any action of the pages and the API; a file is given as @PATH.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .any_flag = true,
    .arguments_min = 1,
    .arguments_max = 2,
    .run = run_do,
};
