// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five stages in sentences, the same on their page and in every report: a closed stage without
 * evidence and a skipped one cannot be overlooked (requirement M10). */
#include "base/lang.h"
#include "store/track.h"

/* "2. Pilih paling banyak tiga jenis media: dilewati." and what evidence is missing; owned strings. */
MUST_USE GPtrArray *track_lines(const TrackBoard *board, Day today, const Lang *lang);
/* "Belum ada: tujuan usaha dengan angka dan tanggal." NULL: nothing is missing. */
MUST_USE char *track_missing_text(const TrackBoard *board, TrackStage stage, const Lang *lang);
const char *track_state_name(TrackState state); /* N_ */
