// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "store/import_key.h"
#include "store/sale.h"

#define KIND "sale"

static bool sale_write(const Context *context, const BatchSale *sale, GError **error)
{
    int64_t id = 0;
    SaleDraft draft = {.day = sale->day,
                       .amount_idr = sale->amount_idr,
                       .heard_from = "",
                       .bought_through = "",
                       .customer = sale->customer,
                       .note = sale->note};
    return sale_add(context->db, context->business_id, &draft, context->now, &id, error) &&
           import_key_add(context->db, context->business_id, KIND, sale->id, id, error);
}

bool import_take_sales(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *sales = taking->work->read.batch->sales;
    ImportCounts *counts = &taking->work->counts;
    for (guint i = 0; i < sales->len; i++) {
        const BatchSale *sale = &g_array_index(sales, BatchSale, i);
        int64_t known = 0;
        if (!import_key_find(context->db, context->business_id, KIND, sale->id, &known, error)) {
            return false;
        }
        counts->new_rows += known == 0;
        counts->same_rows += known != 0;
        taking->work->sales_idr += known == 0 ? sale->amount_idr : 0;
        if ((taking->write && known == 0 && !sale_write(context, sale, error)) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
