// SPDX-License-Identifier: Apache-2.0
#include "report/track_text.h"

const char *track_state_name(TrackState state)
{
    static const char *const NAMES[] = {[TRACK_OPEN] = N_("belum"),
                                        [TRACK_CLOSED] = N_("selesai"),
                                        [TRACK_SKIPPED] = N_("dilewati")};
    return NAMES[state];
}

char *track_missing_text(const TrackBoard *board, TrackStage stage, const Lang *lang)
{
    const TrackEvidence *evidence;
    g_autoptr(GString) missing = g_string_new(NULL);
    for (size_t i = 0; (evidence = track_evidence(stage, i)) != NULL; i++) {
        if (!evidence->found(&board->facts)) {
            g_string_append_printf(missing, "%s%s", missing->len > 0 ? "; " : "",
                                   tr(lang, evidence->label));
        }
    }
    return missing->len > 0 ? g_strdup_printf(tr(lang, "Bukti yang belum ada: %s."), missing->str)
                            : NULL;
}

static void line_add(GPtrArray *lines, const TrackBoard *board, TrackStage stage, const Lang *lang)
{
    TrackState state = track_state(board->closed, stage);
    g_autofree char *missing = state != TRACK_OPEN ? track_missing_text(board, stage, lang) : NULL;
    g_autofree char *said =
        g_strdup_printf(tr(lang, "Tahap %d, %s: %s."), stage + 1, tr(lang, track_name(stage)),
                        tr(lang, track_state_name(state)));
    g_ptr_array_add(lines, missing != NULL ? g_strdup_printf("%s %s", said, missing)
                                           : g_steal_pointer(&said));
}

static void review_day_add(GPtrArray *lines, const TrackBoard *board, Day today, const Lang *lang)
{
    const TrackRecord *last = track_board_record(board, TRACK_MEASUREMENT);
    if (last == NULL || last->review_day == DAY_NONE) {
        return;
    }
    g_autofree char *day = day_format_long((Day)last->review_day, lang);
    g_ptr_array_add(lines,
                    g_strdup_printf(last->review_day <= today
                                        ? tr(lang, "Sudah waktunya melihat hasilnya lagi: %s.")
                                        : tr(lang, "Hasilnya dilihat lagi %s."),
                                    day));
}

GPtrArray *track_lines(const TrackBoard *board, Day today, const Lang *lang)
{
    GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        line_add(lines, board, (TrackStage)stage, lang);
    }
    review_day_add(lines, board, today, lang);
    return lines;
}
