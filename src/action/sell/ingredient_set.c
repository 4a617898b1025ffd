// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "base/text.h"
#include "store/ingredient.h"

static const Choice UNITS[] = {{"g", N_("gram")},
                               {"ml", N_("mililiter")},
                               {"piece", N_("buah")},
                               {"sheet", N_("lembar")},
                               {"spoon", N_("sendok")},
                               {"bunch", N_("ikat")},
                               {0}};
static const Field ROW_FIELDS[] = {
    {"name", N_("Bahan"), FIELD_TEXT, .max = 60, .example = N_("Beras")},
    {"amount", N_("Banyaknya"), FIELD_NUMBER, .min = 1, .max = INGREDIENT_AMOUNT_MAX,
     .example = "150"},
    {"unit", N_("Satuan"), FIELD_CHOICE, .choices = UNITS},
    {0},
};
static const Form ROW = {ROW_FIELDS};
static const Field FIELDS[] = {
    {"menu", N_("Isi kotaknya"), FIELD_TEXT, true, .max = 80, .example = N_("Nasi ayam bakar")},
    {"ingredients", N_("Bahan untuk satu"), FIELD_ROWS, true, .max = INGREDIENTS_MAX, .row = &ROW},
    {0},
};
static const Form FORM = {FIELDS};

/* Rows left empty are no ingredients. */
static size_t rows_read(const Doing *doing, Ingredient *items)
{
    const FormValues *values = doing->values;
    size_t count = 0;
    for (size_t i = 0; i < form_rows(values, "ingredients") && i < INGREDIENTS_MAX; i++) {
        Ingredient item = {.name = form_row_text(values, "ingredients", i, "name"),
                           .amount = form_row_int(values, "ingredients", i, "amount"),
                           .unit = form_row_has(values, "ingredients", i, "unit")
                                       ? form_row_text(values, "ingredients", i, "unit")
                                       : "g"};
        if (*item.name == '\0' && item.amount == 0) {
            continue;
        }
        if (*item.name == '\0' || item.amount == 0) {
            form_errors_add(doing->errors, "ingredients",
                            tr(doing->context->lang, "Baris %d: tulis bahan dan banyaknya."),
                            (int)i + 1);
        }
        items[count++] = item;
    }
    return count;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Ingredient items[INGREDIENTS_MAX];
    size_t count = rows_read(doing, items);
    g_autofree char *key = text_fold(form_text(doing->values, "menu"));
    if (*key == '\0') {
        form_errors_add(doing->errors, "menu", "%s",
                        tr(context->lang, "Tulis isi kotaknya dengan huruf."));
    }
    if (count == 0) {
        form_errors_add(doing->errors, "ingredients", "%s",
                        tr(context->lang, "Tulis paling sedikit satu bahan."));
    }
    return form_errors_count(doing->errors) > 0 ||
           ingredient_replace(context->db, context->business_id, key, items, count, error);
}

const Action action_ingredient_set = {
    .name = "ingredient_set",
    .resource = "ingredients",
    .verb = "save",
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan bahan"),
    .done = N_("Bahan sudah disimpan. Belanja dan modal menghitung sendiri."),
    .summary = "Keeps what goes into one box of a menu, or into one piece of goods of that name.",
    .run = run,
};
