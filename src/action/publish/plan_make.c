// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/plan_wish.h"
#include "store/post.h"

static const Field FIELDS[] = {
    {"from", N_("Mulai tanggal"), FIELD_DAY, .help = N_("Kosong: mulai hari ini.")},
    {"weeks", N_("Berapa minggu"), FIELD_NUMBER, .min = 1, .max = PLAN_WEEKS_MAX},
    {"posts_a_week", N_("Kiriman seminggu di tempat utama"), FIELD_NUMBER, .min = 0,
     .max = PLAN_POSTS_A_WEEK_MAX, .help = N_("Kosong: sekali sehari, kecuali hari libur.")},
    {"advice_every", N_("Satu saran setiap berapa kiriman"), FIELD_NUMBER, .min = 0, .max = 21},
    {"product", N_("Bagian produk"), FIELD_NUMBER, .max = 21},
    {"promo", N_("Bagian promo"), FIELD_NUMBER, .max = 21},
    {"story", N_("Bagian cerita"), FIELD_NUMBER, .max = 21},
    {"quote", N_("Bagian kata penyemangat"), FIELD_NUMBER, .max = 21},
    {"advice", N_("Bagian saran"), FIELD_NUMBER, .max = 21},
    {"question", N_("Bagian pertanyaan"), FIELD_NUMBER, .max = 21},
    {"process", N_("Bagian cara membuat"), FIELD_NUMBER, .max = 21},
    {"testimonial", N_("Bagian kata pembeli"), FIELD_NUMBER, .max = 21},
    {0},
};
static const Form FORM = {FIELDS};

/* What was not asked stays as last time; what was left empty is the usual again. */
static void number_read(const FormValues *values, const char *name, int usual, int *number)
{
    if (form_typed(values, name) != NULL) {
        *number = (int)form_int_or(values, name, usual);
    }
}

static PlanWish wish_read(const Doing *doing, const PlanWish *last)
{
    const FormValues *values = doing->values;
    PlanWish wish = *last;
    wish.from = form_day_or(values, "from", doing->context->today);
    number_read(values, "weeks", PLAN_WEEKS_USUAL, &wish.weeks);
    number_read(values, "posts_a_week", PLAN_POSTS_BY_CHANNEL, &wish.posts_a_week);
    number_read(values, "advice_every", 0, &wish.advice_every);
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        number_read(values, content_kind_key(kind), 0, &wish.kinds[kind]);
    }
    return wish;
}

static bool post_keep(const Context *context, const PlannedPost *planned, GError **error)
{
    int64_t id = 0;
    Post post = {.day = planned->day,
                 .minute = planned->minute,
                 .minutes = planned->minutes,
                 .platform = planned->platform,
                 .group_id = planned->group_id,
                 .kind = content_kind_key(planned->kind),
                 .pillar = content_pillar_key(planned->pillar),
                 .interaction = planned->interaction,
                 .purpose = planned->purpose,
                 .goal_id = planned->goal_id,
                 .goal_mark = planned->goal_mark,
                 .person_id = planned->person_id,
                 .product_id = planned->product_id,
                 .package_id = planned->package_id,
                 .review_item_id = planned->review_item_id,
                 .title = planned->title,
                 .why = planned->why,
                 .text = "",
                 .opening = -1,
                 .origin = "plan",
                 .carried_from = planned->carried_from,
                 .idea = planned->idea,
                 .account = planned->account};
    return post_add(context->db, context->business_id, &post, context->now, &id, error);
}

static bool plan_keep(const Context *context, const PostPlan *plan, Day from, GError **error)
{
    for (size_t i = 0; i < post_plan_count(plan); i++) {
        if (!post_keep(context, post_plan_at(plan, i), error)) {
            return false;
        }
    }
    return post_mark_missed(context->db, context->business_id, MIN(from, context->today), error);
}

static void result_tell(const Doing *doing, const PostPlan *plan, Day from)
{
    const Lang *lang = doing->context->lang;
    size_t left_out = post_plan_left_out(plan);
    g_autofree char *week = period_format(period_of_week(from));
    doing->result->next = g_strdup_printf("/kalender?minggu=%s", week);
    g_autofree char *made =
        g_strdup_printf(tr_count(lang, "Jadwal jadi: %d kiriman.", (int64_t)post_plan_count(plan)),
                        (int)post_plan_count(plan));
    if (left_out == 0) {
        doing->result->message = g_steal_pointer(&made);
        return;
    }
    const LeftOut *first = post_plan_left_out_at(plan, 0);
    doing->result->message = g_strdup_printf("%s %s: %s", made, first->title, first->why);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    PlanWish last = {0};
    g_autoptr(PlanSource) source = NULL;
    g_autoptr(PostPlan) plan = NULL;
    if (!plan_wish_load(context, &last, error)) {
        return false;
    }
    PlanWish wish = wish_read(doing, &last);
    if (wish.from < DAY_MIN + 400 || wish.from > DAY_MAX - 400) {
        form_errors_add(doing->errors, "from", "%s",
                        tr(context->lang, "Tanggal ini terlalu jauh."));
        return true;
    }
    if (!post_clear_plan(context->db, context->business_id, wish.from,
                         wish.from + 7 * wish.weeks - 1, error)) {
        return false;
    }
    source = plan_source_load(context, &wish, error);
    if (source == NULL) {
        return false;
    }
    if (plan_source_input(source)->channel_count == 0) {
        form_errors_add(doing->errors, "", "%s",
                        tr(context->lang, "Pilih dulu tempat berjualan Anda di halaman Alat, lalu "
                                          "buat jadwalnya."));
        return true;
    }
    if (!plan_make(plan_source_input(source), &plan, error) ||
        !plan_keep(context, plan, wish.from, error) ||
        !plan_wish_keep(context, &last, &wish, error)) {
        return false;
    }
    result_tell(doing, plan, wish.from);
    return true;
}

const Action action_plan_make = {
    .name = "plan_make",
    .resource = "posts",
    .verb = "plan",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Buat jadwal"),
    .done = N_("Jadwal sudah jadi. Yang sudah dikirim dan yang Anda ubah sendiri tetap."),
    .summary = "Makes the calendar of 1 to 8 weeks; what is done or changed by hand stays. What is "
               "left out is as in the last plan.",
    .run = run,
};
