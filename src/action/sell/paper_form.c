// SPDX-License-Identifier: Apache-2.0
#include "action/sell/paper_form.h"

#include "base/money.h"
#include "store/order.h"

static const Field ORDER_FIELDS[] = {
    {"customer", N_("Nama pembeli"), FIELD_TEXT, .max = 60},
    {"what", N_("Pesan apa?"), FIELD_TEXT, .max = 80},
    {"quantity", N_("Jumlah"), FIELD_NUMBER, .min = 1, .max = ORDER_QUANTITY_MAX},
    {"price", N_("Harga satuan"), FIELD_MONEY, .min = 1, .max = ORDER_PRICE_MAX_IDR},
    {"due_day", N_("Untuk hari"), FIELD_DAY},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE},
    {0},
};
static const Form ORDER_ROW = {ORDER_FIELDS};
static const Field SALE_FIELDS[] = {
    {"amount", N_("Rupiah"), FIELD_MONEY, .min = 1, .max = PRICE_MAX_IDR},
    {"note", N_("Barang"), FIELD_TEXT, .max = 120},
    {0},
};
static const Form SALE_ROW = {SALE_FIELDS};
static const Field COST_FIELDS[] = {
    {"amount", N_("Rupiah"), FIELD_MONEY, .min = 1, .max = MONEY_MAX_IDR},
    {"note", N_("Keperluan"), FIELD_TEXT, .max = 120},
    {0},
};
static const Form COST_ROW = {COST_FIELDS};
static const Field PERSON_FIELDS[] = {
    {"name", N_("Nama"), FIELD_TEXT, .max = 60},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE},
    {"consent", N_("Setuju dihubungi"), FIELD_FLAG},
    {0},
};
static const Form PERSON_ROW = {PERSON_FIELDS};

static const Field FIELDS[] = {
    {"day", N_("Hari di lembar"), FIELD_DAY, .help = N_("Kosongkan untuk hari ini.")},
    {"sales", N_("Terjual langsung"), FIELD_ROWS, .max = PAPER_SALES, .row = &SALE_ROW},
    {"costs", N_("Uang keluar"), FIELD_ROWS, .max = PAPER_COSTS, .row = &COST_ROW},
    {"orders", N_("Pesanan"), FIELD_ROWS, .max = PAPER_ORDERS, .row = &ORDER_ROW},
    {"people", N_("Orang baru"), FIELD_ROWS, .max = PAPER_PEOPLE, .row = &PERSON_ROW},
    {0},
};
const Form PAPER_FORM = {FIELDS};
