// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "page/account/history_words.h"

#define SHOWN 60

static const Field FIELDS[] = {
    {"buku", N_("Buku"), FIELD_TEXT, .max = 40},
    {"catatan", N_("Nomor catatan"), FIELD_TEXT, .max = 80},
    {"sebelum", N_("Sebelum nomor"), FIELD_ID},
    {0},
};
static const Form QUERY = {FIELDS};

static const char *deed(const ValueChange *change, const Lang *lang)
{
    const Action *action = action_find(change->action);
    if (action != NULL) {
        return tr(lang, action->label);
    }
    return g_str_equal(change->action, "shop_order") ? tr(lang, "Pesanan dari halaman toko")
                                                     : tr(lang, "Dicatat oleh program");
}

/* "Bu Melati · Sen 5 Jan 06.10" */
static char *who_and_when(const PageView *view, const ValueChange *change)
{
    const Lang *lang = view->html->lang;
    g_autofree char *at = g_strdup_printf("%" G_GINT64_FORMAT, change->at);
    g_autofree char *moment = history_value("changed_at", at, view->context->zone, lang);
    const char *who = *change->user != '\0' ? change->user : tr(lang, "Tanpa nama");
    return change->at != 0 ? g_strdup_printf("%s · %s", who, moment) : g_strdup(who);
}

/* "Rp15.000 → Rp12.000" */
static void draw_value(PageView *view, const ValueChange *change)
{
    const Lang *lang = view->html->lang;
    Zone zone = view->context->zone;
    bool gone = g_str_equal(change->kind, "delete");
    const char *field = history_field(change->field, lang);
    if (field == NULL || (gone && *change->before == '\0')) {
        return;
    }
    g_autofree char *before = history_value(change->field, change->before, zone, lang);
    g_autofree char *after = gone ? g_strdup(tr(lang, "dihapus"))
                                  : history_value(change->field, change->after, zone, lang);
    g_autofree char *both = g_strdup_printf("%s → %s", before, after);
    g_autofree char *what = g_strdup_printf("%s %s · %s", history_book(change->book, lang),
                                            change->row_key, field);
    ui_fact(view->html, what, both);
}

static void draw_change(PageView *view, const RecordList *list, size_t from, size_t to)
{
    const ValueChange *first = value_change_at(list, from);
    g_autofree char *note = who_and_when(view, first);
    ui_card_begin(view->html, deed(first, view->html->lang));
    ui_hint(view->html, note);
    ui_facts_begin(view->html);
    for (size_t i = from; i < to; i++) {
        draw_value(view, value_change_at(list, i));
    }
    ui_facts_end(view->html);
    ui_card_end(view->html);
}

/* What one change did stands together. */
static void draw_list(PageView *view, const RecordList *list)
{
    size_t count = record_count(list), from = 0;
    for (size_t i = 1; i <= count; i++) {
        if (i == count ||
            value_change_at(list, i)->change_id != value_change_at(list, from)->change_id) {
            draw_change(view, list, from, i);
            from = i;
        }
    }
}

static void draw_older(PageView *view, const RecordList *list)
{
    size_t count = record_count(list);
    if (count < SHOWN) {
        return;
    }
    g_autofree char *book = g_uri_escape_string(form_text(view->query, "buku"), NULL, FALSE);
    g_autofree char *row = g_uri_escape_string(form_text(view->query, "catatan"), NULL, FALSE);
    g_autofree char *of_row = form_has(view->query, "buku")
                                  ? g_strdup_printf("buku=%s&catatan=%s&", book, row)
                                  : g_strdup("");
    g_autofree char *href = g_strdup_printf("/riwayat?%ssebelum=%" G_GINT64_FORMAT, of_row,
                                            value_change_at(list, count - 1)->id);
    ui_actions_begin(view->html);
    ui_button_link(view->html, href, tr(view->html->lang, "Yang lebih lama"), false);
    ui_actions_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) list = NULL;
    ValueChangeFilter filter = {0};
    if (form_has(view->query, "buku")) {
        filter.book = form_text(view->query, "buku");
        filter.row_key = form_text(view->query, "catatan");
    }
    if (!value_change_list(context->db, context->business_id, &filter,
                           form_int_or(view->query, "sebelum", 0), SHOWN, &list, error)) {
        return false;
    }
    ui_lead(view->html, tr(lang, "Apa yang diubah, siapa yang mengubah, dan isinya sebelum itu."));
    if (record_count(list) == 0) {
        ui_empty(view->html, "calendar",
                 tr(lang, "Belum ada yang diubah. Catatan ini masih seperti waktu pertama dicatat."));
    }
    draw_list(view, list);
    draw_older(view, list);
    return true;
}

const Page page_history = {
    .path = "/riwayat",
    .title = N_("Riwayat perubahan"),
    .job = JOB_ACCOUNT,
    .note = N_("Isi sebelum dan sesudah diubah, oleh siapa, kapan"),
    .order = 74,
    .icon = "calendar",
    .back = "/menu",
    .needs = CAN_OWN,
    .query = &QUERY,
    .get = get,
};
