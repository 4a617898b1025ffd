// SPDX-License-Identifier: Apache-2.0
/* Customers book a time by themselves (story N14): a service, a day, a free time; once the owner has
 * turned it on. One page, three steps in its address. */
#include <string.h>

#include "app/booking.h"
#include "base/money.h"
#include "base/phone.h"
#include "page/create/shop_form.h"
#include "store/shop_order.h"

static const Field QUERY_FIELDS[] = {
    {"layanan", N_("Layanan"), FIELD_ID},
    {"hari", N_("Hari"), FIELD_DAY},
    {"kunci", N_("Kunci"), FIELD_TEXT, .max = SHOP_KEY_BYTES},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static const Field FIELDS[] = {
    {"minute", N_("Pukul"), FIELD_CHOICE, true, .max = 10},
    {"customer", N_("Nama Anda"), FIELD_TEXT, true, .min = 2, .max = 60, .example = N_("Bu Sari")},
    {"phone", N_("Nomor WhatsApp Anda"), FIELD_PHONE, true, .example = "0812-3456-7890"},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120, .example = N_("Rambut sebahu")},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    RecordList *shops, *services;
    const Business *business;
    const Service *service; /* NULL: not chosen yet, or gone */
    Booking booking;
    Day day; /* DAY_NONE: nothing is free */
} Visit;
static void visit_clear(Visit *visit)
{
    booking_clear(&visit->booking);
    g_clear_pointer(&visit->services, record_list_free);
    g_clear_pointer(&visit->shops, record_list_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Visit, visit_clear)

static const Service *service_of(const Visit *visit, int64_t id)
{
    for (size_t i = 0; i < record_count(visit->services); i++) {
        if (service_at(visit->services, i)->id == id) {
            return service_at(visit->services, i);
        }
    }
    return NULL;
}

/* The day asked for, as far as it can be booked at all; else the first with a free time. */
static Day day_of(const PageView *view, const Visit *visit)
{
    Day asked = form_day_or(view->query, "hari", DAY_NONE);
    return asked >= visit->booking.from && asked <= visit->booking.to
               ? asked
               : booking_first_day(&visit->booking, visit->service->minutes);
}

static bool visit_load(const PageView *view, Visit *visit, GError **error)
{
    const Context *context = view->context;
    BookingRules rules;
    if (!business_load_slug(context->db, view->segment, &visit->shops, error)) {
        return false;
    }
    if (record_count(visit->shops) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no shop of that name");
    }
    visit->business = business_at(visit->shops, 0);
    if (!booking_rules_load(context->db, visit->business->id, &rules, error)) {
        return false;
    }
    if (!rules.shown) {
        return error_set(error, ERROR_NOT_FOUND, "this shop takes no appointments here");
    }
    Day today = zone_day(business_zone(visit->business), context->now);
    Period days = {today, today + (Day)rules.days_ahead, false};
    if (!service_list_active(context->db, visit->business->id, &visit->services, error) ||
        !booking_load(context, visit->business, days, &visit->booking, error)) {
        return false;
    }
    visit->service = service_of(visit, form_int(view->query, "layanan"));
    visit->day = visit->service != NULL ? day_of(view, visit) : DAY_NONE;
    return true;
}

static char *step_address(const Visit *visit, int64_t service_id, Day day)
{
    g_autofree char *text = day != DAY_NONE ? day_format(day) : NULL;
    return g_strdup_printf("/toko/%s/janji?layanan=%" G_GINT64_FORMAT "%s%s", visit->business->slug,
                           service_id, text != NULL ? "&hari=" : "", text != NULL ? text : "");
}

static void draw_services(Html *html, const Visit *visit)
{
    if (record_count(visit->services) == 0) {
        ui_empty(html, "clock", tr(html->lang, "Belum ada layanan yang bisa dipesan."));
        return;
    }
    ui_lead(html, tr(html->lang, "Mau layanan apa?"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(visit->services); i++) {
        const Service *service = service_at(visit->services, i);
        g_autofree char *href = step_address(visit, service->id, DAY_NONE);
        g_autofree char *price = money_format(service->price_idr);
        g_autofree char *note = g_strdup_printf(tr_count(html->lang, "%d menit", service->minutes),
                                                (int)service->minutes);
        ui_item(html,
                (UiItem){.title_data = service->name, .note = note, .value = price, .href = href});
    }
    ui_list_end(html);
}

static void draw_days(Html *html, const Visit *visit)
{
    ui_fold_begin(html, tr(html->lang, "Pilih hari lain"));
    ui_list_begin(html);
    for (Day day = visit->booking.from; day <= visit->booking.to; day++) {
        g_autoptr(GArray) times = booking_times(&visit->booking, day, visit->service->minutes);
        if (times->len > 0 && day != visit->day) {
            g_autofree char *href = step_address(visit, visit->service->id, day);
            g_autofree char *words = day_format_long(day, html->lang);
            ui_item(html, (UiItem){.title = words, .href = href});
        }
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static OptionTable time_options(const Visit *visit, const GArray *times)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    for (guint i = 0; i < times->len; i++) {
        g_autofree char *time =
            minute_format(zone_minute(visit->booking.zone, g_array_index(times, int64_t, i)));
        const char *text = g_string_chunk_insert(table.texts, time);
        UiOption option = {text, text};
        g_array_append_val(table.options, option);
    }
    return table;
}

static void draw_form(PageView *view, const Visit *visit)
{
    const Lang *lang = view->html->lang;
    g_autoptr(GArray) times = booking_times(&visit->booking, visit->day, visit->service->minutes);
    g_autofree char *day = day_format_long(visit->day, lang);
    ui_heading(view->html, day);
    if (times->len == 0) {
        ui_notice(view->html, TONE_WARNING,
                  tr(lang, "Hari ini sudah penuh atau tutup. Pilih hari lain di bawah."));
        return;
    }
    g_auto(OptionTable) table = time_options(visit, times);
    const UiOptions options[] = {{"minute", OPTIONS(table)}, {0}};
    g_autofree char *target = step_address(visit, visit->service->id, visit->day);
    g_autofree char *key = shop_form_key(view);
    ui_form(view->html, &(UiForm){.form = &FORM,
                                  .values = view->typed,
                                  .errors = view->errors,
                                  .options = options,
                                  .target = target,
                                  .action = "self_booking",
                                  .key = key,
                                  .submit = tr(lang, "Buat janji"),
                                  .trap = SHOP_FORM_TRAP,
                                  .fold_from = ""});
}

static const char *sent_sentence(const Appointment *one, const Lang *lang)
{
    return appointment_is_open(one) ? tr(lang, "Janji Anda sudah kami catat. Sampai bertemu!")
           : g_str_equal(one->state, APPOINTMENT_CANCELLED)
               ? tr(lang, "Janji ini dibatalkan. Silakan pilih waktu lain.")
               : tr(lang, "Janji ini sudah lewat. Terima kasih.");
}

/* To tell the owner, or to ask for another time. */
static void draw_chat(Html *html, const Visit *visit, const Appointment *one, const char *moment)
{
    if (*visit->business->phone == '\0' || !appointment_is_open(one)) {
        return;
    }
    g_autofree char *words =
        g_strdup_printf(tr(html->lang, "Halo %s, saya %s. Janji saya: %s, %s."),
                        visit->business->name, one->customer, one->service, moment);
    g_autofree char *link = phone_wa_link(visit->business->phone, words);
    ui_actions_begin(html);
    ui_button_link(html, link, tr(html->lang, "Kabari lewat WhatsApp"), true);
    ui_actions_end(html);
    ui_hint(html, tr(html->lang, "Mau pindah jam atau batal? Kabari lewat WhatsApp."));
}

static bool draw_sent(PageView *view, const Visit *visit, GError **error)
{
    Html *html = view->html;
    g_autoptr(RecordList) one = NULL;
    g_autofree char *digest = NULL;
    int64_t id = 0;
    if (!appointment_find_key(view->context->db, visit->business->id,
                              form_text(view->query, "kunci"), &id, &digest, error) ||
        !appointment_load(view->context->db, visit->business->id, id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no appointment of this key");
    }
    const Appointment *sent = appointment_at(one, 0);
    g_autofree char *moment =
        booking_moment_words(visit->booking.zone, sent->starts_at, html->lang);
    g_autofree char *price = money_format(sent->price_idr);
    ui_notice(html, appointment_is_open(sent) ? TONE_GOOD : TONE_WARNING,
              sent_sentence(sent, html->lang));
    ui_facts_begin(html);
    ui_fact(html, tr(html->lang, "Layanan"), sent->service);
    ui_fact_said(html, tr(html->lang, "Waktunya"), moment);
    ui_fact(html, tr(html->lang, "Harga"), price);
    ui_facts_end(html);
    draw_chat(html, visit, sent, moment);
    return true;
}

static void draw_choice(PageView *view, const Visit *visit)
{
    Html *html = view->html;
    g_autofree char *price = money_format(visit->service->price_idr);
    g_autofree char *minutes = g_strdup_printf(
        tr_count(html->lang, "%d menit", visit->service->minutes), (int)visit->service->minutes);
    ui_facts_begin(html);
    ui_fact(html, tr(html->lang, "Layanan"), visit->service->name);
    ui_fact_said(html, tr(html->lang, "Lamanya"), minutes);
    ui_fact(html, tr(html->lang, "Harga"), price);
    ui_facts_end(html);
    if (visit->day == DAY_NONE) {
        ui_notice(html, TONE_WARNING,
                  tr(html->lang, "Semua jam sudah terisi. Coba lagi besok, atau "
                                 "tanyakan lewat WhatsApp."));
        return;
    }
    draw_form(view, visit);
    draw_days(html, visit);
}

static bool get(PageView *view, GError **error)
{
    g_auto(Visit) visit = {0};
    if (!visit_load(view, &visit, error)) {
        return false;
    }
    view->title_data = g_strdup(visit.business->name);
    view->back = g_strdup_printf("/toko/%s", visit.business->slug);
    if (*form_text(view->query, "kunci") != '\0') {
        return draw_sent(view, &visit, error);
    }
    if (visit.service == NULL) {
        draw_services(view->html, &visit);
    } else {
        g_free(view->back);
        view->back = g_strdup_printf("/toko/%s/janji", visit.business->slug);
        draw_choice(view, &visit);
    }
    return true;
}

/* The time that was chosen, if it is still free; else -1 with an error. */
static int64_t time_of(const PageView *view, const Visit *visit)
{
    Minute minute = 0;
    if (!minute_parse(form_text(view->typed, "minute"), &minute)) {
        minute = -1;
    }
    g_autoptr(GArray) times = booking_times(&visit->booking, visit->day, visit->service->minutes);
    for (guint i = 0; i < times->len; i++) {
        int64_t at = g_array_index(times, int64_t, i);
        if (zone_minute(visit->booking.zone, at) == minute) {
            return at;
        }
    }
    form_errors_add(view->kept_errors, "minute", "%s",
                    tr(view->html->lang, "Maaf, jam itu baru saja terisi. Pilih jam lain."));
    return -1;
}

/* *ret_known: this form brought an appointment before; a redirect or a refusal is set. */
static bool recall(PageView *view, const Visit *visit, const char *digest, bool *ret_known,
                   GError **error)
{
    g_autofree char *before = NULL;
    const char *key = request_form(view->request, "_key");
    int64_t id = 0;
    if (!appointment_find_key(view->context->db, visit->business->id, key, &id, &before, error)) {
        return false;
    }
    *ret_known = id != 0;
    if (*ret_known && g_str_equal(before, digest)) {
        g_autofree char *address =
            g_strdup_printf("/toko/%s/janji?kunci=%s", visit->business->slug, key);
        page_redirect(view, address);
    } else if (*ret_known) {
        const char *sentence =
            tr(view->html->lang, "Janji dari halaman ini sudah kami terima. Kalau mau membuat satu "
                                 "lagi, kirim lagi.");
        form_errors_add(view->kept_errors, "_key", "%s", sentence);
        form_errors_add(view->kept_errors, "", "%s", sentence);
    }
    return true;
}

static bool write(PageView *view, const Visit *visit, const char *digest, GError **error)
{
    const FormValues *values = view->typed;
    g_autoptr(GError) failure = NULL;
    int64_t id = 0;
    bool known = false;
    AppointmentDraft draft = {.service_id = visit->service->id,
                              .service = visit->service->name,
                              .minutes = visit->service->minutes,
                              .price_idr = visit->service->price_idr,
                              .customer = form_text(values, "customer"),
                              .phone = form_text(values, "phone"),
                              .note = form_text(values, "note"),
                              .bought_through = SHOP_PLACE,
                              .starts_at = time_of(view, visit),
                              .key = request_form(view->request, "_key"),
                              .digest = digest};
    if (form_errors_count(view->kept_errors) > 0) {
        return true;
    }
    if (!appointment_add(view->context->db, visit->business->id, &draft, view->context->now, &id,
                         &failure) &&
        error_code(failure) != ERROR_CONFLICT) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    if (!recall(view, visit, digest, &known, error)) {
        return false;
    }
    if (!known) {
        form_errors_add(view->kept_errors, "minute", "%s",
                        tr(view->html->lang, "Maaf, jam itu baru saja terisi. Pilih jam lain."));
    }
    return true;
}

static bool post(PageView *view, GError **error)
{
    g_auto(Visit) visit = {0};
    FormErrors *errors = form_errors_new();
    page_keep_form(view,
                   form_read(&FORM, request_form_source(view->request), view->html->lang, errors),
                   errors);
    bool known = false;
    if (!visit_load(view, &visit, error)) {
        return false;
    }
    shop_form_check(view);
    if (visit.service == NULL || visit.day == DAY_NONE) {
        form_errors_add(errors, "", "%s",
                        tr(view->html->lang, "Pilih dulu layanan dan harinya, lalu kirim lagi."));
    }
    if (form_errors_count(errors) > 0) {
        return true;
    }
    g_autofree char *typed = form_digest(view->typed);
    g_autofree char *digest =
        g_strdup_printf("%" G_GINT64_FORMAT ":%d:%s", visit.service->id, (int)visit.day, typed);
    if (!recall(view, &visit, digest, &known, error) ||
        (!known && !shop_form_count(view, visit.business->id, error))) {
        return false;
    }
    return known || form_errors_count(errors) > 0 || write(view, &visit, digest, error);
}

const Page page_shop_booking = {
    .path = "/toko/{nama}/janji",
    .title = N_("Buat janji di"),
    .anonymous = true,
    .unlisted = true,
    .query = &QUERY,
    .get = get,
    .post = post,
};
