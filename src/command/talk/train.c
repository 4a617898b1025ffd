// SPDX-License-Identifier: Apache-2.0
#include "command/command.h"

/* Teaching needs liblinear and texts of others that no shop has. It is a program of its own, so that
 * the one that serves carries neither; built by whoever teaches, it stands beside this one. */
#define TRAINER "tangga-train"
#define FIFTHS_MAX 5

static const Field FIELDS[] = {
    {"check", N_("Hitung juga dengan seperlima disisihkan, sebanyak ini"), FIELD_NUMBER,
     .min = 1, .max = FIFTHS_MAX},
    {0},
};
static const Form FORM = {FIELDS};

/* Beside the program that runs, else where programs are found; NULL: not built. */
static char *trainer_find(void)
{
    g_autofree char *own = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *folder = own != NULL ? g_path_get_dirname(own) : NULL;
    char *beside = folder != NULL ? g_build_filename(folder, TRAINER, NULL) : NULL;
    if (beside != NULL && g_file_test(beside, G_FILE_TEST_IS_EXECUTABLE)) {
        return beside;
    }
    g_free(beside);
    return g_find_program_in_path(TRAINER);
}

static bool run_train(CommandRun *run, GError **error)
{
    g_autofree char *trainer = trainer_find();
    if (trainer == NULL) {
        return command_fail(run, error, ERROR_NOT_FOUND, "%s",
                            tr(run->lang,
                               "Program pelatih belum ada. Pasang liblinear-dev, bangun "
                               "tangga-train (docs/feel.md), lalu ulangi. Tidak ada yang berubah."));
    }
    bool check = form_has(run->flags, "check");
    g_autofree char *fifths =
        g_strdup_printf("%" G_GINT64_FORMAT, form_int_or(run->flags, "check", 0));
    const char *argv[] = {trainer,
                          run->arguments[0],
                          run->arguments[1],
                          run->arguments[2],
                          check ? "--check" : NULL,
                          fifths,
                          NULL};
    int status = 0;
    g_autoptr(GError) spawned = NULL;
    bool done = g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL,
                             &status, &spawned) &&
                g_spawn_check_wait_status(status, &spawned);
    return done || command_fail(run, error, ERROR_INVALID, "%s",
                                tr(run->lang, "Pelatihan tidak selesai; model yang lama tetap ada."));
}

const Command command_train = {
    .name = "train",
    .usage = "train DATA WORDS MODEL [--check FIFTHS]",
    .summary = "Makes the reader of feelings anew from judged comments (docs/feel.md).",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .arguments_min = 3,
    .arguments_max = 3,
    .run = run_train,
};
