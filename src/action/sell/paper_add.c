// SPDX-License-Identifier: Apache-2.0
/* A whole sheet of paper at once: all of its lines are written down, or none (requirement X06). */
#include "action/action.h"
#include "action/sell/paper_form.h"
#include "base/money.h"
#include "store/cash.h"
#include "store/contact.h"
#include "store/order.h"
#include "store/sale.h"

#define COST_KIND "other_out"
#define BOUGHT_ORDER "whatsapp"
#define BOUGHT_SALE "stall"
#define NEW_FACTOR "prospect" /* a person written on the sheet: may become a buyer */

typedef bool (*LineWrite)(const Doing *doing, Day day, size_t line, GError **error);

static void line_refuse(const Doing *doing, const char *part, size_t line, const char *sentence)
{
    form_errors_add(doing->errors, part, tr(doing->context->lang, "Baris %d: %s"), (int)line + 1,
                    sentence);
}

static bool order_write(const Doing *doing, Day day, size_t line, GError **error)
{
    static const char PART[] = "orders";
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    int64_t id = 0, number = 0;
    OrderLineDraft one = {.name = form_row_text(values, PART, line, "what"),
                          .quantity = MAX(form_row_int(values, PART, line, "quantity"), 1),
                          .price_idr = form_row_int(values, PART, line, "price")};
    OrderDraft draft = {.customer = form_row_text(values, PART, line, "customer"),
                        .phone = form_row_text(values, PART, line, "phone"),
                        .area = "",
                        .address = "",
                        .due_day = form_row_has(values, PART, line, "due_day")
                                       ? (Day)form_row_int(values, PART, line, "due_day")
                                       : MAX(day, context->today),
                        .due_minute = -1,
                        .zone = context->zone,
                        .note = "",
                        .heard_from = "",
                        .bought_through = BOUGHT_ORDER,
                        .day = day,
                        .lines = &one,
                        .line_count = 1};
    if (*draft.customer == '\0' || *one.name == '\0' || one.price_idr == 0) {
        line_refuse(doing, PART, line,
                    tr(context->lang, "tulis nama pembeli, pesanannya, dan harga satuannya."));
        return true;
    }
    if (draft.due_day < day) {
        line_refuse(doing, PART, line,
                    tr(context->lang, "pesanan untuk hari sebelum lembar ini ditulis. Periksa "
                                      "tanggalnya."));
        return true;
    }
    return order_add(context->db, context->business_id, &draft, context->now, &id, &number, error);
}

/* Both money parts have the same two columns. */
static bool amount_missing(const Doing *doing, const char *part, size_t line)
{
    bool missing = !form_row_has(doing->values, part, line, "amount");
    if (missing) {
        line_refuse(doing, part, line, tr(doing->context->lang, "tulis berapa uangnya."));
    }
    return missing;
}

static bool sale_write(const Doing *doing, Day day, size_t line, GError **error)
{
    static const char PART[] = "sales";
    const Context *context = doing->context;
    int64_t id = 0;
    SaleDraft draft = {.day = day,
                       .amount_idr = form_row_int(doing->values, PART, line, "amount"),
                       .heard_from = "",
                       .bought_through = BOUGHT_SALE,
                       .customer = "",
                       .note = form_row_text(doing->values, PART, line, "note")};
    return amount_missing(doing, PART, line) ||
           sale_add(context->db, context->business_id, &draft, context->now, &id, error);
}

static bool cost_write(const Doing *doing, Day day, size_t line, GError **error)
{
    static const char PART[] = "costs";
    const Context *context = doing->context;
    int64_t id = 0;
    CashDraft draft = {COST_KIND, day, -form_row_int(doing->values, PART, line, "amount"),
                       form_row_text(doing->values, PART, line, "note")};
    return amount_missing(doing, PART, line) ||
           cash_add(context->db, context->business_id, &draft, context->now, &id, error);
}

/* Somebody who is known already is not written down twice. */
static bool person_write(const Doing *doing, Day day, size_t line, GError **error)
{
    static const char PART[] = "people";
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    int64_t id = 0;
    (void)day;
    ContactFacts facts = {.name = form_row_text(values, PART, line, "name"),
                          .phone = form_row_text(values, PART, line, "phone"),
                          .factor = NEW_FACTOR,
                          .circle = "",
                          .place = "",
                          .note = "",
                          .channel = "",
                          .consent = form_row_int(values, PART, line, "consent") != 0};
    if (*facts.name == '\0') {
        line_refuse(doing, PART, line, tr(context->lang, "tulis namanya."));
        return true;
    }
    if (!contact_find(context->db, context->business_id, facts.phone, facts.name, &id, error)) {
        return false;
    }
    return id != 0 ||
           contact_add(context->db, context->business_id, &facts, context->now, &id, error);
}

static const struct {
    const char *part;
    LineWrite write;
} PARTS[] = {{"orders", order_write},
             {"sales", sale_write},
             {"costs", cost_write},
             {"people", person_write}};

static bool lines_write(const Doing *doing, Day day, size_t *ret_lines, GError **error)
{
    for (size_t part = 0; part < G_N_ELEMENTS(PARTS); part++) {
        size_t lines = form_rows(doing->values, PARTS[part].part);
        for (size_t line = 0; line < lines; line++) {
            if (!PARTS[part].write(doing, day, line, error)) {
                return false;
            }
        }
        *ret_lines += lines;
    }
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "day", context->today);
    size_t lines = 0;
    if (day > context->today) {
        form_errors_add(doing->errors, "day", "%s",
                        tr(context->lang, "Hari ini belum tiba. Periksa tanggal di lembarnya."));
        return true;
    }
    if (!lines_write(doing, day, &lines, error)) {
        return false;
    }
    if (lines == 0) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Lembarnya masih kosong. Ketik paling sedikit satu baris."));
        return true;
    }
    g_autofree char *number = number_format((int64_t)lines);
    doing->result->message =
        g_strdup_printf(tr(context->lang, "Lembar disimpan: %s baris masuk ke catatan."), number);
    return true;
}

const Action action_paper_add = {
    .name = "paper_add",
    .resource = "papers",
    .needs = CAN_SELL,
    .form = &PAPER_FORM,
    .label = N_("Simpan lembar"),
    .done = N_("Lembar disimpan."),
    .summary = "Takes in a day's paper sheet: orders, sales, costs and new people, all or nothing.",
    .run = run,
};
