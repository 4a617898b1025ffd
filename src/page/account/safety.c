// SPDX-License-Identifier: Apache-2.0
#include "store/safety.h"
#include "action/registry.h"
#include "base/money.h"
#include "guide/safety_point.h"
#include "page/page.h"
#include "store/incident.h"

#define INCIDENTS_SHOWN 10
#define AGAIN_DAYS 30

static const Action *const ACTIONS_HERE[] = {&action_safety_check, &action_incident_add,
                                             &action_incident_close, NULL};

static void draw_score(PageView *view, const SafetyCheck *check)
{
    const Lang *lang = view->html->lang;
    const Context *context = view->context;
    int64_t points = (int64_t)safety_point_count(context->knowledge);
    int64_t score = safety_score(context->knowledge, check->kept);
    g_autofree char *words =
        g_strdup_printf(tr(lang, "%d dari %d sudah aman"), (int)score, (int)points);
    g_autofree char *last = day_format_long((Day)check->day, lang);
    g_autofree char *again = day_format_long((Day)check->day + AGAIN_DAYS, lang);
    bool late = context->today >= check->day + AGAIN_DAYS;
    ui_meter(view->html, score, points, words);
    if (late) {
        g_autofree char *sentence = g_strdup_printf(
            tr(lang, "Terakhir diperiksa %s. Sudah waktunya diperiksa lagi."), last);
        ui_notice(view->html, TONE_WARNING, sentence);
    } else {
        g_autofree char *sentence =
            g_strdup_printf(tr(lang, "Terakhir diperiksa %s. Kami ingatkan lagi %s."), last, again);
        ui_hint(view->html, sentence);
    }
}

/* The one step to take now; the others wait. */
static void draw_next(PageView *view, const SafetyCheck *check)
{
    const Lang *lang = view->html->lang;
    const SafetyPoint *next = safety_point_missing(view->context->knowledge, check->kept, 0);
    if (next == NULL) {
        ui_notice(view->html, TONE_GOOD, tr(lang, "Semua sudah aman. Pertahankan!"));
        return;
    }
    ui_subheading(view->html, tr(lang, "Langkah berikutnya"));
    ui_notice(view->html, TONE_WARNING, safety_point_step(next, lang));
}

static FormValues *values_of(const Knowledge *knowledge, const SafetyCheck *check)
{
    FormValues *values = form_values_new();
    for (Threat threat = 0; threat < THREAT_COUNT; threat++) {
        g_autoptr(GString) set = g_string_new(NULL);
        for (size_t i = 0; check != NULL && i < safety_point_count(knowledge); i++) {
            const SafetyPoint *point = safety_point_at(knowledge, i);
            if (point->threat == threat && form_set_has(check->kept, point->key)) {
                g_string_append_printf(set, "%s%s", set->len > 0 ? "," : "", point->key);
            }
        }
        form_values_show(values, threat_key(threat), set->str);
    }
    return values;
}

static void draw_checklist(PageView *view, const SafetyCheck *check)
{
    const Lang *lang = view->html->lang;
    g_autoptr(FormValues) values = values_of(view->context->knowledge, check);
    PageForm form = {.action = &action_safety_check, .values = values, .secondary = check != NULL};
    if (check != NULL) {
        ui_fold_begin(view->html, tr(lang, "Periksa lagi"));
    } else {
        ui_lead(view->html,
                tr(lang, "Centang yang sudah Anda lakukan. Yang belum, kita kerjakan satu "
                         "per satu."));
    }
    page_form(view, form);
    if (check != NULL) {
        ui_fold_end(view->html);
    }
}

static void draw_scams(PageView *view)
{
    const Lang *lang = view->html->lang;
    const Knowledge *knowledge = view->context->knowledge;
    ui_fold_begin(view->html, tr(lang, "Contoh tipuan dan cara menangkalnya"));
    for (size_t i = 0; i < safety_point_count(knowledge); i++) {
        const SafetyPoint *point = safety_point_at(knowledge, i);
        const char *scam = safety_point_scam(point, lang);
        if (scam != NULL) {
            ui_card_begin(view->html, tr(lang, threat_name(point->threat)));
            ui_paragraph(view->html, scam);
            ui_hint(view->html, safety_point_step(point, lang));
            ui_card_end(view->html);
        }
    }
    ui_fold_end(view->html);
}

/* What to do each time somebody sends the picture of a transfer. */
static void draw_proof_routine(PageView *view)
{
    const Lang *lang = view->html->lang;
    const char *const steps[] = {
        tr(lang, "Jangan lihat fotonya dulu. Buka aplikasi bank atau dompet Anda sendiri."),
        tr(lang, "Cari uang dengan jumlah yang sama sampai rupiah terakhir, dan nama pengirimnya."),
        tr(lang, "Ada? Buka pesanannya, centang bahwa uangnya terlihat, catat lunas."),
        tr(lang, "Belum ada? Kirim teks di bawah ini dan tunggu. Barang belum keluar."),
    };
    ui_fold_begin(view->html, tr(lang, "Setiap ada foto bukti transfer"));
    ui_steps_begin(view->html);
    for (size_t i = 0; i < G_N_ELEMENTS(steps); i++) {
        ui_step(view->html, steps[i], false, false);
    }
    ui_steps_end(view->html);
    ui_copy(view->html, tr(lang, "Balasan sambil menunggu"),
            "Terima kasih, Kak. Saya cek dulu di rekening, ya. Begitu uangnya terlihat, pesanan "
            "langsung saya siapkan.",
            false);
    ui_fold_end(view->html);
}

static void draw_incident(PageView *view, const Incident *incident)
{
    Html *html = view->html;
    g_autofree char *day = day_format_short((Day)incident->day, html->lang);
    g_autofree char *loss = incident->loss_idr > 0 ? money_format(incident->loss_idr) : NULL;
    ui_item_begin(
        html, (UiItem){.title = tr(html->lang, threat_word(incident->threat)),
                       .note = day,
                       .value = loss,
                       .badge = incident->closed_at == 0 ? tr(html->lang, "belum selesai") : NULL,
                       .tone = TONE_WARNING,
                       .done = incident->closed_at != 0});
    ui_paragraph_data(html, incident->what);
    if (*incident->done != '\0') {
        ui_paragraph_data(html, incident->done);
    }
    if (incident->closed_at == 0) {
        page_form(
            view,
            (PageForm){.action = &action_incident_close, .id = incident->id, .secondary = true});
    }
    ui_item_end(html);
}

static void draw_incidents(PageView *view, const RecordList *list)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    bool open = view->failed == &action_incident_add || view->failed == &action_incident_close;
    for (size_t i = 0; i < record_count(list); i++) {
        open = open || incident_at(list, i)->closed_at == 0;
    }
    (open ? ui_fold_begin_open : ui_fold_begin)(html, tr(lang, "Ada kejadian?"));
    ui_hint(html,
            tr(lang, "Ganti kata sandi akun itu, keluarkan perangkat yang tidak dikenal, kabari "
                     "pembeli, hubungi bank bila ada uang yang hilang. Lalu catat di sini."));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_incident(view, incident_at(list, i));
    }
    ui_list_end(html);
    page_form(view, (PageForm){.action = &action_incident_add, .secondary = true});
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) last = NULL;
    g_autoptr(RecordList) incidents = NULL;
    if (!safety_check_latest(context->db, context->business_id, 1, &last, error) ||
        !incident_list_latest(context->db, context->business_id, INCIDENTS_SHOWN, &incidents,
                              error)) {
        return false;
    }
    const SafetyCheck *check = record_count(last) > 0 ? safety_check_at(last, 0) : NULL;
    if (check != NULL) {
        draw_score(view, check);
        draw_next(view, check);
    }
    draw_checklist(view, check);
    draw_proof_routine(view);
    draw_scams(view);
    draw_incidents(view, incidents);
    ui_actions_begin(view->html);
    ui_button_link(view->html, "/perangkat", tr(view->html->lang, "Perangkat dan sandi"), false);
    ui_actions_end(view->html);
    return true;
}

const Page page_safety = {
    .path = "/keamanan",
    .title = N_("Keamanan"),
    .job = JOB_ACCOUNT,
    .note = N_("Akun, data, dan uang aman dari tipuan"),
    .order = 25,
    .icon = "lock",
    .back = "/menu",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
