// SPDX-License-Identifier: Apache-2.0
#include "app/import_take.h"
#include "store/market_order.h"

/* The report of TikTok Shop holds the orders of Tokopedia as well, without saying which they are. */
static bool compare(const Context *context, MarketSettlement *settlement, MarketChange *ret_change,
                    GError **error)
{
    if (!market_settlement_compare(context->db, context->business_id, settlement, ret_change,
                                   error)) {
        return false;
    }
    if (*ret_change != MARKET_CONFLICT || !g_str_equal(settlement->market, "tiktok")) {
        return true;
    }
    settlement->market = "tokopedia";
    return market_settlement_compare(context->db, context->business_id, settlement, ret_change,
                                     error);
}

static void count(ImportWork *work, const MarketFee *fee, MarketChange change)
{
    work->counts.new_rows += change == MARKET_NEW;
    work->counts.same_rows += change == MARKET_SAME;
    work->counts.changed_rows += change == MARKET_CHANGED;
    if (change == MARKET_CONFLICT) {
        import_work_refuse(work, &(BatchRefusal){fee->row, "", fee->id,
                                                 N_("Pesanan ini belum pernah masuk. Masukkan dulu "
                                                    "berkas pesanannya, lalu kirim berkas ini lagi.")});
    }
}

bool import_take_fees(const ImportTaking *taking, GError **error)
{
    const Context *context = taking->context;
    const GArray *fees = taking->work->read.batch->fees;
    for (guint i = 0; i < fees->len; i++) {
        const MarketFee *fee = &g_array_index(fees, MarketFee, i);
        MarketSettlement settlement = {fee->market, fee->id, fee->net_idr, fee->day};
        MarketChange change = MARKET_SAME;
        if (!compare(context, &settlement, &change, error)) {
            return false;
        }
        count(taking->work, fee, change);
        bool news = change == MARKET_NEW || change == MARKET_CHANGED;
        if ((taking->write && news &&
             !market_settlement_set(context->db, context->business_id, &settlement, error)) ||
            !import_work_step(taking->work, error)) {
            return false;
        }
    }
    return true;
}
