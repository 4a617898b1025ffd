// SPDX-License-Identifier: Apache-2.0
#include "guide/phase.h"

static const struct {
    const char *name, *because, *next;
} PHASES[PHASE_COUNT] = {
    [PHASE_0] = {N_("baru mendengar"),
                 N_("Fase 0: Anda baru mendengar tentang promosi lewat media sosial."),
                 N_("Baca satu pelajaran pendek: mengapa media sosial berguna bagi usaha Anda.")},
    [PHASE_1] = {N_("tahu mengapa, belum tahu caranya"),
                 N_("Fase 1: Anda tahu mengapa media sosial penting, tetapi belum punya panduan "
                    "teknis."),
                 N_("Menuju fase 2: ikuti pelajaran langkah demi langkah tentang caranya.")},
    [PHASE_2] = {N_("tahu caranya, belum mencoba sendiri"),
                 N_("Fase 2: Anda sudah punya panduan teknis, tetapi belum mencoba sendiri."),
                 N_("Menuju fase 3: jalankan satu minggu rencana kecil sendiri.")},
    [PHASE_3] = {N_("sudah mencoba sendiri"),
                 N_("Fase 3: Anda sudah punya panduan dan sudah mencoba sendiri."),
                 N_("Hemat waktu: siapkan kiriman sekaligus dan bagikan tugas kepada orang lain.")},
};

PhaseTicks phase_ticks(const Answers *answers)
{
    return (PhaseTicks){
        .heard = answers_has(answers, "understanding", "heard"),
        .why = answers_has(answers, "understanding", "why"),
        .training = answers_has(answers, "understanding", "training"),
        .guideline = answers_has(answers, "understanding", "guideline"),
        .alone = answers_has(answers, "trying", "alone"),
        .time = answers_has(answers, "trying", "time"),
    };
}

Phase phase_of(PhaseTicks ticks)
{
    if (!ticks.why && !ticks.training) {
        return PHASE_0;
    }
    if (!ticks.guideline) {
        return PHASE_1;
    }
    return ticks.alone ? PHASE_3 : PHASE_2;
}

const char *phase_name(Phase phase)
{
    g_assert(phase < PHASE_COUNT);
    return PHASES[phase].name;
}

const char *phase_next(Phase phase)
{
    g_assert(phase < PHASE_COUNT);
    return PHASES[phase].next;
}

void phase_explain(PhaseTicks ticks, const Lang *lang, Reasons *reasons)
{
    Phase phase = phase_of(ticks);
    reasons_add(reasons, "L01", "%s", tr(lang, PHASES[phase].because));
    if (ticks.alone && phase < PHASE_2) {
        reasons_add(reasons, "L01", "%s",
                    tr(lang, "Anda sudah berani mencoba; panduan akan membuatnya lebih mudah."));
    }
    if (phase == PHASE_3 && !ticks.time) {
        reasons_add(reasons, "L01", "%s",
                    tr(lang, "Waktu Anda sempit: pemilik memikirkan strategi, urusan akun bisa "
                             "dipegang orang lain."));
    }
}
