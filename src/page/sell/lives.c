// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/standing.h"
#include "page/page.h"
#include "store/live.h"

#define LIVES_SHOWN 20

static const Action *const ACTIONS_HERE[] = {&action_live_add, NULL};

static void draw_list(PageView *view, const RecordList *list)
{
    const Lang *lang = view->html->lang;
    if (record_count(list) == 0) {
        ui_empty(view->html, "share",
                 tr(lang, "Belum ada siaran. Rencanakan dulu, supaya urutannya tenang saat siaran."));
        return;
    }
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Live *live = live_at(list, i);
        g_autofree char *day = day_format_short((Day)live->day, lang);
        g_autofree char *minute = minute_format((Minute)live->minute);
        g_autofree char *when = g_strdup_printf("%s, %s", day, minute);
        g_autofree char *href = g_strdup_printf("/siaran/%" G_GINT64_FORMAT, live->id);
        bool ended = g_str_equal(live->state, LIVE_ENDED);
        ui_item(view->html, (UiItem){.title_data = live->title,
                                     .note = when,
                                     .note_data = live->place,
                                     .href = href,
                                     .badge = ended ? tr(lang, "selesai") : NULL});
    }
    ui_list_end(view->html);
}

/* Weak signal: a recorded clip does the same without stopping in the middle. */
static bool draw_advice(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    Capacity capacity = standing_capacity(&standing);
    if (*answers_text(standing.answers, "signal") != '\0' && !format_live_fits(&capacity)) {
        ui_notice(view->html, TONE_WARNING,
                  tr(view->html->lang,
                     "Sinyal atau kuota Anda belum cukup untuk siaran langsung. Rekam dulu video "
                     "pendek dengan urutan yang sama, kirim saat sinyal bagus, lalu catat "
                     "pesanannya di sini."));
    }
    return true;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!live_list(context->db, context->business_id, 0, LIVES_SHOWN, &list, error) ||
        !draw_advice(view, error)) {
        return false;
    }
    draw_list(view, list);
    if (page_may(view, &action_live_add)) {
        ui_card_begin(view->html, tr(view->html->lang, "Siaran baru"));
        page_form(view, (PageForm){.action = &action_live_add,
                                   .secondary = record_count(list) > 0});
        ui_card_end(view->html);
    }
    return true;
}

const Page page_lives = {
    .path = "/siaran",
    .title = N_("Siaran langsung"),
    .job = JOB_SELL,
    .back = "/jual-lain",
    .needs = CAN_SELL,
    .subject = SUBJECT_ORDERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
