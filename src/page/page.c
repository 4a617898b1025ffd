// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"

#include <string.h>

#include "store/secret.h"

#define PATH_MAX_BYTES 1000
#define KEY_BYTES 24

#define PAGE(name) extern const Page page_##name;
#include "page/registry.list"
#undef PAGE

const Page *const PAGES[] = {
#define PAGE(name) &page_##name,
#include "page/registry.list"
#undef PAGE
};

static const struct {
    const char *label, *note, *icon;
} JOBS[] = {
    [JOB_NONE] = {"", "", ""},
    [JOB_START] = {N_("Kenali usaha"), N_("Profil, izin, tantangan"), "ladder"},
    [JOB_PLAN] = {N_("Rencana"), N_("Tujuan dan tempat promosi"), "plan"},
    [JOB_CREATE] = {N_("Barang dan gambar"), N_("Menu, foto, poster, katalog"), "create"},
    [JOB_PUBLISH] = {N_("Jadwal"), N_("Apa yang dikirim, dan kapan"), "calendar"},
    [JOB_TALK] = {N_("Pesan dan pembeli"), N_("Balasan, keluhan, kontak"), "talk"},
    [JOB_SELL] = {N_("Jualan"), N_("Pesanan, uang, stok"), "sell"},
    [JOB_MEASURE] = {N_("Hasil"), N_("Laporan dan angka"), "measure"},
    [JOB_LEARN] = {N_("Belajar"), N_("Pelajaran pendek"), "learn"},
    [JOB_VILLAGE] = {N_("Pendamping"), N_("Mendampingi usaha lain"), "people"},
    [JOB_ACCOUNT] = {N_("Akun"), N_("Data usaha, sandi, keluar"), "account"},
};

/* What is used less often stands one fold further, from this `order` on. */
static const struct {
    Job job;
    int from;
    const char *label;
} GROUPS[] = {
    {JOB_START, 40, N_("Tantangan dan peluang")},  {JOB_PLAN, 40, N_("Strategi lengkap")},
    {JOB_PLAN, 45, N_("Tampil di media sosial")},  {JOB_CREATE, 40, N_("Promo, gaya, dan cerita")},
    {JOB_TALK, 40, N_("Kenalan dan langganan")},   {JOB_TALK, 44, N_("Kata pembeli")},
    {JOB_SELL, 35, N_("Uang dan stok")},           {JOB_SELL, 40, N_("Siapa yang membeli")},
    {JOB_SELL, 60, N_("Atur cara jual")},          {JOB_MEASURE, 36, N_("Angka lebih lengkap")},
    {JOB_MEASURE, 45, N_("Periksa dan perbaiki")}, {JOB_ACCOUNT, 70, N_("Lainnya")},
};

size_t page_count(void)
{
    return G_N_ELEMENTS(PAGES);
}

const char *job_label(Job job)
{
    g_assert(job < JOB_COUNT);
    return JOBS[job].label;
}

const char *job_note(Job job)
{
    g_assert(job < JOB_COUNT);
    return JOBS[job].note;
}

const char *job_group(Job job, int order)
{
    const char *label = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(GROUPS); i++) {
        if (GROUPS[i].job == job && order >= GROUPS[i].from) {
            label = GROUPS[i].label;
        }
    }
    return label;
}

const char *job_icon(Job job)
{
    g_assert(job < JOB_COUNT);
    return JOBS[job].icon;
}

bool page_may(const PageView *view, const Action *action)
{
    return context_may_write(view->context, action->needs);
}

/* A form that is drawn again keeps its key: should the first sending have been done after all, the
 * second is known for the same. */
static char *form_key(const PageView *view, bool again)
{
    const char *sent = again ? request_form(view->request, "_key") : NULL;
    g_autofree char *token = secret_token();
    return g_strndup(sent != NULL && strlen(sent) == KEY_BYTES ? sent : token, KEY_BYTES);
}

char *page_key(const PageView *view)
{
    return form_key(view, view->failed != NULL);
}

/* Viewers who may read but not write see the page without its forms. */
void page_form(PageView *view, PageForm form)
{
    const Action *action = form.action;
    g_assert(action != NULL);
    if (!page_may(view, action)) {
        return;
    }
    bool refused = view->failed == action && view->failed_id == form.id;
    g_autoptr(FormTable) made = NULL;
    const Form *fields =
        form.form != NULL ? form.form
                          : action_form(action, view->context->knowledge, view->html->lang, &made);
    g_autofree char *key = form_key(view, refused);
    ui_form(view->html,
            &(UiForm){
                .form = fields,
                .values = refused ? view->typed : form.values,
                .errors = refused ? view->errors : NULL,
                .options = form.options,
                .target = request_target(view->request),
                .action = action->name,
                .id = form.id,
                .csrf = view->csrf,
                .key = key,
                .submit = form.submit != NULL ? form.submit : tr(view->html->lang, action->label),
                .next = form.next,
                .hidden = form.hidden,
                .rows = form.rows,
                .fold_from = form.fold_from,
                .row_fold = form.row_fold,
                .row_fold_label = form.row_fold_label,
                .keys = form.keys,
                .keys_name = form.keys_name,
                .secondary = form.secondary,
                .compact = form.compact,
            });
}

void page_button(PageView *view, const Action *action, int64_t id, const char *const *hidden,
                 bool secondary)
{
    page_form(
        view,
        (PageForm){
            .action = action, .id = id, .hidden = hidden, .secondary = secondary, .compact = true});
}

void page_download(PageView *view, const char *type, const char *name, GString *take_body)
{
    g_autofree char *disposition = g_strdup_printf("attachment; filename=\"%s\"", name);
    view->response = response_new(200, type);
    response_header(view->response, "Content-Disposition", disposition);
    g_string_append_len(view->response->body, take_body->str, (gssize)take_body->len);
    g_string_free(take_body, TRUE);
}

void page_redirect(PageView *view, const char *path)
{
    g_clear_pointer(&view->response, response_free);
    view->response = response_redirect(path);
}

/* "/x", not "//host", "/\\host" or "https://…". */
bool page_is_local(const char *path)
{
    return path != NULL && path[0] == '/' && path[1] != '/' && path[1] != '\\' &&
           strpbrk(path, "\r\n") == NULL && strlen(path) < PATH_MAX_BYTES;
}

const char *page_next(const PageView *view, const char *fallback)
{
    const char *next = request_form(view->request, "_next");
    return page_is_local(next) ? next : fallback;
}

void page_keep_form(PageView *view, FormValues *take_values, FormErrors *take_errors)
{
    g_clear_pointer(&view->kept_values, form_values_free);
    g_clear_pointer(&view->kept_errors, form_errors_free);
    view->typed = view->kept_values = take_values;
    view->errors = view->kept_errors = take_errors;
}

static const Column *column_named(const RecordType *type, const char *name)
{
    for (const Column *column = type->columns; column->name != NULL; column++) {
        if (g_str_equal(column->name, name)) {
            return column;
        }
    }
    g_assert_not_reached();
}

OptionTable option_table_of(const RecordList *list, const char *value_column,
                            const char *label_column)
{
    OptionTable table = {g_array_new(TRUE, TRUE, sizeof(UiOption)), g_string_chunk_new(256)};
    for (size_t i = 0; i < record_count(list); i++) {
        const void *record = record_at(list, i);
        const Column *value = column_named(record_type(list), value_column);
        g_autofree char *number =
            value->kind == COLUMN_TEXT
                ? g_strdup(record_text(record, value))
                : g_strdup_printf("%" G_GINT64_FORMAT, record_int(record, value));
        UiOption option = {
            g_string_chunk_insert(table.texts, number),
            g_string_chunk_insert(
                table.texts, record_text(record, column_named(record_type(list), label_column)))};
        g_array_append_val(table.options, option);
    }
    return table;
}

void option_table_clear(OptionTable *table)
{
    g_clear_pointer(&table->options, g_array_unref);
    g_clear_pointer(&table->texts, g_string_chunk_free);
}
