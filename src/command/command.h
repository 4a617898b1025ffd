// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Commands: `tangga NAME [arguments] [--flag value]`. One file per command, ending in one constant
 * record. The runner (command/command.c) reads the flags against the command's form, opens what the
 * command needs and turns failures into exit codes and one line on stderr (with --json also a JSON
 * document). A command writes only to `out`. */
#include <jansson.h>

#include "action/action.h"

typedef enum {
    NEEDS_NOTHING,  /* works without a database */
    NEEDS_APP,      /* database and knowledge open */
    NEEDS_BUSINESS, /* and a business: --business, or the only one */
} CommandNeeds;

typedef struct {
    const char *listen;                              /* "127.0.0.1:8080", "[::1]:8080" */
    const char *tls_certificate_file, *tls_key_file; /* "" without TLS */
    unsigned threads;                                /* 0: one a processor */
    bool lan; /* say the address for phones on the same network */
} ServeOptions;
/* The server process: serves until SIGINT or SIGTERM. Given by main, above all edges. */
typedef bool (*ServeFunction)(App *app, const ServeOptions *options, GError **error);

typedef struct Command Command;

typedef struct {
    const Command *command;
    App *app;               /* NULL with NEEDS_NOTHING */
    const Context *context; /* with NEEDS_BUSINESS: as the owner; with NEEDS_APP: nobody */
    const Lang *lang;
    const FormValues *flags;
    const char *const *arguments; /* after the command's name, without flags; ends with NULL */
    size_t argument_count;
    FormSource raw_flags; /* all flags as given, for commands that pass them on */
    bool json;
    GString *out; /* written to stdout by the runner, also before a failure */
    const char *db_url, *data_dir;
    ServeFunction serve;
    bool said; /* the failure's message is all that is to be said */
} CommandRun;

struct Command {
    const char *name;
    const char *usage;   /* "calendar --from DATE --weeks N" */
    const char *summary; /* English, one line */
    CommandNeeds needs;
    const Form *form; /* flags; NULL: none of its own */
    bool any_flag;    /* passes unknown flags on (raw_flags) */
    size_t arguments_min, arguments_max;
    /* Failures: INVALID says in the person's language what to mend; the others are said with the
     * sentence of their code, the message behind it. */
    bool (*run)(CommandRun *run, GError **error);
};

extern const Command *const COMMANDS[];
size_t command_count(void);
const Command *command_find(const char *name);

/* Runs argv as the program does; returns the exit code. */
int command_main(int argc, char **argv, ServeFunction serve);

/* Writes a JSON document and a line end to run->out; takes the reference. */
void command_json(CommandRun *run, json_t *take_document);
/* Gives a long output to stdout in pieces, so that it never stands in memory as a whole. */
void command_flush(CommandRun *run);
/* A failure that needs no more words than this sentence in the person's language. */
bool command_fail(CommandRun *run, GError **error, ErrorCode code, const char *format, ...)
    G_GNUC_PRINTF(4, 5);
/* The bytes of a file, at most `max`: NOT_FOUND when it cannot be read, INVALID when it is larger. */
MUST_USE GBytes *command_file(CommandRun *run, const char *path, int64_t max, GError **error);
/* Adds a failure of a form: one line a field. */
bool command_refuse(const FormErrors *errors, GError **error);
