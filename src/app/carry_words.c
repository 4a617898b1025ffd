// SPDX-License-Identifier: Apache-2.0
#include "app/carry_words.h"

#include "base/money.h"
#include "base/text.h"
#include "carry/read.h"

#define TITLE_MAX 60
#define VALUE_MAX 300
#define INSTANT_MAX INT64_C(4102444800) /* the year 2100 */

static const struct {
    const char *column, *label;
} LABELS[] = {
    {"name", N_("Nama")},
    {"customer", N_("Pembeli")},
    {"phone", N_("Nomor WhatsApp")},
    {"title", N_("Judul")},
    {"text", N_("Teks")},
    {"answer", N_("Jawaban")},
    {"value", N_("Isi")},
    {"shortcut", N_("Kata pendek")},
    {"price_idr", N_("Harga")},
    {"cost_idr", N_("Modal")},
    {"amount_idr", N_("Jumlah uang")},
    {"goods_idr", N_("Harga barang")},
    {"fee_idr", N_("Ongkos")},
    {"total_idr", N_("Total")},
    {"difference_idr", N_("Selisih harga")},
    {"unit", N_("Satuan")},
    {"stock", N_("Stok")},
    {"description", N_("Keterangan")},
    {"unique_line", N_("Yang hanya ada pada Anda")},
    {"state", N_("Keadaan")},
    {"paid_at", N_("Uangnya diterima")},
    {"delivered_at", N_("Sampai ke pembeli")},
    {"due_day", N_("Untuk hari")},
    {"day", N_("Hari")},
    {"due_minute", N_("Pukul")},
    {"minute", N_("Pukul")},
    {"area", N_("Daerah antar")},
    {"address", N_("Alamat")},
    {"place", N_("Tempat")},
    {"distance", N_("Jauhnya")},
    {"note", N_("Catatan")},
    {"reason", N_("Alasan")},
    {"consent", N_("Setuju dihubungi")},
    {"active", N_("Masih dipakai")},
    {"circle", N_("Lingkaran")},
    {"words", N_("Tujuan")},
    {"target_value", N_("Sasaran")},
    {"quantity", N_("Banyaknya")},
    {"boxes", N_("Banyaknya")},
    {"pieces", N_("Banyaknya")},
    {"minutes", N_("Menit")},
    {"minutes_per_day", N_("Menit sehari")},
    {"promise_minutes", N_("Janji menjawab (menit)")},
    {"zone", N_("Waktu setempat")},
    {"stars", N_("Bintang")},
    {"done_at", N_("Sudah dikerjakan")},
    {"closed_at", N_("Sudah ditutup")},
    {"qris", N_("QRIS")},
    {"accounts", N_("Rekening")},
    {"greeting", N_("Sapaan")},
    {"away", N_("Sapaan waktu tutup")},
    {"contact_id", N_("Kontak")},
    {"product_id", N_("Barang")},
    {"person_id", N_("Yang mengerjakan")},
    {"goal_id", N_("Tujuan")},
};

static const struct {
    const char *state, *label;
} STATES[] = {
    {"new", N_("baru")},           {"confirmed", N_("dikonfirmasi")},
    {"ready", N_("siap")},         {"delivered", N_("sudah diterima pembeli")},
    {"paid", N_("lunas")},         {"cancelled", N_("dibatalkan")},
    {"booked", N_("dipesan")},     {"planned", N_("direncanakan")},
    {"done", N_("selesai")},       {"skipped", N_("dilewati")},
    {"open", N_("terbuka")},       {"closed", N_("ditutup")},
    {"ordered", N_("dipesan")},    {"received", N_("diterima")},
    {"waiting", N_("menunggu")},   {"picked_up", N_("sudah diambil")},
    {"taken", N_("dapat")},        {"missed", N_("tidak datang")},
};

static const char *label_of(const char *column, const Lang *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(LABELS); i++) {
        if (g_str_equal(LABELS[i].column, column)) {
            return tr(lang, LABELS[i].label);
        }
    }
    return NULL;
}

static const char *state_of(const char *state, const Lang *lang)
{
    for (size_t i = 0; i < G_N_ELEMENTS(STATES); i++) {
        if (g_str_equal(STATES[i].state, state)) {
            return tr(lang, STATES[i].label);
        }
    }
    return state;
}

/* What a record is called: its name, its customer, its text. */
static char *record_title(const CarryRecord *record, const Lang *lang)
{
    static const char *const NAMES[] = {"name", "customer", "title", "words", "shortcut",
                                        "question", "text", "what", "note", "period", NULL};
    const char *kind = record->place->label != NULL ? tr(lang, record->place->label) : "";
    for (const char *const *name = NAMES; *name != NULL; name++) {
        const CarryValue *value = carry_value(record, *name);
        if (value != NULL && value->kind == CARRY_TEXT && *value->text != '\0') {
            g_autofree char *words = text_shorten(value->text, TITLE_MAX);
            return g_strdup_printf("%s: %s", kind, words);
        }
    }
    return g_strdup(kind);
}

typedef struct {
    const Context *context;
    const CarryBook *here, *theirs;
} Telling;

static char *named_words(const Telling *telling, const CarryRecord *record, size_t column)
{
    const char *uid = NULL;
    const char *place = carry_value_names(record, column, &uid);
    const CarryRecord *named = place != NULL ? carry_book_find(telling->here, place, uid) : NULL;
    if (named == NULL && place != NULL) {
        named = carry_book_find(telling->theirs, place, uid);
    }
    const CarryValue *name = named != NULL && !named->gone ? carry_value(named, "name") : NULL;
    return g_strdup(name != NULL && name->kind == CARRY_TEXT ? name->text
                                                             : tr(telling->context->lang, "ada"));
}

static bool is_flag(const char *column)
{
    static const char *const FLAGS[] = {"active", "consent", "delivery", "may_publish", NULL};
    return g_strv_contains(FLAGS, column);
}

static char *number_words(const Telling *telling, const char *column, int64_t number)
{
    const Lang *lang = telling->context->lang;
    if (g_str_has_suffix(column, "_idr")) {
        return money_format(number);
    }
    if (g_str_has_suffix(column, "_at") && number >= 0 && number < INSTANT_MAX) {
        return day_format_long(zone_day(telling->context->zone, number), lang);
    }
    if (g_str_equal(column, "day") || g_str_has_suffix(column, "_day")) {
        return number >= DAY_MIN && number <= DAY_MAX ? day_format_long((Day)number, lang)
                                                      : number_format(number);
    }
    if (g_str_has_suffix(column, "minute")) {
        return number >= 0 && number < 1440 ? minute_format((Minute)number) : number_format(number);
    }
    return is_flag(column) ? g_strdup(number != 0 ? tr(lang, "ya") : tr(lang, "tidak"))
                           : number_format(number);
}

static char *value_words(const Telling *telling, const CarryRecord *record, size_t column)
{
    const CarryValue *value = &record->values[column];
    const char *name = record->place->columns[column].name;
    switch (value->kind) {
    case CARRY_NUMBER:
        return number_words(telling, name, value->number);
    case CARRY_TEXT:
        return *value->text == '\0' ? g_strdup("–")
               : g_str_equal(name, "state")
                   ? g_strdup(state_of(value->text, telling->context->lang))
                   : text_shorten(value->text, VALUE_MAX);
    case CARRY_NAMED:
        return named_words(telling, record, column);
    default:
        return g_strdup("–");
    }
}

static void add(GArray *list, const char *label, char *take_here, char *take_file)
{
    if (g_str_equal(take_here, take_file)) {
        g_free(take_here);
        g_free(take_file);
        return;
    }
    CarryDifference difference = {label, take_here, take_file};
    g_array_append_val(list, difference);
}

/* "2 × Nasi kuning, 1 × Kue", or how many parts there are. */
static char *parts_words(const CarryRecord *record, const Lang *lang)
{
    g_autoptr(GString) words = g_string_new(NULL);
    guint count = record->parts != NULL ? record->parts->len : 0;
    for (guint i = 0; i < count; i++) {
        const CarryRecord *part = g_ptr_array_index(record->parts, i);
        const CarryValue *name = carry_value(part, "name");
        const CarryValue *quantity = carry_value(part, "quantity");
        if (name != NULL && quantity != NULL) {
            g_string_append_printf(words, "%s%" G_GINT64_FORMAT " × %s",
                                   words->len > 0 ? ", " : "", quantity->number, name->text);
        }
    }
    return words->len > 0
               ? text_shorten(words->str, VALUE_MAX)
               : g_strdup_printf(tr_count(lang, "%d bagian", (int64_t)count), (int)count);
}

static bool parts_differ(const CarryRecord *one, const CarryRecord *other)
{
    guint count = one->parts != NULL ? one->parts->len : 0;
    if (count != (other->parts != NULL ? other->parts->len : 0)) {
        return true;
    }
    for (guint i = 0; i < count; i++) {
        const CarryRecord *mine = g_ptr_array_index(one->parts, i);
        const CarryRecord *theirs = g_ptr_array_index(other->parts, i);
        if (!g_str_equal(mine->digest, theirs->digest)) {
            return true;
        }
    }
    return false;
}

static void differences_find(const Telling *telling, const CarryRecord *here,
                             const CarryRecord *theirs, GArray *list)
{
    const Lang *lang = telling->context->lang;
    guint other = 0;
    for (size_t i = 0; i < theirs->place->width; i++) {
        const CarryColumn *column = &theirs->place->columns[i];
        const char *label = label_of(column->name, lang);
        char *one = value_words(telling, here, i), *two = value_words(telling, theirs, i);
        bool counts = !column->quiet && !column->own && !column->account &&
                      (!column->derived || here->values[i].kind != theirs->values[i].kind);
        other += counts && label == NULL && !g_str_equal(one, two);
        if (counts && label != NULL) {
            add(list, label, one, two);
        } else {
            g_free(one);
            g_free(two);
        }
    }
    if (parts_differ(here, theirs)) {
        add(list, tr(lang, "Isinya"), parts_words(here, lang), parts_words(theirs, lang));
    }
    if (list->len == 0 && other > 0) {
        add(list, tr(lang, "Keterangan lain"), g_strdup(tr(lang, "seperti di sini")),
            g_strdup(tr(lang, "lain di berkas")));
    }
}

static char *added_words(const CarryRecord *record, const Lang *lang)
{
    g_autofree char *title = record_title(record, lang);
    const CarryValue *amount = carry_value(record, "amount_idr");
    if (amount == NULL || amount->kind != CARRY_NUMBER) {
        return g_steal_pointer(&title);
    }
    g_autofree char *money = money_format(amount->number);
    return g_strdup_printf("%s %s", title, money);
}

static void difference_clear(gpointer data)
{
    CarryDifference *difference = data;
    g_free(difference->here);
    g_free(difference->file);
}

void carry_words_free(CarryWords *words)
{
    if (words != NULL) {
        g_free(words->title);
        g_array_unref(words->differences);
        g_ptr_array_unref(words->added);
        g_free(words);
    }
}

static CarryWords *words_of(const Telling *telling, const CarryConflict *conflict)
{
    const Lang *lang = telling->context->lang;
    CarryWords *words = g_new0(CarryWords, 1);
    const CarryRecord *whole = g_ptr_array_index(telling->theirs->records, 0);
    words->id = conflict->id;
    words->may_both = conflict->may_both != 0;
    words->title = record_title(whole, lang);
    words->differences = g_array_new(FALSE, FALSE, sizeof(CarryDifference));
    g_array_set_clear_func(words->differences, difference_clear);
    words->added = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < telling->theirs->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(telling->theirs->records, i);
        const CarryRecord *here = carry_book_find(telling->here, record->place->name, record->uid);
        if (here != NULL && !here->gone && !record->gone) {
            differences_find(telling, here, record, words->differences);
        } else if (!record->gone) {
            g_ptr_array_add(words->added, added_words(record, lang));
        }
    }
    return words;
}

bool carry_words_load(const Context *context, size_t limit, GPtrArray **ret_list, GError **error)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(CarryBook) here = NULL;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(GPtrArray) list =
        g_ptr_array_new_with_free_func((GDestroyNotify)carry_words_free);
    bool settled = false;
    if (!carry_conflict_list(context->db, context->business_id, &open, error) ||
        (record_count(open) > 0 &&
         !carry_read(context->db, plan, context->business_id, &here, &settled, error))) {
        return false;
    }
    for (size_t i = 0; i < record_count(open) && i < limit; i++) {
        const CarryConflict *conflict = carry_conflict_at(open, i);
        CarryRefusal refusal = {0};
        g_autoptr(CarryBook) theirs = carry_records_read(plan, conflict->theirs, &refusal);
        if (theirs != NULL && theirs->records->len > 0) {
            Telling telling = {context, here, theirs};
            g_ptr_array_add(list, words_of(&telling, conflict));
        }
    }
    *ret_list = g_steal_pointer(&list);
    return true;
}

char *carry_counts_words(const CarryCounts *counts, const Lang *lang)
{
    GString *words = g_string_new(NULL);
    int64_t news = counts->fresh + counts->changed + counts->removed;
    if (news == 0 && counts->conflicts == 0) {
        g_string_append(words, tr(lang, "Isi berkas ini sudah ada semua di sini. Tidak ada yang "
                                        "berubah."));
        return g_string_free(words, FALSE);
    }
    g_string_append_printf(words, tr(lang, "Berkas sudah digabung: %d baru, %d diperbarui, %d dihapus."),
                           (int)counts->fresh, (int)counts->changed, (int)counts->removed);
    if (counts->conflicts > 0) {
        g_string_append_c(words, ' ');
        g_string_append_printf(
            words,
            tr_count(lang, "%d hal diubah di dua tempat; pilih mana yang benar.", counts->conflicts),
            (int)counts->conflicts);
    }
    return g_string_free(words, FALSE);
}
