// SPDX-License-Identifier: Apache-2.0
#include "action/sell/appointment_change.h"
#include "action/sell/place.h"
#include "app/booking.h"

static const Field FIELDS[] = {
    {"service", N_("Layanan"), FIELD_ID, true},
    {"customer", N_("Nama pembeli"), FIELD_TEXT, true, .max = 60, .example = N_("Bu Sari")},
    {"day", N_("Hari"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {"minute", N_("Pukul"), FIELD_MINUTE, true, .example = "09.00"},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE, .example = "0812-3456-7890",
     .help = N_("Supaya mudah diingatkan.")},
    {"note", N_("Catatan"), FIELD_TEXT, .max = 120, .example = N_("Rambut sebahu")},
    FIELD_BOUGHT_THROUGH,
    {0},
};
static const Form FORM = {FIELDS};

static bool service_find(const Doing *doing, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    if (!service_load(context->db, context->business_id, form_int(doing->values, "service"),
                      ret_one, error)) {
        return false;
    }
    if (record_count(*ret_one) == 0 || !service_at(*ret_one, 0)->active) {
        form_errors_add(doing->errors, "service", "%s",
                        tr(context->lang, "Layanan ini sudah tidak ada. Pilih yang lain."));
    }
    return true;
}

/* The owner may open her door at any hour; she is only told. */
static bool told(const Doing *doing, int64_t starts_at, int64_t minutes, GError **error)
{
    const Context *context = doing->context;
    Booking booking = {.zone = context->zone};
    if (!opening_load(context->db, context->business_id, &booking.opening, error)) {
        return false;
    }
    if (!booking_is_open(&booking, starts_at, minutes)) {
        doing->result->message =
            g_strdup(tr(context->lang, "Janji sudah dicatat. Jamnya di luar jam buka Anda."));
    }
    return true;
}

static bool write(const Doing *doing, const Service *service, int64_t starts_at, GError **error)
{
    const Context *context = doing->context;
    AppointmentDraft draft = {.service_id = service->id,
                              .service = service->name,
                              .minutes = service->minutes,
                              .price_idr = service->price_idr,
                              .customer = form_text(doing->values, "customer"),
                              .phone = form_text(doing->values, "phone"),
                              .note = form_text(doing->values, "note"),
                              .bought_through = place_bought(doing, "whatsapp"),
                              .starts_at = starts_at};
    if (form_errors_count(doing->errors) > 0) {
        return true;
    }
    if (!appointment_add(context->db, context->business_id, &draft, context->now,
                         &doing->result->id, error)) {
        return false;
    }
    return doing->result->id != 0 ? told(doing, starts_at, service->minutes, error)
                                  : appointment_refuse_full(doing, service->minutes, error);
}

static bool run(const Doing *doing, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    int64_t starts_at = appointment_when(doing);
    if (!service_find(doing, &one, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           write(doing, service_at(one, 0), starts_at, error);
}

const Action action_appointment_add = {
    .name = "appointment_add",
    .resource = "appointments",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Catat janji"),
    .done = N_("Janji sudah dicatat."),
    .summary = "Books a time for a service; refused when all places of that time are taken.",
    .run = run,
};
