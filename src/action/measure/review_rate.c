// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/review.h"

static const Choice RATES[] = {{"1", N_("1 – sangat kurang")}, {"2", N_("2 – kurang")},
                               {"3", N_("3 – cukup")},         {"4", N_("4 – baik")},
                               {"5", N_("5 – sangat baik")},   {0}};
static const Field FIELDS[] = {
    {"satisfaction", N_("Seberapa senang Anda dengan minggu ini?"), FIELD_CHOICE, true,
     .choices = RATES},
    {"family", N_("Apakah keluarga tetap terurus?"), FIELD_CHOICE, true, .choices = RATES},
    {"contribution", N_("Seberapa besar bantuan usaha ini bagi hidup Anda?"), FIELD_CHOICE, true,
     .choices = RATES},
    {"note", N_("Catatan"), FIELD_LINES, .max = 500},
    {0},
};
static const Form FORM = {FIELDS};

static int64_t rate_of(const FormValues *values, const char *name)
{
    return g_ascii_strtoll(form_text(values, name), NULL, 10);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    ReviewRating rating = {rate_of(doing->values, "satisfaction"), rate_of(doing->values, "family"),
                           rate_of(doing->values, "contribution"),
                           form_text(doing->values, "note")};
    doing->result->id = doing->id;
    return review_rate(context->db, context->business_id, doing->id, &rating, error);
}

const Action action_review_rate = {
    .name = "review_rate",
    .resource = "reviews",
    .verb = "rate",
    .on_record = true,
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Simpan penilaian"),
    .done = N_("Terima kasih. Penilaian Anda sudah disimpan."),
    .summary = "The owner's own rating of the week: satisfaction, family, contribution.",
    .run = run,
};
