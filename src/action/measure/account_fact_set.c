// SPDX-License-Identifier: Apache-2.0
#include "store/account_fact.h"

#include "action/action.h"
#include "guide/platform.h"

#define FOLLOWERS_MAX 1000000000
#define POSTS_A_WEEK_MAX 200
#define ANSWER_MINUTES_MAX 43200 /* a month */

static const Choice INFORMATION[] = {{"goods", N_("Apa yang dijual")},
                                     {"place", N_("Di mana tempatnya")},
                                     {"hours", N_("Jam buka")},
                                     {"number", N_("Nomor yang bisa dihubungi")},
                                     {"prices", N_("Harga atau katalog")},
                                     {"none", N_("Belum ada satu pun")},
                                     {0}};
static const Field FIELDS[] = {
    {"platform", N_("Tempat"), FIELD_CHOICE, true},
    {"followers", N_("Pengikut sekarang"), FIELD_NUMBER, .max = FOLLOWERS_MAX, .example = "120"},
    {"information", N_("Yang sudah tertulis di profil"), FIELD_SET, .choices = INFORMATION},
    {"last_post", N_("Terakhir diisi tanggal"), FIELD_DAY},
    {"posts_week", N_("Kiriman seminggu"), FIELD_NUMBER, .max = POSTS_A_WEEK_MAX, .example = "3"},
    {"answer", N_("Biasanya dijawab setelah berapa menit?"), FIELD_NUMBER,
     .max = ANSWER_MINUTES_MAX, .example = "30"},
    {"goal", N_("Untuk tujuan apa?"), FIELD_TEXT, .max = 120,
     .example = N_("Tetangga memesan lewat WhatsApp")},
    {0},
};
static const Form FORM = {FIELDS};

static int64_t said(const Doing *doing, const char *name)
{
    return form_int_or(doing->values, name, ACCOUNT_FACT_NONE);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    AccountFact fact = {.platform = form_text(doing->values, "platform"),
                        .followers = said(doing, "followers"),
                        .information = form_text(doing->values, "information"),
                        .informed = *form_text(doing->values, "information") != '\0',
                        .last_post_day = form_day_or(doing->values, "last_post", DAY_NONE),
                        .posts_a_week = said(doing, "posts_week"),
                        .answer_minutes = said(doing, "answer"),
                        .goal = form_text(doing->values, "goal")};
    if (platform_find(context->knowledge, fact.platform) == NULL) {
        form_errors_add(doing->errors, "platform", "%s",
                        tr(context->lang, "Tempat ini belum dikenal. Pilih dari daftar."));
    }
    if (form_set_has(fact.information, "none") && !g_str_equal(fact.information, "none")) {
        form_errors_add(doing->errors, "information", "%s",
                        tr(context->lang, "Pilih yang sudah ada, atau \"Belum ada satu pun\"."));
    }
    if (fact.last_post_day != DAY_NONE && fact.last_post_day > context->today) {
        form_errors_add(doing->errors, "last_post", "%s",
                        tr(context->lang, "Hari itu belum tiba. Tulis hari yang sudah lewat."));
    }
    return form_errors_count(doing->errors) > 0 ||
           account_fact_set(context->db, context->business_id, &fact, context->now,
                            &doing->result->id, error);
}

const Action action_account_fact_set = {
    .name = "account_fact_set",
    .resource = "account_facts",
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Simpan keterangan"),
    .done = N_("Keterangan akun dicatat."),
    .summary = "Says of an account what no record tells; replaces what was said of it before.",
    .run = run,
};
