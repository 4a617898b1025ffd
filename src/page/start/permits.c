// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/permit_kind.h"
#include "page/page.h"
#include "store/permit.h"

static const Action *const ACTIONS_HERE[] = {&action_permit_set, NULL};

static const struct {
    const char *state, *label;
    Tone tone;
} STATES[] = {{"have", N_("Sudah punya"), TONE_GOOD},
              {"making", N_("Sedang diurus"), TONE_WARNING},
              {"none", N_("Belum"), TONE_PLAIN}};

static size_t state_of(const Permit *permit)
{
    for (size_t i = 0; permit != NULL && i < G_N_ELEMENTS(STATES); i++) {
        if (g_str_equal(STATES[i].state, permit->state)) {
            return i;
        }
    }
    return G_N_ELEMENTS(STATES) - 1;
}

static void draw_term(Html *html, const Permit *permit, Day today)
{
    PermitTerm term = permit_term(permit, today);
    if (term == PERMIT_LASTS) {
        return;
    }
    g_autofree char *day = day_format_long((Day)permit->expires_day, html->lang);
    g_autofree char *sentence =
        g_strdup_printf(term == PERMIT_ENDED ? tr(html->lang, "Masa berlakunya habis %s. Urus "
                                                              "perpanjangan lebih dulu.")
                                             : tr(html->lang, "Masa berlakunya habis %s. Mulai "
                                                              "urus perpanjangan sekarang."),
                        day);
    ui_notice(html, term == PERMIT_ENDED ? TONE_BAD : TONE_WARNING, sentence);
}

static void draw_told(Html *html, const Permit *permit)
{
    g_autofree char *day = permit->expires_day != DAY_NONE
                               ? day_format_long((Day)permit->expires_day, html->lang)
                               : NULL;
    if (*permit->number == '\0' && day == NULL) {
        return;
    }
    ui_facts_begin(html);
    if (*permit->number != '\0') {
        ui_fact(html, tr(html->lang, "Nomor"), permit->number);
    }
    if (day != NULL) {
        ui_fact_said(html, tr(html->lang, "Berlaku sampai"), day);
    }
    ui_facts_end(html);
}

static const char *typed_kind(const PageView *view)
{
    return view->failed == &action_permit_set ? form_typed(view->typed, "kind") : NULL;
}

static void draw_form(PageView *view, const PermitKind *kind, const Permit *permit)
{
    const char *const hidden[] = {"kind", kind->key, NULL};
    bool refused = g_strcmp0(typed_kind(view), kind->key) == 0;
    g_autoptr(FormValues) values = form_values_new();
    if (permit != NULL) {
        g_autofree char *day =
            permit->expires_day != DAY_NONE ? day_format((Day)permit->expires_day) : g_strdup("");
        form_values_show(values, "state", permit->state);
        form_values_show(values, "number", permit->number);
        form_values_show(values, "expires_day", day);
    }
    const Action *failed = view->failed;
    view->failed = refused ? failed : NULL; /* what was typed belongs to one of the forms */
    (refused ? ui_fold_begin_open : ui_fold_begin)(view->html, tr(view->html->lang, "Catat"));
    page_form(view, (PageForm){.action = &action_permit_set,
                               .values = values,
                               .hidden = hidden,
                               .secondary = true});
    ui_fold_end(view->html);
    view->failed = failed;
}

static void draw_kind(PageView *view, const PermitKind *kind, const Permit *permit)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    size_t state = state_of(permit);
    ui_card_begin(html, permit_kind_name(kind, lang));
    ui_badge(html, STATES[state].tone, tr(lang, STATES[state].label));
    if (permit != NULL) {
        draw_term(html, permit, view->context->today);
        draw_told(html, permit);
    }
    ui_paragraph(html, permit_kind_use(kind, lang));
    if (state != 0) {
        ui_subheading(html, tr(lang, "Langkah berikutnya"));
        ui_paragraph(html, permit_kind_step(kind, lang));
        if (*permit_kind_office(kind) != '\0') {
            ui_link(html, permit_kind_office(kind), tr(lang, "Buka laman resminya"));
        }
    }
    if (page_may(view, &action_permit_set)) {
        draw_form(view, kind, permit);
    }
    ui_card_end(html);
}

/* Which one to look at now: the one just refused, else the first she does not have. */
static size_t kind_at_hand(const PageView *view, const RecordList *list)
{
    const Knowledge *knowledge = view->context->knowledge;
    const char *typed = typed_kind(view);
    size_t first = 0;
    for (size_t i = permit_kind_count(knowledge); i-- > 0;) {
        const char *key = permit_kind_at(knowledge, i)->key;
        if (g_strcmp0(typed, key) == 0) {
            return i;
        }
        first = state_of(permit_of(list, key)) != 0 ? i : first;
    }
    return first;
}

static void draw_others(PageView *view, const RecordList *list, size_t shown)
{
    const Knowledge *knowledge = view->context->knowledge;
    ui_fold_begin(view->html, tr(view->html->lang, "Izin yang lain"));
    for (size_t i = 0; i < permit_kind_count(knowledge); i++) {
        const PermitKind *kind = permit_kind_at(knowledge, i);
        if (i != shown) {
            draw_kind(view, kind, permit_of(list, kind->key));
        }
    }
    ui_fold_end(view->html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    g_autoptr(RecordList) list = NULL;
    if (!permit_list(context->db, context->business_id, &list, error)) {
        return false;
    }
    size_t shown = kind_at_hand(view, list);
    const PermitKind *kind = permit_kind_at(context->knowledge, shown);
    ui_lead(view->html, tr(view->html->lang, "Tidak harus semua. Mulailah dari yang paling atas, "
                                             "satu per satu."));
    draw_kind(view, kind, permit_of(list, kind->key));
    draw_others(view, list, shown);
    ui_hint(view->html, tr(view->html->lang, "Tangga hanya mencatat. Nomor tidak diperiksa ke "
                                             "mana pun; yang menentukan adalah kantor resminya."));
    return true;
}

const Page page_permits = {
    .path = "/izin-usaha",
    .title = N_("Izin usaha"),
    .job = JOB_START,
    .note = N_("NIB, PIRT, halal, merek: sampai mana dan langkah berikutnya"),
    .order = 35,
    .icon = "check",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
