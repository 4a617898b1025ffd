// SPDX-License-Identifier: Apache-2.0
#include "page/page.h"
#include "page/visitor.h"
#include "store/demo.h"

static void draw_steps(Html *html)
{
    const Lang *lang = html->lang;
    const struct {
        const char *title, *note, *icon;
    } steps[] = {
        {tr(lang, "Tahu mau posting apa hari ini"),
         tr(lang, "Kalender yang muat di waktu luang Anda, teksnya tinggal disalin."), "calendar"},
        {tr(lang, "Tidak ada pesan dan pesanan yang terlewat"),
         tr(lang, "Satu daftar untuk semua yang menunggu jawaban dan harus diantar."), "talk"},
        {tr(lang, "Tahu apakah posting itu membantu"),
         tr(lang, "Hitungan jujur tiap minggu, dan satu hal yang perlu diperbaiki."), "measure"},
    };
    ui_list_begin(html);
    for (size_t i = 0; i < G_N_ELEMENTS(steps); i++) {
        ui_item(html,
                (UiItem){.title = steps[i].title, .note = steps[i].note, .icon = steps[i].icon});
    }
    ui_list_end(html);
}

static void draw_ladder(Html *html)
{
    const Lang *lang = html->lang;
    const UiRung rungs[] = {
        {tr(lang, "Strategi: untuk apa dan untuk siapa"), "/daftar", false, true},
        {tr(lang, "Kehadiran: isi yang berguna bagi pembeli"), "/daftar", false, false},
        {tr(lang, "Alat: sedikit saja, yang cocok"), "/daftar", false, false},
        {tr(lang, "Percakapan: dengarkan, jawab, layani"), "/daftar", false, false},
    };
    ui_ladder(html, rungs, G_N_ELEMENTS(rungs));
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int64_t demo_user = 0;
    if (view->context->user_id != 0) {
        page_redirect(view, view->context->business_id != 0 ? "/hari-ini" : "/usaha");
        return true;
    }
    if (!demo_visitor(view->context->db, &demo_user, error)) {
        return false;
    }
    ui_lead(html, tr(lang, "Tangga menemani usaha kecil berjualan lewat media sosial, selangkah "
                           "demi selangkah, cukup tiga puluh menit sehari."));
    draw_steps(html);
    ui_actions_begin(html);
    ui_button_link(html, "/daftar", tr(lang, "Mulai untuk usaha saya"), true);
    ui_button_link(html, "/masuk", tr(lang, "Masuk"), false);
    if (demo_user != 0) {
        ui_form(html, &(UiForm){.target = "/",
                                .action = "demo_open",
                                .submit = tr(lang, "Lihat contoh usaha dulu"),
                                .secondary = true,
                                .compact = true});
    }
    ui_actions_end(html);
    ui_heading(html, tr(lang, "Empat anak tangga"));
    draw_ladder(html);
    ui_hint(html, tr(lang, "Gratis dan terbuka. Catatan Anda tinggal di tempat Tangga ini dipasang; "
                           "tidak ada iklan dan tidak ada pihak lain yang ikut melihat."));
    return true;
}

/* The example business is open to anybody, for reading only: a mentor's session with consent. */
static bool post(PageView *view, GError **error)
{
    int64_t demo_user = 0;
    if (!demo_visitor(view->context->db, &demo_user, error)) {
        return false;
    }
    if (demo_user == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no demo business here");
    }
    page_redirect(view, "/hari-ini");
    return visitor_sign_in(view->context, view->request, demo_user, view->response, error);
}

const Page page_front = {
    .path = "/",
    .title = N_("Usaha naik selangkah demi selangkah"),
    .anonymous = true,
    .get = get,
    .post = post,
};
