// SPDX-License-Identifier: Apache-2.0
#include "app/reckoning_form.h"

#include "base/money.h"

#define MARKET                                                                                     \
    {"price",  N_("Harga di toko daring"), FIELD_MONEY,                                            \
     .min = 1, .max = PRICE_MAX_IDR,       .example = "50.000"},                                   \
        {"fee", N_("Potongan toko daring (persen)"), FIELD_NUMBER, .max = 100, .example = "8"},    \
    {                                                                                              \
        "cost", N_("Modal satu barang"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = "35.000"    \
    }
#define PROCESSING                                                                                 \
    {"raw",                                                                                        \
     N_("Harga bahan mentahnya"),                                                                  \
     FIELD_MONEY,                                                                                  \
     .min = 1,                                                                                     \
     .max = PRICE_MAX_IDR,                                                                         \
     .example = "12.000",                                                                          \
     .help = N_("Harga jual bila tidak diolah.")},                                                 \
        {"yield",  N_("Jadi berapa gram?"), FIELD_NUMBER,                                          \
         .min = 1, .max = 1000000,          .example = "800"},                                     \
        {"price_kg",           N_("Harga jual hasil olahan per kg"),                               \
         FIELD_MONEY,          .min = 1,                                                           \
         .max = PRICE_MAX_IDR, .example = "40.000"},                                               \
    {                                                                                              \
        "work", N_("Biaya mengolah"), FIELD_MONEY, .max = PRICE_MAX_IDR, .example = "8.000",       \
                                                   .help = N_("Gas, bumbu, kemasan, upah.")        \
    }
#define CLASS                                                                                      \
    {"capital",                                                                                    \
     N_("Modal usaha"),                                                                            \
     FIELD_MONEY,                                                                                  \
     .max = MONEY_MAX_IDR,                                                                         \
     .example = "5.000.000",                                                                       \
     .help = N_("Tanpa tanah dan bangunan tempat usaha.")},                                        \
    {                                                                                              \
        "sales", N_("Penjualan setahun"), FIELD_MONEY, .max = MONEY_MAX_IDR,                       \
                                                       .example = "60.000.000"                     \
    }

static const Field MARKET_FIELDS[] = {MARKET, {0}};
static const Field PROCESSING_FIELDS[] = {PROCESSING, {0}};
static const Field CLASS_FIELDS[] = {CLASS, {0}};
static const Field ALL_FIELDS[] = {MARKET, PROCESSING, CLASS, {0}};
const Form MARKET_FORM = {MARKET_FIELDS};
const Form PROCESSING_FORM = {PROCESSING_FIELDS};
const Form CLASS_FORM = {CLASS_FIELDS};
const Form RECKONING_FORM = {ALL_FIELDS};

bool reckoning_asked(const FormValues *values, const Form *part)
{
    for (const Field *field = part->fields; field->name != NULL; field++) {
        if (!form_has(values, field->name)) {
            return false;
        }
    }
    return true;
}

MarketNet market_net_of(const FormValues *values)
{
    return market_net(form_int(values, "price"), form_int(values, "fee") * 10,
                      form_int(values, "cost"));
}

AddedValue added_value_of(const FormValues *values)
{
    return added_value(form_int(values, "raw"), form_int(values, "yield"),
                       form_int(values, "price_kg"), form_int(values, "work"));
}
