// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"
#include "resource/resource.h"

static const Field FIELDS[] = {
    {"cursor", N_("Mulai setelah"), FIELD_NUMBER, .min = 0, .max = INT64_MAX},
    {"limit", N_("Paling banyak"), FIELD_NUMBER, .min = 1, .max = RESOURCE_LIMIT_MAX},
    {0},
};
static const Form FORM = {FIELDS};
static const Form NO_QUERY = {(const Field[]){{0}}};

static void print_value(GString *out, const json_t *value)
{
    g_autofree char *text =
        json_is_string(value) ? NULL : json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
    g_string_append(out, text != NULL ? text : json_string_value(value));
}

/* A list as one line a record, "name=value" apart by tabs; a document as indented JSON. */
static void print_document(CommandRun *run, json_t *document)
{
    size_t i = 0;
    json_t *item = NULL;
    json_t *items = json_object_get(document, "items");
    if (items == NULL) {
        g_autofree char *text = json_dumps(document, JSON_INDENT(2) | JSON_ENCODE_ANY);
        g_string_append_printf(run->out, "%s\n", text);
        return;
    }
    json_array_foreach(items, i, item)
    {
        const char *name = NULL;
        json_t *value = NULL;
        bool first = true;
        json_object_foreach(item, name, value)
        {
            g_string_append_printf(run->out, "%s%s=", first ? "" : "\t", name);
            print_value(run->out, value);
            first = false;
        }
        g_string_append_c(run->out, '\n');
    }
}

static bool run_list(CommandRun *run, GError **error)
{
    const Resource *resource = resource_find(run->arguments[0]);
    if (resource == NULL) {
        return command_fail(run, error, ERROR_NOT_FOUND,
                            tr(run->lang, "Tidak ada daftar '%s'. Lihat `tangga actions`."),
                            run->arguments[0]);
    }
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) query = form_read(resource->query != NULL ? resource->query : &NO_QUERY,
                                            run->raw_flags, run->lang, errors);
    if (form_errors_count(errors) > 0) {
        return command_refuse(errors, error);
    }
    ResourceQuery wanted = {run->context, query, form_int(run->flags, "cursor"),
                            form_int_or(run->flags, "limit", RESOURCE_LIMIT_DEFAULT)};
    json_t *document = NULL;
    if (!resource_read(resource, &wanted, &document, error)) {
        return false;
    }
    if (run->json) {
        command_json(run, document);
    } else {
        print_document(run, document);
        json_decref(document);
    }
    return true;
}

const Command command_list = {
    .name = "list",
    .usage = "list RESOURCE [--filter value …] [--cursor N] [--limit N]",
    .summary = "Reads any resource of the API.",
    .needs = NEEDS_BUSINESS,
    .form = &FORM,
    .any_flag = true,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_list,
};
