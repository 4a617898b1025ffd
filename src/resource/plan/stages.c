// SPDX-License-Identifier: Apache-2.0
#include "report/track_text.h"
#include "resource/resource.h"

static json_t *missing_json(const TrackBoard *board, TrackStage stage, const Lang *lang)
{
    const TrackEvidence *evidence;
    json_t *missing = json_array();
    for (size_t i = 0; (evidence = track_evidence(stage, i)) != NULL; i++) {
        if (!evidence->found(&board->facts)) {
            json_array_append_new(missing, json_string(tr(lang, evidence->label)));
        }
    }
    return missing;
}

static json_t *stage_json(const TrackBoard *board, TrackStage stage, const Context *context)
{
    static const char *const STATES[] = {
        [TRACK_OPEN] = "open", [TRACK_CLOSED] = "closed", [TRACK_SKIPPED] = "skipped"};
    const TrackRecord *record = track_board_record(board, stage);
    bool has_day = record != NULL && record->review_day != DAY_NONE;
    g_autofree char *day = has_day ? day_format((Day)record->review_day) : NULL;
    return json_pack("{s:s, s:s, s:s, s:s, s:s?, s:o}", "stage", track_key(stage), "name",
                     tr(context->lang, track_name(stage)), "state",
                     STATES[track_state(board->closed, stage)], "note",
                     record != NULL ? record->note : "", "review_day", day, "missing",
                     missing_json(board, stage, context->lang));
}

static bool read(const ResourceQuery *query, json_t **ret_document, GError **error)
{
    const Context *context = query->context;
    g_auto(TrackBoard) board = {0};
    if (!track_board_load(context->db, context->business_id, context->knowledge, context->today,
                          &board, error)) {
        return false;
    }
    json_t *stages = json_array();
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        json_array_append_new(stages, stage_json(&board, (TrackStage)stage, context));
    }
    *ret_document = json_pack("{s:o}", "stages", stages);
    return true;
}

const Resource resource_stages = {
    .name = "stages",
    .summary =
        "The five strategy stages: closed, open or skipped, with the evidence still missing.",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .read = read,
};
