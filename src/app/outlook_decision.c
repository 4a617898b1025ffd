// SPDX-License-Identifier: Apache-2.0
#include "app/outlook_decision.h"

#include "base/money.h"
#include "store/request.h"

/* One making. */
typedef struct {
    const Outlook *outlook;
    const Lang *lang;
    GPtrArray *decisions;
} Making;

static void decision_free(void *data)
{
    OutlookDecision *decision = data;
    g_free(decision->title);
    g_free(decision->data);
    g_free(decision->size);
    g_free(decision);
}

/* Takes the texts; what is too much is let go. */
static void say(const Making *making, OutlookDecision decision)
{
    g_ptr_array_add(making->decisions, g_memdup2(&decision, sizeof(decision)));
    if (making->decisions->len > OUTLOOK_DECISIONS) {
        g_ptr_array_set_size(making->decisions, OUTLOOK_DECISIONS);
    }
}

char *pattern_size_words(const Pattern *pattern, bool weeks, const Lang *lang)
{
    g_autofree char *total = number_format(pattern->total);
    g_autofree char *base =
        g_strdup_printf(weeks ? tr(lang, "Dasar: %s pembelian dalam %d minggu.")
                              : tr(lang, "Dasar: %s pesanan pada %d hari."),
                        total, (int)pattern->rows);
    g_autofree char *luck = g_strdup_printf(
        tr(lang, "Kebetulan saja membuat yang seperti ini paling banyak %d dari 1.000 kali."),
        (int)pattern->chance_permille);
    return pattern->found ? g_strconcat(base, " ", luck, NULL) : g_steal_pointer(&base);
}

/* "Jumat rata-rata 9,0 pembelian; hari lain 3,1." */
static char *weekday_data(const Pattern *pattern, const Lang *lang)
{
    g_autofree char *peak = outlook_mean(pattern->at_peak, pattern->rows);
    g_autofree char *others =
        outlook_mean(pattern->total - pattern->at_peak, pattern->rows * (pattern->columns - 1));
    return g_strdup_printf(tr(lang, "%s rata-rata %s pembelian, hari lain %s."),
                           weekday_name((Weekday)pattern->column, lang), peak, others);
}

static void consider_weekday(const Making *making)
{
    const Pattern *pattern = &making->outlook->weekday;
    if (pattern->found) {
        say(making,
            (OutlookDecision){
                "weekday",
                g_strdup_printf(tr(making->lang, "Siapkan lebih banyak untuk hari %s, dan kabari "
                                                 "pembeli sehari sebelumnya"),
                                weekday_name((Weekday)pattern->column, making->lang)),
                weekday_data(pattern, making->lang),
                pattern_size_words(pattern, true, making->lang), "/kalender/buat",
                N_("Buat kalender")});
    }
}

static void consider_hour(const Making *making)
{
    const Pattern *pattern = &making->outlook->hour;
    if (pattern->found) {
        g_autofree char *hours = outlook_hours(pattern->column);
        g_autofree char *begin = minute_format((Minute)pattern->column * 120);
        g_autofree char *part = percent_format_whole(pattern->at_peak, pattern->total);
        say(making,
            (OutlookDecision){
                "hour",
                g_strdup_printf(tr(making->lang, "Pasang kabar sebelum jam %s"), begin),
                g_strdup_printf(tr(making->lang, "%s pesanan masuk antara jam %s."), part, hours),
                pattern_size_words(pattern, false, making->lang), "/kalender/buat",
                N_("Buat kalender")});
    }
}

static void consider_demand(const Making *making)
{
    if (record_count(making->outlook->wanted) == 0) {
        return;
    }
    const RequestedItem *item = requested_item_at(making->outlook->wanted, 0);
    if (item->count >= OUTLOOK_WANTED_LEAST) {
        say(making, (OutlookDecision){
                        "demand",
                        g_strdup_printf(tr(making->lang, "Coba jual %s satu hari"), item->item),
                        g_strdup_printf(tr(making->lang, "%d permintaan, semuanya %d buah, belum "
                                                         "ada yang dilayani."),
                                        (int)item->count, (int)item->quantity),
                        g_strdup_printf(tr_count(making->lang, "Dasar: %d permintaan yang dicatat.",
                                                 item->count),
                                        (int)item->count),
                        "/permintaan", N_("Lihat siapa yang meminta")});
    }
}

static void consider_price(const Making *making)
{
    const GArray *lines = making->outlook->price_lines;
    for (guint i = 0; i < lines->len; i++) {
        const PriceLine *line = &g_array_index(lines, PriceLine, i);
        bool lowest = line->place == PRICE_LOWEST;
        if (!lowest && line->place != PRICE_HIGHEST) {
            continue;
        }
        g_autofree char *own = money_format(line->own_idr);
        g_autofree char *median = money_format(line->median_idr);
        say(making, (OutlookDecision){
                        "price",
                        g_strdup_printf(lowest ? tr(making->lang, "Timbang lagi harga %s: bisa "
                                                                  "naik sedikit, atau jadikan "
                                                                  "alasan membeli")
                                               : tr(making->lang, "Ceritakan mengapa %s lebih "
                                                                  "mahal, atau timbang harganya"),
                                        line->product),
                        g_strdup_printf(tr(making->lang, "Harga Anda %s, tengah-tengahnya di "
                                                         "tempat lain %s."),
                                        own, median),
                        g_strdup_printf(tr_count(making->lang, "Dasar: harga dari %d penjual.",
                                                 (int64_t)line->count),
                                        (int)line->count),
                        "/produk", N_("Lihat daftar barang")});
        return;
    }
}

/* The first is clearly ahead only when it is half as many orders more than the second. */
static void consider_best(const Making *making)
{
    const RecordList *best = making->outlook->best;
    if (record_count(best) == 0 || best_seller_at(best, 0)->orders < OUTLOOK_BEST_LEAST) {
        return;
    }
    const BestSeller *first = best_seller_at(best, 0);
    g_autofree char *pieces = number_format(first->pieces);
    say(making, (OutlookDecision){
                    "best",
                    g_strdup_printf(tr(making->lang, "Jaga supaya %s tidak pernah habis"),
                                    first->name),
                    g_strdup_printf(tr(making->lang, "Paling sering dipesan: %s buah terjual."),
                                    pieces),
                    g_strdup_printf(tr_count(making->lang, "Dasar: %d pesanan yang memuatnya.",
                                             first->orders),
                                    (int)first->orders),
                    "/stok", N_("Lihat stok")});
}

GPtrArray *outlook_decisions_make(const Outlook *outlook, const Lang *lang)
{
    Making making = {outlook, lang, g_ptr_array_new_with_free_func(decision_free)};
    consider_weekday(&making);
    consider_demand(&making);
    consider_price(&making);
    consider_hour(&making);
    consider_best(&making);
    return making.decisions;
}
