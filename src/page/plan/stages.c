// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"
#include "report/track_text.h"

static const Action *const ACTIONS_HERE[] = {&action_stage_close, &action_stage_reopen, NULL};
static const Field QUERY_FIELDS[] = {{"tahap", N_("Tahap"), FIELD_TEXT, .max = 20}, {0}};
static const Form QUERY = {QUERY_FIELDS};

#define REVIEW_DAYS 7 /* proposed: a week from now */

/* The one asked for, or refused just now; else the first not closed, at last the last one. */
static TrackStage stage_shown(const PageView *view, const TrackBoard *board)
{
    TrackStage stage = MIN(track_next(board->closed), TRACK_COUNT - 1);
    const FormValues *asked = view->failed != NULL ? view->typed : view->query;
    const char *key = form_text(asked, view->failed != NULL ? "stage" : "tahap");
    TrackStage found = stage;
    return track_find(key, &found) ? found : stage;
}

static void draw_overview(Html *html, const TrackBoard *board, TrackStage shown)
{
    const Lang *lang = html->lang;
    ui_steps_begin(html);
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        TrackState state = track_state(board->closed, (TrackStage)stage);
        g_autofree char *sentence =
            state == TRACK_SKIPPED
                ? g_strdup_printf("%s – %s", tr(lang, track_name((TrackStage)stage)),
                                  tr(lang, track_state_name(state)))
                : g_strdup(tr(lang, track_name((TrackStage)stage)));
        ui_step(html, sentence, state == TRACK_CLOSED, (int)shown == stage);
    }
    ui_steps_end(html);
}

static void draw_skipped(Html *html, const TrackBoard *board)
{
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        if (track_state(board->closed, (TrackStage)stage) == TRACK_SKIPPED) {
            ui_notice(html, TONE_WARNING,
                      tr(html->lang, "Ada tahap yang dilewati. Laporan menyebutnya sampai tahap "
                                     "itu ditutup."));
            return;
        }
    }
}

/* What the records show already; one way to what is missing. */
static void draw_evidence(PageView *view, const TrackBoard *board, TrackStage stage)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const TrackEvidence *evidence, *missing = NULL;
    ui_facts_begin(html);
    for (size_t i = 0; (evidence = track_evidence(stage, i)) != NULL; i++) {
        bool found = evidence->found(&board->facts);
        ui_fact_said(html, tr(lang, evidence->label),
                     found ? tr(lang, "ada") : tr(lang, "belum ada"));
        missing = missing == NULL && !found && evidence->href != NULL ? evidence : missing;
    }
    ui_facts_end(html);
    if (missing != NULL) {
        g_autofree char *label =
            g_strdup_printf(tr(lang, "Lengkapi: %s"), tr(lang, missing->label));
        ui_link(html, missing->href, label);
    }
}

/* record: of a closed one whose result is looked at again; NULL: still open. */
static void draw_form(PageView *view, TrackStage stage, const TrackRecord *record)
{
    Field fields[3] = {*form_field(action_stage_close.form, "note")};
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *day = day_format(view->context->today + REVIEW_DAYS);
    if (stage == TRACK_MEASUREMENT) {
        fields[1] = *form_field(action_stage_close.form, "review_day");
        fields[1].help = NULL;
        form_values_show(values, "review_day", day);
    }
    if (record != NULL) {
        form_values_show(values, "note", record->note);
    }
    const char *const hidden[] = {"stage", track_key(stage), NULL};
    page_form(view, (PageForm){.action = &action_stage_close,
                               .form = &(Form){fields},
                               .values = values,
                               .submit = record != NULL ? tr(view->html->lang, "Simpan") : NULL,
                               .hidden = hidden});
}

static bool is_due(const PageView *view, const TrackRecord *record)
{
    return record->review_day != DAY_NONE && record->review_day <= view->context->today;
}

static void draw_closed(PageView *view, const TrackRecord *record)
{
    Html *html = view->html;
    ui_badge(html, TONE_GOOD, tr(html->lang, "selesai"));
    if (*record->note != '\0') {
        ui_paragraph_data(html, record->note);
    }
    if (record->review_day != DAY_NONE) {
        g_autofree char *day = day_format_long((Day)record->review_day, html->lang);
        ui_facts_begin(html);
        ui_fact_said(html, tr(html->lang, "Dilihat lagi"), day);
        ui_facts_end(html);
    }
    if (is_due(view, record) && page_may(view, &action_stage_close)) {
        ui_notice(html, TONE_WARNING,
                  tr(html->lang, "Waktunya melihat hasilnya lagi. Tulis hasilnya sekarang, dan "
                                 "pilih hari berikutnya."));
        draw_form(view, TRACK_MEASUREMENT, record);
        return;
    }
    const char *const hidden[] = {"stage", record->stage, NULL};
    page_form(view, (PageForm){.action = &action_stage_reopen,
                               .hidden = hidden,
                               .secondary = true,
                               .compact = true});
}

static void draw_stage(PageView *view, const TrackBoard *board, TrackStage stage)
{
    Html *html = view->html;
    const TrackRecord *record = track_board_record(board, stage);
    g_autofree char *title =
        g_strdup_printf("%d. %s", (int)stage + 1, tr(html->lang, track_name(stage)));
    ui_card_begin(html, title);
    ui_paragraph(html, tr(html->lang, track_task(stage)));
    draw_evidence(view, board, stage);
    if (record != NULL) {
        draw_closed(view, record);
    } else if (page_may(view, &action_stage_close)) {
        draw_form(view, stage, NULL);
    }
    ui_card_end(html);
}

static void draw_others(Html *html, const TrackBoard *board, TrackStage shown)
{
    const Lang *lang = html->lang;
    ui_fold_begin(html, tr(lang, "Tahap lain"));
    ui_list_begin(html);
    for (int stage = 0; stage < TRACK_COUNT; stage++) {
        if (stage == (int)shown) {
            continue;
        }
        TrackState state = track_state(board->closed, (TrackStage)stage);
        g_autofree char *missing = track_missing_text(board, (TrackStage)stage, lang);
        g_autofree char *href =
            g_strdup_printf("/lima-tahap?tahap=%s", track_key((TrackStage)stage));
        ui_item(html, (UiItem){.title = tr(lang, track_name((TrackStage)stage)),
                               .note = missing,
                               .href = href,
                               .badge = tr(lang, track_state_name(state)),
                               .tone = state == TRACK_CLOSED    ? TONE_GOOD
                                       : state == TRACK_SKIPPED ? TONE_WARNING
                                                                : TONE_PLAIN});
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static void draw_report(PageView *view, const TrackBoard *board)
{
    Html *html = view->html;
    g_autoptr(GPtrArray) lines = track_lines(board, view->context->today, html->lang);
    g_autoptr(GString) text = g_string_new(tr(html->lang, "Lima tahap strategi"));
    for (guint i = 0; i < lines->len; i++) {
        g_string_append_printf(text, "\n- %s", (const char *)lines->pdata[i]);
    }
    ui_fold_begin(html, tr(html->lang, "Bagikan laporan"));
    ui_copy(html, tr(html->lang, "Isi laporan"), text->str, true);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_auto(TrackBoard) board = {0};
    if (!track_board_load(context->db, context->business_id, context->knowledge, context->today,
                          &board, error)) {
        return false;
    }
    TrackStage shown = stage_shown(view, &board);
    ui_lead(view->html, tr(view->html->lang, "Lima tahap, satu per satu. Buktinya diambil dari "
                                             "catatan yang sudah ada."));
    draw_skipped(view->html, &board);
    draw_overview(view->html, &board, shown);
    draw_stage(view, &board, shown);
    draw_others(view->html, &board, shown);
    draw_report(view, &board);
    return true;
}

const Page page_stages = {
    .path = "/lima-tahap",
    .title = N_("Lima tahap strategi"),
    .job = JOB_PLAN,
    .note = N_("Dari melihat media yang dipakai sampai mengukur hasil"),
    .order = 41,
    .icon = "ladder",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
