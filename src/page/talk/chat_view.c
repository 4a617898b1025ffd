// SPDX-License-Identifier: Apache-2.0
#include "page/talk/chat_view.h"

#include "action/registry.h"
#include "page/talk/message_view.h"

#define OPEN_FIRST 5 /* the rest is folded */
#define FLAGS_SHOWN 10
#define GROUPS_SHOWN 5
#define DAY_S 86400

const ChatKindWords CHAT_KINDS[CHAT_ITEM_COUNT] = {
    [CHAT_QUESTION] = {N_("Menunggu jawaban"), N_("Yang lain"), true},
    [CHAT_ORDER] = {N_("Mungkin pesanan"), N_("Lihat dan periksa"), false},
    [CHAT_CONTACT] = {N_("Orang di chat ini"), N_("Simpan sebagai kontak"), false},
    [CHAT_REPLY] = {N_("Sering ditanyakan: usul balasan siap"), N_("Lihat usulnya"), false},
};

static void show(FormValues *rows, size_t row, const char *name, const char *typed)
{
    g_autofree char *full = g_strdup_printf("items.%zu.%s", row, name);
    form_values_show(rows, full, typed);
}

static void show_day(FormValues *rows, size_t row, const char *name, Day day)
{
    g_autofree char *typed = day != DAY_NONE ? day_format(day) : g_strdup("");
    show(rows, row, name, typed);
}

static void show_minute(FormValues *rows, size_t row, const char *name, int minute)
{
    g_autofree char *typed = minute >= 0 ? minute_format_iso((Minute)minute) : g_strdup("");
    show(rows, row, name, typed);
}

static void item_show(FormValues *rows, size_t row, const ChatItem *item)
{
    bool pick = CHAT_KINDS[item->kind].ticked;
    g_autofree char *mark = g_strdup_printf("%" G_GINT64_FORMAT, item->mark);
    show(rows, row, "found", chat_item_key(item->kind));
    show(rows, row, "kind", pick ? chat_item_key(item->kind) : "");
    show(rows, row, "mark", mark);
    show(rows, row, "person", item->person);
    show(rows, row, "phone", item->phone);
    show(rows, row, "text", item->text);
    bool timeless = item->kind == CHAT_REPLY;
    show_day(rows, row, "day", timeless ? DAY_NONE : item->day);
    show_minute(rows, row, "minute", timeless ? -1 : (int)item->minute);
    if (item->kind == CHAT_ORDER) {
        show(rows, row, "lines", item->lines);
        show(rows, row, "place", item->place);
        show_day(rows, row, "due_day", item->due_day);
        show_minute(rows, row, "due_minute", item->due_minute);
        show(rows, row, "delivery", item->delivery ? "1" : "");
    }
}

static void counts_show(FormValues *rows, const Talk *talk)
{
    const struct {
        const char *name;
        int64_t number;
    } NUMBERS[] = {{"chat", (int64_t)talk->mark},
                   {"messages", talk->messages},
                   {"answered", talk->waits.count},
                   {"within", talk->within},
                   {"median_s", chat_wait_median(&talk->waits)},
                   {"p90_s", chat_wait_p90(&talk->waits)}};
    for (size_t i = 0; i < G_N_ELEMENTS(NUMBERS); i++) {
        if (NUMBERS[i].number >= 0) {
            form_values_show_int(rows, NUMBERS[i].name, NUMBERS[i].number);
        }
    }
    g_autofree char *first = day_format((Day)(talk->first_s / DAY_S));
    g_autofree char *last = day_format((Day)(talk->last_s / DAY_S));
    form_values_show(rows, "first_day", first);
    form_values_show(rows, "last_day", last);
    form_values_show(rows, "counts", "1");
}

FormValues *chat_rows_of(const ChatFound *found)
{
    FormValues *rows = form_values_new();
    for (guint i = 0; i < found->items->len; i++) {
        item_show(rows, i, g_ptr_array_index(found->items, i));
    }
    counts_show(rows, found->talk);
    return rows;
}

static const char *typed_at(const FormValues *rows, size_t row, const char *name)
{
    g_autofree char *full = g_strdup_printf("items.%zu.%s", row, name);
    const char *typed = form_typed(rows, full);
    return typed != NULL ? typed : "";
}

static char *when_words(const FormValues *rows, size_t row, const Lang *lang)
{
    Day day = DAY_NONE;
    if (!day_parse(typed_at(rows, row, "day"), &day)) {
        return g_strdup("");
    }
    g_autofree char *date = day_format_short(day, lang);
    return g_strdup_printf("%s, %s", date, typed_at(rows, row, "minute"));
}

/* Contacts and replies are of no moment. */
static void pick_draw(PageView *view, const FormValues *rows, size_t row, ChatItemKind kind)
{
    const Lang *lang = view->html->lang;
    g_autofree char *name = g_strdup_printf("items.%zu", row);
    g_autofree char *when = kind <= CHAT_ORDER ? when_words(rows, row, lang) : g_strdup("");
    bool order = kind == CHAT_ORDER, contact = kind == CHAT_CONTACT;
    const char *hidden[] = {
        "found",  chat_item_key(kind),           "mark",   typed_at(rows, row, "mark"),
        "person", typed_at(rows, row, "person"), "phone",  typed_at(rows, row, "phone"),
        "day",    typed_at(rows, row, "day"),    "minute", typed_at(rows, row, "minute"),
        "text",   typed_at(rows, row, "text"),   NULL};
    const UiPickField order_fields[] = {
        {"lines", tr(lang, "Yang dipesan"), "text", typed_at(rows, row, "lines")},
        {"place", tr(lang, "Diantar ke"), "text", typed_at(rows, row, "place")},
        {"due_day", tr(lang, "Untuk hari"), "date", typed_at(rows, row, "due_day")},
        {"due_minute", tr(lang, "Paling lambat pukul"), "time", typed_at(rows, row, "due_minute")},
        {"delivery", tr(lang, "Diantar ke pembeli"), "checkbox", typed_at(rows, row, "delivery")},
        {0}};
    const UiPickField contact_fields[] = {{"consent", tr(lang, "Orang ini setuju dihubungi"),
                                           "checkbox", typed_at(rows, row, "consent")},
                                          {0}};
    ui_pick(view->html, &(UiPick){.row = name,
                                  .kind = chat_item_key(kind),
                                  .ticked = *typed_at(rows, row, "kind") != '\0',
                                  .title_data = typed_at(rows, row, "person"),
                                  .note_data = when,
                                  .text_data = contact ? typed_at(rows, row, "phone")
                                                       : typed_at(rows, row, "text"),
                                  .hidden = hidden,
                                  .fields = order     ? order_fields
                                            : contact ? contact_fields
                                                      : NULL});
}

static void kind_draw(PageView *view, const FormValues *rows, ChatItemKind kind)
{
    Html *html = view->html;
    size_t drawn = 0;
    bool folded = false;
    for (size_t row = 0; row < CHAT_ITEMS_MAX; row++) {
        if (!g_str_equal(typed_at(rows, row, "found"), chat_item_key(kind))) {
            continue;
        }
        if (drawn == 0) {
            ui_heading(html, tr(html->lang, CHAT_KINDS[kind].title));
        }
        if (!folded && drawn >= (CHAT_KINDS[kind].ticked ? OPEN_FIRST : 0)) {
            ui_fold_begin(html, tr(html->lang, CHAT_KINDS[kind].folded));
            folded = true;
        }
        pick_draw(view, rows, row, kind);
        drawn++;
    }
    if (folded) {
        ui_fold_end(html);
    }
}

static UiForm keep_form(const PageView *view, const char *key)
{
    return (UiForm){.target = "/pesan/chat/simpan",
                    .action = action_chat_keep.name,
                    .csrf = view->csrf,
                    .key = key,
                    .next = "/pesan"};
}

void chat_picks(PageView *view, const FormValues *rows, const FormErrors *errors)
{
    static const char *const COUNTS[] = {"counts",   "chat",  "messages",  "answered", "within",
                                         "median_s", "p90_s", "first_day", "last_day"};
    Html *html = view->html;
    const char *hidden[2 * G_N_ELEMENTS(COUNTS) + 1] = {NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(COUNTS); i++) {
        hidden[2 * i] = COUNTS[i];
        hidden[2 * i + 1] = form_typed(rows, COUNTS[i]);
    }
    g_autofree char *key = page_key(view);
    UiForm form = keep_form(view, key);
    form.hidden = hidden;
    form.errors = errors;
    ui_picks_begin(html, &form);
    for (int kind = 0; kind < CHAT_ITEM_COUNT; kind++) {
        kind_draw(view, rows, (ChatItemKind)kind);
    }
    ui_hint(html, tr(html->lang, "Hitungan chat ini (banyaknya pesan dan lama menjawab) ikut "
                                 "disimpan, tanpa isi chatnya."));
    ui_picks_end(html, tr(html->lang, action_chat_keep.label));
}

void chat_patterns(PageView *view)
{
    const Lang *lang = view->html->lang;
    g_autofree char *key = page_key(view);
    UiForm form = keep_form(view, key);
    ui_picks_pattern(view->html, &form, tr(lang, action_chat_keep.label));
    static const char *const HIDDEN[] = {"found", "", "mark",   "", "person", "", "phone", "",
                                         "day",   "", "minute", "", "text",   "", NULL};
    const UiPickField order_fields[] = {
        {"lines", tr(lang, "Yang dipesan"), "text", ""},
        {"place", tr(lang, "Diantar ke"), "text", ""},
        {"due_day", tr(lang, "Untuk hari"), "date", ""},
        {"due_minute", tr(lang, "Paling lambat pukul"), "time", ""},
        {"delivery", tr(lang, "Diantar ke pembeli"), "checkbox", ""},
        {0}};
    const UiPickField contact_fields[] = {
        {"consent", tr(lang, "Orang ini setuju dihubungi"), "checkbox", ""}, {0}};
    for (int kind = 0; kind < CHAT_ITEM_COUNT; kind++) {
        ui_pick_pattern(view->html, &(UiPick){.row = "items.N",
                                              .kind = chat_item_key((ChatItemKind)kind),
                                              .hidden = HIDDEN,
                                              .fields = kind == CHAT_ORDER     ? order_fields
                                                        : kind == CHAT_CONTACT ? contact_fields
                                                                               : NULL});
    }
}

/* The hours with most messages: "9, 12, 19". */
static char *busy_words(const Talk *talk)
{
    g_autoptr(GString) words = g_string_new(NULL);
    bool told[24] = {false};
    for (int turn = 0; turn < 3; turn++) {
        int best = -1;
        for (int hour = 0; hour < 24; hour++) {
            if (!told[hour] && talk->incoming[hour] > 0 &&
                (best < 0 || talk->incoming[hour] > talk->incoming[best])) {
                best = hour;
            }
        }
        if (best >= 0) {
            told[best] = true;
            g_string_append_printf(words, "%s%02d.00–%02d.00", words->len > 0 ? ", " : "", best,
                                   (best + 1) % 24);
        }
    }
    return g_strdup(words->str);
}

/* The hour in which answers take longest. */
static char *slow_words(const Talk *talk, const Lang *lang)
{
    int slow = -1;
    int64_t longest = 0;
    for (int hour = 0; hour < 24; hour++) {
        const TalkHour *one = &talk->hours[hour];
        int64_t average = one->answered > 0 ? one->wait_sum_s / one->answered : 0;
        if (average > longest) {
            longest = average;
            slow = hour;
        }
    }
    if (slow < 0) {
        return NULL;
    }
    g_autofree char *wait = duration_words(longest, lang);
    return g_strdup_printf(tr(lang, "%02d.00–%02d.00, rata-rata %s"), slow, (slow + 1) % 24, wait);
}

static void flags_draw(PageView *view, const ChatFound *found, bool tricks)
{
    Html *html = view->html;
    const Talk *talk = found->talk;
    size_t count = tricks ? talk->trick_count : talk->proof_count;
    if (count == 0) {
        return;
    }
    ui_fold_begin(html, tricks ? tr(html->lang, "Hati-hati: mirip penipuan")
                               : tr(html->lang, "Bukti bayar: cocokkan dengan uang yang masuk"));
    ui_list_begin(html);
    for (size_t i = count > FLAGS_SHOWN ? count - FLAGS_SHOWN : 0; i < count; i++) {
        const TalkFlag *flag = tricks ? &talk->tricks[i] : &talk->proofs[i];
        g_autofree char *text = g_utf8_make_valid(flag->note.text, -1);
        g_autofree char *name = g_utf8_make_valid(
            flag->note.person >= 0 ? talk->people.people[flag->note.person].name : "", -1);
        g_autofree char *date = day_format_short((Day)(flag->note.local_s / DAY_S), html->lang);
        g_autofree char *note =
            tricks ? g_strdup_printf("%s ", tr(html->lang, talk_trick_words(flag->trick))) : NULL;
        ui_item(html, (UiItem){.title_data = name, .note = note, .note_data = text, .value = date});
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static void answers_draw(PageView *view, const Talk *talk)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    if (talk->waits.count == 0) {
        ui_hint(html, tr(lang, "Belum cukup data: belum ada jawaban di chat ini."));
        return;
    }
    g_autofree char *median = duration_words(chat_wait_median(&talk->waits), lang);
    g_autofree char *most = duration_words(chat_wait_p90(&talk->waits), lang);
    g_autofree char *within =
        g_strdup_printf(tr(lang, "%d dari %d"), (int)talk->within, (int)talk->waits.count);
    g_autofree char *busy = busy_words(talk);
    g_autofree char *slow = slow_words(talk, lang);
    ui_facts_begin(html);
    ui_fact_said(html, tr(lang, "Lama menjawab, nilai tengah"), median);
    ui_fact_said(html, tr(lang, "9 dari 10 dijawab dalam"), most);
    ui_fact_said(html, tr(lang, "Dijawab sesuai janji"), within);
    ui_fact(html, tr(lang, "Jam paling ramai"), busy);
    if (slow != NULL) {
        ui_fact_said(html, tr(lang, "Paling lama menunggu"), slow);
    }
    ui_facts_end(html);
}

/* "Tanya harga (3), Tanya ongkos kirim (2)" */
static void repeated_draw(PageView *view, const Talk *talk)
{
    g_autoptr(GString) words = g_string_new(NULL);
    const Lang *lang = view->html->lang;
    for (size_t i = 0; i < MIN(talk->group_count, (size_t)GROUPS_SHOWN); i++) {
        const TalkGroup *group = &talk->groups[i];
        g_string_append_printf(words, "%s%s (%d)", i > 0 ? ", " : "",
                               tr(lang, talk_topic_words(group->topic)), (int)group->count);
    }
    if (words->len > 0) {
        ui_facts_begin(view->html);
        ui_fact_said(view->html, tr(lang, "Sering ditanyakan"), words->str);
        ui_facts_end(view->html);
    }
}

void chat_figures(PageView *view, const ChatFound *found)
{
    Html *html = view->html;
    const Talk *talk = found->talk;
    g_autofree char *from = day_format_short((Day)(talk->first_s / DAY_S), html->lang);
    g_autofree char *to = day_format_short((Day)(talk->last_s / DAY_S), html->lang);
    g_autofree char *lead =
        g_strdup_printf(tr_count(html->lang, "%d pesan, dari %s sampai %s.", talk->messages),
                        (int)talk->messages, from, to);
    ui_lead(html, lead);
    g_autofree char *name = g_utf8_make_valid(talk->people.people[talk->owner].name, -1);
    ui_facts_begin(html);
    ui_fact(html, tr(html->lang, "Anda di chat ini"), name);
    ui_facts_end(html);
    answers_draw(view, talk);
    repeated_draw(view, talk);
    flags_draw(view, found, true);
    flags_draw(view, found, false);
}
