// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/reader.h"
#include "page/page.h"
#include "store/consent.h"

static const Action *const ACTIONS_HERE[] = {&action_member_add, &action_member_remove,
                                             &action_consent_set, NULL};

static const char *role_label(const Lang *lang, const char *role)
{
    static const struct {
        const char *role, *label;
    } roles[] = {{"owner", N_("pemilik")},
                 {"staff", N_("karyawan atau keluarga")},
                 {"agency", N_("agensi")},
                 {"mentor", N_("pendamping")},
                 {"village", N_("perangkat desa")}};
    for (size_t i = 0; i < G_N_ELEMENTS(roles); i++) {
        if (g_str_equal(roles[i].role, role)) {
            return tr(lang, roles[i].label);
        }
    }
    return "";
}

static bool draw_members(PageView *view, GError **error)
{
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL;
    if (!member_list(view->context->db, view->context->business_id, &list, error)) {
        return false;
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        const Member *member = member_at(list, i);
        ui_item_begin(html, (UiItem){.title_data = member->name,
                                     .note = role_label(html->lang, member->role),
                                     .icon = "account"});
        if (member->user_id != view->context->user_id) {
            page_button(view, &action_member_remove, member->user_id, NULL, true);
        }
        ui_item_end(html);
    }
    ui_list_end(html);
    return true;
}

/* What each kind of viewer may see, one tap each. */
static bool draw_consents(PageView *view, GError **error)
{
    static const struct {
        const char *subject, *label;
    } subjects[] = {{"plan", N_("Rencana dan kalender")},
                    {"orders", N_("Pesanan dan penjualan")},
                    {"customers", N_("Pelanggan dan pesan")},
                    {"figures", N_("Angka dan laporan")},
                    {"values", N_("Nilai pribadi")}};
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_list_begin(html);
    for (size_t i = 0; i < G_N_ELEMENTS(subjects); i++) {
        bool allowed = false;
        if (!consent_allows(view->context->db, view->context->business_id, "mentor",
                            subjects[i].subject, &allowed, error)) {
            return false;
        }
        const char *hidden[] = {
            "viewer", "mentor", "subject", subjects[i].subject, "allowed", allowed ? "0" : "1",
            NULL};
        ui_item_begin(html, (UiItem){.title = tr(lang, subjects[i].label),
                                     .badge = allowed ? tr(lang, "boleh") : tr(lang, "tidak"),
                                     .tone = allowed ? TONE_GOOD : TONE_PLAIN});
        page_form(view, (PageForm){.action = &action_consent_set,
                                   .hidden = hidden,
                                   .submit = allowed ? tr(lang, "Tutup") : tr(lang, "Izinkan"),
                                   .secondary = true,
                                   .compact = true});
        ui_item_end(html);
    }
    ui_list_end(html);
    return true;
}

/* For a beginner behind one tap (L12). */
static bool draw_mentor_part(PageView *view, GError **error)
{
    Html *html = view->html;
    const char *title = tr(html->lang, "Yang boleh dilihat pendamping");
    Depth depth = DEPTH_FULL;
    if (!reader_depth(view->context, &depth, error)) {
        return false;
    }
    void (*begin)(Html *, const char *) = depth == DEPTH_GUIDED ? ui_fold_begin : ui_card_begin;
    void (*end)(Html *) = depth == DEPTH_GUIDED ? ui_fold_end : ui_card_end;
    begin(html, title);
    ui_hint(html, tr(html->lang,
                     "Semua tertutup sampai Anda mengizinkan. Bisa ditutup lagi kapan saja."));
    if (!draw_consents(view, error)) {
        return false;
    }
    end(html);
    return true;
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    ui_card_begin(html, tr(lang, "Siapa yang ikut"));
    if (!draw_members(view, error)) {
        return false;
    }
    ui_card_end(html);
    if (!draw_mentor_part(view, error)) {
        return false;
    }
    ui_card_begin(html, tr(lang, "Ajak orang lain"));
    page_form(view, (PageForm){.action = &action_member_add, .secondary = true});
    ui_card_end(html);
    return true;
}

const Page page_members = {
    .path = "/anggota",
    .title = N_("Anggota dan izin"),
    .job = JOB_ACCOUNT,
    .note = N_("Siapa yang ikut mengurus, apa yang boleh dilihat"),
    .order = 30,
    .icon = "people",
    .back = "/menu",
    .needs = CAN_OWN,
    .actions = ACTIONS_HERE,
    .get = get,
};
