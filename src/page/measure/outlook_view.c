// SPDX-License-Identifier: Apache-2.0
#include "page/measure/outlook_view.h"

#include "app/outlook_decision.h"
#include "base/money.h"
#include "store/request.h"

#define WANTED_SHOWN 5

static void draw_decision(Html *html, const OutlookDecision *decision)
{
    ui_item_begin(html, (UiItem){.title_data = decision->title, .note_data = decision->data});
    ui_hint(html, decision->size);
    ui_actions_begin(html);
    ui_button_link(html, decision->path, tr(html->lang, decision->path_label), false);
    ui_actions_end(html);
    ui_item_end(html);
}

void outlook_draw_decisions(Html *html, const Outlook *outlook)
{
    const Lang *lang = html->lang;
    ui_card_begin(html, tr(lang, "Untuk dipertimbangkan"));
    if (outlook->decisions->len == 0) {
        ui_paragraph(html, tr(lang, "Belum cukup data untuk menyarankan sesuatu. Catat pesanan, "
                                    "permintaan, dan harga penjual lain; halaman ini terisi "
                                    "sendiri."));
    } else {
        ui_hint(html, tr(lang, "Anda yang memutuskan. Setiap saran menyebut datanya."));
    }
    ui_list_begin(html);
    for (guint i = 0; i < outlook->decisions->len; i++) {
        draw_decision(html, outlook_decision_at(outlook, i));
    }
    ui_list_end(html);
    ui_card_end(html);
}

static void draw_not_enough(Html *html, const Pattern *pattern, bool weeks)
{
    const Lang *lang = html->lang;
    g_autofree char *sentence = g_strdup_printf(
        weeks ? tr(lang, "Belum cukup data: perlu %d pembelian dalam %d minggu penuh. Sekarang "
                         "baru %d pembelian dalam %d minggu.")
              : tr(lang, "Belum cukup data: perlu %d pesanan yang dicatat saat masuk, pada %d "
                         "hari. Sekarang baru %d pesanan pada %d hari."),
        PATTERN_COUNT_LEAST, PATTERN_ROWS_LEAST, (int)pattern->total, (int)pattern->rows);
    ui_hint(html, sentence);
}

static void draw_weekday_bars(Html *html, const Outlook *outlook)
{
    int64_t most = 1;
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        most = MAX(most, outlook->weekday_sums[day]);
    }
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        g_autofree char *mean = outlook_mean(outlook->weekday_sums[day], outlook->weeks);
        g_autofree char *label =
            g_strdup_printf("%s: %s", weekday_name((Weekday)day, html->lang), mean);
        ui_meter(html, outlook->weekday_sums[day], most, label);
    }
}

void outlook_draw_weekdays(Html *html, const Outlook *outlook)
{
    const Lang *lang = html->lang;
    const Pattern *pattern = &outlook->weekday;
    ui_heading(html, tr(lang, "Hari ramai"));
    if (!pattern->enough) {
        draw_not_enough(html, pattern, true);
        return;
    }
    g_autofree char *found = g_strdup_printf(tr(lang, "Paling ramai hari %s."),
                                             weekday_name((Weekday)pattern->column, lang));
    g_autofree char *size = pattern_size_words(pattern, true, lang);
    ui_paragraph(html, pattern->found
                           ? found
                           : tr(lang, "Tidak ada hari yang pasti lebih ramai. Bedanya bisa "
                                      "kebetulan saja."));
    draw_weekday_bars(html, outlook);
    ui_hint(html, tr(lang, "Rata-rata pembelian sehari."));
    ui_hint(html, size);
}

static void draw_hour_bars(Html *html, const Outlook *outlook)
{
    int64_t most = 1;
    for (size_t block = 0; block < PURCHASE_BLOCKS; block++) {
        most = MAX(most, outlook->hour_sums[block]);
    }
    for (size_t block = 0; block < PURCHASE_BLOCKS; block++) {
        if (outlook->hour_sums[block] == 0) {
            continue;
        }
        g_autofree char *hours = outlook_hours(block);
        g_autofree char *count = number_format(outlook->hour_sums[block]);
        g_autofree char *label = g_strdup_printf("%s: %s", hours, count);
        ui_meter(html, outlook->hour_sums[block], most, label);
    }
}

void outlook_draw_hours(Html *html, const Outlook *outlook)
{
    const Lang *lang = html->lang;
    const Pattern *pattern = &outlook->hour;
    if (!pattern->enough) {
        draw_not_enough(html, pattern, false);
        return;
    }
    g_autofree char *hours = outlook_hours(pattern->column);
    g_autofree char *found = g_strdup_printf(tr(lang, "Paling ramai jam %s."), hours);
    g_autofree char *size = pattern_size_words(pattern, false, lang);
    ui_paragraph(html, pattern->found
                           ? found
                           : tr(lang, "Tidak ada jam yang pasti lebih ramai. Bedanya bisa "
                                      "kebetulan saja."));
    draw_hour_bars(html, outlook);
    ui_hint(html, size);
}

void outlook_draw_next_week(Html *html, const Outlook *outlook)
{
    const Lang *lang = html->lang;
    const Forecast *forecast = &outlook->forecast;
    ui_heading(html, tr(lang, "Minggu depan"));
    if (!forecast->enough) {
        g_autofree char *few = g_strdup_printf(
            tr(lang, "Belum cukup data: perlu %d minggu penuh, baru ada %d."), FORECAST_WEEKS_LEAST,
            (int)outlook->weeks);
        ui_hint(html, few);
        return;
    }
    g_autofree char *sentence = g_strdup_printf(
        tr(lang, "Kira-kira %d pembelian, antara %d dan %d."), (int)forecast->expected,
        (int)forecast->low, (int)forecast->high);
    g_autofree char *size = g_strdup_printf(
        tr(lang, "Dasar: %d minggu. Tebakan yang sama dicoba pada %d minggu yang sudah lewat; "
                 "kira-kira %d dari %d kali kenyataannya di antara dua angka itu. Hari raya dan "
                 "libur panjang bisa lain."),
        (int)forecast->weeks, (int)forecast->trials, (int)forecast->trials - 1,
        (int)forecast->trials + 1);
    ui_paragraph(html, sentence);
    ui_hint(html, size);
}

void outlook_draw_best(Html *html, const Outlook *outlook)
{
    const Lang *lang = html->lang;
    ui_heading(html, tr(lang, "Paling sering dipesan"));
    if (record_count(outlook->best) == 0) {
        ui_hint(html, tr(lang, "Belum cukup data: belum ada pesanan dengan nama barang."));
        return;
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(outlook->best); i++) {
        const BestSeller *best = best_seller_at(outlook->best, i);
        g_autofree char *money = money_format(best->sum_idr);
        g_autofree char *note = g_strdup_printf(tr(lang, "%d buah dalam %d pesanan"),
                                                (int)best->pieces, (int)best->orders);
        ui_item(html, (UiItem){.title_data = best->name, .note = note, .value = money});
    }
    ui_list_end(html);
}

void outlook_draw_wanted(Html *html, const Outlook *outlook)
{
    const Lang *lang = html->lang;
    ui_heading(html, tr(lang, "Dicari, belum ada"));
    if (record_count(outlook->wanted) == 0) {
        ui_hint(html, tr(lang, "Belum ada permintaan yang dicatat."));
        return;
    }
    ui_list_begin(html);
    for (size_t i = 0; i < MIN(record_count(outlook->wanted), WANTED_SHOWN); i++) {
        const RequestedItem *item = requested_item_at(outlook->wanted, i);
        g_autofree char *note = g_strdup_printf(
            tr_count(lang, "%d orang meminta", item->count), (int)item->count);
        ui_item(html, (UiItem){.title_data = item->item, .note = note});
    }
    ui_list_end(html);
}
