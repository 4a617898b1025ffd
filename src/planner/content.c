// SPDX-License-Identifier: Apache-2.0
#include "planner/content.h"

typedef struct {
    const char *key, *name;
    bool sells;
    const char *mark, *purpose;
    const char *ideas[PILLAR_COUNT]; /* communication, collaboration, education, entertainment */
} KindRow;

static const KindRow KINDS[KIND_COUNT] = {
    [KIND_PRODUCT] = {"product",
                      N_("Produk"),
                      true,
                      "relation",
                      "picture",
                      {N_("Foto jualan hari ini dengan harga dan jam pesan"),
                       N_("Foto dua jualan, ajak pembeli memilih yang mana"),
                       N_("Foto jualan dan cara menyimpan atau memakainya"),
                       N_("Foto jualan dari dekat, ajak pembeli menebak namanya")}},
    [KIND_PROMO] = {"promo",
                    N_("Promo"),
                    true,
                    "relation",
                    "buzz",
                    {N_("Paket promo: harga biasa, harga paket, dan hematnya"),
                     N_("Tanya pembeli: isi paket apa yang paling dicari?"),
                     N_("Paket promo: jelaskan isi dan cara pesannya"),
                     N_("Paket promo dalam foto yang lucu atau menarik")}},
    [KIND_STORY] = {"story",
                    N_("Cerita"),
                    false,
                    "relation",
                    "interact",
                    {N_("Cerita kegiatan hari ini, lalu sapa pembeli"),
                     N_("Cerita singkat, ajak pembeli berbagi cerita mereka"),
                     N_("Cerita yang pernah salah dan apa yang dipelajari"),
                     N_("Cerita lucu di balik jualan")}},
    [KIND_QUOTE] = {"quote",
                    N_("Kata penyemangat"),
                    false,
                    "relation",
                    "spread",
                    {N_("Kata penyemangat dengan kalimat sendiri"),
                     N_("Mulai satu kalimat, ajak pembeli melanjutkan"),
                     N_("Kata bijak dan apa artinya bagi usaha Anda"),
                     N_("Pantun atau kata penyemangat yang ringan")}},
    [KIND_ADVICE] = {"advice",
                     N_("Saran"),
                     false,
                     "value",
                     "publish",
                     {N_("Satu saran dari pengalaman Anda, lalu ajak bertanya"),
                      N_("Minta saran pembeli tentang satu hal di rumah"),
                      N_("Satu saran yang berguna, dari yang Anda kuasai"),
                      N_("Satu saran dengan cara yang ringan dan lucu")}},
    [KIND_QUESTION] = {"question",
                       N_("Pertanyaan"),
                       false,
                       "relation",
                       "interact",
                       {N_("Tanya kabar pembeli dan apa yang mereka butuhkan"),
                        N_("Tanya pembeli: besok mau dibuatkan apa?"),
                        N_("Tanya jawab: satu hal yang sering ditanyakan pembeli"),
                        N_("Tebak-tebakan ringan untuk pembeli")}},
    [KIND_PROCESS] = {"process",
                      N_("Cara membuat"),
                      false,
                      "relation",
                      "picture",
                      {N_("Foto saat menyiapkan jualan"),
                       N_("Foto saat menyiapkan, ajak pembeli memberi masukan"),
                       N_("Tunjukkan satu langkah cara membuatnya"),
                       N_("Momen seru saat menyiapkan jualan")}},
    [KIND_TESTIMONIAL] = {"testimonial",
                          N_("Kata pembeli"),
                          false,
                          "relation",
                          "spread",
                          {N_("Kata pembeli yang sudah memberi izin, ucapkan terima kasih"),
                           N_("Ajak pembeli mengirim foto atau pendapat mereka"),
                           N_("Pertanyaan pembeli dan jawaban Anda"),
                           N_("Momen pembeli yang menyenangkan, dengan izin")}},
};

static const struct {
    const char *key, *name;
} PILLARS[PILLAR_COUNT] = {{"communication", N_("Komunikasi")},
                           {"collaboration", N_("Kolaborasi")},
                           {"education", N_("Edukasi")},
                           {"entertainment", N_("Hiburan")}};

static const char *const FORMS[FORM_COUNT] = {"status", "group", "page", "chat"};

const char *content_kind_key(ContentKind kind)
{
    g_assert(kind < KIND_COUNT);
    return KINDS[kind].key;
}

const char *content_kind_name(ContentKind kind, const Lang *lang)
{
    g_assert(kind < KIND_COUNT);
    return tr(lang, KINDS[kind].name);
}

bool content_kind_parse(const char *key, ContentKind *ret_kind)
{
    g_assert(key != NULL && ret_kind != NULL);
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        if (g_str_equal(KINDS[kind].key, key)) {
            *ret_kind = kind;
            return true;
        }
    }
    return false;
}

bool content_kind_sells(ContentKind kind)
{
    g_assert(kind < KIND_COUNT);
    return KINDS[kind].sells;
}

const char *content_kind_mark(ContentKind kind)
{
    g_assert(kind < KIND_COUNT);
    return KINDS[kind].mark;
}

const char *content_kind_purpose(ContentKind kind)
{
    g_assert(kind < KIND_COUNT);
    return KINDS[kind].purpose;
}

const char *content_pillar_key(ContentPillar pillar)
{
    g_assert(pillar < PILLAR_COUNT);
    return PILLARS[pillar].key;
}

const char *content_pillar_name(ContentPillar pillar, const Lang *lang)
{
    g_assert(pillar < PILLAR_COUNT);
    return tr(lang, PILLARS[pillar].name);
}

bool content_pillar_parse(const char *key, ContentPillar *ret_pillar)
{
    g_assert(key != NULL && ret_pillar != NULL);
    for (ContentPillar pillar = 0; pillar < PILLAR_COUNT; pillar++) {
        if (g_str_equal(PILLARS[pillar].key, key)) {
            *ret_pillar = pillar;
            return true;
        }
    }
    return false;
}

const char *channel_form_key(ChannelForm form)
{
    g_assert(form < FORM_COUNT);
    return FORMS[form];
}

bool channel_form_parse(const char *key, ChannelForm *ret_form)
{
    g_assert(key != NULL && ret_form != NULL);
    for (ChannelForm form = 0; form < FORM_COUNT; form++) {
        if (g_str_equal(FORMS[form], key)) {
            *ret_form = form;
            return true;
        }
    }
    return false;
}

const char *content_interaction(ContentKind kind, ContentPillar pillar)
{
    g_assert(kind < KIND_COUNT && pillar < PILLAR_COUNT);
    switch (pillar) {
    case PILLAR_COLLABORATION:
        return "feedback";
    case PILLAR_EDUCATION:
        return "sharing";
    case PILLAR_ENTERTAINMENT:
        return "connecting";
    default:
        return content_kind_sells(kind) ? "exposure" : "communication";
    }
}

const char *content_idea(ContentKind kind, ContentPillar pillar, const Lang *lang)
{
    g_assert(kind < KIND_COUNT && pillar < PILLAR_COUNT);
    return tr(lang, KINDS[kind].ideas[pillar]);
}
