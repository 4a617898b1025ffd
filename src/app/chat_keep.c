// SPDX-License-Identifier: Apache-2.0
#include "app/chat_keep.h"

#include <string.h>

#include "base/text.h"
#include "store/chat.h"
#include "store/contact.h"
#include "store/goods.h"
#include "store/message.h"
#include "store/order.h"
#include "store/reply.h"

#define NOTE_LETTERS 200u
#define PLATFORM "whatsapp"

static int64_t item_at(const Context *context, const ChatItem *item)
{
    int64_t at = zone_instant(context->zone, item->day, item->minute);
    return MIN(at, context->now); /* the clock of the phone may be ahead */
}

static bool question_keep(const Context *context, const ChatItem *item, GError **error)
{
    int64_t id = 0;
    MessageFacts facts = {PLATFORM,    "message",  item->person,
                          item->phone, item->text, item_at(context, item)};
    return message_add(context->db, context->business, &facts, context->now, &id, error);
}

/* The lines as she left them, read with the words of her own list. */
static bool lines_read(const Context *context, const ChatItem *item, const RecordList *goods,
                       GArray *lines)
{
    (void)context;
    g_autofree TalkGoods *names = g_new0(TalkGoods, 1);
    for (size_t i = 0; i < record_count(goods); i++) {
        const char *name = goods_at(goods, i)->name;
        talk_goods_add(names, name, strlen(name));
    }
    ChatSpan typed = {item->lines, strlen(item->lines)};
    TalkText text;
    TalkOrder order;
    talk_text_read(&text, typed);
    talk_order_begin(&order);
    talk_order_read(&order, names, &text, typed, 0);
    for (size_t i = 0; i < order.line_count; i++) {
        if (order.lines[i].goods == TALK_NO_GOODS) {
            return false;
        }
        const Goods *one = goods_at(goods, (size_t)order.lines[i].goods);
        OrderLineDraft line = {.product_id = one->id,
                               .name = one->name,
                               .quantity = order.lines[i].quantity,
                               .price_idr = one->price_idr};
        g_array_append_val(lines, line);
    }
    return lines->len > 0;
}

static OrderDraft draft_of(const Context *context, const ChatItem *item, const char *note,
                           const GArray *lines)
{
    bool over = item->due_day == DAY_NONE || item->due_day < context->today;
    return (OrderDraft){
        .customer = *item->person != '\0' ? item->person : tr(context->lang, "Tanpa nama"),
        .phone = item->phone,
        .delivery = item->delivery,
        .area = "",
        .address = item->place,
        .due_day = over ? context->today : item->due_day,
        .due_minute = over ? -1 : (Minute)item->due_minute,
        .zone = context->zone,
        .note = note,
        .heard_from = "",
        .bought_through = PLATFORM,
        .day = context->today,
        .lines = (const OrderLineDraft *)(const void *)lines->data,
        .line_count = lines->len,
    };
}

static bool order_keep(const Context *context, const ChatItem *item, char **ret_problem,
                       GError **error)
{
    g_autoptr(RecordList) goods = NULL;
    g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(OrderLineDraft));
    if (!goods_list_products(context->db, context->business_id, &goods, error)) {
        return false;
    }
    if (!lines_read(context, item, goods, lines)) {
        *ret_problem = g_strdup_printf(
            tr(context->lang, "Pesanan %s: tulis jumlah dan nama barang seperti di daftar jualan, "
                              "misalnya 2 Nasi kuning."),
            item->person);
        return true;
    }
    g_autofree char *one_line = text_clean(item->text, false);
    g_autofree char *note = text_shorten(one_line, NOTE_LETTERS);
    int64_t id = 0, number = 0;
    OrderDraft draft = draft_of(context, item, note, lines);
    return order_add(context->db, context->business_id, &draft, context->now, &id, &number, error);
}

/* True with *ret_new false: she is known already. */
static bool contact_keep(const Context *context, const ChatItem *item, bool consent, bool *ret_new,
                         GError **error)
{
    int64_t id = 0;
    if (!contact_find(context->db, context->business_id, item->phone, item->person, &id, error)) {
        return false;
    }
    *ret_new = id == 0;
    ContactFacts facts = {item->person, item->phone, "prospect", "customers", "", "", consent};
    return (id != 0 ||
            contact_add(context->db, context->business_id, &facts, context->now, &id, error)) &&
           (!*ret_new || contact_talked(context->db, context->business_id, id,
                                        MIN(item->day, context->today), error));
}

static bool reply_keep(const Context *context, const ChatItem *item, bool *ret_new,
                       char **ret_problem, GError **error)
{
    int64_t id = 0;
    g_auto(ReplyShelf) shelf = {0};
    if (!reply_find(context->db, context->business_id, item->person, &id, error) ||
        !reply_shelf_load(context->db, context->business, &shelf, error)) {
        return false;
    }
    *ret_new = id == 0;
    *ret_problem = id == 0 ? ready_reply_problem(item->text, &shelf.facts, context->lang) : NULL;
    if (id != 0 || *ret_problem != NULL) {
        return true;
    }
    g_autoptr(GError) failure = NULL;
    if (reply_add(context->db, context->business_id, item->person, item->text, context->now, &id,
                  &failure)) {
        return true;
    }
    if (error_code(failure) == ERROR_LIMIT) {
        *ret_problem = g_strdup_printf(
            tr(context->lang, "Balasan siap sudah %d. Hapus dulu yang tidak dipakai."),
            REPLIES_MAX);
        return true;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    return false;
}

/* Questions and orders are known by their message. */
static bool marked_new(const Context *context, const ChatItem *item, bool *ret_new, GError **error)
{
    *ret_new = true;
    bool marked = item->kind == CHAT_QUESTION || item->kind == CHAT_ORDER;
    return !marked || chat_mark_add(context->db, context->business_id, chat_item_key(item->kind),
                                    item->mark, context->now, ret_new, error);
}

bool chat_keep(const Context *context, const ChatItem *item, bool consent, ChatKept *kept,
               char **ret_problem, GError **error)
{
    bool new = false, done = true;
    *ret_problem = NULL;
    if (!marked_new(context, item, &new, error)) {
        return false;
    }
    if (new && item->kind == CHAT_QUESTION) {
        done = question_keep(context, item, error);
    } else if (new && item->kind == CHAT_ORDER) {
        done = order_keep(context, item, ret_problem, error);
    } else if (item->kind == CHAT_CONTACT) {
        done = contact_keep(context, item, consent, &new, error);
    } else if (item->kind == CHAT_REPLY) {
        done = reply_keep(context, item, &new, ret_problem, error);
    }
    kept->kept[item->kind] += new;
    kept->known += !new;
    return done;
}

bool chat_keep_counts(const Context *context, const Talk *talk, GError **error)
{
    int64_t id = 0;
    ChatCounts counts = {.mark = (int64_t)talk->mark,
                         .messages = talk->messages,
                         .answered = talk->waits.count,
                         .within = talk->within,
                         .median_s = chat_wait_median(&talk->waits),
                         .p90_s = chat_wait_p90(&talk->waits),
                         .first_day = talk->first_s / 86400,
                         .last_day = talk->last_s / 86400};
    return chat_counts_put(context->db, context->business_id, &counts, context->now, &id, error);
}

/* take_text is freed. */
static void count_add(GString *words, char *take_text, int64_t count)
{
    if (count > 0) {
        g_string_append_printf(words, "%s%s", words->len > 0 ? ", " : "", take_text);
    }
    g_free(take_text);
}

char *chat_kept_words(const ChatKept *kept, const Lang *lang)
{
    int questions = (int)kept->kept[CHAT_QUESTION], orders = (int)kept->kept[CHAT_ORDER];
    int people = (int)kept->kept[CHAT_CONTACT], replies = (int)kept->kept[CHAT_REPLY];
    g_autoptr(GString) words = g_string_new(NULL);
    count_add(words, g_strdup_printf(tr_count(lang, "%d pesan", questions), questions), questions);
    count_add(words, g_strdup_printf(tr_count(lang, "%d pesanan", orders), orders), orders);
    count_add(words, g_strdup_printf(tr_count(lang, "%d kontak", people), people), people);
    count_add(words, g_strdup_printf(tr_count(lang, "%d balasan siap", replies), replies), replies);
    g_autofree char *what = words->len > 0
                                ? g_strdup_printf(tr(lang, "Disimpan: %s."), words->str)
                                : g_strdup(tr(lang, "Tidak ada yang baru untuk disimpan."));
    if (kept->known == 0) {
        return g_steal_pointer(&what);
    }
    g_autofree char *known =
        g_strdup_printf(tr_count(lang, "%d sudah ada, jadi tidak disimpan dua kali.", kept->known),
                        (int)kept->known);
    return g_strdup_printf("%s %s", what, known);
}
