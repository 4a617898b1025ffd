// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/poster_start.h"
#include "page/create/poster_view.h"

static const Action *const ACTIONS_HERE[] = {&action_poster_make, NULL};

static const Field QUERY_FIELDS[] = {{"produk", N_("Barang"), FIELD_ID},
                                     {"paket", N_("Paket"), FIELD_ID},
                                     {"ulasan", N_("Ulasan"), FIELD_ID},
                                     {0}};
static const Form QUERY = {QUERY_FIELDS};

static void hide(GPtrArray *hidden, const char *name, const char *value)
{
    if (*value != '\0') {
        g_ptr_array_add(hidden, (gpointer)name);
        g_ptr_array_add(hidden, (gpointer)value);
    }
}

static void draw_form(PageView *view, const PosterKind *kind, const PosterStart *start)
{
    const char *sent = form_typed(view->typed, "testimonial");
    const char *quoted = sent != NULL ? sent : form_typed(view->query, "ulasan");
    const char *folded = NULL;
    g_autofree char *photo = g_strdup_printf("%" G_GINT64_FORMAT, start->photo_id);
    g_autoptr(GPtrArray) hidden = g_ptr_array_new();
    hide(hidden, "kind", kind->name);
    hide(hidden, "photo", start->photo_id != 0 ? photo : "");
    hide(hidden, "testimonial", quoted != NULL ? quoted : "");
    g_ptr_array_add(hidden, NULL);
    poster_fold(kind, &folded);
    page_form(view, (PageForm){.action = &action_poster_make,
                               .form = kind->form,
                               .values = start->values,
                               .hidden = (const char *const *)hidden->pdata,
                               .rows = 4,
                               .fold_from = folded});
}

static bool get(PageView *view, GError **error)
{
    const PosterKind *kind = poster_find(view->segment);
    g_auto(PosterStart) start = {0};
    if (kind == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no poster kind '%s'", view->segment);
    }
    PosterSubject subject = {form_int(view->query, "produk"), form_int(view->query, "paket"),
                             form_int(view->query, "ulasan")};
    if (!poster_start_load(view->context, kind, subject, &start, error)) {
        return false;
    }
    view->title_data = g_strdup(tr(view->html->lang, kind->label));
    draw_form(view, kind, &start);
    return true;
}

const Page page_poster_new = {
    .path = "/poster/baru/{jenis}",
    .title = N_("Gambar:"),
    .job = JOB_CREATE,
    .back = "/poster",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
