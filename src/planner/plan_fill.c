// SPDX-License-Identifier: Apache-2.0
#include "planner/plan_idea.h"
#include "planner/rotation.h"

#define PILLARS_A_WEEK 3
#define POSTS_FOR_PILLARS 4

const LocalDate *plan_date_on(const PlanInput *input, Day day, bool quiet)
{
    for (size_t i = 0; input->dates != NULL && i < local_date_list_count(input->dates); i++) {
        const LocalDate *date = local_date_list_at(input->dates, i);
        if (date->from <= day && day <= date->to && date->quiet == quiet &&
            date->kind != LOCAL_DATE_LEAVE) {
            return date;
        }
    }
    return NULL;
}

typedef struct {
    PlanWork *work;
    Rotation kinds, pillars, goals, products;
    int turn; /* posts that took a turn, for advice_every */
    IdeaTurns ideas;
    int *package_weeks; /* ISO week's Monday in which a package was last posted, one a package */
} Filling;

static const int KINDS_FOR_BEGINNERS[KIND_COUNT] = {
    [KIND_PRODUCT] = 3, [KIND_STORY] = 1, [KIND_ADVICE] = 1, [KIND_QUESTION] = 1};
static const int PILLARS_USUAL[PILLAR_COUNT] = {2, 1, 1, 1};

static bool all_zero(const int *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (numbers[i] > 0) {
            return false;
        }
    }
    return true;
}

static void filling_init(Filling *filling, PlanWork *work)
{
    const PlanInput *input = work->input;
    *filling = (Filling){.work = work, .turn = MAX(input->rotation_start, 0)};
    bool beginner = all_zero(input->kinds, KIND_COUNT) && input->advice_every == 0;
    rotation_init(&filling->kinds, beginner ? KINDS_FOR_BEGINNERS : input->kinds, KIND_COUNT);
    bool usual = all_zero(input->pillars, PILLAR_COUNT);
    rotation_init(&filling->pillars, usual ? PILLARS_USUAL : input->pillars, PILLAR_COUNT);
    rotation_init(&filling->goals, NULL, input->goal_count);
    rotation_init(&filling->products, NULL, input->product_count);
    filling->package_weeks = g_new(int, input->package_count + 1);
    for (size_t i = 0; i < input->package_count; i++) {
        filling->package_weeks[i] = DAY_NONE;
    }
    size_t member = 0;
    for (int i = 0; i < filling->turn % 1000; i++) {
        rotation_next(&filling->kinds, UINT64_MAX, &member);
    }
}

/* The running package that waited longest this plan; false when none runs. */
static bool package_pick(const Filling *filling, Day day, size_t *ret_package)
{
    const PlanInput *input = filling->work->input;
    bool found = false;
    for (size_t i = 0; i < input->package_count; i++) {
        bool runs = day >= input->packages[i].from && day <= input->packages[i].to;
        if (runs && (!found || filling->package_weeks[i] < filling->package_weeks[*ret_package])) {
            *ret_package = i;
            found = true;
        }
    }
    return found;
}

/* Without a share for promotions a running package still gets one post a week. */
static bool package_is_due(const Filling *filling, Day day)
{
    size_t package = 0;
    return filling->kinds.shares[KIND_PROMO] == 0 && package_pick(filling, day, &package) &&
           filling->package_weeks[package] != period_of_week(day).from &&
           plan_date_on(filling->work->input, day, true) == NULL;
}

static ContentKind kind_pick(Filling *filling, Day day)
{
    const PlanInput *input = filling->work->input;
    bool quiet = plan_date_on(input, day, true) != NULL;
    size_t kind = quiet ? KIND_STORY : KIND_PRODUCT;
    size_t package = 0;
    uint64_t allowed = 0;
    for (ContentKind i = 0; i < KIND_COUNT; i++) {
        bool running = i != KIND_PROMO || package_pick(filling, day, &package);
        allowed |= (uint64_t)(running && !(quiet && content_kind_sells(i))) << i;
    }
    filling->turn++;
    if (input->advice_every > 0 && filling->turn % input->advice_every == 0) {
        return KIND_ADVICE;
    }
    rotation_next(&filling->kinds, allowed, &kind);
    return kind == KIND_PRODUCT && package_is_due(filling, day) ? KIND_PROMO : (ContentKind)kind;
}

static void package_give(Filling *filling, PlannedPost *post)
{
    size_t package = 0;
    if (package_pick(filling, post->day, &package)) {
        post->package_id = filling->work->input->packages[package].id;
        filling->package_weeks[package] = period_of_week(post->day).from;
    }
}

static void subject_give(Filling *filling, PlannedPost *post)
{
    size_t product = 0;
    if (post->kind == KIND_PROMO && post->package_id == 0) {
        package_give(filling, post);
    }
    if (post->kind == KIND_PRODUCT && rotation_next(&filling->products, UINT64_MAX, &product)) {
        post->product_id = filling->work->input->products[product].id;
    }
}

static void goal_give(Filling *filling, PlannedPost *post)
{
    size_t goal = 0;
    post->goal_mark = "";
    if (post->goal_id != 0) {
        return;
    }
    if (content_kind_sells(post->kind) && rotation_next(&filling->goals, UINT64_MAX, &goal)) {
        post->goal_id = filling->work->input->goals[goal].id;
    } else {
        post->goal_mark = content_kind_mark(post->kind);
    }
}

/* Pillars of one ISO week: posts first … end-1. Given pillars count; the others take turns, and
 * the last ones take what is still missing. */
static void pillars_give(Filling *filling, GArray *drafts, guint first, guint end)
{
    unsigned used = 0;
    int open = 0;
    for (guint i = first; i < end; i++) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        open += draft->carried == NULL;
        used |= draft->carried != NULL ? 1u << draft->carried->pillar : 0;
    }
    for (guint i = first; i < end; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        if (draft->carried != NULL) {
            continue;
        }
        int missing = PILLARS_A_WEEK - __builtin_popcount(used);
        bool force = end - first >= POSTS_FOR_PILLARS && missing > 0 && open <= missing;
        uint64_t allowed = force ? (uint64_t)~used : UINT64_MAX;
        size_t pillar = 0;
        if (!rotation_next(&filling->pillars, allowed, &pillar)) {
            pillar = (size_t)__builtin_ctz(~used);
            rotation_took(&filling->pillars, pillar);
        }
        draft->post.pillar = (ContentPillar)pillar;
        used |= 1u << pillar;
        open--;
    }
}

static const char *name_of_subject(const PlanInput *input, const PlannedPost *post)
{
    for (size_t i = 0; post->package_id != 0 && i < input->package_count; i++) {
        if (input->packages[i].id == post->package_id) {
            return input->packages[i].name;
        }
    }
    for (size_t i = 0; post->product_id != 0 && i < input->product_count; i++) {
        if (input->products[i].id == post->product_id) {
            return input->products[i].name;
        }
    }
    return NULL;
}

static char *title_of(const PlanInput *input, const Draft *draft)
{
    if (draft->action != NULL || draft->carried != NULL) {
        return g_strdup(draft->action != NULL ? draft->action->title : draft->carried->title);
    }
    const char *special = idea_title(input, draft);
    const char *idea =
        special != NULL ? special : content_idea(draft->post.kind, draft->post.pillar, input->lang);
    const char *subject = name_of_subject(input, &draft->post);
    return subject != NULL ? g_strconcat(idea, ": ", subject, NULL) : g_strdup(idea);
}

static void why_line(GString *why, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void why_line(GString *why, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (why->len > 0) {
        g_string_append_c(why, '\n');
    }
    g_string_append_vprintf(why, format, args);
    va_end(args);
}

static void why_origin(const PlanInput *input, const Draft *draft, GString *why)
{
    const Lang *lang = input->lang;
    if (draft->carried != NULL) {
        why_line(why, "%s", tr(lang, "Sebelumnya belum sempat dikirim."));
        return;
    }
    if (draft->action == NULL) {
        why_line(why, tr(lang, "Giliran jenis: %s."), content_kind_name(draft->post.kind, lang));
        return;
    }
    why_line(why, "%s", tr(lang, "Langkah perbaikan dari evaluasi terakhir."));
    if (draft->moved) {
        g_autofree char *day = day_format_short(draft->action->day, lang);
        why_line(why, tr(lang, "Seharusnya %s; hari itu tidak ada tempat, jadi dimajukan."), day);
    }
}

static void why_signal(const PlanInput *input, const Draft *draft, GString *why)
{
    const Lang *lang = input->lang;
    const PlannedPost *post = &draft->post;
    const TimeWindow *window =
        signal_window_at(&input->rules, post->day, post->minute, post->minutes);
    if (window != NULL && *post->place != '\0') {
        why_line(why, tr(lang, "Jam ini ada sinyal di %s."), post->place);
    } else if (window != NULL) {
        why_line(why, "%s", tr(lang, "Jam ini ada sinyal."));
    } else if (input->rules.signal_count > 0) {
        why_line(why, "%s", tr(lang, "Di luar jam sinyal: siapkan dulu, kirim saat ada sinyal."));
    }
}

static void why_date(const PlanInput *input, const Draft *draft, GString *why)
{
    const LocalDate *quiet = plan_date_on(input, draft->post.day, true);
    const LocalDate *date = quiet != NULL ? quiet : plan_date_on(input, draft->post.day, false);
    if (date == NULL) {
        return;
    }
    g_autofree char *words = local_date_words(date, input->lang);
    why_line(why,
             quiet != NULL ? tr(input->lang, "Hari tenang, %s: jangan promosi dulu.")
                           : tr(input->lang, "Bertepatan dengan %s."),
             words);
}

static void why_goal(const PlanInput *input, const Draft *draft, GString *why)
{
    for (size_t i = 0; i < input->goal_count; i++) {
        if (draft->post.goal_id != 0 && input->goals[i].id == draft->post.goal_id) {
            why_line(why, tr(input->lang, "Untuk tujuan: %s."), input->goals[i].words);
            return;
        }
    }
    why_line(why, "%s",
             g_str_equal(draft->post.goal_mark, "value")
                 ? tr(input->lang, "Untuk nilai yang Anda pegang.")
                 : tr(input->lang, "Untuk menjaga hubungan dengan pembeli."));
}

/* Kind and what was given from outside. */
static void kind_give(Filling *filling, Draft *draft)
{
    PlannedPost *post = &draft->post;
    if (draft->action != NULL) {
        post->kind = draft->action->kind;
        post->product_id = draft->action->product_id;
        post->package_id = draft->action->package_id;
        post->review_item_id = draft->action->review_item_id;
    } else if (draft->carried != NULL) {
        post->kind = draft->carried->kind;
        post->pillar = draft->carried->pillar;
        post->goal_id = draft->carried->goal_id;
        post->product_id = draft->carried->product_id;
        post->package_id = draft->carried->package_id;
        post->review_item_id = draft->carried->review_item_id;
        post->carried_from = draft->carried->id;
    } else {
        post->kind = kind_pick(filling, post->day);
        subject_give(filling, post);
    }
    goal_give(filling, post);
    idea_give(&filling->ideas, filling->work->input, draft);
}

static void words_give(Filling *filling, Draft *draft)
{
    const PlanInput *input = filling->work->input;
    GStringChunk *text = filling->work->plan->text;
    PlannedPost *post = &draft->post;
    const PlanChannel *channel = &input->channels[draft->channel];
    const TimeWindow *window =
        signal_window_at(&input->rules, post->day, post->minute, post->minutes);
    bool placed = window != NULL && window->place != NULL;
    post->place = g_string_chunk_insert(text, placed ? window->place : "");
    post->platform = g_string_chunk_insert(text, channel->platform);
    post->channel_name = g_string_chunk_insert(text, channel->name);
    post->interaction = content_interaction(post->kind, post->pillar);
    post->purpose = content_kind_purpose(post->kind);
    g_autofree char *title = title_of(input, draft);
    g_autoptr(GString) why = g_string_new(NULL);
    why_origin(input, draft, why);
    const char *idea = idea_why(input, draft);
    if (idea != NULL) {
        why_line(why, "%s", idea);
    }
    why_goal(input, draft, why);
    why_signal(input, draft, why);
    why_date(input, draft, why);
    post->idea = g_string_chunk_insert(text, post->idea);
    post->account = g_string_chunk_insert(text, post->account);
    post->title = g_string_chunk_insert(text, title);
    post->why = g_string_chunk_insert(text, why->str);
}

static int draft_compare(gconstpointer a, gconstpointer b)
{
    const Draft *left = a, *right = b;
    if (left->post.day != right->post.day) {
        return left->post.day < right->post.day ? -1 : 1;
    }
    return left->post.minute - right->post.minute;
}

/* Nobody is only sold to for two weeks in a row. */
static void week_soften(Filling *filling, GArray *drafts, guint first, guint end)
{
    int place = idea_soften(&filling->ideas, filling->work->input, drafts, first, end);
    if (place < 0) {
        return;
    }
    Draft *draft = &g_array_index(drafts, Draft, (guint)place);
    draft->post.kind = KIND_ADVICE;
    draft->post.goal_id = draft->post.product_id = draft->post.package_id = 0;
    goal_give(filling, &draft->post);
    idea_give(&filling->ideas, filling->work->input, draft);
}

static void week_give(Filling *filling, GArray *drafts, guint first, guint end)
{
    week_soften(filling, drafts, first, end);
    idea_give_unique(filling->work->input, drafts, first, end);
    pillars_give(filling, drafts, first, end);
}

void plan_fill(PlanWork *work)
{
    GArray *drafts = work->drafts;
    Filling filling;
    filling_init(&filling, work);
    g_array_sort(drafts, draft_compare);
    guint week_begin = 0;
    for (guint i = 0; i < drafts->len; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        kind_give(&filling, draft);
        bool last = i + 1 == drafts->len;
        if (last || period_of_week(g_array_index(drafts, Draft, i + 1).post.day).from !=
                        period_of_week(draft->post.day).from) {
            week_give(&filling, drafts, week_begin, i + 1);
            week_begin = i + 1;
        }
    }
    for (guint i = 0; i < drafts->len; i++) {
        Draft *draft = &g_array_index(drafts, Draft, i);
        words_give(&filling, draft);
        g_array_append_val(work->plan->posts, draft->post);
    }
    g_clear_pointer(&filling.package_weeks, g_free);
}
