// SPDX-License-Identifier: Apache-2.0
#include "guide/outlay.h"

#include "base/money.h"

/* Enough to judge by while it still runs. */
#define DAYS_ENOUGH 3
#define ORDERS_ENOUGH 5
#define MINUTES_AN_HOUR 60

static int64_t divide(int64_t part, int64_t whole)
{
    return part < 0 ? -divide(-part, whole) : (part * 2 + whole) / (2 * whole);
}

Outlay outlay_of(int64_t cost_idr, OutlayOrders recorded, int64_t orders, int64_t margin_idr)
{
    Outlay outlay = {.cost_idr = cost_idr,
                     .orders = orders != OUTLAY_RECORDED ? orders : recorded.orders};
    if (margin_idr != OUTLAY_RECORDED) {
        outlay.known = true;
        outlay.margin_idr = outlay.orders * margin_idr;
    } else if (outlay.orders == 0) {
        outlay.known = true;
    } else if (recorded.known > 0 && recorded.known * 2 >= outlay.orders) {
        outlay.known = true;
        outlay.margin_idr = divide(recorded.margin_idr * outlay.orders, recorded.known);
    }
    return outlay;
}

int64_t outlay_order_idr(const Outlay *outlay)
{
    return outlay->orders > 0 ? divide(outlay->cost_idr, outlay->orders) : -1;
}

int64_t outlay_cost_idr(const Outlay *outlay, int64_t hour_idr)
{
    return outlay->cost_idr + divide(outlay->minutes * hour_idr, MINUTES_AN_HOUR);
}

bool outlay_return(const Outlay *outlay, int64_t hour_idr, int64_t *ret_tenths)
{
    int64_t cost_idr = outlay_cost_idr(outlay, hour_idr);
    if (cost_idr <= 0 || !outlay->known) {
        return false;
    }
    *ret_tenths = divide((outlay->margin_idr - cost_idr) * 1000, cost_idr);
    return true;
}

char *outlay_return_text(const Outlay *outlay, int64_t hour_idr, const Lang *lang)
{
    int64_t tenths = 0;
    if (outlay_cost_idr(outlay, hour_idr) <= 0) {
        return g_strdup(tr(lang, "tanpa biaya uang"));
    }
    return outlay_return(outlay, hour_idr, &tenths) ? percent_format(tenths, 1000)
                                                    : g_strdup(tr(lang, "belum cukup data"));
}

OutlayAdvice outlay_advise(const Outlay *outlay, int64_t days, bool over)
{
    bool early = !over && days < DAYS_ENOUGH && outlay->orders < ORDERS_ENOUGH;
    if (early || !outlay->known) {
        return OUTLAY_WAIT;
    }
    return outlay->margin_idr < outlay->cost_idr ? OUTLAY_STOP : OUTLAY_KEEP;
}

const char *outlay_advice_name(OutlayAdvice advice)
{
    static const char *const NAMES[OUTLAY_ADVICES] = {
        [OUTLAY_WAIT] = N_("tunggu dulu"),
        [OUTLAY_STOP] = N_("hentikan atau ubah"),
        [OUTLAY_KEEP] = N_("boleh diteruskan"),
    };
    g_assert(advice < OUTLAY_ADVICES);
    return NAMES[advice];
}

static char *loss_text(const Outlay *outlay, const Lang *lang)
{
    g_autofree char *cost = money_format(outlay->cost_idr);
    g_autofree char *margin = money_format(outlay->margin_idr);
    return outlay->orders == 0
               ? g_strdup_printf(tr(lang, "Biayanya %s dan belum ada pesanan dari sini."), cost)
               : g_strdup_printf(tr(lang, "Biayanya %s, yang tersisa dari pesanannya hanya %s."),
                                 cost, margin);
}

char *outlay_reason(const Outlay *outlay, OutlayAdvice advice, const Lang *lang)
{
    g_autofree char *cost = money_format(outlay->cost_idr);
    g_autofree char *margin = money_format(outlay->margin_idr);
    switch (advice) {
    case OUTLAY_STOP:
        return loss_text(outlay, lang);
    case OUTLAY_KEEP:
        return g_strdup_printf(tr(lang, "Biayanya %s, yang tersisa dari pesanannya %s."), cost,
                               margin);
    default:
        return g_strdup(outlay->known
                            ? tr(lang, "Baru mulai. Lihat lagi setelah tiga hari.")
                            : tr(lang, "Belum cukup data: isi modal barangnya, atau tulis sisa "
                                       "satu pesanan."));
    }
}
