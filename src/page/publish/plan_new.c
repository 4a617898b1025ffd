// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "app/plan_wish.h"
#include "page/page.h"
#include "store/tool.h"

static const Action *const ACTIONS_HERE[] = {&action_plan_make, NULL};

static const Field SHORT_FIELDS[] = {
    {"from", N_("Mulai tanggal"), FIELD_DAY, true},
    {"weeks", N_("Berapa minggu"), FIELD_NUMBER, true, .min = 1, .max = PLAN_WEEKS_MAX},
    {"posts_a_week", N_("Kiriman seminggu di tempat utama"), FIELD_NUMBER, .min = 0,
     .max = PLAN_POSTS_A_WEEK_MAX, .help = N_("Kosong: sekali sehari, kecuali hari libur.")},
    {0},
};
static const Form SHORT_FORM = {SHORT_FIELDS};

static void number_show(FormValues *values, const char *name, int number)
{
    if (number > 0) {
        form_values_show_int(values, name, number);
    }
}

/* As she asked for the last one. */
static FormValues *wish_show(const PlanWish *wish)
{
    FormValues *values = form_values_new();
    g_autofree char *from = day_format(wish->from);
    form_values_show(values, "from", from);
    form_values_show_int(values, "weeks", wish->weeks);
    if (wish->posts_a_week != PLAN_POSTS_BY_CHANNEL) {
        form_values_show_int(values, "posts_a_week", wish->posts_a_week);
    }
    number_show(values, "advice_every", wish->advice_every);
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        number_show(values, content_kind_key(kind), wish->kinds[kind]);
    }
    return values;
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    const Lang *lang = html->lang;
    PlanWish wish = {0};
    g_autoptr(RecordList) tools = NULL;
    if (!tool_list_chosen(context->db, context->business_id, &tools, error) ||
        !plan_wish_load(context, &wish, error)) {
        return false;
    }
    if (record_count(tools) == 0) {
        ui_empty(html, "calendar",
                 tr(lang, "Pilih dulu tempat berjualan Anda. Sesudah itu jadwalnya dibuatkan."));
        ui_actions_begin(html);
        ui_button_link(html, "/alat", tr(lang, "Pilih tempat"), true);
        ui_actions_end(html);
        return true;
    }
    g_autoptr(FormValues) values = wish_show(&wish);
    ui_lead(html,
            tr(lang, "Jadwal dibuat dari tempat, tujuan, jualan, jam sinyal, dan menit Anda."));
    page_form(view, (PageForm){.action = &action_plan_make, .form = &SHORT_FORM, .values = values});
    ui_hint(html, tr(lang, "Yang sudah dikirim dan yang Anda ubah sendiri tidak hilang. Yang "
                           "terlewat ikut dijadwalkan lagi."));
    ui_fold_begin(html, tr(lang, "Atur jenis isinya sendiri"));
    ui_hint(html, tr(lang, "Isi perbandingannya, misalnya produk 1, cerita 1, kata penyemangat 1: "
                           "ketiganya bergantian."));
    page_form(view, (PageForm){.action = &action_plan_make, .values = values, .secondary = true});
    ui_fold_end(html);
    return true;
}

const Page page_plan_new = {
    .path = "/kalender/buat",
    .title = N_("Buat jadwal"),
    .job = JOB_PUBLISH,
    .note = N_("Jadwal satu sampai delapan minggu sekali tekan"),
    .order = 30,
    .icon = "plan",
    .back = "/kalender",
    .needs = CAN_POST,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};
