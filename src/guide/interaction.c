// SPDX-License-Identifier: Apache-2.0
#include "guide/interaction.h"

static const struct {
    const char *key, *name, *means;
} KINDS[INTERACTIONS] = {
    {"connecting", N_("Menghubungkan"), N_("Menyapa dan mengenal orang.")},
    {"exposure", N_("Pemaparan"), N_("Orang melihat apa yang ada pada Anda.")},
    {"sharing", N_("Berbagi"), N_("Membagikan kabar dan pengetahuan.")},
    {"feedback", N_("Umpan balik"), N_("Orang memberi pendapat tentang jualan Anda.")},
    {"communication", N_("Berkomunikasi"), N_("Berbicara langsung dengan satu orang.")},
};
static const struct {
    const char *key, *name;
} SITUATIONS_SAID[SITUATIONS] = {
    {"task", N_("Perlu cepat")},
    {"local", N_("Di dekat sini")},
    {"bored", N_("Mengisi waktu")},
};

const char *interaction_key(Interaction interaction)
{
    g_assert(interaction < INTERACTIONS);
    return KINDS[interaction].key;
}

const char *interaction_name(Interaction interaction)
{
    g_assert(interaction < INTERACTIONS);
    return KINDS[interaction].name;
}

const char *interaction_means(Interaction interaction)
{
    g_assert(interaction < INTERACTIONS);
    return KINDS[interaction].means;
}

bool interaction_parse(const char *key, Interaction *ret_interaction)
{
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        if (g_str_equal(KINDS[i].key, key)) {
            *ret_interaction = i;
            return true;
        }
    }
    return false;
}

const char *situation_key(Situation situation)
{
    g_assert(situation < SITUATIONS);
    return SITUATIONS_SAID[situation].key;
}

const char *situation_name(Situation situation)
{
    g_assert(situation < SITUATIONS);
    return SITUATIONS_SAID[situation].name;
}

bool situation_parse(const char *key, Situation *ret_situation)
{
    for (Situation i = 0; i < SITUATIONS; i++) {
        if (g_str_equal(SITUATIONS_SAID[i].key, key)) {
            *ret_situation = i;
            return true;
        }
    }
    return false;
}

Situation situation_of_post(bool in_group, bool sells)
{
    return in_group ? SITUATION_LOCAL : sells ? SITUATION_TASK : SITUATION_BORED;
}

int interaction_sum(const InteractionWeek *week, Interaction interaction)
{
    int sum = 0;
    for (int i = 0; i < SITUATIONS; i++) {
        sum += week->count[interaction][i];
    }
    return sum;
}

int interaction_cells_filled(const InteractionWeek *week)
{
    int filled = 0;
    for (int i = 0; i < INTERACTIONS * SITUATIONS; i++) {
        filled += week->count[i / SITUATIONS][i % SITUATIONS] > 0;
    }
    return filled;
}

/* "umpan balik, berkomunikasi": in the order of the table. */
static char *missing_names(const InteractionWeek *week, const Lang *lang)
{
    g_autoptr(GString) names = g_string_new(NULL);
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        if (interaction_sum(week, i) == 0) {
            g_autofree char *name = g_utf8_strdown(tr(lang, interaction_name(i)), -1);
            g_string_append_printf(names, "%s%s", names->len > 0 ? ", " : "", name);
        }
    }
    return g_string_free(g_steal_pointer(&names), FALSE);
}

char *interaction_advice(const InteractionWeek *week, const Lang *lang)
{
    int filled = 0;
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        filled += interaction_sum(week, i) > 0;
    }
    if (filled == 0) {
        return g_strdup(
            tr(lang, "Belum ada kegiatan minggu ini. Mulailah dari satu gagasan saja."));
    }
    if (filled == INTERACTIONS) {
        return g_strdup(tr(lang, "Kelima jenis interaksi sudah ada. Pertahankan."));
    }
    if (filled == 1 && interaction_sum(week, INTERACTION_EXPOSURE) > 0) {
        return g_strdup(tr(lang, "Minggu ini Anda hanya memperlihatkan. Tambahkan umpan balik: "
                                 "minta pendapat pembeli. Tambahkan juga komunikasi langsung: "
                                 "sapa dan balas satu per satu."));
    }
    g_autofree char *missing = missing_names(week, lang);
    return g_strdup_printf(tr(lang, "Yang belum ada minggu ini: %s."), missing);
}
