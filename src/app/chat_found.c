// SPDX-License-Identifier: Apache-2.0
#include "app/chat_found.h"

#include <string.h>

#include "base/phone.h"
#include "base/text.h"
#include "store/goods.h"

#define DAY_S 86400
#define QUESTIONS_SHOWN 40
#define ORDERS_SHOWN 20
#define PEOPLE_SHOWN 25
#define REPLIES_SHOWN 10
#define NAME_LETTERS 60u

static const char *const KEYS[CHAT_ITEM_COUNT] = {"question", "order", "contact", "reply"};

/* Words for customers, who have one language; shortcuts are typed by the owner. */
static const struct {
    const char *words, *shortcut;
} TOPICS[TALK_TOPIC_COUNT] = {
    [TALK_TOPIC_NONE] = {N_("Pesan lain"), ""},
    [TALK_TOPIC_OTHER] = {N_("Pertanyaan lain"), ""},
    [TALK_TOPIC_PRICE] = {N_("Tanya harga"), "harga"},
    [TALK_TOPIC_STOCK] = {N_("Tanya masih ada atau tidak"), "stok"},
    [TALK_TOPIC_FEE] = {N_("Tanya ongkos kirim"), "ongkir"},
    [TALK_TOPIC_DELIVERY] = {N_("Tanya bisa diantar atau tidak"), "antar"},
    [TALK_TOPIC_COD] = {N_("Tanya bayar di tempat"), "cod"},
    [TALK_TOPIC_PAYMENT] = {N_("Tanya cara bayar"), "bayar"},
    [TALK_TOPIC_HOURS] = {N_("Tanya jam buka"), "jam buka"},
    [TALK_TOPIC_PLACE] = {N_("Tanya tempat"), "tempat"},
    [TALK_TOPIC_DISCOUNT] = {N_("Minta potongan harga"), "potongan"},
    [TALK_TOPIC_STATUS] = {N_("Tanya pesanannya sampai mana"), "pesanan"},
    [TALK_TOPIC_ORDERING] = {N_("Tanya cara memesan"), "cara pesan"},
    [TALK_TOPIC_KINDS] = {N_("Tanya rasa, ukuran, atau isi"), "pilihan"},
    [TALK_TOPIC_MENU] = {N_("Minta daftar menu"), "menu"},
};

static const char *const TRICKS[TALK_TRICK_COUNT] = {
    [TALK_TRICK_NONE] = "",
    [TALK_TRICK_CODE] = N_("Meminta kode, PIN, atau kata sandi. Jangan pernah diberikan."),
    [TALK_TRICK_PRIZE] = N_("Menjanjikan hadiah yang tidak pernah Anda ikuti."),
    [TALK_TRICK_PROGRAM] = N_("Mengirim aplikasi (.apk). Jangan dibuka: bisa mencuri isi HP."),
    [TALK_TRICK_REFUND] =
        N_("Mengaku salah atau kelebihan transfer. Periksa dulu uang yang benar-benar masuk."),
    [TALK_TRICK_BANK] = N_(
        "Mengaku dari bank atau petugas. Hubungi sendiri nomor resminya, jangan lewat chat ini."),
    [TALK_TRICK_MONEY] = N_("Menawarkan pinjaman, kerja, atau untung yang terlalu mudah."),
    [TALK_TRICK_NUMBER] = N_("Nomor baru yang langsung meminta uang. Telepon dulu nomor lamanya."),
    [TALK_TRICK_LINK] = N_("Menyuruh membuka tautan dengan ancaman atau iming-iming."),
};

const char *chat_item_key(ChatItemKind kind)
{
    return KEYS[kind];
}

const char *talk_topic_words(TalkTopic topic)
{
    return TOPICS[topic].words;
}

const char *talk_trick_words(TalkTrick trick)
{
    return TRICKS[trick];
}

const char *talk_topic_shortcut(TalkTopic topic)
{
    return TOPICS[topic].shortcut;
}

/* Prices and stock from the list, so that they are always of today. */
const char *talk_topic_reply(TalkTopic topic)
{
    return topic == TALK_TOPIC_PRICE   ? "Halo {nama}, harga hari ini {harga %s}."
           : topic == TALK_TOPIC_STOCK ? "Halo {nama}, hari ini {stok %s}."
                                       : NULL;
}

static void item_free(gpointer data)
{
    ChatItem *item = data;
    g_free(item->person);
    g_free(item->phone);
    g_free(item->text);
    g_free(item->lines);
    g_free(item->place);
    g_free(item);
}

static char *plain(const char *text, bool lines)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    return text_clean(valid, lines);
}

static char *plain_name(const char *name)
{
    g_autofree char *clean = plain(name, false);
    return text_shorten(clean, NAME_LETTERS);
}

static char *plain_phone(const char *typed)
{
    char *phone = NULL;
    return phone_parse(typed, &phone) ? phone : g_strdup("");
}

static ChatItem *item_new(ChatFound *found, ChatItemKind kind)
{
    ChatItem *item = g_new0(ChatItem, 1);
    item->kind = kind;
    item->due_day = DAY_NONE;
    item->due_minute = -1;
    g_ptr_array_add(found->items, item);
    return item;
}

static void item_when(ChatItem *item, int64_t local_s)
{
    int64_t day = local_s / DAY_S - (local_s % DAY_S < 0);
    item->day = (Day)day;
    item->minute = (Minute)((local_s - day * DAY_S) / 60);
}

static ChatItem *item_of_note(ChatFound *found, ChatItemKind kind, const TalkNote *note)
{
    ChatItem *item = item_new(found, kind);
    const TalkPerson *person = note->person >= 0 ? &found->talk->people.people[note->person] : NULL;
    item->mark = (int64_t)note->mark;
    item->person = plain_name(person != NULL ? person->name : "");
    item->phone = plain_phone(person != NULL ? person->phone : "");
    item->text = plain(note->text, true);
    item_when(item, note->local_s);
    return item;
}

/* "2 Nasi kuning, 1 Es teh": what is not in the list is left out, for her to write. */
static char *lines_words(const TalkOrder *order, const RecordList *goods)
{
    g_autoptr(GString) words = g_string_new(NULL);
    for (size_t i = 0; i < order->line_count; i++) {
        const TalkLine *line = &order->lines[i];
        if (line->goods >= 0 && (size_t)line->goods < record_count(goods)) {
            g_string_append_printf(words, "%s%d %s", words->len > 0 ? ", " : "", line->quantity,
                                   goods_at(goods, (size_t)line->goods)->name);
        }
    }
    return g_strdup(words->str);
}

static void orders_add(ChatFound *found, const RecordList *goods)
{
    const Talk *talk = found->talk;
    size_t from = talk->draft_count > ORDERS_SHOWN ? talk->draft_count - ORDERS_SHOWN : 0;
    for (size_t i = talk->draft_count; i-- > from;) {
        const TalkOrder *order = &talk->drafts[i].order;
        ChatItem *item = item_of_note(found, CHAT_ORDER, &talk->drafts[i].note);
        item->lines = lines_words(order, goods);
        item->place = plain(order->place, false);
        item->due_day = order->due_day != 0 ? (Day)order->due_day : DAY_NONE;
        item->due_minute = order->due_minute;
        item->delivery = order->delivery && !order->fetch;
    }
}

static void people_add(ChatFound *found)
{
    const TalkPeople *people = &found->talk->people;
    for (size_t i = 0, added = 0; i < people->count && added < PEOPLE_SHOWN; i++) {
        if ((int)i == found->talk->owner) {
            continue;
        }
        ChatItem *item = item_new(found, CHAT_CONTACT);
        item->person = plain_name(people->people[i].name);
        item->phone = plain_phone(people->people[i].phone);
        item->text = g_strdup("");
        item_when(item, people->people[i].last_s);
        added++;
    }
}

static char *reply_words(const TalkGroup *group, const char *name)
{
    const char *pattern = *name != '\0' ? talk_topic_reply(group->topic) : NULL;
    if (pattern == NULL) {
        return plain(group->answer, true);
    }
    g_auto(GStrv) parts = g_strsplit(pattern, "%s", 2);
    return g_strjoinv(name, parts);
}

static void replies_add(ChatFound *found, const RecordList *goods)
{
    const Talk *talk = found->talk;
    for (size_t i = 0, added = 0; i < talk->group_count && added < REPLIES_SHOWN; i++) {
        const TalkGroup *group = &talk->groups[i];
        bool named = group->goods >= 0 && (size_t)group->goods < record_count(goods);
        const char *name = named ? goods_at(goods, (size_t)group->goods)->name : "";
        const char *shortcut = talk_topic_shortcut(group->topic);
        g_autofree char *words = reply_words(group, name);
        if (*shortcut == '\0' || *words == '\0') {
            continue;
        }
        ChatItem *item = item_new(found, CHAT_REPLY);
        g_autofree char *longer =
            named ? g_strdup_printf("%s %s", shortcut, name) : g_strdup(shortcut);
        item->person = text_shorten(longer, 30);
        item->phone = g_strdup("");
        item->text = g_steal_pointer(&words);
        item_when(item, group->last_s);
        added++;
    }
}

static void items_make(ChatFound *found, const RecordList *goods)
{
    const Talk *talk = found->talk;
    if (talk->owner < 0) {
        return;
    }
    for (size_t i = 0; i < MIN(talk->question_count, (size_t)QUESTIONS_SHOWN); i++) {
        item_of_note(found, CHAT_QUESTION, &talk->questions[i].note);
    }
    orders_add(found, goods);
    people_add(found);
    replies_add(found, goods);
}

bool chat_account_name(const Context *context, char **ret_name, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!user_load(context->db, context->user_id, &one, error)) {
        return false;
    }
    *ret_name = g_strdup(record_count(one) == 1 ? user_at(one, 0)->name : "");
    return true;
}

ChatFound *chat_found_read(const Context *context, GBytes *file, const ChatWish *wish,
                           ChatProblem *ret_problem, GError **error)
{
    g_autoptr(RecordList) goods = NULL;
    g_autofree char *account = NULL;
    *ret_problem = CHAT_PROBLEM_NONE;
    if (!goods_list_products(context->db, context->business_id, &goods, error) ||
        !chat_account_name(context, &account, error)) {
        return NULL;
    }
    g_autoptr(Chat) chat = chat_read(file, &(ChatReading){.order = wish->order}, ret_problem);
    if (chat == NULL) {
        return NULL;
    }
    g_autoptr(ChatFound) found = g_new0(ChatFound, 1);
    found->talk = talk_new();
    found->items = g_ptr_array_new_with_free_func(item_free);
    for (size_t i = 0; i < record_count(goods); i++) {
        const char *name = goods_at(goods, i)->name;
        talk_goods_add(&found->talk->goods, name, strlen(name));
    }
    ChatTalkWish reading = {wish->me, wish->file, context->business->name, account,
                            (int32_t)context->business->promise_minutes};
    if (!chat_talk_read(chat, &reading, found->talk, ret_problem)) {
        return NULL;
    }
    items_make(found, goods);
    return g_steal_pointer(&found);
}

void chat_found_free(ChatFound *found)
{
    g_clear_pointer(&found->items, g_ptr_array_unref);
    g_clear_pointer(&found->talk, talk_free);
    g_free(found);
}
