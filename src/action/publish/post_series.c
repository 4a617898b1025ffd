// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"
#include "app/channel.h"
#include "guide/step.h"

#define DAYS_TO_LOOK 60
#define STEPS_MAX 12
#define MORNING ((Minute)6 * 60)

static const Field FIELDS[] = {
    {"steps", N_("Langkah yang memang Anda kerjakan"), FIELD_SET, true},
    {"platform", N_("Tempat"), FIELD_CHOICE, true},
    {"from", N_("Mulai tanggal"), FIELD_DAY, .help = N_("Kosong: mulai hari ini.")},
    {"minute", N_("Jam"), FIELD_MINUTE, .example = N_("06.00")},
    {0},
};
static const Form FORM = {FIELDS};

/* The ticked steps in the order of the work; NULL and an error of the form when one is not hers. */
static GPtrArray *steps_read(const Doing *doing)
{
    const Context *context = doing->context;
    const char *ticked = form_text(doing->values, "steps");
    g_autoptr(GPtrArray) steps = g_ptr_array_new();
    g_auto(GStrv) keys = g_strsplit(ticked, ",", -1);
    for (size_t i = 0; i < step_count(context->knowledge); i++) {
        const Step *step = step_at(context->knowledge, i);
        if (step_fits(step, context->business->trade) && form_set_has(ticked, step->key)) {
            g_ptr_array_add(steps, (gpointer)step);
        }
    }
    if (steps->len == 0 || steps->len > STEPS_MAX || steps->len != g_strv_length(keys)) {
        form_errors_add(doing->errors, "steps", "%s",
                        tr(context->lang, "Centang langkah dari daftar usaha Anda saja."));
        return NULL;
    }
    return g_steal_pointer(&steps);
}

static Post post_of(const Doing *doing, const char *idea, const char *title)
{
    const char *platform = form_text(doing->values, "platform");
    return (Post){.minute = form_int_or(doing->values, "minute", MORNING),
                  .minutes = channel_minutes_of(doing->context->knowledge, platform),
                  .platform = platform,
                  .kind = "process",
                  .pillar = "education",
                  .interaction = content_interaction(KIND_PROCESS, PILLAR_EDUCATION),
                  .purpose = content_kind_purpose(KIND_PROCESS),
                  .goal_mark = "relation",
                  .title = title,
                  .why = "",
                  .text = "",
                  .opening = -1,
                  .origin = "hand",
                  .idea = idea};
}

/* The first day from `day` on that has room; false when none of the next ones has. */
static bool day_find(const Doing *doing, Post *post, Day day, bool *ret_found, GError **error)
{
    *ret_found = false;
    for (int i = 0; i < DAYS_TO_LOOK; i++) {
        g_autoptr(FormErrors) refusals = form_errors_new();
        Doing look = *doing;
        look.errors = refusals;
        post->day = day + i;
        if (!post_place_check(&look, post, error)) {
            return false;
        }
        if (form_errors_count(refusals) == 0) {
            *ret_found = true;
            return true;
        }
    }
    return true;
}

/* Puts one step after the other, a day each. */
static bool step_put(const Doing *doing, const Step *step, Day *day, GError **error)
{
    const Context *context = doing->context;
    bool found = false;
    int64_t id = 0;
    g_autofree char *idea = g_strconcat(POST_STEP, step->key, NULL);
    g_autofree char *title =
        g_strdup_printf(tr(context->lang, "Cara kerja: %s"), step_name(step, context->lang));
    Post post = post_of(doing, idea, title);
    if (!day_find(doing, &post, *day, &found, error)) {
        return false;
    }
    if (!found) {
        form_errors_add(doing->errors, "minute", "%s",
                        tr(context->lang, "Belum ada hari yang longgar pada jam itu. Pilih jam "
                                          "lain, atau kurangi langkahnya."));
        return true;
    }
    *day = (Day)post.day + 1;
    if (!post_add(context->db, context->business_id, &post, context->now, &id, error)) {
        return false;
    }
    doing->result->id = doing->result->id == 0 ? id : doing->result->id;
    return true;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Day day = form_day_or(doing->values, "from", context->today);
    Post check = {
        .platform = "", .kind = "process", .pillar = "education", .title = "", .text = ""};
    g_autoptr(GPtrArray) steps = steps_read(doing);
    if (steps == NULL || !post_read_form(doing, &check)) {
        return true;
    }
    if (day < DAY_MIN + 400 || day > DAY_MAX - 400) {
        form_errors_add(doing->errors, "from", "%s",
                        tr(context->lang, "Tanggal ini terlalu jauh."));
        return true;
    }
    for (guint i = 0; i < steps->len && form_errors_count(doing->errors) == 0; i++) {
        if (!step_put(doing, g_ptr_array_index(steps, i), &day, error)) {
            return false;
        }
    }
    g_autofree char *week = period_format(period_of_week(day - 1));
    doing->result->next = g_strconcat("/kalender?minggu=", week, NULL);
    return true;
}

const Action action_post_series = {
    .name = "post_series",
    .resource = "posts",
    .verb = "series",
    .needs = CAN_POST,
    .form = &FORM,
    .label = N_("Jadikan seri kiriman"),
    .done = N_("Seri kiriman sudah masuk jadwal, satu langkah satu hari."),
    .summary = "Puts one post for each ticked step of work into the calendar, in their order.",
    .run = run,
};
