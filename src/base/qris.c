// SPDX-License-Identifier: Apache-2.0
#include "base/qris.h"

#include <string.h>

#include "base/lang.h"

#define FIELDS_MAX 100
#define SUBFIELDS_MAX 40
#define GUI_MAX 32u
#define TAG_FORMAT 0
#define TAG_METHOD 1
#define TAG_ACCOUNT_FIRST 26
#define TAG_ACCOUNT_LAST 51
#define TAG_CATEGORY 52
#define TAG_CURRENCY 53
#define TAG_AMOUNT 54
#define TAG_TIP 55
#define TAG_TIP_FIXED 56
#define TAG_TIP_SHARE 57
#define TAG_COUNTRY 58
#define TAG_MERCHANT 59
#define TAG_CITY 60
#define TAG_ADDITIONAL 62
#define TAG_CRC 63 /* the last */
#define TAG_OTHER_LANGUAGE 64

static const char METHOD_STATIC[] = "11";
static const char METHOD_DYNAMIC[] = "12";

typedef struct {
    int tag;
    char *value;
} QrisField;

struct Qris {
    GArray *fields; /* QrisField, as they came */
    char *merchant_id;
};

const char *qris_problem_sentence(QrisProblem problem)
{
    static const char *const SENTENCES[] = {
        [QRIS_FINE] = N_("Kode QRIS ini benar."),
        [QRIS_LENGTH] = N_("Teks QRIS kosong atau terlalu panjang. Salin lagi seluruh teksnya."),
        [QRIS_TEXT] = N_("Ini bukan teks QRIS: ada huruf yang tidak mungkin ada di dalamnya. Salin "
                         "lagi teksnya dari hasil pindaian."),
        [QRIS_STRUCTURE] = N_("Teks QRIS ini belum lengkap. Salin lagi seluruh teksnya, dari 0002 "
                              "di depan sampai huruf terakhir."),
        [QRIS_CRC] = N_("Teks QRIS ini berubah di tengah jalan: angka pemeriksanya tidak cocok. "
                        "Pindai ulang, lalu salin lagi."),
        [QRIS_FOREIGN] = N_("Kode ini bukan QRIS Indonesia dalam rupiah."),
        [QRIS_MERCHANT] = N_("Kode ini tidak menyebut penerima pembayaran QRIS."),
        [QRIS_VALUE] = N_("Ada isi QRIS yang bentuknya salah. Pindai ulang, lalu salin lagi."),
        [QRIS_DYNAMIC] = N_("QRIS ini sudah berisi jumlah, jadi hanya untuk satu pembayaran. Pakai "
                            "QRIS tetap yang tertempel di tempat usaha."),
        [QRIS_AMOUNT] = N_("Jumlahnya harus antara Rp1 dan Rp10.000.000."),
    };
    g_assert((size_t)problem < G_N_ELEMENTS(SENTENCES));
    return SENTENCES[problem];
}

uint16_t qris_crc(const char *bytes, size_t size)
{
    unsigned crc = 0xffff;
    for (size_t i = 0; i < size; i++) {
        crc ^= (unsigned)(unsigned char)bytes[i] << 8;
        for (int bit = 0; bit < 8; bit++) {
            crc = ((crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021u : 0u)) & 0xffff;
        }
    }
    return (uint16_t)crc;
}

static void field_clear(gpointer field)
{
    g_free(((QrisField *)field)->value);
}

static GArray *fields_new(void)
{
    GArray *fields = g_array_new(FALSE, TRUE, sizeof(QrisField));
    g_array_set_clear_func(fields, field_clear);
    return fields;
}

static const char *value_of(const GArray *fields, int tag)
{
    for (guint i = 0; i < fields->len; i++) {
        const QrisField *field = &g_array_index(fields, QrisField, i);
        if (field->tag == tag) {
            return field->value;
        }
    }
    return NULL;
}

/* Two digits at `at`, or -1. */
static int pair_at(const char *at)
{
    bool digits = g_ascii_isdigit(at[0]) && g_ascii_isdigit(at[1]);
    return digits ? (at[0] - '0') * 10 + at[1] - '0' : -1;
}

/* No tag twice, no empty value, nothing left over. */
static bool fields_read(const char *text, guint max, GArray *fields)
{
    size_t left = strlen(text);
    while (left > 0) {
        int tag = left >= 4 ? pair_at(text) : -1;
        int length = left >= 4 ? pair_at(text + 2) : -1;
        if (tag < 0 || length < 1 || (size_t)length + 4 > left || fields->len >= max ||
            value_of(fields, tag) != NULL) {
            return false;
        }
        QrisField field = {tag, g_strndup(text + 4, (gsize)length)};
        g_array_append_val(fields, field);
        text += 4 + length;
        left -= 4 + (size_t)length;
    }
    return fields->len > 0;
}

static bool all_digits(const char *text, size_t min, size_t max)
{
    size_t length = strlen(text);
    return length >= min && length <= max && text[strspn(text, "0123456789")] == '\0';
}

/* "15000", "15000.", "15000.5", "15000.50". */
static bool is_amount(const char *text)
{
    size_t whole = strspn(text, "0123456789");
    const char *rest = text + whole;
    if (whole == 0 || strlen(text) > 13) {
        return false;
    }
    return *rest == '\0' || (*rest == '.' && all_digits(rest + 1, 0, 2));
}

/* Above zero, at most 99.99. */
static bool is_share(const char *text)
{
    return is_amount(text) && strcspn(text, ".") <= 2 && text[strspn(text, "0.")] != '\0';
}

/* The receiver is named by a template with a globally unique name such as ID.CO.QRIS.WWW or that of
 * the bank. */
static bool account_is_named(const GArray *account)
{
    const char *name = value_of(account, 0);
    return name != NULL && strlen(name) <= GUI_MAX && strchr(name, '.') != NULL;
}

static QrisProblem accounts_check(Qris *qris)
{
    size_t named = 0;
    for (guint i = 0; i < qris->fields->len; i++) {
        const QrisField *field = &g_array_index(qris->fields, QrisField, i);
        if (field->tag < TAG_ACCOUNT_FIRST || field->tag > TAG_ACCOUNT_LAST) {
            continue;
        }
        g_autoptr(GArray) account = fields_new();
        if (!fields_read(field->value, SUBFIELDS_MAX, account)) {
            return QRIS_STRUCTURE;
        }
        named += account_is_named(account);
        const char *id = value_of(account, 2);
        if (id != NULL && g_str_has_prefix(id, "ID")) {
            g_free(qris->merchant_id);
            qris->merchant_id = g_strdup(id);
        }
    }
    return named > 0 ? QRIS_FINE : QRIS_MERCHANT;
}

static QrisProblem templates_check(const Qris *qris)
{
    static const int TEMPLATES[] = {TAG_ADDITIONAL, TAG_OTHER_LANGUAGE};
    for (size_t i = 0; i < G_N_ELEMENTS(TEMPLATES); i++) {
        g_autoptr(GArray) inside = fields_new();
        const char *value = value_of(qris->fields, TEMPLATES[i]);
        if (value != NULL && !fields_read(value, SUBFIELDS_MAX, inside)) {
            return QRIS_STRUCTURE;
        }
    }
    return QRIS_FINE;
}

/* Tag 55 says which of 56 and 57 must be there; neither stands alone. */
static bool tip_is_whole(const Qris *qris)
{
    const char *tip = value_of(qris->fields, TAG_TIP);
    const char *fixed = value_of(qris->fields, TAG_TIP_FIXED);
    const char *share = value_of(qris->fields, TAG_TIP_SHARE);
    bool asks_fixed = g_strcmp0(tip, "02") == 0, asks_share = g_strcmp0(tip, "03") == 0;
    return (tip == NULL || g_str_equal(tip, "01") || asks_fixed || asks_share) &&
           asks_fixed == (fixed != NULL) && asks_share == (share != NULL) &&
           (fixed == NULL || is_amount(fixed)) && (share == NULL || is_share(share));
}

static bool method_is_known(const Qris *qris)
{
    const char *method = value_of(qris->fields, TAG_METHOD);
    return method == NULL || g_str_equal(method, METHOD_STATIC) ||
           g_str_equal(method, METHOD_DYNAMIC);
}

static QrisProblem values_check(const Qris *qris)
{
    static const int NEEDED[] = {TAG_CATEGORY, TAG_CURRENCY, TAG_COUNTRY, TAG_MERCHANT, TAG_CITY};
    for (size_t i = 0; i < G_N_ELEMENTS(NEEDED); i++) {
        if (value_of(qris->fields, NEEDED[i]) == NULL) {
            return QRIS_STRUCTURE;
        }
    }
    if (!g_str_equal(value_of(qris->fields, TAG_COUNTRY), "ID") ||
        !g_str_equal(value_of(qris->fields, TAG_CURRENCY), "360")) {
        return QRIS_FOREIGN;
    }
    const char *amount = value_of(qris->fields, TAG_AMOUNT);
    bool right = method_is_known(qris) && tip_is_whole(qris) &&
                 all_digits(value_of(qris->fields, TAG_CATEGORY), 4, 4) &&
                 (amount == NULL || is_amount(amount)) &&
                 strlen(value_of(qris->fields, TAG_MERCHANT)) <= 25 &&
                 strlen(value_of(qris->fields, TAG_CITY)) <= 15;
    return right ? QRIS_FINE : QRIS_VALUE;
}

/* First the format, last the CRC over all before its value. */
static QrisProblem ends_check(const Qris *qris, const char *text)
{
    const QrisField *first = &g_array_index(qris->fields, QrisField, 0);
    const QrisField *last = &g_array_index(qris->fields, QrisField, qris->fields->len - 1);
    if (first->tag != TAG_FORMAT || !g_str_equal(first->value, "01") || last->tag != TAG_CRC ||
        strlen(last->value) != 4) {
        return QRIS_STRUCTURE;
    }
    g_autofree char *crc = g_strdup_printf("%04X", qris_crc(text, strlen(text) - 4));
    return g_ascii_strcasecmp(crc, last->value) == 0 ? QRIS_FINE : QRIS_CRC;
}

static QrisProblem text_check(const char *text)
{
    size_t length = strnlen(text, QRIS_TEXT_MAX + 1);
    if (length == 0 || length > QRIS_TEXT_MAX) {
        return QRIS_LENGTH;
    }
    for (const char *at = text; *at != '\0'; at++) {
        if (!g_ascii_isprint(*at)) {
            return QRIS_TEXT;
        }
    }
    return QRIS_FINE;
}

static QrisProblem read_into(Qris *qris, const char *text)
{
    QrisProblem problem = text_check(text);
    if (problem != QRIS_FINE) {
        return problem;
    }
    if (!fields_read(text, FIELDS_MAX, qris->fields)) {
        return QRIS_STRUCTURE;
    }
    problem = ends_check(qris, text);
    problem = problem == QRIS_FINE ? values_check(qris) : problem;
    problem = problem == QRIS_FINE ? accounts_check(qris) : problem;
    return problem == QRIS_FINE ? templates_check(qris) : problem;
}

Qris *qris_read(const char *text, QrisProblem *ret_problem)
{
    g_assert(text != NULL && ret_problem != NULL);
    g_autofree char *trimmed = g_strstrip(g_strndup(text, 2 * QRIS_TEXT_MAX));
    g_autoptr(Qris) qris = g_new0(Qris, 1);
    qris->fields = fields_new();
    qris->merchant_id = g_strdup("");
    *ret_problem = read_into(qris, trimmed);
    return *ret_problem == QRIS_FINE ? g_steal_pointer(&qris) : NULL;
}

void qris_free(Qris *qris)
{
    if (qris != NULL) {
        g_array_unref(qris->fields);
        g_free(qris->merchant_id);
        g_free(qris);
    }
}

const char *qris_merchant(const Qris *qris)
{
    return value_of(qris->fields, TAG_MERCHANT);
}

const char *qris_city(const Qris *qris)
{
    return value_of(qris->fields, TAG_CITY);
}

const char *qris_merchant_id(const Qris *qris)
{
    return qris->merchant_id;
}

const char *qris_amount(const Qris *qris)
{
    const char *amount = value_of(qris->fields, TAG_AMOUNT);
    return amount != NULL ? amount : "";
}

bool qris_is_dynamic(const Qris *qris)
{
    return g_strcmp0(value_of(qris->fields, TAG_METHOD), METHOD_DYNAMIC) == 0;
}

QrisTip qris_tip(const Qris *qris)
{
    const char *tip = value_of(qris->fields, TAG_TIP);
    return tip == NULL ? QRIS_TIP_NONE : (QrisTip)(tip[1] - '0');
}

static void field_append(GString *text, int tag, const char *value)
{
    g_string_append_printf(text, "%02d%02zu%s", tag, strlen(value), value);
}

char *qris_ask(const Qris *qris, int64_t amount_idr, QrisProblem *ret_problem)
{
    *ret_problem = qris_is_dynamic(qris) || *qris_amount(qris) != '\0'  ? QRIS_DYNAMIC
                   : amount_idr < 1 || amount_idr > QRIS_AMOUNT_MAX_IDR ? QRIS_AMOUNT
                                                                        : QRIS_FINE;
    if (*ret_problem != QRIS_FINE) {
        return NULL;
    }
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree char *amount = g_strdup_printf("%" G_GINT64_FORMAT, amount_idr);
    for (guint i = 0; i + 1 < qris->fields->len; i++) { /* the CRC comes anew */
        const QrisField *field = &g_array_index(qris->fields, QrisField, i);
        field_append(text, field->tag, field->tag == TAG_METHOD ? METHOD_DYNAMIC : field->value);
        if (field->tag == TAG_FORMAT && value_of(qris->fields, TAG_METHOD) == NULL) {
            field_append(text, TAG_METHOD, METHOD_DYNAMIC);
        }
        if (field->tag == TAG_CURRENCY) {
            field_append(text, TAG_AMOUNT, amount);
        }
    }
    g_string_append(text, "6304");
    g_string_append_printf(text, "%04X", qris_crc(text->str, text->len));
    if (text->len > QRIS_TEXT_MAX) {
        *ret_problem = QRIS_LENGTH;
        return NULL;
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}
