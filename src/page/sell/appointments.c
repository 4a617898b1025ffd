// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/booking.h"
#include "base/money.h"
#include "page/page.h"

#define DAY_S INT64_C(86400)

static const Action *const ACTIONS_HERE[] = {&action_appointment_add, NULL};
static const Field QUERY_FIELDS[] = {{"hari", N_("Hari"), FIELD_DAY}, {0}};
static const Form QUERY = {QUERY_FIELDS};

static const char *state_badge(const Appointment *one, const Context *context, const Lang *lang)
{
    return g_str_equal(one->state, APPOINTMENT_DONE)        ? tr(lang, "selesai")
           : g_str_equal(one->state, APPOINTMENT_MISSED)    ? tr(lang, "tidak datang")
           : g_str_equal(one->state, APPOINTMENT_CANCELLED) ? tr(lang, "dibatalkan")
           : one->ends_at < context->now                    ? tr(lang, "sudah lewat")
                                                            : NULL;
}

static void draw_one(PageView *view, const Appointment *one)
{
    Zone zone = view->context->zone;
    g_autofree char *from = minute_format(zone_minute(zone, one->starts_at));
    g_autofree char *to = minute_format(zone_minute(zone, one->ends_at));
    g_autofree char *time = g_strdup_printf("%s–%s", from, to);
    g_autofree char *href = g_strdup_printf("/janji/%" G_GINT64_FORMAT, one->id);
    bool open = appointment_is_open(one);
    ui_item(view->html, (UiItem){.title = time,
                                 .title_data = one->customer,
                                 .note_data = one->service,
                                 .href = href,
                                 .badge = state_badge(one, view->context, view->html->lang),
                                 .tone = open ? TONE_WARNING : TONE_PLAIN,
                                 .done = !open});
}

static void draw_day(PageView *view, const RecordList *list)
{
    if (record_count(list) == 0) {
        ui_empty(view->html, "calendar", tr(view->html->lang, "Belum ada janji di hari ini."));
        return;
    }
    ui_list_begin(view->html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_one(view, appointment_at(list, i));
    }
    ui_list_end(view->html);
}

static void draw_new(PageView *view, const RecordList *services, Day day)
{
    const Lang *lang = view->html->lang;
    g_auto(OptionTable) service = option_table_of(services, "id", "name");
    const UiOptions options[] = {{"service", OPTIONS(service)}, {0}};
    g_autoptr(FormValues) values = form_values_new();
    g_autofree char *text = day_format(day);
    form_values_show(values, "day", text);
    ui_card_begin(view->html, tr(lang, "Janji baru"));
    page_form(view, (PageForm){.action = &action_appointment_add,
                               .values = values,
                               .options = options,
                               .fold_from = "note"});
    ui_card_end(view->html);
}

/* The day before, the day after, and any other. */
static void draw_way(PageView *view, Day day)
{
    const Lang *lang = view->html->lang;
    g_autofree char *after = day_format(day + 1);
    g_autofree char *href = g_strdup_printf("/janji?hari=%s", after);
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "hari", after);
    ui_actions_begin(view->html);
    ui_button_link(view->html, href, tr(lang, "Hari berikutnya"), false);
    ui_actions_end(view->html);
    ui_fold_begin(view->html, tr(lang, "Lihat hari lain"));
    ui_query_form(view->html, "/janji", &QUERY, values, view->query_errors, tr(lang, "Lihat"));
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) services = NULL;
    Day day = form_day_or(view->query, "hari", context->today);
    int64_t begin = zone_instant(context->zone, day, 0);
    if (!appointment_list_between(context->db, context->business_id, begin, begin + DAY_S, &list,
                                  error) ||
        !service_list_active(context->db, context->business_id, &services, error)) {
        return false;
    }
    g_autofree char *words = day_format_long(day, lang);
    ui_lead(view->html, words);
    draw_day(view, list);
    if (record_count(services) == 0) {
        ui_hint(view->html, tr(lang, "Tulis dulu layanan Anda: namanya, berapa menit, harganya."));
        ui_actions_begin(view->html);
        ui_button_link(view->html, "/layanan", tr(lang, "Tulis layanan"), true);
        ui_actions_end(view->html);
        return true;
    }
    draw_way(view, day);
    if (page_may(view, &action_appointment_add)) {
        draw_new(view, services, day);
        ui_link(view->html, "/layanan", tr(lang, "Layanan dan aturan janji"));
    }
    return true;
}

const Page page_appointments = {
    .path = "/janji",
    .title = N_("Janji temu"),
    .job = JOB_SELL,
    .back = "/jual-lain",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
