// SPDX-License-Identifier: Apache-2.0
#include "form_case.h"

#include "base/weekday_set.h"

const Choice CASE_COLOURS[] = {{"red", "Merah"}, {"blue", "Biru"}, {"green", "Hijau"}, {0}};
static const Choice WEEKDAYS[] = {WEEKDAY_CHOICES, {0}};
static const Field ITEM_FIELDS[] = {
    {.name = "product", .label = "Produk", .kind = FIELD_ID, .required = true},
    {.name = "quantity", .label = "Banyak", .kind = FIELD_NUMBER, .min = 1, .max = 99},
    {0}};
const Form CASE_ROW_FORM = {ITEM_FIELDS};
static const Field ALL_FIELDS[] = {
    {.name = "text", .label = "Teks", .kind = FIELD_TEXT, .max = 5},
    {.name = "lines", .label = "Baris", .kind = FIELD_LINES},
    {.name = "number", .label = "Angka", .kind = FIELD_NUMBER, .min = -5, .max = 5},
    {.name = "at_least", .label = "Sedikitnya", .kind = FIELD_NUMBER, .min = 3},
    {.name = "money", .label = "Harga", .kind = FIELD_MONEY},
    {.name = "day", .label = "Hari", .kind = FIELD_DAY},
    {.name = "minute", .label = "Jam", .kind = FIELD_MINUTE},
    {.name = "phone", .label = "HP", .kind = FIELD_PHONE},
    {.name = "choice", .label = "Warna", .kind = FIELD_CHOICE, .choices = CASE_COLOURS},
    {.name = "key", .label = "Kunci", .kind = FIELD_CHOICE},
    {.name = "set", .label = "Warna", .kind = FIELD_SET, .choices = CASE_COLOURS},
    {.name = "keys", .label = "Kunci", .kind = FIELD_SET},
    {.name = "flag", .label = "Ya", .kind = FIELD_FLAG},
    {.name = "id", .label = "Nomor", .kind = FIELD_ID},
    {.name = "secret", .label = "Sandi", .kind = FIELD_SECRET},
    {.name = "days", .label = "Hari", .kind = FIELD_SET, .choices = WEEKDAYS},
    {.name = "items", .label = "Barang", .kind = FIELD_ROWS, .row = &CASE_ROW_FORM, .max = 3},
    {0}};
const Form CASE_FORM = {ALL_FIELDS};

const char *typed_get(const void *data, const char *name)
{
    for (const Typed *one = data; one->name != NULL; one++) {
        if (g_str_equal(one->name, name)) {
            return one->typed;
        }
    }
    return NULL;
}

FormValues *form_case_read(const Form *form, const Typed *typed, FormErrors *errors)
{
    return form_read(form, (FormSource){typed_get, typed}, NULL, errors);
}

static GBytes *bytes_get(const void *data, const char *name)
{
    return g_str_equal(name, "file") ? (GBytes *)(gintptr)data : NULL;
}

static const char *nothing_get(const void *data, const char *name)
{
    (void)data;
    (void)name;
    return NULL;
}

FormValues *form_case_read_file(const Field *field, GBytes *file, FormErrors *errors)
{
    const Field fields[] = {*field, {0}};
    return form_read(&(Form){fields}, (FormSource){nothing_get, file, bytes_get}, NULL, errors);
}
