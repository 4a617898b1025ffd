// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/reader.h"
#include "guide/platform.h"
#include "page/measure/period_links.h"
#include "store/post_response.h"

static const Action *const ACTIONS_HERE[] = {&action_post_response, NULL};
static const Field QUERY[] = {{"periode", N_("Minggu atau bulan"), FIELD_TEXT, .max = 10},
                              {"kiriman", N_("Kiriman"), FIELD_ID},
                              {0}};
static const Form QUERY_FORM = {QUERY};
static const char PATH[] = "/angka/kiriman";

/* "3 komentar, 1 dibagikan, enak" */
static char *response_words(const PostResponse *response, const Lang *lang)
{
    g_autoptr(GString) words = g_string_new(NULL);
    if (response->comments != POST_FIGURE_NONE) {
        g_string_append_printf(words, tr_count(lang, "%d komentar", response->comments),
                               (int)response->comments);
    }
    if (response->shares != POST_FIGURE_NONE) {
        g_string_append(words, words->len > 0 ? ", " : "");
        g_string_append_printf(words, tr_count(lang, "%d kali dibagikan", response->shares),
                               (int)response->shares);
    }
    if (*response->word != '\0') {
        g_string_append_printf(words, ", %s", response->word);
    }
    return g_string_free(g_steal_pointer(&words), FALSE);
}

static char *place_words(const PageView *view, const PostResponse *response)
{
    const Platform *platform = platform_find(view->context->knowledge, response->platform);
    g_autofree char *day = day_format_short((Day)response->day, view->html->lang);
    return g_strdup_printf("%s · %s", day,
                           platform != NULL ? platform_name(platform, view->html->lang)
                                            : response->platform);
}

static void draw_post(PageView *view, const PostResponse *response, const char *badge, Tone tone)
{
    g_autofree char *place = place_words(view, response);
    g_autofree char *words = response_words(response, view->html->lang);
    g_autofree char *period = period_format(period_of_query(view));
    g_autofree char *href =
        g_strdup_printf("%s?periode=%s&kiriman=%" G_GINT64_FORMAT, PATH, period, response->post_id);
    ui_item(view->html, (UiItem){.title_data = response->title,
                                 .note = place,
                                 .note_data = words,
                                 .href = href,
                                 .badge = badge,
                                 .tone = tone});
}

static void draw_extremes(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    const PostResponse *best = post_response_best(list), *worst = post_response_worst(list);
    if (best == NULL || worst == NULL) {
        return;
    }
    ui_list_begin(view->html);
    draw_post(view, best, tr(lang, "Paling ramai"), TONE_GOOD);
    draw_post(view, worst, tr(lang, "Paling sepi"), TONE_WARNING);
    ui_list_end(view->html);
    ui_hint(view->html,
            tr(lang, "Ulangi yang paling ramai dengan barang atau cerita lain. Yang sepi "
                     "tidak gagal; coba jam atau kalimat pembuka yang lain."));
}

/* Two numbers and a word; who measures more finds the others behind one tap. */
static bool draw_ask(PageView *view, const PostResponse *response, GError **error)
{
    static const char *const ASKED[] = {"comments", "shares", "word", NULL};
    Depth depth = DEPTH_FULL;
    if (!reader_depth(view->context, &depth, error)) {
        return false;
    }
    g_autoptr(FormTable) table = form_table_new();
    g_autoptr(FormValues) values = form_values_new();
    for (size_t i = 0; ASKED[i] != NULL; i++) {
        form_table_add(table, form_field(action_post_response.form, ASKED[i]));
    }
    if (response->comments != POST_FIGURE_NONE) {
        form_values_show_int(values, "comments", response->comments);
    }
    if (response->shares != POST_FIGURE_NONE) {
        form_values_show_int(values, "shares", response->shares);
    }
    form_values_show(values, "word", response->word);
    g_autofree char *place = place_words(view, response);
    g_autofree char *period = period_format(period_of_query(view));
    g_autofree char *next = g_strdup_printf("%s?periode=%s", PATH, period);
    ui_card_begin(view->html, NULL);
    ui_paragraph_plain(view->html, response->title);
    ui_hint(view->html, place);
    page_form(view, (PageForm){.action = &action_post_response,
                               .form = depth == DEPTH_GUIDED ? form_table_form(table) : NULL,
                               .fold_from = depth == DEPTH_GUIDED ? NULL : "likes",
                               .id = response->post_id,
                               .values = values,
                               .next = next});
    ui_card_end(view->html);
    return true;
}

/* Which post is asked about: the one that was tapped or refused, else the first not known yet. */
static const PostResponse *asked(const PageView *view, const RecordList *list)
{
    int64_t wanted = view->failed != NULL ? view->failed_id : form_int(view->query, "kiriman");
    const PostResponse *found = NULL;
    for (size_t i = 0; i < record_count(list); i++) {
        const PostResponse *response = post_response_at(list, i);
        if (response->post_id == wanted) {
            return response;
        }
        if (found == NULL && !post_response_is_known(response)) {
            found = response;
        }
    }
    return found;
}

static void draw_others(PageView *view, const RecordList *list, const PostResponse *shown)
{
    Html *html = view->html;
    if (record_count(list) < 2) {
        return;
    }
    ui_fold_begin(html, tr(html->lang, "Kiriman yang lain"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const PostResponse *response = post_response_at(list, i);
        if (response != shown) {
            bool known = post_response_is_known(response);
            draw_post(view, response,
                      known ? tr(html->lang, "Sudah dicatat") : tr(html->lang, "Belum dicatat"),
                      known ? TONE_GOOD : TONE_PLAIN);
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period days = period_of_query(view);
    g_autoptr(RecordList) list = NULL;
    if (!post_response_list(context->db, context->business_id, days, &list, error)) {
        return false;
    }
    g_autofree char *when = period_format_long(days, html->lang);
    ui_hint(html, when);
    if (record_count(list) == 0) {
        ui_empty(html, "measure",
                 tr(html->lang, "Belum ada kiriman yang dicentang selesai di minggu ini. Buka "
                                "jadwal, lalu tandai yang sudah dikirim."));
        ui_actions_begin(html);
        ui_button_link(html, "/kalender", tr(html->lang, "Buka jadwal"), true);
        ui_actions_end(html);
    }
    draw_extremes(view, list);
    const PostResponse *shown = asked(view, list);
    if (shown != NULL && !draw_ask(view, shown, error)) {
        return false;
    }
    draw_others(view, list, shown);
    ui_link(html, "/angka/berkas", tr(html->lang, "Angka tiap kiriman"));
    period_links(view, days);
    return true;
}

const Page page_post_responses = {
    .path = "/angka/kiriman",
    .title = N_("Kiriman mana yang ramai?"),
    .job = JOB_MEASURE,
    .note = N_("Cukup dua angka per kiriman: komentar dan dibagikan"),
    .order = 29,
    .icon = "measure",
    .back = "/angka",
    .needs = CAN_MEASURE,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .get = get,
};
