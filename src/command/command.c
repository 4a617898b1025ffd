// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"

#define COMMAND(name) extern const Command command_##name;
#include "command/registry.list"
#undef COMMAND

const Command *const COMMANDS[] = {
#define COMMAND(name) &command_##name,
#include "command/registry.list"
#undef COMMAND
};

#define EXIT_USAGE 2
#define FLUSH_BYTES ((gsize)64 << 10)

static const Field COMMON_FIELDS[] = {
    {"db", N_("Alamat basis data"), FIELD_TEXT, .max = 1000},
    {"business", N_("Nama pendek usaha"), FIELD_TEXT, .max = 60},
    {"json", N_("Keluaran JSON"), FIELD_FLAG},
    {"lang", N_("Bahasa"), FIELD_TEXT, .max = 5},
    {"data", N_("Folder pengetahuan"), FIELD_TEXT, .max = 1000},
    {0},
};
static const Form COMMON = {COMMON_FIELDS};
static const Form NO_FLAGS = {(const Field[]){{0}}};

size_t command_count(void)
{
    return G_N_ELEMENTS(COMMANDS);
}

const Command *command_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
        if (g_str_equal(COMMANDS[i]->name, name)) {
            return COMMANDS[i];
        }
    }
    return NULL;
}

/* What was typed, split into flags and arguments. */
typedef struct {
    GHashTable *flags; /* name → value, "1" for a flag without value; owned strings */
    GPtrArray *arguments;
} Typed;

static void typed_clear(Typed *typed)
{
    g_clear_pointer(&typed->flags, g_hash_table_unref);
    g_clear_pointer(&typed->arguments, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Typed, typed_clear)

static const Field *flag_field(const Command *command, const char *name)
{
    const Field *field = form_field(&COMMON, name);
    if (field == NULL && command->form != NULL) {
        field = form_field(command->form, name);
    }
    return field;
}

static bool flag_take(const CommandRun *run, Typed *typed, char **argv, int *at, GError **error)
{
    const char *text = argv[*at] + 2;
    size_t length = strcspn(text, "=");
    g_autofree char *name = g_strndup(text, length);
    const Field *field = flag_field(run->command, name);
    if (field == NULL && !run->command->any_flag) {
        return error_set(error, ERROR_INVALID,
                         tr(run->lang, "Pilihan --%s tidak dikenal. Tidak ada yang berubah; lihat "
                                       "`tangga %s --help`."),
                         name, run->command->name);
    }
    const char *value = NULL;
    if (text[length] == '=') {
        value = text + length + 1;
    } else if (field != NULL && field->kind == FIELD_FLAG) {
        value = "1";
    } else if (argv[*at + 1] != NULL) {
        value = argv[++*at];
    } else {
        return error_set(error, ERROR_INVALID,
                         tr(run->lang, "Pilihan --%s perlu isi di belakangnya."), name);
    }
    /* a flag of several lines may be given again: each time is a line */
    const char *before = field != NULL && field->kind == FIELD_LINES
                             ? g_hash_table_lookup(typed->flags, name)
                             : NULL;
    char *whole = before != NULL ? g_strconcat(before, "\n", value, NULL) : g_strdup(value);
    g_hash_table_replace(typed->flags, g_steal_pointer(&name), whole);
    return true;
}

static bool typed_read(const CommandRun *run, char **argv, Typed *typed, GError **error)
{
    const Command *command = run->command;
    typed->flags = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    typed->arguments = g_ptr_array_new_with_free_func(g_free);
    for (int i = 2; argv[i] != NULL; i++) {
        if (g_str_has_prefix(argv[i], "--") && argv[i][2] != '\0') {
            if (!flag_take(run, typed, argv, &i, error)) {
                return false;
            }
        } else {
            g_ptr_array_add(typed->arguments, g_strdup(argv[i]));
        }
    }
    if (typed->arguments->len < command->arguments_min ||
        typed->arguments->len > command->arguments_max) {
        return error_set(error, ERROR_INVALID, tr(run->lang, "Cara memakainya: tangga %s"),
                         command->usage);
    }
    g_ptr_array_add(typed->arguments, NULL);
    return true;
}

static const char *typed_get(const void *data, const char *name)
{
    return g_hash_table_lookup(((const Typed *)data)->flags, name);
}

bool command_refuse(const FormErrors *errors, GError **error)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < form_errors_count(errors); i++) {
        const char *field = form_errors_field(errors, i);
        g_string_append_printf(text, "%s%s%s%s", i > 0 ? "; " : "", field,
                               *field != '\0' ? ": " : "", form_errors_sentence(errors, i));
    }
    return error_set(error, ERROR_INVALID, "%s", text->str);
}

bool command_fail(CommandRun *run, GError **error, ErrorCode code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *sentence = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    run->said = true;
    return error_set(error, code, "%s", sentence);
}

GBytes *command_file(CommandRun *run, const char *path, int64_t max, GError **error)
{
    g_autoptr(GString) bytes = g_string_new(NULL);
    FILE *file = fopen(path, "rbe");
    char piece[64 * 1024];
    size_t got = 0;
    while (file != NULL && (int64_t)bytes->len <= max &&
           (got = fread(piece, 1, sizeof piece, file)) > 0) {
        g_string_append_len(bytes, piece, (gssize)got);
    }
    bool broken = file == NULL || ferror(file) != 0;
    g_clear_pointer(&file, fclose);
    if (broken) {
        command_fail(run, error, ERROR_NOT_FOUND, tr(run->lang, "Berkas '%s' tidak bisa dibaca."),
                     path);
        return NULL;
    }
    if ((int64_t)bytes->len > max) {
        command_fail(run, error, ERROR_INVALID,
                     tr(run->lang, "Berkas '%s' terlalu besar: paling banyak %d KB."), path,
                     (int)(max / 1024));
        return NULL;
    }
    return g_string_free_to_bytes(g_steal_pointer(&bytes));
}

void command_json(CommandRun *run, json_t *take_document)
{
    g_autofree char *text = json_dumps(take_document, JSON_COMPACT | JSON_ENCODE_ANY);
    g_string_append(run->out, text != NULL ? text : "null");
    g_string_append_c(run->out, '\n');
    json_decref(take_document);
}

void command_flush(CommandRun *run)
{
    if (run->out->len >= FLUSH_BYTES) {
        fwrite(run->out->str, 1, run->out->len, stdout);
        g_string_truncate(run->out, 0);
    }
}

static bool business_find(const CommandRun *run, Db *db, const char *slug, ContextOptions *options,
                          GError **error)
{
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) members = NULL;
    bool found = *slug != '\0' ? business_load_slug(db, slug, &list, error)
                               : business_list_all(db, &list, error);
    if (!found) {
        return false;
    }
    if (record_count(list) != 1) {
        return *slug != '\0'
                   ? error_set(error, ERROR_NOT_FOUND, "--business %s", slug)
                   : error_set(error, ERROR_INVALID, "%s",
                               tr(run->lang, "Sebutkan usahanya dengan --business NAMA-PENDEK."));
    }
    options->business_id = business_at(list, 0)->id;
    if (!member_list(db, options->business_id, &members, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(members); i++) {
        if (g_str_equal(member_at(members, i)->role, "owner")) {
            options->user_id = member_at(members, i)->user_id;
            return true;
        }
    }
    return error_set(error, ERROR_NOT_FOUND, "the business has no owner");
}

/* Opens the context the command needs and runs it. */
static bool run_in_context(CommandRun *run, const char *business, GError **error)
{
    const Command *command = run->command;
    Db *db = app_take_db(run->app, error);
    if (db == NULL) {
        return false;
    }
    ContextOptions options = {run->app, db, run->lang, 0, 0, DOOR_COMMAND};
    g_auto(Context) context = {0};
    bool done =
        (command->needs != NEEDS_BUSINESS || business_find(run, db, business, &options, error)) &&
        context_init(&context, &options, error);
    run->context = &context;
    done = done && command->run(run, error);
    app_give_db(run->app, db);
    return done;
}

static char *default_db(void)
{
    const char *from_environment = g_getenv("TANGGA_DB");
    if (from_environment != NULL && *from_environment != '\0') {
        return g_strdup(from_environment);
    }
    g_autofree char *folder = g_build_filename(g_get_user_data_dir(), "tangga", NULL);
    g_mkdir_with_parents(folder, 0700);
    return g_build_filename(folder, "tangga.db", NULL);
}

/* TANGGA_NOW=2026-01-05T06:00:00+07:00 stops the clock, for training and tests. */
static bool fixed_now(const Lang *lang, int64_t *ret_now, GError **error)
{
    const char *text = g_getenv("TANGGA_NOW");
    if (text == NULL || *text == '\0' || instant_parse(text, ret_now)) {
        return true;
    }
    return error_set(error, ERROR_INVALID, "TANGGA_NOW: %s",
                     tr(lang, "Tulis waktu lengkap, misalnya 2026-01-05T06:00:00+07:00."));
}

static bool run_with_app(CommandRun *run, const FormValues *common, GError **error)
{
    g_autofree char *fallback = default_db();
    const char *data_dir = form_has(common, "data") ? form_text(common, "data") : NULL;
    AppOptions options = {
        .db_url = form_has(common, "db") ? form_text(common, "db") : fallback,
        .data_dir = data_dir,
    };
    run->db_url = options.db_url;
    run->data_dir = data_dir;
    if (run->command->needs == NEEDS_NOTHING) {
        return run->command->run(run, error);
    }
    if (!fixed_now(run->lang, &options.fixed_now, error)) {
        return false;
    }
    g_autoptr(App) app = app_new(&options, error);
    if (app == NULL) {
        return false;
    }
    run->app = app;
    return run_in_context(run, form_text(common, "business"), error);
}

static bool run_typed(CommandRun *run, Typed *typed, GError **error)
{
    const Form *form = run->command->form != NULL ? run->command->form : &NO_FLAGS;
    FormSource source = {typed_get, typed};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) common = form_read(&COMMON, source, run->lang, errors);
    g_autoptr(FormValues) flags = form_read(form, source, run->lang, errors);
    run->json = form_flag(common, "json");
    run->flags = flags;
    run->raw_flags = source;
    run->arguments = (const char *const *)typed->arguments->pdata;
    run->argument_count = typed->arguments->len - 1;
    if (form_errors_count(errors) > 0) {
        return command_refuse(errors, error);
    }
    return run_with_app(run, common, error);
}

/* A refusal (INVALID) is a sentence for the person already; for another failure the code has one, and
 * the details stand behind it. */
static char *failure_words(const CommandRun *run, const GError *error)
{
    ErrorCode code = error_code(error);
    g_autofree char *line = g_strdelimit(g_strdup(error->message), "\n", ' ');
    return code == ERROR_INVALID || run->said
               ? g_steal_pointer(&line)
               : g_strdup_printf("%s (%s)", tr(run->lang, error_sentence(code)), line);
}

static int fail(const CommandRun *run, const GError *error, int exit_code)
{
    g_autofree char *line = failure_words(run, error);
    if (run->json) {
        g_autofree char *code = g_ascii_strdown(error_name(error_code(error)), -1);
        json_t *document = json_pack("{s:{s:s, s:s}}", "error", "code", code, "message", line);
        g_autofree char *text = json_dumps(document, JSON_COMPACT);
        printf("%s\n", text);
        json_decref(document);
    }
    fprintf(stderr, "tangga: %s\n", line);
    return exit_code;
}

static int usage(FILE *out)
{
    fprintf(out, "tangga: the ladder for small businesses on social media\n\n"
                 "usage: tangga COMMAND [--db FILE|postgres://…] [--business SLUG] [--json]\n"
                 "              [--lang id|en] [--data DIR] …\n\n");
    for (size_t i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
        fprintf(out, "  tangga %s\n      %s\n", COMMANDS[i]->usage, COMMANDS[i]->summary);
    }
    return out == stdout ? 0 : EXIT_USAGE;
}

static bool asks_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (g_str_equal(argv[i], "--help") || g_str_equal(argv[i], "-h")) {
            return true;
        }
    }
    return false;
}

static int help_of(const Command *command)
{
    printf("usage: tangga %s\n%s\n", command->usage, command->summary);
    for (const Field *field = command->form != NULL ? command->form->fields : NULL;
         field != NULL && field->name != NULL; field++) {
        printf("  --%-16s %s%s\n", field->name, field->label, field->required ? " *" : "");
    }
    return 0;
}

/* The language and --json are known before all else, so that also a wrong flag is refused as asked. */
static void early_read(CommandRun *run, char **argv, Lang **ret_lang)
{
    for (int i = 2; argv[i] != NULL; i++) {
        run->json |= g_str_equal(argv[i], "--json");
        const char *code = g_str_has_prefix(argv[i], "--lang=") ? argv[i] + strlen("--lang=")
                           : g_str_equal(argv[i], "--lang")     ? argv[i + 1]
                                                                : NULL;
        if (code != NULL && *ret_lang == NULL) {
            *ret_lang = app_lang_new(code);
        }
    }
    run->lang = *ret_lang;
}

int command_main(int argc, char **argv, ServeFunction serve)
{
    const Command *command = argc > 1 ? command_find(argv[1]) : NULL;
    if (command == NULL && argc > 1 && !asks_help(argc, argv)) {
        fprintf(stderr, "tangga: there is no command '%s'; see: tangga --help\n", argv[1]);
        return EXIT_USAGE;
    }
    if (command == NULL) {
        return usage(argc > 1 ? stdout : stderr);
    }
    if (asks_help(argc, argv)) {
        return help_of(command);
    }
    g_autoptr(GError) error = NULL;
    g_auto(Typed) typed = {0};
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(Lang) lang = NULL;
    CommandRun run = {.command = command, .out = out, .serve = serve};
    early_read(&run, argv, &lang);
    if (!typed_read(&run, argv, &typed, &error)) {
        return fail(&run, error, EXIT_USAGE);
    }
    bool done = run_typed(&run, &typed, &error);
    fwrite(out->str, 1, out->len, stdout);
    fflush(stdout);
    return done ? 0 : fail(&run, error, error_exit_code(error_code(error)));
}
