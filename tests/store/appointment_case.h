// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Appointments of BUSINESS for tests; each stops the test when it cannot be written. */
#include "store/appointment.h"
#include "store/booking_rules.h"
#include "store/service.h"
#include "testkit/sell.h"

#define NINE (NOW - NOW % 86400 + INT64_C(2) * 3600) /* 5 January, 09.00 in Jakarta */
#define MINUTE_S INT64_C(60)

static inline int64_t service_case(Db *db)
{
    g_autoptr(GError) error = NULL;
    Service cut = {
        .name = "Potong rambut", .minutes = 60, .price_idr = 35000, .active = 1, .changed_at = NOW};
    int64_t id = 0;
    assert_ok(service_save(db, BUSINESS, &cut, &id, &error), error);
    return id;
}

static inline AppointmentDraft appointment_draft(int64_t service_id, int64_t starts_at)
{
    return (AppointmentDraft){.service_id = service_id,
                              .service = "Potong rambut",
                              .minutes = 60,
                              .price_idr = 35000,
                              .customer = "Bu Sari",
                              .phone = "+6281234567890",
                              .note = "",
                              .bought_through = "whatsapp",
                              .starts_at = starts_at};
}

/* 0: there was no place. */
static inline int64_t appointment_case(Db *db, int64_t service_id, int64_t starts_at)
{
    g_autoptr(GError) error = NULL;
    int64_t id = -1;
    AppointmentDraft draft = appointment_draft(service_id, starts_at);
    assert_ok(appointment_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}
