// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

#include "base/money.h"
#include "guide/source.h"
#include "store/cash.h"

#define DAYS_USUAL 7
#define DAYS_MAX 366
#define ORDERS_MAX 100000

static const Choice AD_KINDS[] = {{PROMOTION_AD, N_("Iklan berbayar")},
                                  {PROMOTION_FREE, N_("Fitur gratis")},
                                  {PROMOTION_PRINT, N_("Cetakan: brosur, spanduk")},
                                  {PROMOTION_QUOTA, N_("Kuota dan pulsa")},
                                  {PROMOTION_STAFF, N_("Upah yang membantu")},
                                  {0}};
static const Choice PARTNER_KINDS[] = {{PROMOTION_INFLUENCER, N_("Orang yang banyak diikuti")},
                                       {PROMOTION_PARTNER, N_("Usaha lain")},
                                       {PROMOTION_COMMUNITY, N_("Komunitas atau grup")},
                                       {0}};

#define DAY_FIELDS                                                                                 \
    {"cost",                                                                                       \
     N_("Biayanya"),                                                                               \
     FIELD_MONEY,                                                                                  \
     true,                                                                                         \
     .max = PRICE_MAX_IDR,                                                                         \
     .example = "100.000",                                                                         \
     .help = N_("Boleh 0 bila gratis.")},                                                          \
        {"channel", N_("Di mana?"), FIELD_CHOICE, .max = 60,                                       \
         .help = N_("Pesanan yang tahu dari tempat ini dihitung sebagai hasilnya.")},              \
        {"from_day", N_("Mulai"), FIELD_DAY},                                                      \
    {                                                                                              \
        "to_day", N_("Sampai"), FIELD_DAY                                                          \
    }
#define RESULT_FIELDS                                                                              \
    {"orders", N_("Jumlah pesanan dari sini"), FIELD_NUMBER, .max = ORDERS_MAX,                    \
     .help = N_("Kosongkan bila dihitung dari catatan pesanan.")},                                 \
    {                                                                                              \
        "margin", N_("Sisa satu pesanan setelah modal"), FIELD_MONEY,                              \
            .max = PRICE_MAX_IDR, .example = "15.000",                                             \
            .help = N_("Kosongkan bila dihitung dari modal barang.")                               \
    }
#define CASH_FIELD                                                                                 \
    {                                                                                              \
        "cash", N_("Uangnya keluar dari kas, catat juga"), FIELD_FLAG                              \
    }
#define AD_FIELDS                                                                                  \
    {"name",    N_("Iklan atau biaya apa?"),      FIELD_TEXT, true, .min = 2,                      \
     .max = 80, .example = N_("Iklan nasi kotak")},                                                \
        {"kind", N_("Jenis"), FIELD_CHOICE, true, .choices = AD_KINDS}, DAY_FIELDS
#define PARTNER_FIELDS                                                                             \
    {"name",                                                                                       \
     N_("Dengan siapa?"),                                                                          \
     FIELD_TEXT,                                                                                   \
     true,                                                                                         \
     .min = 2,                                                                                     \
     .max = 80,                                                                                    \
     .example = N_("Bu Tini, grup ibu PKK")},                                                      \
        {"kind", N_("Jenis"), FIELD_CHOICE, true, .choices = PARTNER_KINDS},                       \
        {"offer",    N_("Apa yang ditawarkan?"),                                                   \
         FIELD_TEXT, true,                                                                         \
         .max = 200, .example = N_("Dua kotak gratis untuk satu cerita di statusnya")},            \
        DAY_FIELDS, {"terms", N_("Apa yang disepakati?"), FIELD_LINES, .max = 500},                \
        {"follow_day", N_("Kapan dihubungi lagi?"), FIELD_DAY},                                    \
    {                                                                                              \
        "result", N_("Bagaimana hasilnya?"), FIELD_LINES, .max = 500                               \
    }

static const Field AD[] = {AD_FIELDS, RESULT_FIELDS, {0}};
static const Field AD_NEW[] = {AD_FIELDS, CASH_FIELD, RESULT_FIELDS, {0}};
static const Field PARTNER[] = {PARTNER_FIELDS, RESULT_FIELDS, {0}};
static const Field PARTNER_NEW[] = {PARTNER_FIELDS, CASH_FIELD, RESULT_FIELDS, {0}};
const Form ad_form = {AD}, ad_add_form = {AD_NEW};
const Form collaboration_form = {PARTNER}, collaboration_add_form = {PARTNER_NEW};

static void check(const Doing *doing, const PromotionDraft *draft)
{
    const Lang *lang = doing->context->lang;
    if (*draft->channel != '\0' &&
        !source_may_be_heard(doing->context->knowledge, draft->channel)) {
        form_errors_add(doing->errors, "channel", "%s",
                        tr(lang, "Tempat ini tidak ada di daftar. Pilih yang lain."));
    }
    if (draft->to_day < draft->from_day) {
        form_errors_add(doing->errors, "to_day", "%s",
                        tr(lang, "Hari terakhir ada sebelum hari mulainya."));
    } else if (draft->to_day - draft->from_day > DAYS_MAX) {
        form_errors_add(doing->errors, "to_day", "%s", tr(lang, "Paling lama setahun."));
    }
    if (form_flag(doing->values, "cash") && draft->cost_idr == 0) {
        form_errors_add(doing->errors, "cash", "%s",
                        tr(lang, "Biayanya nol, jadi tidak ada yang masuk buku kas."));
    }
}

/* Borrows the texts of the values; what is wrong beyond the table goes to the errors. */
static PromotionDraft draft_read(const Doing *doing)
{
    const FormValues *values = doing->values;
    Day from = form_day_or(values, "from_day", doing->context->today);
    PromotionDraft draft = {
        .kind = form_text(values, "kind"),
        .name = form_text(values, "name"),
        .channel = form_text(values, "channel"),
        .from_day = from,
        .to_day = form_day_or(values, "to_day", MIN(from, DAY_MAX - DAYS_USUAL) + DAYS_USUAL - 1),
        .cost_idr = form_int(values, "cost"),
        .orders = form_int_or(values, "orders", OUTLAY_RECORDED),
        .margin_idr = form_int_or(values, "margin", OUTLAY_RECORDED),
        .offer = form_text(values, "offer"),
        .terms = form_text(values, "terms"),
        .follow_day = form_day_or(values, "follow_day", DAY_NONE),
        .result = form_text(values, "result")};
    check(doing, &draft);
    return draft;
}

static void show_day(FormValues *values, const char *name, int64_t day)
{
    if (day != DAY_NONE) {
        g_autofree char *text = day_format((Day)day);
        form_values_show(values, name, text);
    }
}

FormValues *promotion_form_show(const Promotion *promotion)
{
    FormValues *values = form_values_new();
    form_values_show(values, "name", promotion->name);
    form_values_show(values, "kind", promotion->kind);
    form_values_show(values, "channel", promotion->channel);
    form_values_show_int(values, "cost", promotion->cost_idr);
    form_values_show(values, "offer", promotion->offer);
    form_values_show(values, "terms", promotion->terms);
    form_values_show(values, "result", promotion->result);
    show_day(values, "from_day", promotion->from_day);
    show_day(values, "to_day", promotion->to_day);
    show_day(values, "follow_day", promotion->follow_day);
    if (promotion->orders != OUTLAY_RECORDED) {
        form_values_show_int(values, "orders", promotion->orders);
    }
    if (promotion->margin_idr != OUTLAY_RECORDED) {
        form_values_show_int(values, "margin", promotion->margin_idr);
    }
    return values;
}

static bool cash_write(const Doing *doing, PromotionDraft *draft, GError **error)
{
    const Context *context = doing->context;
    CashDraft cash = {g_str_equal(draft->kind, PROMOTION_QUOTA)   ? "internet"
                      : g_str_equal(draft->kind, PROMOTION_STAFF) ? "wages"
                                                                  : "promotion",
                      MIN(draft->from_day, context->today), -draft->cost_idr, draft->name};
    return !form_flag(doing->values, "cash") ||
           cash_add(context->db, context->business_id, &cash, context->now, &draft->cash_id,
                    error);
}

bool promotion_form_add(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PromotionDraft draft = draft_read(doing);
    return form_errors_count(doing->errors) > 0 ||
           (cash_write(doing, &draft, error) &&
            promotion_add(context->db, context->business_id, &draft, context->now,
                          &doing->result->id, error));
}

bool promotion_need(const Doing *doing, bool shared, RecordList **ret_one, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    doing->result->id = doing->id;
    if (!promotion_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0 || promotion_is_shared(promotion_at(one, 0)->kind) != shared) {
        return error_set(error, ERROR_NOT_FOUND, "no such promotion");
    }
    *ret_one = g_steal_pointer(&one);
    return true;
}

bool promotion_form_edit(const Doing *doing, bool shared, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!promotion_need(doing, shared, &one, error)) {
        return false;
    }
    PromotionDraft draft = draft_read(doing);
    return form_errors_count(doing->errors) > 0 ||
           promotion_edit(context->db, context->business_id, doing->id, &draft, context->now,
                          error);
}

bool promotion_form_remove(const Doing *doing, bool shared, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    doing->result->next = g_strdup(shared ? "/kerja-sama" : "/iklan");
    return promotion_need(doing, shared, &one, error) &&
           promotion_remove(context->db, context->business_id, doing->id, context->now, error);
}
