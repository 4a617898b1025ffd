// SPDX-License-Identifier: Apache-2.0
#include "guide/tool_row.h"

#include <string.h>

#include "base/text.h"
#include "guide/platform.h"

static const ToolColumn COLUMNS[TOOL_COLUMNS] = {
    {"a", "strategy", N_("Alat ini mendukung strategi yang mana?")},
    {"b", "purposes", N_("Mengapa alat ini?")},
    {"c", "person", N_("Siapa penanggung jawabnya?")},
    {"d", "handle", N_("Nama akunnya apa?")},
    {"e", "success", N_("Kapan dianggap berhasil?")},
    {"f", "roi", N_("Bagaimana hasilnya dihitung?")},
    {"g", "spiral", N_("Masuk ke putaran mana?")},
};
enum { COLUMN_STRATEGY, COLUMN_PURPOSES, COLUMN_PERSON, COLUMN_HANDLE };

/* Words of copying, and words that name a reason of one's own. All folded. */
static const char *const COPYING[] = {"pesaing",        "saingan",     "kompetitor",
                                      "competitor",     "competitors", "toko sebelah",
                                      "orang lain",     "semua orang", "teman pakai",
                                      "ikut ikutan",    "ikut teman",  "lagi tren",
                                      "sedang tren",    "biar gaul",   "everyone uses",
                                      "everybody uses", "others use",  "tidak ketinggalan",
                                      "supaya keren",   "gengsi",      NULL};
static const char *const OWN_REASONS[] = {
    "pembeli", "pelanggan", "konsumen",   "langganan", "tetangga", "warga",     "pesan",
    "pesanan", "memesan",   "menjawab",   "tanya",     "menu",     "jangkau",   "menjangkau",
    "jualan",  "produk",    "buyer",      "buyers",    "customer", "customers", "order",
    "orders",  "neighbour", "neighbours", "katalog",   "foto",     "video",     "keluarga",
    "reach",   "sell",      "answer",     NULL};

const ToolColumn *tool_column(size_t i)
{
    g_assert(i < TOOL_COLUMNS);
    return &COLUMNS[i];
}

static bool speaks_of(const char *folded, const char *const *words)
{
    g_autofree char *padded = g_strconcat(" ", folded, " ", NULL);
    for (int i = 0; words[i] != NULL; i++) {
        g_autofree char *word = g_strconcat(" ", words[i], " ", NULL);
        if (strstr(padded, word) != NULL) {
            return true;
        }
    }
    return false;
}

bool tool_reason_only_copies(const char *reason)
{
    g_autofree char *folded = text_fold(reason);
    return speaks_of(folded, COPYING) && !speaks_of(folded, OWN_REASONS);
}

/* Two names in one field: "Ani dan Budi", "Ani, Budi", "Ani & Budi". */
static bool names_several(const char *text)
{
    g_autofree char *lower = g_utf8_strdown(text, -1);
    return strpbrk(lower, ",;&/+") != NULL || strstr(lower, " dan ") != NULL ||
           strstr(lower, " and ") != NULL;
}

static bool handle_is_one(const char *handle)
{
    g_autofree char *plain = g_strstrip(g_strdup(handle));
    return strpbrk(plain, ",; ") == NULL;
}

static void check_answers(const ToolAnswers *row, const Lang *lang, FormErrors *errors)
{
    for (size_t i = 0; i < TOOL_COLUMNS; i++) {
        const char *answer = row->answer[i] != NULL ? row->answer[i] : "";
        if (answer[strspn(answer, " \t\n")] == '\0') {
            form_errors_add(errors, COLUMNS[i].key, "%s", tr(lang, "Mohon dijawab dulu."));
        } else if (i == COLUMN_STRATEGY && tool_reason_only_copies(answer)) {
            form_errors_add(errors, COLUMNS[i].key, "%s",
                            tr(lang, "“Orang lain juga pakai” belum cukup. Apa gunanya bagi usaha "
                                     "dan pembeli Anda?"));
        } else if (i == COLUMN_PERSON && names_several(answer)) {
            form_errors_add(errors, COLUMNS[i].key, "%s",
                            tr(lang, "Tulis satu orang saja, supaya jelas siapa yang mengurus."));
        } else if (i == COLUMN_HANDLE && !handle_is_one(answer)) {
            form_errors_add(errors, COLUMNS[i].key, "%s",
                            tr(lang, "Tulis satu nama akun saja, tanpa spasi."));
        }
    }
}

static void check_platform(const ToolAnswers *row, const LadderFacts *ladder, const Lang *lang,
                           FormErrors *errors)
{
    const Platform *platform = platform_find(ladder->knowledge, row->platform);
    int64_t budget = answers_number(ladder->answers, "promo_money", 0);
    if (platform == NULL) {
        form_errors_add(errors, "platform", "%s", tr(lang, "Alat itu tidak ada di daftar."));
    } else if (platform->status == PLATFORM_CLOSED) {
        form_errors_add(errors, "platform", tr(lang, "%s sudah tutup sejak %d."),
                        platform_name(platform, lang), (int)platform->closed_year);
    } else if (platform->status == PLATFORM_UNCHECKED) {
        form_errors_add(errors, "platform",
                        tr(lang, "%s belum diperiksa, jadi belum bisa dipilih."),
                        platform_name(platform, lang));
    } else if (platform->cost_idr > budget) {
        form_errors_add(errors, "platform", "%s", tr(lang, "Biayanya di atas uang promosi Anda."));
    }
}

bool tool_row_check(const ToolAnswers *row, const LadderFacts *ladder, const Lang *lang,
                    FormErrors *errors)
{
    g_assert(row != NULL && ladder != NULL && errors != NULL);
    size_t before = form_errors_count(errors);
    g_autofree char *refusal = ladder_tools_refusal(ladder, lang);
    if (refusal != NULL) {
        form_errors_add(errors, "", "%s", refusal);
    }
    check_platform(row, ladder, lang, errors);
    check_answers(row, lang, errors);
    return form_errors_count(errors) == before;
}
