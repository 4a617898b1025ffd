// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "app/channel.h"
#include "app/post_text.h"
#include "base/money.h"
#include "page/page.h"
#include "planner/upload_queue.h"
#include "store/window.h"
#include "web/ui_queue.h"

#define SLOW_KBIT_PER_S 250
#define DAYS_BACK 3

/* What waits for signal: each post as its text and, when it has one, its picture. */
typedef struct {
    GArray *items; /* UploadItem; id: index of the post */
    UploadTotal total;
} Waiting;

static void waiting_clear(Waiting *waiting)
{
    g_clear_pointer(&waiting->items, g_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Waiting, waiting_clear)

static bool post_wait(PageView *view, const RecordList *posts, size_t i, Waiting *waiting,
                      GError **error)
{
    const Post *post = post_at(posts, i);
    g_auto(PostText) text = {0};
    if (!g_str_equal(post->state, POST_PLANNED)) {
        return true;
    }
    if (!post_text_make(view->context, post, NULL, &text, error)) {
        return false;
    }
    UploadItem words = {.id = (int64_t)i,
                        .kind = UPLOAD_TEXT,
                        .size_bytes = text.text != NULL ? (int64_t)strlen(text.text) : 0,
                        .minute = (Minute)post->minute};
    UploadItem picture = {.id = (int64_t)i,
                          .kind = UPLOAD_PICTURE,
                          .size_bytes = post->size_bytes,
                          .minute = (Minute)post->minute};
    g_array_append_val(waiting->items, words);
    if (picture.size_bytes > 0) {
        g_array_append_val(waiting->items, picture);
    }
    return true;
}

static bool waiting_load(PageView *view, const RecordList *posts, Waiting *waiting, GError **error)
{
    waiting->items = g_array_new(FALSE, FALSE, sizeof(UploadItem));
    for (size_t i = 0; i < record_count(posts); i++) {
        if (!post_wait(view, posts, i, waiting, error)) {
            return false;
        }
    }
    return upload_queue_order((UploadItem *)(void *)waiting->items->data, waiting->items->len,
                              SLOW_KBIT_PER_S, &waiting->total, error);
}

/* "Hari ini 16.00–17.00 di balai desa" */
static char *window_words(const PageView *view, const TimeWindow *window, Day day)
{
    const Lang *lang = view->html->lang;
    g_autofree char *from = minute_format(window->from);
    g_autofree char *to = minute_format(window->to % MINUTES_A_DAY);
    g_autofree char *date =
        day == view->context->today ? g_strdup(tr(lang, "Hari ini")) : day_format_long(day, lang);
    const char *place = window->place != NULL ? window->place : "";
    return *place != '\0' ? g_strdup_printf(tr(lang, "%s %s–%s di %s"), date, from, to, place)
                          : g_strdup_printf("%s %s–%s", date, from, to);
}

static const TimeWindow *window_next(const OwnerTimes *times, Day day, Minute after)
{
    const TimeWindow *found = NULL;
    for (size_t i = 0; i < times->rules.signal_count; i++) {
        const TimeWindow *window = &times->rules.signal[i];
        bool fits = (window->days >> day_weekday(day) & 1) && window->to > after;
        if (fits && (found == NULL || window->from < found->from)) {
            found = window;
        }
    }
    return found;
}

static bool draw_signal(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_auto(OwnerTimes) times = {0};
    if (!owner_times_load(context->db, context->business_id, (int)context->business->off_days,
                          &times, error)) {
        return false;
    }
    for (Day day = context->today; day < context->today + 7; day++) {
        Minute now = day == context->today ? zone_minute(context->zone, context->now) : -1;
        const TimeWindow *window = window_next(&times, day, now);
        if (window != NULL) {
            g_autofree char *words = window_words(view, window, day);
            g_autofree char *lead = g_strdup_printf(tr(lang, "Sinyal berikutnya: %s."), words);
            ui_lead(html, lead);
            return true;
        }
    }
    ui_lead(html, tr(lang, "Kirim saat ada sinyal. Semua sudah siap di ponsel."));
    ui_hint(html, tr(lang, "Jam dan tempat sinyal bisa dicatat di pengenalan usaha."));
    return true;
}

static char *size_words(int64_t bytes)
{
    g_autofree char *number = number_format(MAX((bytes + 1023) / 1024, bytes > 0 ? 1 : 0));
    return g_strconcat(number, " KB", NULL);
}

static void draw_waiting(PageView *view, const RecordList *posts, const Waiting *waiting)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_list_begin(html);
    for (guint i = 0; i < waiting->items->len; i++) {
        const UploadItem *item = &g_array_index(waiting->items, UploadItem, i);
        const Post *post = post_at(posts, (size_t)item->id);
        g_autofree char *size = size_words(item->size_bytes);
        g_autofree char *time = upload_seconds_words(item->seconds, lang);
        g_autofree char *note = g_strdup_printf("%s · %s", size, time);
        g_autofree char *href = g_strdup_printf("/posting/%" G_GINT64_FORMAT, post->id);
        g_autofree char *title = g_strdup_printf(
            item->kind == UPLOAD_TEXT ? tr(lang, "Tulisan %s:") : tr(lang, "Foto %s:"),
            channel_name_of(view->context->knowledge, post->platform, post->group, lang));
        ui_item_begin(html, (UiItem){.title = title,
                                     .title_data = post->title,
                                     .note_data = note,
                                     .href = href,
                                     .icon = "signal"});
        ui_queue_bytes(html, item->size_bytes);
        ui_item_end(html);
    }
    ui_list_end(html);
    g_autofree char *size = size_words(waiting->total.size_bytes);
    g_autofree char *time = upload_seconds_words(waiting->total.seconds, lang);
    g_autofree char *total =
        g_strdup_printf(tr(lang, "Semua: %s, %s pada sinyal pelan."), size, time);
    ui_queue_total(html, waiting->total.size_bytes, total);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) posts = NULL;
    g_auto(Waiting) waiting = {0};
    if (!post_list_between(context->db, context->business_id, context->today - DAYS_BACK,
                           context->today, &posts, error) ||
        !waiting_load(view, posts, &waiting, error) || !draw_signal(view, error)) {
        return false;
    }
    if (waiting.items->len == 0) {
        ui_empty(html, "signal", tr(html->lang, "Tidak ada yang menunggu sinyal."));
        ui_queue_total(html, 0, "");
        return true;
    }
    ui_hint(html, tr(html->lang, "Urutan ini menghemat sinyal: tulisan dulu, lalu foto dari yang "
                                 "terkecil. Kirim di jam dan tempat yang sinyalnya bagus."));
    draw_waiting(view, posts, &waiting);
    return true;
}

const Page page_queue = {
    .path = "/antrian",
    .title = N_("Antrean sinyal"),
    .job = JOB_PUBLISH,
    .note = N_("Yang menunggu dikirim saat ada sinyal"),
    .order = 40,
    .icon = "signal",
    .back = "/hari-ini",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .kept = true,
    .script = "sends.js",
    .get = get,
};
