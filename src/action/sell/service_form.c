// SPDX-License-Identifier: Apache-2.0
#include "action/sell/service_form.h"

#include "base/money.h"

static const Field FIELDS[] = {
    {"name", N_("Nama layanan"), FIELD_TEXT, true, .max = 60, .example = N_("Potong rambut")},
    {"minutes", N_("Berapa menit?"), FIELD_NUMBER, true, .min = SERVICE_MINUTES_MIN,
     .max = SERVICE_MINUTES_MAX, .example = "45"},
    {"price", N_("Harga"), FIELD_MONEY, true, .max = PRICE_MAX_IDR, .example = "35.000"},
    {0},
};
const Form SERVICE_FORM = {FIELDS};

bool service_write(const Doing *doing, int64_t id, bool active, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(GError) failure = NULL;
    Service service = {.id = id,
                       .name = form_text(doing->values, "name"),
                       .minutes = form_int(doing->values, "minutes"),
                       .price_idr = form_int(doing->values, "price"),
                       .active = active,
                       .changed_at = context->now};
    if (service_save(context->db, context->business_id, &service, &doing->result->id, &failure)) {
        return true;
    }
    if (error_code(failure) == ERROR_CONFLICT) {
        form_errors_add(doing->errors, "name", "%s",
                        tr(context->lang, "Layanan dengan nama ini sudah ada. Ubah yang sudah ada, "
                                          "atau pakai nama lain."));
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}
