// SPDX-License-Identifier: Apache-2.0
#include "app/photo_words.h"

#include "command/command.h"

#define KB_DEFAULT 300

static const Field FIELDS[] = {
    {"out", N_("Berkas hasil"), FIELD_TEXT, true, .max = 1000},
    {"max-kb", N_("Paling banyak KB"), FIELD_NUMBER, .min = 5, .max = 20480},
    {"max-side", N_("Sisi terpanjang, piksel"), FIELD_NUMBER, .min = 32, .max = 8000},
    {0},
};
static const Form FORM = {FIELDS};

/* What was done with the photo. */
typedef struct {
    GBytes *file;
    PhotoJudgement judgement;
    PhotoFile small;
} Shrinking;

static void shrinking_clear(Shrinking *shrinking)
{
    g_clear_pointer(&shrinking->file, g_bytes_unref);
    photo_file_clear(&shrinking->small);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Shrinking, shrinking_clear)

static bool refuse(CommandRun *run, const GError *failure, PhotoRefusal refusal, GError **error)
{
    return command_fail(run, error, error_code(failure), "%s",
                        refusal != PHOTO_TAKEN ? photo_refusal_words(refusal, run->lang)
                                               : failure->message);
}

static bool shrink(CommandRun *run, Shrinking *shrinking, GError **error)
{
    const char *out = form_text(run->flags, "out");
    g_autofree char *ending = g_ascii_strdown(out, -1);
    PhotoOptions options = {
        .max_side = (int)form_int_or(run->flags, "max-side", PHOTO_SIDE_MAX),
        .max_kb = (int)form_int_or(run->flags, "max-kb", KB_DEFAULT),
        .format = g_str_has_suffix(ending, ".webp") ? PHOTO_WEBP : PHOTO_JPEG,
    };
    g_autoptr(GError) failure = NULL;
    PhotoRefusal refusal = PHOTO_TAKEN;
    g_autoptr(Photo) photo = photo_read(shrinking->file, options.max_side, &refusal, &failure);
    if (photo == NULL) {
        return refuse(run, failure, refusal, error);
    }
    photo_judge(photo, &shrinking->judgement);
    if (!photo_write(photo, &options, &shrinking->small, error)) {
        return false;
    }
    const char *bytes = g_bytes_get_data(shrinking->small.bytes, NULL);
    return g_file_set_contents(out, bytes, (gssize)g_bytes_get_size(shrinking->small.bytes), NULL)
               ? true
               : command_fail(run, error, ERROR_UNAVAILABLE,
                              tr(run->lang, "Berkas '%s' tidak bisa ditulis."), out);
}

static json_t *findings_json(unsigned findings)
{
    json_t *list = json_array();
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        if (photo_has(findings, (PhotoFinding)i)) {
            json_array_append_new(list, json_string(photo_finding_key((PhotoFinding)i)));
        }
    }
    return list;
}

static void say_json(CommandRun *run, const Shrinking *shrinking)
{
    const PhotoJudgement *j = &shrinking->judgement;
    json_t *measured =
        json_pack("{s:f, s:f, s:f, s:f, s:f, s:i}", "brightness", j->brightness, "dark_end",
                  j->dark_end, "light_end", j->light_end, "sharpness", j->sharpness, "busyness",
                  j->busyness, "longest_side", j->longest_side);
    command_json(run, json_pack("{s:I, s:I, s:i, s:i, s:o, s:o}", "bytes_before",
                                (json_int_t)g_bytes_get_size(shrinking->file), "bytes",
                                (json_int_t)g_bytes_get_size(shrinking->small.bytes), "width",
                                shrinking->small.width, "height", shrinking->small.height,
                                "findings", findings_json(j->findings), "measured", measured));
}

static void say_words(CommandRun *run, const Shrinking *shrinking)
{
    unsigned findings = shrinking->judgement.findings;
    g_string_append_printf(run->out, "%s: %d × %d, %zu KB\n", form_text(run->flags, "out"),
                           shrinking->small.width, shrinking->small.height,
                           (g_bytes_get_size(shrinking->small.bytes) + 1023) / 1024);
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        if (photo_has(findings, (PhotoFinding)i)) {
            g_string_append_printf(run->out, "%s: %s\n", photo_finding_key((PhotoFinding)i),
                                   photo_finding_words((PhotoFinding)i, run->lang));
        }
    }
    if (findings == 0) {
        g_string_append_printf(run->out, "%s\n", photo_good_words(run->lang));
    }
}

static bool run_photo(CommandRun *run, GError **error)
{
    g_auto(Shrinking) shrinking = {0};
    shrinking.file = command_file(run, run->arguments[0], PHOTO_FILE_MAX, error);
    if (shrinking.file == NULL || !shrink(run, &shrinking, error)) {
        return false;
    }
    run->json ? say_json(run, &shrinking) : say_words(run, &shrinking);
    return true;
}

const Command command_photo = {
    .name = "photo",
    .usage = "photo FILE --out FILE [--max-kb N] [--max-side N]",
    .summary = "Shrinks a photo, turns it upright, leaves its place out; says what to mend.",
    .needs = NEEDS_NOTHING,
    .form = &FORM,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_photo,
};
