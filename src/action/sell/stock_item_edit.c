// SPDX-License-Identifier: Apache-2.0
#include "action/sell/stock_form.h"

static const Field FIELDS[] = {
    {"low", N_("Ingatkan bila tinggal"), FIELD_TEXT, .max = 16, .example = "2,5",
     .help = N_("Kosongkan bila tidak perlu diingatkan.")},
    {"unit", N_("Dihitung dengan"), FIELD_CHOICE, .max = 16},
    {"pack_name", N_("Nama kemasannya"), FIELD_TEXT, .max = 20, .example = N_("karung")},
    {"pack_size", N_("Isi satu kemasan"), FIELD_TEXT, .max = 16, .example = "25"},
    {"name", N_("Nama bahan"), FIELD_TEXT, .max = 60},
    {"unused", N_("Tidak dipakai lagi"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!stock_item_need(doing, &one, error)) {
        return false;
    }
    const StockItem *item = stock_item_at(one, 0);
    StockFacts facts = stock_facts_read(doing, item, item->unit);
    if (*facts.name == '\0') {
        form_errors_add(doing->errors, "name", "%s", tr(context->lang, "Tulis nama bahannya."));
    }
    if (item->product_id != 0) {
        facts.name = "";
    } else if (!stock_name_check(doing, facts.name, item->id, error)) {
        return false;
    }
    return form_errors_count(doing->errors) > 0 ||
           stock_item_save(context->db, context->business_id, item->id, &facts, context->now,
                           error);
}

const Action action_stock_item_edit = {
    .name = "stock_item_edit",
    .resource = "stock",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_SELL,
    .form = &FORM,
    .label = N_("Simpan batas dan kemasan"),
    .done = N_("Sudah disimpan."),
    .summary = "Changes when to warn, the own pack, the name of an ingredient.",
    .run = run,
};
