// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/photo_words.h"
#include "page/create/photo_view.h"

#define PHOTOS_A_PAGE 24

static const Action *const ACTIONS_HERE[] = {&action_photo_add, NULL};

static const Field FIELDS[] = {
    {"sebelum", N_("Sebelum nomor"), FIELD_ID},
    {0},
};
static const Form QUERY = {FIELDS};

/* Of which product it is, is asked when the photo is there to be seen. */
static const char *const NO_PRODUCT[] = {"product", "", NULL};

/* Four things that make most photos good, before she takes one. */
static void draw_checklist(Html *html)
{
    const Lang *lang = html->lang;
    ui_fold_begin(html, tr(lang, "Sebelum memotret: empat hal kecil"));
    ui_steps_begin(html);
    ui_step(html, tr(lang, "Cari cahaya: dekat jendela atau di teras, matahari dari samping."),
            false, false);
    ui_step(html, tr(lang, "Alasi dengan kain atau kertas polos."), false, false);
    ui_step(html, tr(lang, "Lap kamera HP dan pegang dengan dua tangan."), false, false);
    ui_step(html, tr(lang, "Satu foto, satu barang, di tengah."), false, false);
    ui_steps_end(html);
    ui_fold_end(html);
}

static void draw_photo(Html *html, const PhotoRecord *photo)
{
    const Lang *lang = html->lang;
    PhotoFinding first = photo_finding_first(photo_findings_parse(photo->findings));
    bool good = first == PHOTO_FINDING_COUNT;
    g_autofree char *source = photo_address(photo, "kecil");
    g_autofree char *href = g_strdup_printf("/foto/%" G_GINT64_FORMAT, photo->id);
    g_autofree char *name = g_strdup_printf(tr(lang, "Foto %d"), (int)photo->id);
    ui_gallery_item(
        html, (UiPicture){.src = source,
                          .href = href,
                          .alt_data = name,
                          .width = PHOTO_THUMB_SIDE,
                          .height = PHOTO_THUMB_SIDE,
                          .badge = good ? tr(lang, "Bagus") : photo_finding_short(first, lang),
                          .tone = good ? TONE_GOOD : TONE_WARNING});
}

/* One more is loaded than shown, to know whether there are older ones. */
static void draw_gallery(Html *html, const RecordList *photos)
{
    size_t count = MIN(record_count(photos), PHOTOS_A_PAGE);
    ui_gallery_begin(html);
    for (size_t i = 0; i < count; i++) {
        draw_photo(html, photo_at(photos, i));
    }
    ui_gallery_end(html);
    if (record_count(photos) > PHOTOS_A_PAGE) {
        g_autofree char *older =
            g_strdup_printf("/foto?sebelum=%" G_GINT64_FORMAT, photo_at(photos, count - 1)->id);
        ui_actions_begin(html);
        ui_button_link(html, older, tr(html->lang, "Foto yang lebih lama"), false);
        ui_actions_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) photos = NULL;
    int64_t before = form_int(view->query, "sebelum");
    if (!photo_list_newest(context->db, context->business_id, before, PHOTOS_A_PAGE + 1, &photos,
                           error)) {
        return false;
    }
    ui_card_begin(view->html, NULL);
    page_form(view, (PageForm){.action = &action_photo_add, .hidden = NO_PRODUCT});
    ui_card_end(view->html);
    draw_checklist(view->html);
    if (record_count(photos) > 0) {
        draw_gallery(view->html, photos);
    }
    return true;
}

const Page page_photos = {
    .path = "/foto",
    .title = N_("Foto barang"),
    .job = JOB_CREATE,
    .note = N_("Ambil foto, lihat apa yang perlu diperbaiki"),
    .order = 25,
    .icon = "photo",
    .back = "/menu",
    .needs = CAN_SELL,
    .subject = SUBJECT_FIGURES,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};
