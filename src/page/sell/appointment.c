// SPDX-License-Identifier: Apache-2.0
#include "store/appointment.h"
#include "action/registry.h"
#include "app/booking.h"
#include "base/money.h"
#include "page/sell/trade_view.h"
#include "planner/trade_text.h"

static const Action *const ACTIONS_HERE[] = {&action_appointment_done, &action_appointment_move,
                                             &action_appointment_missed, &action_appointment_cancel,
                                             NULL};

static void draw_facts(PageView *view, const Appointment *one, int64_t missed)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *moment = booking_moment_words(view->context->zone, one->starts_at, lang);
    g_autofree char *long_ =
        g_strdup_printf(tr_count(lang, "%d menit", one->minutes), (int)one->minutes);
    ui_facts_begin(html);
    ui_fact(html, tr(lang, "Layanan"), one->service);
    ui_fact_said(html, tr(lang, "Waktunya"), moment);
    ui_fact_said(html, tr(lang, "Lamanya"), long_);
    trade_money(html, tr(lang, "Harga"), one->price_idr);
    trade_words(html, tr(lang, "Catatan"), one->note);
    ui_facts_end(html);
    if (missed > 0) {
        g_autofree char *said = g_strdup_printf(
            tr_count(lang, "Nomor ini sudah %d kali tidak datang.", missed), (int)missed);
        ui_hint(html, said);
    }
}

static void draw_reminder(PageView *view, const Appointment *one)
{
    const Context *context = view->context;
    AppointmentWords words = {.customer = one->customer,
                              .business = context->business->name,
                              .service = one->service,
                              .place = context->business->place,
                              .price_idr = one->price_idr,
                              .day = zone_day(context->zone, one->starts_at),
                              .minute = zone_minute(context->zone, one->starts_at)};
    g_autofree char *text = appointment_reminder_text(app_captions(context->app), &words);
    trade_send(view->html, tr(view->html->lang, "Pesan pengingat"), text, one->phone);
}

static void draw_other_time(PageView *view, const Appointment *one)
{
    Zone zone = view->context->zone;
    g_autofree char *day = day_format(zone_day(zone, one->starts_at));
    g_autofree char *minute = minute_format(zone_minute(zone, one->starts_at));
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "day", day);
    form_values_show(values, "minute", minute);
    if (view->failed == &action_appointment_move) {
        ui_fold_begin_open(view->html, tr(view->html->lang, "Pindah hari atau jam"));
    } else {
        ui_fold_begin(view->html, tr(view->html->lang, "Pindah hari atau jam"));
    }
    page_form(view, (PageForm){.action = &action_appointment_move,
                               .id = one->id,
                               .values = values,
                               .secondary = true});
    ui_fold_end(view->html);
}

static void draw_steps(PageView *view, const Appointment *one)
{
    Html *html = view->html;
    bool come = one->starts_at <= view->context->now;
    if (!page_may(view, &action_appointment_done)) {
        return;
    }
    if (zone_day(view->context->zone, one->starts_at) <= view->context->today) {
        page_form(view, (PageForm){.action = &action_appointment_done, .id = one->id});
    }
    draw_other_time(view, one);
    ui_fold_begin(html, tr(html->lang, "Tidak jadi?"));
    if (come) {
        page_button(view, &action_appointment_missed, one->id, NULL, true);
    }
    page_button(view, &action_appointment_cancel, one->id, NULL, true);
    ui_fold_end(html);
}

static const char *end_sentence(const Appointment *one, const Lang *lang)
{
    return g_str_equal(one->state, APPOINTMENT_DONE)
               ? tr(lang, "Sudah selesai dan masuk penjualan.")
           : g_str_equal(one->state, APPOINTMENT_MISSED) ? tr(lang, "Orangnya tidak datang.")
                                                         : tr(lang, "Janji ini dibatalkan.");
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) one = NULL;
    int64_t missed = 0;
    if (!appointment_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such appointment");
    }
    const Appointment *appointment = appointment_at(one, 0);
    if (!appointment_count_missed(context->db, context->business_id, appointment->phone, &missed,
                                  error)) {
        return false;
    }
    view->title_data = g_strdup(appointment->customer);
    trade_refusals(view);
    draw_facts(view, appointment, missed);
    if (appointment_is_open(appointment)) {
        draw_reminder(view, appointment);
        draw_steps(view, appointment);
    } else {
        ui_notice(view->html, TONE_PLAIN, end_sentence(appointment, view->html->lang));
    }
    return true;
}

const Page page_appointment = {
    .path = "/janji/{nomor}",
    .title = N_("Janji"),
    .job = JOB_SELL,
    .back = "/janji",
    .needs = CAN_SELL,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};
