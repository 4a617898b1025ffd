// SPDX-License-Identifier: Apache-2.0
#include "app/today.h"

#include "app/channel.h"
#include "guide/start_sequence.h"
#include "guide/trade.h"
#include "planner/fit.h"
#include "store/lesson_board.h"
#include "store/menu.h"
#include "store/preorder.h"
#include "store/review.h"
#include "store/today.h"
#include "store/window.h"

#define MINUTES_AN_ANSWER 2
#define MINUTES_A_TALK 5
#define MINUTES_A_REVIEW 10
#define DAYS_AHEAD 14u

/* Important first: what fits no more today is taken from the end. */
static const struct {
    const char *key;
    int priority;
} KINDS[TODAY_KIND_COUNT] = {
    [TODAY_MENU] = {"menu", 1},         [TODAY_POST] = {"post", 2},
    [TODAY_ANSWER] = {"answer", 1},     [TODAY_ORDER] = {"order", 1},
    [TODAY_DELIVERY] = {"delivery", 1}, [TODAY_TASK] = {"task", 4},
    [TODAY_TALK] = {"talk", 5},         [TODAY_REVIEW] = {"review", 3},
    [TODAY_LESSON] = {"lesson", 6},     [TODAY_PREORDER] = {"preorder", 1},
    [TODAY_STOCK] = {"stock", 2},
};

typedef struct {
    const Context *context;
    Today *today;
    const OwnerTimes *times;
    const TodayCounts *counts; /* NULL: another day than today */
    GArray *open;              /* TodayItem that take minutes, before fitting */
    bool sells;                /* a post of the day tells what is for sale */
} Making;

const char *today_kind_key(TodayKind kind)
{
    g_assert(kind < TODAY_KIND_COUNT);
    return KINDS[kind].key;
}

static const char *keep(const Making *making, const char *text)
{
    return g_string_chunk_insert(making->today->text, text);
}

static TodayItem item_of(TodayKind kind, const char *title, const char *href)
{
    return (TodayItem){.kind = kind,
                       .minute = -1,
                       .title = title,
                       .channel = "",
                       .place = "",
                       .href = href,
                       .moved_to = DAY_NONE};
}

/* ---- what there is ---- */

static void post_take(Making *making, const TodayPost *post)
{
    const Context *context = making->context;
    Today *today = making->today;
    g_autofree char *href = g_strdup_printf("/posting/%" G_GINT64_FORMAT, post->id);
    const TimeWindow *window = signal_window_at(&making->times->rules, today->day,
                                                (Minute)post->minute, (int)post->minutes);
    const char *channel =
        channel_name_of(context->knowledge, post->platform, post->group, context->lang);
    TodayItem item = item_of(TODAY_POST, keep(making, post->title), keep(making, href));
    item.id = post->id;
    item.minute = (Minute)post->minute;
    item.minutes = (int)post->minutes;
    item.channel = keep(making, channel);
    item.place = keep(making, window != NULL && window->place != NULL ? window->place : "");
    item.done = g_str_equal(post->state, POST_DONE);
    item.mend = post->review_item_id != 0;
    if (item.done) {
        today->done += item.minutes;
        g_array_append_val(today->items, item);
    } else if (g_str_equal(post->state, POST_PLANNED)) {
        making->sells |= post->untold != 0;
        g_array_append_val(making->open, item);
    }
}

static bool posts_take(Making *making, GError **error)
{
    const Context *context = making->context;
    g_autoptr(RecordList) posts = NULL;
    if (!today_post_list(context->db, context->business_id, making->today->day, &posts, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(posts); i++) {
        post_take(making, today_post_at(posts, i));
    }
    return true;
}

static bool tasks_take(Making *making, GError **error)
{
    const Context *context = making->context;
    g_autoptr(RecordList) tasks = NULL;
    if (!today_task_list(context->db, context->business_id, making->today->day, &tasks, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(tasks); i++) {
        const TodayTask *task = today_task_at(tasks, i);
        TodayItem item = item_of(TODAY_TASK, keep(making, task->title), "/orang");
        item.id = task->id;
        item.minutes = (int)task->minutes;
        g_array_append_val(making->open, item);
    }
    return true;
}

/* A menu is part of the minutes of the post that tells it. */
static bool menu_take(Making *making, GError **error)
{
    const Context *context = making->context;
    const Trade *trade = trade_find(context->knowledge, context->business->trade);
    TodayItem item = item_of(TODAY_MENU, tr(context->lang, "Isi menu hari ini"), "/menu-hari-ini");
    g_autoptr(RecordList) menu = NULL;
    if (trade == NULL || !trade->daily_menu || !making->sells) {
        return true;
    }
    if (!menu_load(context->db, context->business_id, making->today->day, &menu, error)) {
        return false;
    }
    if (record_count(menu) == 0) {
        g_array_append_val(making->today->items, item);
    }
    return true;
}

/* Orders are the business itself: they take no promotion minutes. */
static void orders_take(Making *making)
{
    const Lang *lang = making->context->lang;
    const TodayCounts *counts = making->counts;
    TodayItem fresh = item_of(TODAY_ORDER, tr(lang, "Pesanan baru perlu dijawab"), "/pesanan");
    TodayItem deliver = item_of(TODAY_DELIVERY, tr(lang, "Pesanan untuk diantar"), "/antar");
    g_autofree char *shop = g_strdup_printf(
        tr_count(lang, "%d dari halaman toko", counts->shop_orders), (int)counts->shop_orders);
    fresh.count = counts->new_orders;
    fresh.channel = counts->shop_orders > 0 ? keep(making, shop) : "";
    deliver.count = counts->deliveries;
    if (fresh.count > 0) {
        g_array_append_val(making->today->items, fresh);
    }
    if (deliver.count > 0) {
        g_array_append_val(making->today->items, deliver);
    }
}

static void stock_take(Making *making)
{
    TodayItem item = item_of(TODAY_STOCK, tr(making->context->lang, "Stok hampir habis"), "/stok");
    item.count = making->counts->low_stock;
    if (item.count > 0) {
        g_array_append_val(making->today->items, item);
    }
}

/* In time to shop, and the evening before. Without the customer's name: not all may see it. */
static bool preorders_take(Making *making, GError **error)
{
    const Context *context = making->context;
    const Lang *lang = context->lang;
    Day day = making->today->day;
    g_autoptr(RecordList) soon = NULL;
    if (making->counts->preorders == 0) {
        return true;
    }
    if (!preorder_list_remind(context->db, context->business_id, day, &soon, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(soon); i++) {
        const Preorder *preorder = preorder_at(soon, i);
        int boxes = (int)preorder->boxes;
        g_autofree char *href = g_strdup_printf("/kotak/%" G_GINT64_FORMAT, preorder->id);
        g_autofree char *title =
            preorder->day == day + 1
                ? g_strdup_printf(tr_count(lang, "Besok: %d kotak untuk acara", boxes), boxes)
                : g_strdup_printf(tr_count(lang, "7 hari lagi: %d kotak, siapkan belanja", boxes),
                                  boxes);
        TodayItem item = item_of(TODAY_PREORDER, keep(making, title), keep(making, href));
        g_array_append_val(making->today->items, item);
    }
    return true;
}

static void answers_take(Making *making)
{
    const TodayCounts *counts = making->counts;
    int most = MAX(making->today->limit / 2, 1);
    TodayItem item =
        item_of(TODAY_ANSWER, tr(making->context->lang, "Pesan menunggu jawaban"), "/pesan");
    item.count = counts->waiting;
    item.minutes = (int)CLAMP(counts->waiting * MINUTES_AN_ANSWER, 1, most);
    item.late = counts->answers_due_at < making->context->now;
    if (counts->waiting > 0) {
        g_array_append_val(making->open, item);
    }
}

/* One of the daily tasks of social relations, another one each day. */
static void talk_take(Making *making)
{
    const TodayCounts *counts = making->counts;
    StartSequence start = {.ticked = {[START_GOALS] = counts->goals != 0,
                                      [START_PLATFORM] = counts->tools != 0,
                                      [START_CONTACTS] = counts->contacts != 0,
                                      [START_CALENDAR] = counts->posts != 0}};
    size_t count = 0;
    while (start_daily_task(&start, count) != NULL) {
        count++;
    }
    if (count == 0) {
        return;
    }
    size_t turn = (size_t)(making->today->day - DAY_MIN) % count;
    const char *title = tr(making->context->lang, start_daily_task(&start, turn));
    TodayItem item = item_of(TODAY_TALK, title, "/pesan");
    item.minutes = MINUTES_A_TALK;
    g_array_append_val(making->open, item);
}

static bool is_last_working_day(const Making *making)
{
    Day day = making->today->day;
    for (Day later = day + 1; later <= period_of_week(day).to; later++) {
        if (!day_is_off(&making->times->rules, later)) {
            return false;
        }
    }
    return true;
}

/* On the last working day of the week, until it is closed. */
static bool review_take(Making *making, GError **error)
{
    const Context *context = making->context;
    g_autoptr(RecordList) review = NULL;
    if (making->counts->goals == 0 || !is_last_working_day(making)) {
        return true;
    }
    g_autofree char *week = period_format(period_of_week(making->today->day));
    g_autofree char *href = g_strconcat("/tinjauan/", week, NULL);
    if (!review_load_period(context->db, context->business_id, week, &review, error)) {
        return false;
    }
    TodayItem item = item_of(TODAY_REVIEW, tr(context->lang, "Lihat hasil minggu ini bersama"),
                             keep(making, href));
    item.minutes = MINUTES_A_REVIEW;
    if (record_count(review) == 0 || !g_str_equal(review_at(review, 0)->state, "closed")) {
        g_array_append_val(making->open, item);
    }
    return true;
}

/* From the day that she named when she closed the last of the five stages, until she names another. */
static void strategy_take(Making *making)
{
    TodayItem item = item_of(TODAY_REVIEW, tr(making->context->lang, "Lihat lagi hasil strategi"),
                             "/lima-tahap?tahap=measurement");
    item.minutes = MINUTES_A_REVIEW;
    if (making->counts->strategy_due > 0) {
        g_array_append_val(making->open, item);
    }
}

/* ---- what fits ---- */

static int rank(const TodayItem *item)
{
    if (item->done) {
        return 3 * MINUTES_A_DAY + item->minute;
    }
    if (item->minute >= 0) {
        return item->minute;
    }
    bool first = item->kind == TODAY_MENU || item->kind == TODAY_ORDER ||
                 item->kind == TODAY_PREORDER || (item->kind == TODAY_ANSWER && item->late);
    return first ? (int)item->kind - TODAY_KIND_COUNT : MINUTES_A_DAY + (int)item->kind;
}

static int item_compare(gconstpointer a, gconstpointer b)
{
    int left = rank(a), right = rank(b);
    return left != right ? (left < right ? -1 : 1) : 0;
}

static void fit_spread(Making *making, const FitResult *fit)
{
    Today *today = making->today;
    for (guint i = 0; i < making->open->len; i++) {
        TodayItem item = g_array_index(making->open, TodayItem, i);
        item.moved_to = fit->places[i].day;
        bool stays = item.moved_to == today->day;
        g_array_append_val(stays ? today->items : today->moved, item);
        today->used += stays ? item.minutes : 0;
    }
    today->used += today->done;
}

/* A post the owner put on her day off herself stays there. */
static bool is_working_off_day(const Making *making)
{
    for (guint i = 0; i < making->open->len; i++) {
        if (g_array_index(making->open, TodayItem, i).kind == TODAY_POST) {
            return true;
        }
    }
    return false;
}

static bool fit(Making *making, GError **error)
{
    Today *today = making->today;
    int later[DAYS_AHEAD] = {0};
    int wanted = 0;
    g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(FitItem));
    for (guint i = 0; i < making->open->len; i++) {
        const TodayItem *item = &g_array_index(making->open, TodayItem, i);
        FitItem wish = {i, item->mend ? 1 : KINDS[item->kind].priority, item->minutes};
        wanted += wish.minutes;
        g_array_append_val(items, wish);
    }
    int left = MAX(today->limit - today->done, 0);
    bool rest = today->off && !is_working_off_day(making);
    const Context *context = making->context;
    if ((wanted > left || rest) && !today_later_minutes(context->db, context->business_id,
                                                        today->day, later, DAYS_AHEAD, error)) {
        return false;
    }
    FitInput input = {today->day,
                      left,
                      today->off && !rest ? NULL : &making->times->rules,
                      (const void *)items->data,
                      items->len,
                      later,
                      DAYS_AHEAD};
    g_auto(FitResult) result = {0};
    if (!plan_fit_today(&input, &result, error)) {
        return false;
    }
    fit_spread(making, &result);
    return true;
}

/* The next lesson, only in minutes that nothing else needs. */
static bool lesson_take(Making *making, GError **error)
{
    const Context *context = making->context;
    Today *today = making->today;
    g_auto(LessonBoard) board = {0};
    if (making->counts == NULL || today->off || today->moved->len > 0) {
        return true;
    }
    if (!lesson_board_load(context->db, context->business_id, context->knowledge, &board, error)) {
        return false;
    }
    const Lesson *next = lesson_board_next(&board);
    if (next == NULL || next->minutes > today->limit - today->used) {
        return true;
    }
    g_autofree char *href = g_strconcat("/belajar/", next->key, NULL);
    g_autofree char *title =
        g_strdup_printf(tr(context->lang, "Pelajaran: %s"), lesson_title(next, context->lang));
    TodayItem item = item_of(TODAY_LESSON, keep(making, title), keep(making, href));
    item.minutes = (int)next->minutes;
    today->used += item.minutes;
    g_array_append_val(today->items, item);
    return true;
}

static bool collect(Making *making, GError **error)
{
    if (!posts_take(making, error) || !tasks_take(making, error)) {
        return false;
    }
    if (making->counts != NULL) {
        orders_take(making);
        stock_take(making);
        answers_take(making);
        if (!menu_take(making, error) || !preorders_take(making, error) ||
            !review_take(making, error)) {
            return false;
        }
        strategy_take(making);
        talk_take(making);
    }
    if (!fit(making, error) || !lesson_take(making, error)) {
        return false;
    }
    g_array_sort(making->today->items, item_compare);
    return true;
}

bool today_load(const Context *context, Day day, Today *ret_today, GError **error)
{
    g_assert(context->business != NULL && day >= DAY_MIN && day <= DAY_MAX);
    g_autoptr(RecordList) counts = NULL;
    g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(TodayItem));
    g_auto(Today) today = {.day = day, .limit = (int)context->business->minutes_per_day};
    g_auto(OwnerTimes) times = {0};
    if (!today_counts_load(context->db, context->business_id, day, &counts, error) ||
        !owner_times_load(context->db, context->business_id, (int)context->business->off_days,
                          &times, error)) {
        return false;
    }
    const TodayCounts *count = today_counts_at(counts, 0);
    today.items = g_array_new(FALSE, FALSE, sizeof(TodayItem));
    today.moved = g_array_new(FALSE, FALSE, sizeof(TodayItem));
    today.text = g_string_chunk_new(1024);
    today.off = day_is_off(&times.rules, day);
    today.tools = count->tools != 0;
    today.planned = count->posts != 0;
    today.missed = count->missed;
    Making making = {context, &today, &times, day == context->today ? count : NULL, open, false};
    if (!collect(&making, error)) {
        return false;
    }
    *ret_today = today;
    today = (Today){0};
    return true;
}

void today_clear(Today *today)
{
    g_clear_pointer(&today->items, g_array_unref);
    g_clear_pointer(&today->moved, g_array_unref);
    g_clear_pointer(&today->text, g_string_chunk_free);
}
