// SPDX-License-Identifier: Apache-2.0
#include "action/talk/chat_form.h"
#include "base/phone.h"
#include "store/chat.h"

#define MARK_LETTERS 20
#define COUNT_MAX INT64_C(1000000000)

static const Choice KINDS[] = {{"question", N_("Pesan yang menunggu jawaban")},
                               {"order", N_("Pesanan")},
                               {"contact", N_("Kontak")},
                               {"reply", N_("Balasan siap")},
                               {0}};
/* What is not ticked has no kind, and is left alone; `found` is what the page drew it as. */
static const Field ITEM_FIELDS[] = {
    {"kind", N_("Simpan"), FIELD_CHOICE, .choices = KINDS},
    {"found", N_("Ditemukan sebagai"), FIELD_CHOICE, .choices = KINDS},
    {"mark", N_("Tanda pesan"), FIELD_TEXT, .max = MARK_LETTERS},
    {"person", N_("Dari siapa?"), FIELD_TEXT, .max = 60},
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE},
    {"text", N_("Isi pesan"), FIELD_LINES, .max = 600},
    {"day", N_("Tanggal masuk"), FIELD_DAY},
    {"minute", N_("Jam masuk"), FIELD_MINUTE},
    {"lines", N_("Yang dipesan"), FIELD_TEXT, .max = 300, .example = N_("2 Nasi kuning, 1 Es teh")},
    {"place", N_("Diantar ke"), FIELD_TEXT, .max = 200},
    {"due_day", N_("Untuk hari"), FIELD_DAY},
    {"due_minute", N_("Paling lambat pukul"), FIELD_MINUTE},
    {"delivery", N_("Diantar ke pembeli"), FIELD_FLAG},
    {"consent", N_("Orang ini setuju dihubungi"), FIELD_FLAG},
    {0},
};
static const Form ITEM_FORM = {ITEM_FIELDS};
static const Field FIELDS[] = {
    {"items", N_("Yang disimpan"), FIELD_ROWS, .max = CHAT_ITEMS_MAX, .row = &ITEM_FORM},
    {"counts", N_("Simpan juga hitungannya"), FIELD_FLAG},
    {"chat", N_("Tanda chat"), FIELD_TEXT, .max = MARK_LETTERS},
    {"messages", N_("Banyaknya pesan"), FIELD_NUMBER, .max = COUNT_MAX},
    {"answered", N_("Dijawab"), FIELD_NUMBER, .max = COUNT_MAX},
    {"within", N_("Dijawab sesuai janji"), FIELD_NUMBER, .max = COUNT_MAX},
    {"median_s", N_("Lama menjawab, nilai tengah (detik)"), FIELD_NUMBER, .max = COUNT_MAX},
    {"p90_s", N_("Lama menjawab, 9 dari 10 (detik)"), FIELD_NUMBER, .max = COUNT_MAX},
    {"first_day", N_("Dari tanggal"), FIELD_DAY},
    {"last_day", N_("Sampai tanggal"), FIELD_DAY},
    {0},
};
static const Form FORM = {FIELDS};

static int64_t mark_of(const char *text)
{
    gint64 mark = 0;
    return g_ascii_string_to_signed(text, 10, 0, INT64_MAX, &mark, NULL) ? mark : 0;
}

static ChatItemKind kind_of(const char *key)
{
    int kind = CHAT_QUESTION;
    for (int i = 0; i < CHAT_ITEM_COUNT; i++) {
        kind = g_str_equal(chat_item_key((ChatItemKind)i), key) ? i : kind;
    }
    return (ChatItemKind)kind;
}

static Day row_day(const Doing *doing, size_t i, const char *name, Day fallback)
{
    return form_row_has(doing->values, "items", i, name)
               ? (Day)form_row_int(doing->values, "items", i, name)
               : fallback;
}

static const char *row_text(const Doing *doing, size_t i, const char *name)
{
    return form_row_text(doing->values, "items", i, name);
}

/* The texts stay those of the form. */
static ChatItem item_of(const Doing *doing, size_t i)
{
    const FormValues *values = doing->values;
    Day day = row_day(doing, i, "day", doing->context->today);
    return (ChatItem){
        .kind = kind_of(row_text(doing, i, "kind")),
        .mark = mark_of(row_text(doing, i, "mark")),
        .person = (char *)row_text(doing, i, "person"),
        .phone = (char *)row_text(doing, i, "phone"),
        .text = (char *)row_text(doing, i, "text"),
        .day = day,
        .minute = (Minute)form_row_int(values, "items", i, "minute"),
        .lines = (char *)row_text(doing, i, "lines"),
        .place = (char *)row_text(doing, i, "place"),
        .due_day = row_day(doing, i, "due_day", DAY_NONE),
        .due_minute = form_row_has(values, "items", i, "due_minute")
                          ? (int)form_row_int(values, "items", i, "due_minute")
                          : -1,
        .delivery = form_row_int(values, "items", i, "delivery") != 0 ||
                    *row_text(doing, i, "place") != '\0',
    };
}

/* Without these it is no message, no person, no reply. */
static bool item_complete(const Doing *doing, const ChatItem *item)
{
    bool marked = item->kind == CHAT_QUESTION || item->kind == CHAT_ORDER;
    bool text = item->kind == CHAT_CONTACT || *item->text != '\0';
    bool person = marked || *item->person != '\0';
    if (text && person && (!marked || item->mark > 0)) {
        return true;
    }
    form_errors_add(doing->errors, "items", "%s",
                    tr(doing->context->lang, "Ada baris yang isinya tidak lengkap. Baca lagi "
                                             "chatnya dari awal."));
    return false;
}

static bool items_keep(const Doing *doing, ChatKept *kept, GError **error)
{
    for (size_t i = 0; i < form_rows(doing->values, "items"); i++) {
        if (*row_text(doing, i, "kind") == '\0') {
            continue;
        }
        ChatItem item = item_of(doing, i);
        bool consent = form_row_int(doing->values, "items", i, "consent") != 0;
        if (item_complete(doing, &item) && !chat_item_take(doing, &item, consent, kept, error)) {
            return false;
        }
    }
    return true;
}

static bool counts_keep(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const FormValues *values = doing->values;
    int64_t mark = mark_of(form_text(values, "chat"));
    if (!form_flag(values, "counts") || mark == 0) {
        return true;
    }
    ChatCounts counts = {.mark = mark,
                         .messages = form_int(values, "messages"),
                         .answered = form_int(values, "answered"),
                         .within = form_int(values, "within"),
                         .median_s = form_int_or(values, "median_s", CHAT_NONE),
                         .p90_s = form_int_or(values, "p90_s", CHAT_NONE),
                         .first_day = form_day_or(values, "first_day", context->today),
                         .last_day = form_day_or(values, "last_day", context->today)};
    return chat_counts_put(context->db, context->business_id, &counts, context->now,
                           &doing->result->id, error);
}

static bool run(const Doing *doing, GError **error)
{
    ChatKept kept = {0};
    if (!items_keep(doing, &kept, error) || !counts_keep(doing, error)) {
        return false;
    }
    doing->result->message = chat_kept_words(&kept, doing->context->lang);
    return true;
}

const Action action_chat_keep = {
    .name = "chat_keep",
    .resource = "chats",
    .verb = "keep",
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Simpan yang dicentang"),
    .done = N_("Yang Anda centang sudah disimpan. Chatnya sendiri tidak disimpan."),
    .summary =
        "Keeps what was ticked of a chat: questions, orders, contacts, ready replies, counts.",
    .run = run,
};
