// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/photo_words.h"
#include "page/create/photo_view.h"
#include "store/product.h"

static const Action *const ACTIONS_HERE[] = {&action_photo_edit, &action_photo_main,
                                             &action_photo_remove, NULL};

/* One thing to mend, said first; the rest waits behind a line. */
static void draw_findings(Html *html, unsigned findings)
{
    const Lang *lang = html->lang;
    PhotoFinding first = photo_finding_first(findings);
    if (first == PHOTO_FINDING_COUNT) {
        ui_notice(html, TONE_GOOD, photo_good_words(lang));
        return;
    }
    ui_notice(html, TONE_WARNING, photo_finding_words(first, lang));
    unsigned rest = findings & ~(1u << first);
    if (rest == 0) {
        return;
    }
    ui_why_begin(html, tr(lang, "Catatan lain"));
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        if (photo_has(rest, (PhotoFinding)i)) {
            ui_why_item(html, photo_finding_words((PhotoFinding)i, lang), "C14");
        }
    }
    ui_why_end(html);
}

/* A button for one change of the look. */
static void draw_change(PageView *view, int64_t id, const char *const *hidden, const char *label,
                        bool quiet)
{
    page_form(view, (PageForm){.action = &action_photo_edit,
                               .id = id,
                               .hidden = hidden,
                               .submit = label,
                               .secondary = quiet,
                               .compact = true});
}

static void draw_looks(PageView *view, const PhotoRecord *photo, bool dark)
{
    static const char *const SQUARE[] = {"shape", "square", NULL};
    static const char *const TALL[] = {"shape", "tall", NULL};
    static const char *const AS_IS[] = {"shape", "as_is", NULL};
    static const char *const BRIGHTER[] = {"brighter", "1", NULL};
    static const char *const DARKER[] = {"brighter", "0", NULL};
    const Lang *lang = view->html->lang;
    bool as_is = g_str_equal(photo->shape, "as_is");
    ui_actions_begin(view->html);
    draw_change(view, photo->id, photo->brighter != 0 ? DARKER : BRIGHTER,
                photo->brighter != 0 ? tr(lang, "Cahaya semula") : tr(lang, "Terangkan"),
                !dark || photo->brighter != 0);
    if (!g_str_equal(photo->shape, "square")) {
        draw_change(view, photo->id, SQUARE, tr(lang, "Persegi"), true);
    }
    if (!g_str_equal(photo->shape, "tall")) {
        draw_change(view, photo->id, TALL, tr(lang, "Tegak 4:5"), true);
    }
    if (!as_is) {
        draw_change(view, photo->id, AS_IS, tr(lang, "Utuh"), true);
    }
    ui_actions_end(view->html);
}

static bool draw_product(PageView *view, const PhotoRecord *photo, GError **error)
{
    static const Field PRODUCT[] = {{"product", N_("Foto dari barang"), FIELD_ID}, {0}};
    static const Form PRODUCT_ONLY = {PRODUCT};
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) products = NULL;
    g_autoptr(FormValues) values = form_values_new();
    if (!product_list_all(context->db, context->business_id, &products, error)) {
        return false;
    }
    g_auto(OptionTable) table = option_table_of(products, "id", "name");
    UiOptions options[] = {{"product", OPTIONS(table)}, {0}};
    if (photo->product_id != 0) {
        form_values_show_int(values, "product", photo->product_id);
    }
    ui_card_begin(view->html, NULL);
    page_form(view, (PageForm){.action = &action_photo_edit,
                               .form = &PRODUCT_ONLY,
                               .id = photo->id,
                               .values = values,
                               .options = options,
                               .submit = tr(lang, "Simpan barangnya"),
                               .secondary = true});
    if (photo->product_id != 0) {
        page_button(view, &action_photo_main, photo->id, NULL, true);
    }
    ui_card_end(view->html);
    return true;
}

static void draw_picture(Html *html, const PhotoRecord *photo)
{
    int width = 0, height = 0;
    g_autofree char *source = photo_address(photo, "sedang");
    photo_medium_size(photo, &width, &height);
    ui_picture(html, (UiPicture){.src = source, .width = width, .height = height, .first = true});
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    const Lang *lang = view->html->lang;
    g_autoptr(RecordList) one = NULL;
    if (!photo_load(context->db, context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such photo");
    }
    const PhotoRecord *photo = photo_at(one, 0);
    unsigned findings = photo_findings_parse(photo->findings);
    if (photo->product_id != 0) {
        view->back = g_strdup_printf("/produk/%" G_GINT64_FORMAT, photo->product_id);
    }
    g_autofree char *large = photo_address(photo, "besar");
    g_autofree char *keep = g_strconcat(large, "&unduh=1", NULL);
    draw_picture(view->html, photo);
    draw_findings(view->html, findings);
    draw_looks(view, photo, photo_has(findings, PHOTO_DARK));
    if (!draw_product(view, photo, error)) {
        return false;
    }
    ui_actions_begin(view->html);
    ui_button_link(view->html, "/foto", tr(lang, "Foto lain"), true);
    ui_button_link(view->html, keep, tr(lang, "Simpan ke HP"), false);
    ui_actions_end(view->html);
    ui_fold_begin(view->html, tr(lang, "Hapus foto"));
    page_button(view, &action_photo_remove, photo->id, NULL, true);
    ui_fold_end(view->html);
    return true;
}

const Page page_photo = {
    .path = "/foto/{nomor}",
    .title = N_("Foto"),
    .job = JOB_CREATE,
    .back = "/foto",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .actions = ACTIONS_HERE,
    .get = get,
};
