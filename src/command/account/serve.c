// SPDX-License-Identifier: Apache-2.0
/* tangga serve: the only command that is the process itself; its work stands above the edges, in src/serve.c. */
#include "command/command.h"

static const Field FIELDS[] = {
    {"listen", N_("Alamat dan pintu"), FIELD_TEXT, .max = 100, .example = "127.0.0.1:8080"},
    {"tls-cert", N_("Berkas sertifikat TLS"), FIELD_TEXT, .max = 1000},
    {"tls-key", N_("Berkas kunci TLS"), FIELD_TEXT, .max = 1000},
    {"threads", N_("Jumlah benang"), FIELD_NUMBER, .min = 1, .max = 256},
    {"lan", N_("Untuk HP di ruangan ini"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(CommandRun *run_, GError **error)
{
    bool lan = form_flag(run_->flags, "lan");
    const char *usual = lan ? "0.0.0.0:8080" : "127.0.0.1:8080";
    ServeOptions options = {
        .listen = form_has(run_->flags, "listen") ? form_text(run_->flags, "listen") : usual,
        .lan = lan,
        .tls_certificate_file = form_text(run_->flags, "tls-cert"),
        .tls_key_file = form_text(run_->flags, "tls-key"),
        .threads = (unsigned)form_int(run_->flags, "threads"),
    };
    if (lan && g_str_has_prefix(options.listen, "127.")) {
        return error_set(error, ERROR_INVALID,
                         "--lan needs an address that phones reach: 0.0.0.0:8080");
    }
    return run_->serve(run_->app, &options, error);
}

const Command command_serve = {
    .name = "serve",
    .usage = "serve [--listen ADDR:PORT] [--tls-cert F --tls-key F] [--threads N] [--lan]",
    .summary = "Runs the server until it is stopped.",
    .needs = NEEDS_APP,
    .form = &FORM,
    .run = run,
};
