// SPDX-License-Identifier: Apache-2.0
#include "store/instalment.h"

#include "store/sale.h"

static SaleDraft draft_of(const Instalment *part)
{
    return (SaleDraft){.day = part->day,
                       .amount_idr = part->amount_idr,
                       .instalment = part->paid_idr > 0,
                       .heard_from = "",
                       .bought_through = part->bought_through,
                       .customer = part->customer,
                       .note = part->note,
                       .contact_id = part->contact_id};
}

bool instalment_take(Db *db, int64_t business_id, const Instalment *part, int64_t now,
                     int64_t *ret_sale_id, GError **error)
{
    if (part->amount_idr < 1 || part->amount_idr > part->total_idr - part->paid_idr) {
        return error_set(error, ERROR_CONFLICT, "more than is left to pay");
    }
    SaleDraft sale = draft_of(part);
    return sale_add(db, business_id, &sale, now, ret_sale_id, error);
}

bool instalment_give_back(Db *db, int64_t business_id, const Instalment *part, int64_t now,
                          int64_t *ret_sale_id, GError **error)
{
    if (part->amount_idr < 1 || part->amount_idr > part->paid_idr) {
        return error_set(error, ERROR_CONFLICT, "more than was paid");
    }
    SaleDraft sale = draft_of(part);
    sale.amount_idr = -part->amount_idr;
    sale.instalment = true;
    sale.returned = part->amount_idr == part->paid_idr;
    return sale_add(db, business_id, &sale, now, ret_sale_id, error);
}
