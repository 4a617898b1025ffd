// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/voices.h"
#include "base/money.h"
#include "page/talk/message_view.h"

#define SHOWN 30
#define FIRST_SHOWN 3u /* at once; the others behind one tap */
#define PRODUCTS_SHOWN 10u

static const Action *const ACTIONS_HERE[] = {&action_message_sentiment, &action_messages_judge,
                                             NULL};
static const Choice LISTS[] = {{"positive", N_("Senang")},
                               {"neutral", N_("Biasa saja")},
                               {"negative", N_("Kecewa")},
                               {"unknown", N_("Belum jelas")},
                               {0}};
static const Field QUERY[] = {{"lihat", N_("Lihat yang"), FIELD_CHOICE, .choices = LISTS}, {0}};
static const Form QUERY_FORM = {QUERY};

static Tone feeling_tone(const char *feeling)
{
    return g_str_equal(feeling, "positive")   ? TONE_GOOD
           : g_str_equal(feeling, "negative") ? TONE_BAD
                                              : TONE_PLAIN;
}

static void draw_figure(Html *html, int count, const char *feeling)
{
    g_autofree char *number = g_strdup_printf("%d", count);
    g_autofree char *href = g_strdup_printf("/suara?lihat=%s", feeling);
    ui_figure(html, number, tr(html->lang, feeling_name(feeling)), href);
}

static void draw_counts(Html *html, const VoiceCounts *all)
{
    g_autofree char *lead =
        g_strdup_printf(tr_count(html->lang, "%d suara pembeli dalam 30 hari.", voice_count(all)),
                        voice_count(all));
    ui_lead(html, lead);
    ui_figures_begin(html);
    draw_figure(html, all->positive, "positive");
    draw_figure(html, all->neutral, "neutral");
    draw_figure(html, all->negative, "negative");
    draw_figure(html, all->unknown, "unknown");
    ui_figures_end(html);
}

/* How far the proposals can be trusted: beside the result, as T07 asks. */
static void draw_trust(PageView *view, const Voices *voices)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    FeelModel model;
    g_autoptr(GError) missing = NULL;
    if (feeling_model(&model, &missing) && model.head.tested > 0) {
        g_autofree char *count = number_format(model.head.tested);
        g_autofree char *tested = g_strdup_printf(
            tr(lang,
               "Nada ditebak oleh Tangga. Dari %s ulasan yang dinilai orang, tebakannya benar "
               "%d dari 100. Tandai yang salah: penilaian Anda yang dipakai."),
            count, (int)(100 * (int64_t)model.head.right / model.head.tested));
        ui_hint(html, tested);
    }
    if (voices->marked > 0) {
        g_autofree char *marked = g_strdup_printf(
            tr_count(lang, "%d tebakan sudah Anda periksa, %d di antaranya tepat.", voices->marked),
            voices->marked, voices->agreed);
        ui_hint(html, marked);
    }
}

static void draw_correction(PageView *view, const Message *message, const Choice *choice)
{
    const char *const hidden[] = {"sentiment", choice->value, NULL};
    page_form(view, (PageForm){.action = &action_message_sentiment,
                               .id = message->id,
                               .next = "/suara",
                               .hidden = hidden,
                               .submit = tr(view->html->lang, choice->label),
                               .secondary = true,
                               .compact = true});
}

static char *badge_words(const Message *message, const Lang *lang)
{
    const char *feeling = message_feeling(message);
    bool by_hand = !g_str_equal(message->sentiment, "unknown");
    return by_hand || g_str_equal(feeling, "unknown")
               ? g_strdup(tr(lang, feeling_name(feeling)))
               : g_strdup_printf("%s?", tr(lang, feeling_name(feeling)));
}

static void draw_message(PageView *view, const Message *message)
{
    Html *html = view->html;
    const char *feeling = message_feeling(message);
    g_autofree char *href = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, message->id);
    g_autofree char *badge = badge_words(message, html->lang);
    g_autofree char *topics = feeling_topics_words((unsigned)message->topics, html->lang);
    bool named = *message->author != '\0';
    ui_item_begin(html, (UiItem){.title = named ? NULL : tr(html->lang, "Tanpa nama"),
                                 .title_data = named ? message->author : NULL,
                                 .note = *topics != '\0' ? topics : NULL,
                                 .note_data = message->text,
                                 .href = href,
                                 .badge = badge,
                                 .tone = feeling_tone(feeling)});
    ui_fold_begin(html, tr(html->lang, "Nadanya lain?"));
    ui_actions_begin(html);
    for (const Choice *choice = LISTS; !g_str_equal(choice->value, "unknown"); choice++) {
        if (!g_str_equal(choice->value, message->sentiment)) {
            draw_correction(view, message, choice);
        }
    }
    ui_actions_end(html);
    ui_fold_end(html);
    ui_item_end(html);
}

static void draw_list(PageView *view, const RecordList *list)
{
    if (record_count(list) == 0) {
        ui_empty(view->html, "heart", tr(view->html->lang, "Tidak ada suara seperti ini."));
        return;
    }
    size_t count = MIN(record_count(list), SHOWN);
    ui_list_begin(view->html);
    for (size_t i = 0; i < count; i++) {
        if (i == FIRST_SHOWN) {
            ui_list_end(view->html);
            ui_fold_begin(view->html, tr(view->html->lang, "Suara sebelumnya"));
            ui_list_begin(view->html);
        }
        draw_message(view, message_at(list, i));
    }
    ui_list_end(view->html);
    if (count > FIRST_SHOWN) {
        ui_fold_end(view->html);
    }
}

static void counts_row(Html *html, const char *name, bool said, const VoiceCounts *counts)
{
    const Lang *lang = html->lang;
    const char *about = tr(lang, "Tentang");
    g_autofree char *positive = g_strdup_printf("%d", counts->positive);
    g_autofree char *negative = g_strdup_printf("%d", counts->negative);
    g_autofree char *rest = g_strdup_printf("%d", counts->neutral + counts->unknown);
    ui_row_begin(html);
    said ? ui_cell_said(html, about, tr(lang, name)) : ui_cell(html, about, name);
    ui_cell_number(html, tr(lang, "Senang"), positive);
    ui_cell_number(html, tr(lang, "Kecewa"), negative);
    ui_cell_number(html, tr(lang, "Lainnya"), rest);
    ui_row_end(html);
}

static void draw_table(Html *html, const Voices *voices)
{
    const Lang *lang = html->lang;
    const char *const headings[] = {tr(lang, "Tentang"), tr(lang, "Senang"), tr(lang, "Kecewa"),
                                    tr(lang, "Lainnya")};
    ui_fold_begin(html, tr(lang, "Apa yang dibicarakan pembeli"));
    ui_table_begin_small(html, tr(lang, "Menurut barang dan soal"), headings,
                         G_N_ELEMENTS(headings));
    for (guint i = 0; i < MIN(voices->products->len, PRODUCTS_SHOWN); i++) {
        const VoiceProduct *product = g_ptr_array_index(voices->products, i);
        counts_row(html, product->name, false, &product->counts);
    }
    for (size_t i = 0; i < FEEL_TOPICS; i++) {
        if (voice_count(&voices->topics[i]) > 0) {
            counts_row(html, feeling_topic_name(i), true, &voices->topics[i]);
        }
    }
    ui_table_end_small(html);
    ui_fold_end(html);
}

static void draw_idea(Html *html, const Voices *voices)
{
    const Lang *lang = html->lang;
    size_t worst = voices_worst_topic(voices);
    if (worst == FEEL_TOPICS) {
        return;
    }
    g_autofree char *idea = g_strdup_printf(
        tr(lang, "Paling banyak yang kecewa soal %s (%d). %s"), tr(lang, feeling_topic_name(worst)),
        voices->topics[worst].negative, tr(lang, voice_idea(worst)));
    ui_notice(html, TONE_WARNING, idea);
}

static void draw_judge(PageView *view)
{
    ui_fold_begin(view->html, tr(view->html->lang, "Pesan lama belum ditebak?"));
    ui_hint(view->html, tr(view->html->lang, "Yang sudah Anda tandai sendiri tidak berubah."));
    page_button(view, &action_messages_judge, 0, NULL, true);
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const char *wanted = form_text(view->query, "lihat");
    g_auto(Voices) voices = {0};
    g_autoptr(RecordList) list = NULL;
    if (!voices_load(context, &voices, error) ||
        (*wanted != '\0' &&
         !message_list_feeling(context->db, context->business_id, wanted, SHOWN, &list, error))) {
        return false;
    }
    if (record_count(voices.messages) == 0) {
        ui_empty(view->html, "heart",
                 tr(view->html->lang, "Belum ada suara pembeli. Tempel komentar dan pesan di "
                                      "bagian Pesan, lalu lihat di sini bagaimana nadanya."));
        return true;
    }
    draw_counts(view->html, &voices.all);
    draw_idea(view->html, &voices);
    draw_table(view->html, &voices);
    ui_heading(view->html,
               tr(view->html->lang, *wanted != '\0' ? feeling_name(wanted) : N_("Suara terbaru")));
    draw_trust(view, &voices);
    draw_list(view, list != NULL ? list : voices.messages);
    draw_judge(view);
    return true;
}

const Page page_feelings = {
    .path = "/suara",
    .title = N_("Suara pembeli"),
    .job = JOB_TALK,
    .note = N_("Pembeli senang atau kecewa, dan tentang apa"),
    .order = 44,
    .icon = "heart",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .get = get,
};
