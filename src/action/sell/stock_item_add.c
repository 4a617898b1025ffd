// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"
#include "guide/unit.h"

static const Choice UNITS[] = {
    {"kg", N_("kilogram")},  {"g", N_("gram")},       {"litre", N_("liter")},
    {"ml", N_("mililiter")}, {"piece", N_("buah")},   {"sheet", N_("lembar")},
    {"bunch", N_("ikat")},   {"spoon", N_("sendok")}, {"dozen", N_("lusin")},
    {"score", N_("kodi")},   {"ream", N_("rim")},     {0}};
static const Field FIELDS[] = {
    {"name", N_("Nama bahan"), FIELD_TEXT, true, .max = 60, .example = N_("Beras")},
    {"unit", N_("Dihitung dengan apa?"), FIELD_CHOICE, true, .choices = UNITS, .shown = 5},
    {"amount", N_("Sekarang ada berapa?"), FIELD_TEXT, .max = 16, .example = "10"},
    {"low", N_("Ingatkan bila tinggal"), FIELD_TEXT, .max = 16, .example = "2,5"},
    {"pack_name", N_("Nama kemasannya"), FIELD_TEXT, .max = 20, .example = N_("karung")},
    {"pack_size", N_("Isi satu kemasan"), FIELD_TEXT, .max = 16, .example = "25"},
    {0},
};
static const Form FORM = {FIELDS};

static int64_t opening_read(const Doing *doing, const Unit *unit)
{
    int64_t amount = 0;
    const char *typed = form_text(doing->values, "amount");
    if (*typed != '\0' && !unit_amount_read(typed, unit->in_base, &amount)) {
        form_errors_add(doing->errors, "amount", "%s",
                        tr(doing->context->lang, "Tulis dengan angka, misalnya 3 atau 2,5."));
    }
    return amount;
}

static bool number_check(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    int64_t number = 0;
    if (!stock_item_number(context->db, context->business_id, &number, error)) {
        return false;
    }
    if (number >= STOCK_ITEMS_MAX) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Daftar bahan sudah penuh. Pakai lagi bahan yang tidak "
                                          "terpakai dengan mengganti namanya."));
    }
    return true;
}

static bool add(const Doing *doing, const StockFacts *facts, int64_t opening, GError **error)
{
    const Context *context = doing->context;
    StockMoveDraft counted = {.amount = opening, .note = ""};
    return stock_item_add(context->db, context->business_id, facts, context->now,
                          &doing->result->id, error) &&
           stock_count_set(context->db, context->business_id, doing->result->id, &counted,
                           context->now, NULL, error);
}

static bool run(const Doing *doing, GError **error)
{
    const Unit *unit = unit_find(form_text(doing->values, "unit"));
    g_assert(unit != NULL);
    int64_t opening = opening_read(doing, unit);
    StockFacts facts = stock_facts_read(doing, NULL, unit->base);
    return stock_name_check(doing, facts.name, 0, error) && number_check(doing, error) &&
           (form_errors_count(doing->errors) > 0 || add(doing, &facts, opening, error));
}

const Action action_stock_item_add = {
    .name = "stock_item_add",
    .resource = "stock",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Tambah bahan"),
    .done = N_("Bahan sudah ada di daftar stok."),
    .summary = "Begins to keep an ingredient: its unit, what is there, when to warn.",
    .run = run,
};
