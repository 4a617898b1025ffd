// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/track.h"

static const Choice STAGES[] = {{"analysis", N_("Lihat media yang dipakai, dulu dan sekarang")},
                                {"trinity", N_("Pilih paling banyak tiga jenis media")},
                                {"integration", N_("Satukan dengan rencana usaha")},
                                {"resources", N_("Siapkan orang, waktu, dan uang")},
                                {"measurement", N_("Jalankan dan ukur hasilnya")},
                                {0}};
static const Field FIELDS[] = {
    {"stage", N_("Tahap"), FIELD_CHOICE, true, .choices = STAGES},
    {"note", N_("Apa hasilnya?"), FIELD_LINES, .max = 500,
     .example = N_("Facebook dulu sepi, WhatsApp paling ramai")},
    {"review_day", N_("Kapan hasilnya dilihat lagi?"), FIELD_DAY,
     .help = N_("Hanya untuk tahap terakhir.")},
    {0},
};
static const Form FORM = {FIELDS};

#define REVIEW_DAYS_AHEAD 366

static void review_day_check(const Doing *doing, Day day)
{
    const Lang *lang = doing->context->lang;
    if (day == DAY_NONE) {
        form_errors_add(doing->errors, "review_day", "%s",
                        tr(lang, "Pilih hari untuk melihat hasilnya lagi, misalnya minggu depan."));
    } else if (day < doing->context->today || day > doing->context->today + REVIEW_DAYS_AHEAD) {
        form_errors_add(doing->errors, "review_day", "%s",
                        tr(lang, "Pilih hari mulai hari ini, paling lama setahun lagi."));
    }
}

/* The last stage is the one most often left out: it ends with a number and a day, or not at all. */
static bool measurement_check(const Doing *doing, const TrackClosing *closing, GError **error)
{
    const Context *context = doing->context;
    g_auto(TrackBoard) board = {0};
    if (closing->stage != TRACK_MEASUREMENT) {
        return true;
    }
    if (!track_board_load(context->db, context->business_id, context->knowledge, context->today,
                          &board, error)) {
        return false;
    }
    review_day_check(doing, closing->review_day);
    board.facts.review_day = closing->review_day != DAY_NONE;
    if (board.facts.review_day && !track_may_close(TRACK_MEASUREMENT, &board.facts)) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang,
                           "Tahap ini belum bisa ditutup: belum ada hasil yang diukur dalam tiga "
                           "bulan ini. Isi satu angka di halaman Angka, lalu tutup lagi."));
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    TrackClosing closing = {.note = form_text(doing->values, "note"),
                            .review_day = form_day_or(doing->values, "review_day", DAY_NONE)};
    if (!track_find(form_text(doing->values, "stage"), &closing.stage)) {
        return error_set(error, ERROR_INVALID, "no such stage");
    }
    if (!measurement_check(doing, &closing, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           track_close(context->db, context->business_id, &closing, context->now,
                       &doing->result->id, error);
}

const Action action_stage_close = {
    .name = "stage_close",
    .resource = "stages",
    .verb = "close",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Tutup tahap ini"),
    .done = N_("Tahap ini selesai."),
    .summary = "Closes one of the five strategy stages; the last needs a measured value and a "
               "review day.",
    .run = run,
};
