// SPDX-License-Identifier: Apache-2.0
#include "action/sell/appointment_change.h"

#include "app/booking.h"

#define DAYS_AHEAD 366

bool appointment_need_open(const Doing *doing, RecordList **ret_one, bool *ret_open, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!appointment_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such appointment");
    }
    *ret_open = appointment_is_open(appointment_at(one, 0));
    if (!*ret_open) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Janji ini sudah selesai atau dibatalkan. Tidak ada yang "
                                          "diubah lagi."));
    }
    doing->result->id = doing->id;
    *ret_one = g_steal_pointer(&one);
    return true;
}

int64_t appointment_when(const Doing *doing)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "day", context->today);
    if (day < context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari ini sudah lewat. Pilih hari ini atau sesudahnya."));
    } else if (day > context->today + DAYS_AHEAD) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Paling jauh satu tahun lagi."));
    }
    return zone_instant(context->zone, day, (Minute)form_int(doing->values, "minute"));
}

bool appointment_refuse_full(const Doing *doing, int64_t minutes, GError **error)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "day", context->today);
    g_auto(Booking) booking = {0};
    if (!booking_load(context, context->business, (Period){day, day, false}, &booking, error)) {
        return false;
    }
    g_autofree char *times = booking_times_words(&booking, day, minutes);
    if (*times != '\0') {
        form_errors_add(doing->errors, "minute",
                        tr(context->lang, "Jam itu sudah terisi. Yang masih kosong: %s."), times);
    } else {
        form_errors_add(doing->errors, "minute", "%s",
                        tr(context->lang, "Jam itu sudah terisi, dan hari itu tidak ada jam kosong "
                                          "lagi. Pilih hari lain."));
    }
    return true;
}
