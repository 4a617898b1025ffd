// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/track.h"

static const Field FIELDS[] = {
    {"stage", N_("Tahap"), FIELD_CHOICE, true, .max = 20},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_auto(TrackBoard) board = {0};
    TrackStage stage = TRACK_ANALYSIS;
    if (!track_board_load(context->db, context->business_id, context->knowledge, context->today,
                          &board, error)) {
        return false;
    }
    if (!track_find(form_text(doing->values, "stage"), &stage) || !board.closed[stage]) {
        form_errors_add(doing->errors, "stage", "%s",
                        tr(context->lang, "Tahap ini belum ditutup, jadi tidak perlu dibuka."));
        return true;
    }
    doing->result->id = track_board_record(&board, stage)->id;
    return track_reopen(context->db, context->business_id, stage, error);
}

const Action action_stage_reopen = {
    .name = "stage_reopen",
    .resource = "stages",
    .verb = "reopen",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Buka lagi tahap ini"),
    .done = N_("Tahap ini dibuka lagi."),
    .summary = "Opens a closed strategy stage again.",
    .run = run,
};
