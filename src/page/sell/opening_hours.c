// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "base/weekday_set.h"
#include "page/page.h"
#include "store/opening.h"

static const Action *const ACTIONS_HERE[] = {&action_opening_set, &action_opening_today, NULL};

static void show_minute(FormValues *values, const char *name, int64_t minute)
{
    g_autofree char *text = minute_format((Minute)minute);
    form_values_show(values, name, text);
}

static FormValues *values_of(const Opening *opening)
{
    FormValues *values = form_values_new();
    g_autofree char *days = weekday_mask_set((int)opening->days);
    form_values_show(values, "days", days);
    if (opening->from_minute != opening->to_minute) {
        show_minute(values, "from_minute", opening->from_minute);
        show_minute(values, "to_minute", opening->to_minute);
    }
    return values;
}

static void draw_today(PageView *view, const Opening *opening)
{
    static const char *const CLOSE[] = {"closed", "1", NULL}, *const OPEN[] = {"closed", "", NULL};
    const Lang *lang = view->html->lang;
    bool closed = opening->closed_day == view->context->today;
    if (closed) {
        ui_notice(view->html, TONE_WARNING,
                  tr(lang, "Hari ini tutup. Pembeli masih bisa memesan untuk hari lain."));
    }
    page_form(view, (PageForm){.action = &action_opening_today,
                               .hidden = closed ? OPEN : CLOSE,
                               .submit = closed ? tr(lang, "Buka lagi hari ini")
                                                : tr(lang, "Hari ini habis atau tutup"),
                               .secondary = true,
                               .compact = true});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Opening opening;
    if (!opening_load(context->db, context->business_id, &opening, error)) {
        return false;
    }
    g_autoptr(FormValues) values = values_of(&opening);
    ui_lead(view->html, tr(view->html->lang, "Di luar jam buka, pembeli hanya bisa memesan untuk "
                                             "nanti."));
    draw_today(view, &opening);
    page_form(view, (PageForm){.action = &action_opening_set, .values = values, .fold_from = ""});
    return true;
}

const Page page_opening_hours = {
    .path = "/jam-buka",
    .title = N_("Jam buka"),
    .job = JOB_SELL,
    .note = N_("Kapan pembeli bisa memesan"),
    .order = 64,
    .icon = "clock",
    .back = "/menu",
    .needs = CAN_SELL,
    .actions = ACTIONS_HERE,
    .get = get,
};
