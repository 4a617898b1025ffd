// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/unit.h"
#include "page/account/history_words.h"
#include "store/record_name.h"

#define SHOWN 40      /* entries of the log */
#define LINES_SHOWN 2 /* fields of one write that are read without a tap */

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

/* What one write did, entries `from` to `to` of the list, and the record it was about. */
typedef struct {
    const RecordList *list;
    size_t from, to;
    char *book, *row_key;
    char *name;       /* what people call that record; NULL: it has no name */
    GPtrArray *lines; /* char *: "Harga: Rp15.000 → Rp12.000" */
} Write;

static void write_clear(Write *write)
{
    g_free(write->book);
    g_free(write->row_key);
    g_free(write->name);
    g_clear_pointer(&write->lines, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Write, write_clear)

static bool name_find(const PageView *view, const char *book, const char *row_key, char **ret_name,
                      GError **error)
{
    return record_name_find(view->context->db, view->context->business_id, book, row_key, ret_name,
                            error);
}

/* Of a record that is gone the log itself still knows the name. */
static const char *name_before(const Write *write)
{
    static const char *const NAMES[] = {"name", "title", "customer", "author", NULL};
    for (size_t i = write->from; i < write->to; i++) {
        const ValueChange *change = value_change_at(write->list, i);
        if (g_str_equal(change->kind, "delete") && g_strv_contains(NAMES, change->field) &&
            *change->before != '\0') {
            return change->before;
        }
    }
    return NULL;
}

/* The record the action names; else the first that it changed. */
static bool subject_find(const PageView *view, Write *write, GError **error)
{
    const ValueChange *first = value_change_at(write->list, write->from);
    const Action *action = action_find(first->action);
    if (action != NULL && first->record_id > 0) {
        write->book = g_strdup(action->resource);
        write->row_key = g_strdup_printf("%" G_GINT64_FORMAT, first->record_id);
        if (!name_find(view, write->book, write->row_key, &write->name, error)) {
            return false;
        }
    }
    if (write->name != NULL) {
        return true;
    }
    g_free(write->book);
    g_free(write->row_key);
    write->book = g_strdup(first->book);
    write->row_key = g_strdup(first->row_key);
    if (!name_find(view, write->book, write->row_key, &write->name, error)) {
        return false;
    }
    if (write->name == NULL) {
        write->name = g_strdup(name_before(write));
    }
    return true;
}

static char *value_words(const PageView *view, const ValueChange *change, const char *value,
                         const char *unit)
{
    const Lang *lang = view->html->lang;
    char *place = history_place(change->field, value, view->context->knowledge, lang);
    if (place != NULL) {
        return place;
    }
    if (unit != NULL && *value != '\0' && g_str_equal(change->field, "on_hand")) {
        return unit_amount_format(g_ascii_strtoll(value, NULL, 10), unit, lang);
    }
    return history_value(change->field, value, view->context->zone, lang);
}

/* "Rp15.000 → Rp12.000"; what was empty before is said by what it became alone. */
static char *both_values(const PageView *view, const ValueChange *change, const char *unit)
{
    g_autofree char *before = value_words(view, change, change->before, unit);
    if (g_str_equal(change->kind, "delete")) {
        return g_strdup_printf("%s → %s", before, tr(view->html->lang, "dihapus"));
    }
    g_autofree char *after = value_words(view, change, change->after, unit);
    return *change->before == '\0' ? g_steal_pointer(&after)
                                   : g_strdup_printf("%s → %s", before, after);
}

/* What was empty and is gone, and a moment that is the write's own. */
static bool says_nothing(const ValueChange *change)
{
    bool moment = g_str_has_suffix(change->field, "_at") &&
                  g_ascii_strtoll(change->after, NULL, 10) == change->at;
    return *change->before == '\0' && (moment || g_str_equal(change->kind, "delete"));
}

/* Another record than the one the write was about is named before its field. */
static bool line_add(const PageView *view, Write *write, const ValueChange *change, GError **error)
{
    const Context *context = view->context;
    const char *field = history_field(change->field, view->html->lang);
    g_autofree char *unit = NULL;
    g_autofree char *name = NULL;
    if (field == NULL || says_nothing(change)) {
        return true;
    }
    bool other = !g_str_equal(change->book, write->book) ||
                 !g_str_equal(change->row_key, write->row_key);
    if (!record_unit_find(context->db, context->business_id, change->book, change->row_key, &unit,
                          error) ||
        (other && !name_find(view, change->book, change->row_key, &name, error))) {
        return false;
    }
    g_autofree char *values = both_values(view, change, unit);
    const char *whose = name != NULL ? name : history_book(change->book, view->html->lang);
    g_ptr_array_add(write->lines, other ? g_strdup_printf("%s · %s: %s", whose, field, values)
                                        : g_strdup_printf("%s: %s", field, values));
    return true;
}

static bool write_load(const PageView *view, Write *write, GError **error)
{
    write->lines = g_ptr_array_new_with_free_func(g_free);
    if (!subject_find(view, write, error)) {
        return false;
    }
    for (size_t i = write->from; i < write->to; i++) {
        if (!line_add(view, write, value_change_at(write->list, i), error)) {
            return false;
        }
    }
    return true;
}

/* "Bu Melati · Harga: Rp15.000 → Rp12.000" */
static void draw_write(PageView *view, const Write *write)
{
    Html *html = view->html;
    const ValueChange *first = value_change_at(write->list, write->from);
    const char *who = *first->user != '\0' ? first->user : tr(html->lang, "Tanpa nama");
    bool few = write->lines->len <= LINES_SHOWN;
    g_autoptr(GString) note = g_string_new(who);
    for (guint i = 0; few && i < write->lines->len; i++) {
        g_string_append_printf(note, " · %s", (const char *)write->lines->pdata[i]);
    }
    g_autofree char *time = minute_format(zone_minute(view->context->zone, first->at));
    g_autofree char *title = write->name != NULL
                                 ? g_strconcat(deed(first, html->lang), ":", NULL)
                                 : g_strdup(deed(first, html->lang));
    ui_item_begin(html, (UiItem){.title = title,
                                 .title_data = write->name,
                                 .note_data = note->str,
                                 .value = first->at != 0 ? time : NULL});
    if (!few) {
        g_autofree char *more =
            g_strdup_printf(tr_count(html->lang, "%d isian berubah", write->lines->len),
                            (int)write->lines->len);
        ui_fold_begin(html, more);
        for (guint i = 0; i < write->lines->len; i++) {
            ui_paragraph_plain(html, write->lines->pdata[i]);
        }
        ui_fold_end(html);
    }
    ui_item_end(html);
}

static void day_begin(PageView *view, int64_t at)
{
    g_autofree char *day =
        at != 0 ? day_format_long(zone_day(view->context->zone, at), view->html->lang)
                : g_strdup(tr(view->html->lang, "Dicatat oleh program"));
    ui_heading(view->html, day);
    ui_list_begin(view->html);
}

static bool same_day(const PageView *view, int64_t at, int64_t other)
{
    Zone zone = view->context->zone;
    return (at == 0) == (other == 0) && zone_day(zone, at) == zone_day(zone, other);
}

static size_t write_end(const RecordList *list, size_t from)
{
    size_t to = from + 1;
    while (to < record_count(list) &&
           value_change_at(list, to)->change_id == value_change_at(list, from)->change_id) {
        to++;
    }
    return to;
}

/* What one write did stands together, day by day. */
static bool draw_list(PageView *view, const RecordList *list, GError **error)
{
    int64_t day = 0;
    for (size_t from = 0; from < record_count(list); from = write_end(list, from)) {
        g_auto(Write) write = {.list = list, .from = from, .to = write_end(list, from)};
        int64_t at = value_change_at(list, from)->at;
        if (!write_load(view, &write, error)) {
            return false;
        }
        if (from > 0 && !same_day(view, at, day)) {
            ui_list_end(view->html);
        }
        if (from == 0 || !same_day(view, at, day)) {
            day_begin(view, at);
        }
        day = at;
        draw_write(view, &write);
    }
    if (record_count(list) > 0) {
        ui_list_end(view->html);
    }
    return true;
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
    if (!draw_list(view, list, error)) {
        return false;
    }
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
