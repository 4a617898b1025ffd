// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

#include "guide/permit_kind.h"
#include "page/page.h"
#include "store/permit.h"

#define MORNING_ENDS ((Minute)11 * 60)
#define NOON_ENDS ((Minute)15 * 60)
#define AFTERNOON_ENDS ((Minute)18 * 60)

static const char *greeting(Minute now, const Lang *lang)
{
    return now < MORNING_ENDS     ? tr(lang, "Selamat pagi!")
           : now < NOON_ENDS      ? tr(lang, "Selamat siang!")
           : now < AFTERNOON_ENDS ? tr(lang, "Selamat sore!")
                                  : tr(lang, "Selamat malam!");
}

static void draw_head(PageView *view, const Today *today)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autofree char *day = day_format_long(today->day, lang);
    g_autofree char *lead =
        g_strdup_printf("%s %s", greeting(zone_minute(context->zone, context->now), lang), day);
    g_autofree char *minutes =
        g_strdup_printf(tr(lang, "%d dari %d menit Anda hari ini"), today->used, today->limit);
    ui_lead(view->html, lead);
    ui_meter(view->html, today->used, today->limit, minutes);
}

/* "06.00 di balai desa · Status WhatsApp · 5 menit" */
static char *item_note(const TodayItem *item, const Lang *lang)
{
    g_autoptr(GString) note = g_string_new(NULL);
    g_autofree char *when = today_when(item, lang);
    g_string_append(note, when);
    if (*item->channel != '\0') {
        g_string_append(note, note->len > 0 ? " · " : "");
        g_string_append(note, item->channel);
    }
    if (item->minutes > 0) {
        g_string_append(note, note->len > 0 ? " · " : "");
        g_string_append_printf(note, tr_count(lang, "%d menit", item->minutes), item->minutes);
    }
    return g_string_free(g_steal_pointer(&note), FALSE);
}

static const char *item_icon(const TodayItem *item)
{
    static const char *const ICONS[TODAY_KIND_COUNT] = {
        [TODAY_MENU] = "create",     [TODAY_POST] = "share",     [TODAY_ANSWER] = "talk",
        [TODAY_ORDER] = "basket",    [TODAY_DELIVERY] = "truck", [TODAY_TASK] = "list",
        [TODAY_PREORDER] = "basket", [TODAY_TALK] = "heart",     [TODAY_REVIEW] = "measure",
        [TODAY_LESSON] = "learn",    [TODAY_STOCK] = "empty"};
    return item->done ? "check" : ICONS[item->kind];
}

static void draw_item(Html *html, const TodayItem *item)
{
    const Lang *lang = html->lang;
    bool own_words = item->kind == TODAY_POST || item->kind == TODAY_TASK;
    g_autofree char *note = item_note(item, lang);
    g_autofree char *count =
        item->count > 0 ? g_strdup_printf("%" G_GINT64_FORMAT, item->count) : NULL;
    ui_item(html, (UiItem){.title = own_words ? NULL : item->title,
                           .title_data = own_words ? item->title : NULL,
                           .note_data = *note != '\0' ? note : NULL,
                           .value = count,
                           .href = item->href,
                           .badge = item->done   ? tr(lang, "sudah")
                                    : item->late ? tr(lang, "lewat janji")
                                    : item->mend ? tr(lang, "perbaikan")
                                                 : NULL,
                           .tone = item->done   ? TONE_GOOD
                                   : item->late ? TONE_WARNING
                                                : TONE_PLAIN,
                           .icon = item_icon(item),
                           .done = item->done});
}

static void draw_moved(Html *html, const GArray *moved, bool off)
{
    const Lang *lang = html->lang;
    if (moved->len == 0) {
        return;
    }
    ui_heading(html, off ? tr(lang, "Menunggu hari kerja") : tr(lang, "Tidak muat hari ini"));
    ui_hint(html,
            off ? tr(lang, "Hari ini libur. Selamat beristirahat.")
                : tr(lang, "Menit Anda sudah terpakai. Yang ini menunggu hari yang longgar."));
    ui_list_begin(html);
    for (guint i = 0; i < moved->len; i++) {
        const TodayItem *item = today_item(moved, i);
        g_autofree char *day =
            item->moved_to != DAY_NONE ? day_format_short(item->moved_to, lang) : NULL;
        bool own_words = item->kind == TODAY_POST || item->kind == TODAY_TASK;
        ui_item(html, (UiItem){.title = own_words ? NULL : item->title,
                               .title_data = own_words ? item->title : NULL,
                               .note = day == NULL ? tr(lang, "Lebih lama dari menit sehari: bagi "
                                                              "jadi beberapa bagian.")
                                                   : NULL,
                               .value = day,
                               .href = item->href,
                               .icon = "clock"});
    }
    ui_list_end(html);
}

/* What to do first when there is no list yet. */
static void draw_nothing(Html *html, const Today *today)
{
    const Lang *lang = html->lang;
    if (!today->tools) {
        ui_empty(html, "calendar",
                 tr(lang, "Belum ada tempat berjualan yang dipilih. Kenalkan usaha Anda dulu, lalu "
                          "pilih satu dua tempat yang cocok."));
        ui_actions_begin(html);
        ui_button_link(html, "/mulai", tr(lang, "Kenalkan usaha"), true);
        ui_button_link(html, "/alat", tr(lang, "Pilih tempat"), false);
        ui_actions_end(html);
        return;
    }
    if (!today->planned) {
        ui_empty(html, "calendar", tr(lang, "Belum ada jadwal. Sekali tekan, jadwalnya jadi."));
        ui_actions_begin(html);
        ui_button_link(html, "/kalender/buat", tr(lang, "Buat jadwal"), true);
        ui_actions_end(html);
        return;
    }
    ui_empty(html, "heart",
             today->off ? tr(lang, "Hari ini libur. Selamat beristirahat.")
                        : tr(lang, "Tidak ada tugas hari ini. Selamat berjualan."));
}

static void draw_ways(Html *html, const Today *today)
{
    const Lang *lang = html->lang;
    if (today->missed > 0) {
        g_autofree char *missed = g_strdup_printf(
            tr_count(lang,
                     "%d kiriman minggu ini belum ditandai. Tidak apa-apa: tandai, pindahkan, atau "
                     "lewati.",
                     today->missed),
            (int)today->missed);
        ui_notice(html, TONE_WARNING, missed);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/kalender", tr(lang, "Jadwal"), false);
    ui_button_link(html, "/antrian", tr(lang, "Antrean sinyal"), false);
    ui_actions_end(html);
}

/* A paper that ends soon (requirement S13): one line, until it is renewed. */
static bool draw_permits(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!permit_list(context->db, context->business_id, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(list); i++) {
        const Permit *permit = permit_at(list, i);
        const PermitKind *kind = permit_kind_find(context->knowledge, permit->kind);
        if (kind == NULL || permit_term(permit, context->today) == PERMIT_LASTS) {
            continue;
        }
        g_autofree char *day = day_format_long((Day)permit->expires_day, html->lang);
        g_autofree char *sentence = g_strdup_printf(tr(html->lang, "%s: berlaku sampai %s."),
                                                    permit_kind_name(kind, html->lang), day);
        ui_notice(html, TONE_WARNING, sentence);
        ui_link(html, "/izin-usaha", tr(html->lang, "Lihat langkahnya"));
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Today) today = {0};
    if (!today_load(view->context, view->context->today, &today, error)) {
        return false;
    }
    draw_head(view, &today);
    if (today.items->len > 0) {
        ui_list_begin(html);
        for (guint i = 0; i < today.items->len; i++) {
            draw_item(html, today_item(today.items, i));
        }
        ui_list_end(html);
    }
    if (today.items->len == 0 || !today.tools || !today.planned) {
        draw_nothing(html, &today);
    }
    draw_moved(html, today.moved, today.off);
    draw_ways(html, &today);
    return draw_permits(view, error);
}

const Page page_today = {
    .path = "/hari-ini",
    .title = N_("Hari ini"),
    .job = JOB_PUBLISH,
    .note = N_("Apa yang dikerjakan hari ini, berurutan"),
    .order = 10,
    .icon = "today",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .kept = true,
    .get = get,
};
