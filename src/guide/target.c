// SPDX-License-Identifier: Apache-2.0
#include "guide/target.h"

#include "base/money.h"

static const TargetTask TASKS[] = {
    {"set_target", N_("Tetapkan target penjualan bulan ini"), true},
    {"check_report", N_("Baca laporan dan putuskan perbaikan"), true},
    {"enlarge", N_("Pikirkan cara memperbesar usaha"), true},
    {"prices", N_("Periksa harga dan untung"), true},
    {"post", N_("Kirim kiriman hari ini"), false},
    {"answer", N_("Balas pesan dan komentar"), false},
    {"record", N_("Catat pesanan dan asal pembeli"), false},
};

static int64_t divide_up(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

bool target_split(const TargetInput *input, Target *ret_target)
{
    g_assert(input != NULL && ret_target != NULL);
    if (input->target_idr < 1 || input->target_idr > MONEY_MAX_IDR || input->order_idr < 1 ||
        input->order_idr > MONEY_MAX_IDR || input->days_a_week < 1 || input->days_a_week > 7) {
        return false;
    }
    Target target = {.orders_a_month = divide_up(input->target_idr, input->order_idr)};
    target.orders_a_week = divide_up(target.orders_a_month, TARGET_WEEKS);
    target.orders_a_day = divide_up(target.orders_a_week, input->days_a_week);
    target.beyond_capacity =
        input->capacity_a_day > 0 && target.orders_a_day > input->capacity_a_day;
    *ret_target = target;
    return true;
}

void target_by_channel(int64_t orders_a_week, const int *shares, size_t count, int64_t *ret_orders)
{
    int64_t left = orders_a_week;
    for (size_t i = 0; i < count; i++) {
        int64_t part = i + 1 == count ? left : MIN(orders_a_week * shares[i] / 100, left);
        ret_orders[i] = part;
        left -= part;
    }
}

const TargetTask *target_task(bool owner, size_t i)
{
    for (size_t at = 0; at < G_N_ELEMENTS(TASKS); at++) {
        if (TASKS[at].owner == owner && i-- == 0) {
            return &TASKS[at];
        }
    }
    return NULL;
}
