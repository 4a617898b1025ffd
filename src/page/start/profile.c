// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"
#include "base/money.h"
#include "guide/lesson.h"
#include "page/page.h"

/* The profile that explains itself: where she stands, what holds her back, what comes next. */

static void draw_phase(PageView *view, const Profile *profile)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *phase = g_strdup_printf(tr(lang, "Fase %d: %s"), (int)profile->phase,
                                             tr(lang, phase_name(profile->phase)));
    g_autofree char *next = profile_next_step(profile, lang);
    ui_lead(html, phase);
    ui_notice(html, TONE_PLAIN, next);
    if (!profile_is_complete(profile)) {
        ui_actions_begin(html);
        ui_button_link(html, "/mulai", tr(lang, "Lanjutkan pertanyaan"), true);
        ui_actions_end(html);
    }
}

static void draw_readiness(PageView *view, const Readiness *readiness)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_card_begin(html, tr(lang, "Kesiapan"));
    for (int factor = 0; factor < READINESS_FACTORS; factor++) {
        g_autofree char *label = g_strdup_printf(tr(lang, "%s: %d dari %d"),
                                                 tr(lang, readiness_name((ReadinessFactor)factor)),
                                                 readiness->score[factor], READINESS_MAX);
        ui_meter(html, readiness->score[factor], READINESS_MAX, label);
    }
    g_autofree char *limiting = g_strdup_printf(tr(lang, "Yang paling menahan sekarang: %s"),
                                                tr(lang, readiness_name(readiness->limiting)));
    ui_notice(html, TONE_WARNING, limiting);
    ui_card_end(html);
}

static void draw_lesson(PageView *view, const Profile *profile)
{
    Html *html = view->html;
    const Lesson *lesson =
        profile->lesson != NULL ? lesson_find(view->context->knowledge, profile->lesson) : NULL;
    Skill skill = SKILL_COUNT;
    if (lesson == NULL || !skill_of_lesson(profile->lesson, &skill)) {
        return;
    }
    g_autofree char *href = g_strconcat("/belajar/", profile->lesson, NULL);
    g_autofree char *minutes =
        g_strdup_printf(tr_count(html->lang, "%d menit", lesson->minutes), (int)lesson->minutes);
    g_autofree char *note = g_strdup_printf("%s · %s", tr(html->lang, skill_name(skill)), minutes);
    ui_card_begin(html, tr(html->lang, "Pelajaran pertama"));
    ui_list_begin(html);
    ui_item(html, (UiItem){.title = lesson_title(lesson, html->lang),
                           .note = note,
                           .href = href,
                           .icon = "learn"});
    ui_list_end(html);
    ui_card_end(html);
}

static void draw_facts(PageView *view, const Profile *profile)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *minutes =
        g_strdup_printf(tr_count(lang, "%d menit", profile->minutes), (int)profile->minutes);
    g_autofree char *budget = money_format(profile->budget_idr);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Waktu sehari"), minutes);
    ui_fact(html, tr(lang, "Uang promosi sebulan"), budget);
    ui_facts_end(html);
}

static void draw_reasons(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    g_autoptr(Reasons) reasons = profile_explain(&standing->profile, standing->answers, html->lang);
    ui_why_begin(html, tr(html->lang, "Mengapa hasilnya begini?"));
    for (size_t i = 0; i < reasons_count(reasons); i++) {
        const Reason *reason = reasons_at(reasons, i);
        ui_why_item(html, reason->text, reason->row);
    }
    ui_why_end(html);
}

static bool get(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    Html *html = view->html;
    if (!answers_given(standing.answers, "trade")) {
        ui_empty(html, "ladder",
                 tr(html->lang, "Profil terisi dari jawaban Anda. Satu pertanyaan pendek setiap "
                                "layar, boleh berhenti kapan saja."));
        ui_actions_begin(html);
        ui_button_link(html, "/mulai", tr(html->lang, "Mulai"), true);
        ui_actions_end(html);
        return true;
    }
    draw_phase(view, &standing.profile);
    draw_readiness(view, &standing.profile.readiness);
    draw_lesson(view, &standing.profile);
    draw_facts(view, &standing.profile);
    draw_reasons(view, &standing);
    ui_actions_begin(html);
    ui_button_link(html, "/rencana", tr(html->lang, "Susun rencana"),
                   profile_is_complete(&standing.profile));
    ui_button_link(html, "/mulai", tr(html->lang, "Ubah jawaban"), false);
    ui_button_link(html, "/lembar", tr(html->lang, "Lembar strategi"), false);
    ui_actions_end(html);
    return true;
}

const Page page_profile = {
    .path = "/profil",
    .title = N_("Profil usaha"),
    .job = JOB_START,
    .note = N_("Fase, kesiapan, dan langkah berikutnya"),
    .order = 20,
    .icon = "account",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};
