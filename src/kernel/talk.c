// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk.h"

#include <string.h>

#define HOUR_S 3600
#define DAY_S 86400
#define MINUTE_S 60
#define SPOKEN_S (6 * HOUR_S)  /* "pesen 2 ya" means what was spoken of that long ago at most */
#define DETAILS_S (6 * HOUR_S) /* place and time follow an order within */
#define PROOF_S (12 * HOUR_S)  /* a picture is a proof within, after an account was given */
#define SENSE_BYTES 2000u      /* of a message that are looked at */
#define THURSDAY 3             /* 1970-01-01, Monday being 0 */

void talk_begin(Talk *talk)
{
    /* Field by field: the names of the goods may be given before. */
    talk_people_clear(&talk->people);
    talk->owner = TALK_NOBODY;
    talk->messages = talk->first_s = talk->last_s = 0;
    talk->mark = 0;
}

static uint64_t message_mark(const ChatMessage *message)
{
    uint64_t mark = talk_hash(message->text.at, message->text.length);
    mark ^= talk_hash(message->author.at, message->author.length) * 31;
    /* To the minute: another phone writes the same chat without seconds. */
    mark ^= (uint64_t)(message->local_s / MINUTE_S) * UINT64_C(0x9E3779B97F4A7C15);
    return mark >> 1; /* fits a signed number of a database */
}

static ChatSpan sense_span(const ChatMessage *message)
{
    ChatSpan span = message->text;
    span.length = span.length < SENSE_BYTES ? span.length : SENSE_BYTES;
    return span;
}

/* "HP: 0812-3456-7890" in her own words. */
static void phone_take(TalkPerson *person, const TalkText *text, const ChatMessage *message)
{
    static const char *const LABELS[] = {"hp",   "wa",    "telp",    "telepon",
                                         "nohp", "nomor", "whatsapp"};
    for (size_t i = 0; person->phone[0] == '\0' && i < sizeof LABELS / sizeof *LABELS; i++) {
        size_t place = talk_text_find(text, LABELS[i]);
        size_t next = place != TALK_NOWHERE ? place + 1 : text->count;
        if (next >= text->count || text->words[next].text[0] < '0' ||
            text->words[next].text[0] > '9') {
            continue;
        }
        const char *at = message->text.at + text->words[next].at;
        const char *end = message->text.at + message->text.length;
        at -= at > message->text.at && at[-1] == '+';
        size_t written = 0, digits = 0;
        for (; at < end && *at != '\n' && written + 1 < TALK_PHONE_BYTES; at++) {
            bool digit = *at >= '0' && *at <= '9';
            if (digit || (*at == '+' && written == 0)) {
                person->phone[written++] = *at;
                digits += digit;
            } else if (*at != ' ' && *at != '-' && *at != '.') {
                break;
            }
        }
        person->phone[digits >= 9 && digits <= 15 ? written : 0] = '\0';
    }
}

void talk_count(Talk *talk, const ChatMessage *message)
{
    bool first = talk->messages == 0;
    talk->first_s = first || message->local_s < talk->first_s ? message->local_s : talk->first_s;
    talk->last_s = first || message->local_s > talk->last_s ? message->local_s : talk->last_s;
    talk->messages++;
    int at = talk_people_of(&talk->people, message->author);
    if (at == TALK_NOBODY) {
        return;
    }
    talk->mark = talk->mark == 0 ? message_mark(message) : talk->mark;
    talk_people_count(&talk->people, at, message);
    if (message->kind != CHAT_TEXT || talk->people.people[at].messages > 500) {
        return; /* by then it is clear how she speaks */
    }
    TalkText text;
    TalkSense sense;
    talk_text_read(&text, sense_span(message));
    talk_sense_find(&text, &sense);
    talk->people.people[at].sells += sense.sells;
    phone_take(&talk->people.people[at], &text, message);
}

void talk_judge_begin(Talk *talk, int owner, int32_t promise_minutes)
{
    talk->owner = owner;
    talk->promise_minutes = promise_minutes;
    memset(&talk->waits, 0, sizeof talk->waits);
    memset(talk->hours, 0, sizeof talk->hours);
    memset(talk->incoming, 0, sizeof talk->incoming);
    memset(talk->weekdays, 0, sizeof talk->weekdays);
    talk->within = talk->automatic = talk->since_s = 0;
    talk->waiting = false;
    talk->question_count = talk->draft_count = talk->proof_count = talk->trick_count = 0;
    talk->question_more = talk->draft_more = talk->proof_more = talk->trick_more = 0;
    talk->group_count = 0;
    talk->group_open = -1;
    talk->goods_spoken = TALK_NO_GOODS;
    talk->goods_spoken_s = 0;
    talk->proof_awaited_s = INT64_MIN / 2;
}

static unsigned hour_of(int64_t local_s)
{
    int64_t of_day = local_s % DAY_S;
    return (unsigned)((of_day < 0 ? of_day + DAY_S : of_day) / HOUR_S);
}

static unsigned weekday_of(int64_t local_s)
{
    int64_t day = local_s / DAY_S - (local_s % DAY_S < 0);
    return (unsigned)(((day + THURSDAY) % 7 + 7) % 7);
}

/* Whole characters of the text, as much as there is room. */
static void text_copy(char *ret_to, ChatSpan from)
{
    size_t length = from.length < TALK_TEXT_BYTES ? from.length : TALK_TEXT_BYTES - 1;
    while (length < from.length && length > 0 && ((unsigned char)from.at[length] & 0xC0) == 0x80) {
        length--;
    }
    memcpy(ret_to, from.at, length);
    ret_to[length] = '\0';
}

static void note_make(TalkNote *note, int person, const ChatMessage *message)
{
    note->local_s = message->local_s;
    note->mark = message_mark(message);
    note->person = person;
    text_copy(note->text, message->text);
}

/* A place at the end of a list of the latest; the oldest one makes room. */
#define PLACE_AT_END(list, count, max, more)                                                       \
    ((count) < (max) ? &(list)[(count)++]                                                          \
                     : (memmove(&(list)[0], &(list)[1], ((max)-1) * sizeof *(list)), (more)++,     \
                        &(list)[(max)-1]))

/* The words a question is made of, whatever their order and polite ones left out. */
static uint64_t question_key(const TalkText *text)
{
    static const char SMALL[] =
        "kak|kakak|kk|min|bu|ibu|pak|bapak|mas|mbak|gan|sis|bos|bang|om|tante|ya|iya|dong|deh|sih|"
        "nih|permisi|halo|hai|hi|selamat|pagi|siang|sore|malam|assalamualaikum|maaf|mau|tanya|"
        "nanya|itu|ini|yang|tidak|saya|aku|untuk|di|apa|lagi|masih|kalau|klo|kalo|kah|boleh|p|the";
    uint64_t key = 0;
    for (size_t i = 0; i < text->count; i++) {
        TalkText one = {.words = {text->words[i]}, .count = 1};
        memset(one.begins, 0xFF, sizeof one.begins);
        if (!talk_text_any(&one, SMALL)) {
            key += talk_hash(text->words[i].text, strlen(text->words[i].text)) | 1;
        }
    }
    return key | 1;
}

/* The group with this key; a new one takes the place of the one asked least and longest ago. */
static TalkGroup *group_of(Talk *talk, uint64_t key)
{
    size_t least = 0;
    for (size_t i = 0; i < talk->group_count; i++) {
        const TalkGroup *group = &talk->groups[i], *other = &talk->groups[least];
        if (group->key == key) {
            return &talk->groups[i];
        }
        bool fewer = group->count < other->count ||
                     (group->count == other->count && group->last_s < other->last_s);
        least = fewer ? i : least;
    }
    if (talk->group_count < TALK_GROUPS_MAX) {
        least = talk->group_count++;
    }
    TalkGroup *group = &talk->groups[least];
    group->key = key;
    group->count = 0;
    group->answer[0] = '\0';
    return group;
}

static void question_group(Talk *talk, const TalkText *text, const TalkSense *sense, int goods,
                           const ChatMessage *message)
{
    uint64_t key = sense->topic == TALK_TOPIC_OTHER
                       ? question_key(text)
                       : ((uint64_t)sense->topic << 32 | (uint64_t)(goods + 1) << 1) + 2;
    TalkGroup *group = group_of(talk, key);
    group->topic = sense->topic;
    group->goods = goods;
    group->count++;
    group->last_s = message->local_s;
    text_copy(group->text, message->text);
    talk->group_open = (int)(group - talk->groups);
}

static void question_add(Talk *talk, const TalkNote *note, TalkTopic topic, int goods)
{
    TalkQuestion *question = PLACE_AT_END(talk->questions, talk->question_count, TALK_QUESTIONS_MAX,
                                          talk->question_more);
    question->note = *note;
    question->topic = topic;
    question->goods = goods;
}

static void flag_add(TalkFlag *flags, size_t *count, int64_t *more, const TalkFlag *flag)
{
    TalkFlag *place = PLACE_AT_END(flags, *count, TALK_FLAGS_MAX, *more);
    *place = *flag;
}

/* The order of this person that may still get details; NULL for none. */
static TalkDraft *draft_open(Talk *talk, int person, int64_t local_s)
{
    for (size_t i = talk->draft_count; i-- > 0;) {
        TalkDraft *draft = &talk->drafts[i];
        if (draft->note.person == person) {
            int64_t since_s = local_s - draft->note.local_s;
            return since_s >= 0 && since_s <= DETAILS_S ? draft : NULL;
        }
    }
    return NULL;
}

/* "pesen 2 ya": of what was spoken of before. */
static void draft_complete(const Talk *talk, TalkOrder *order, int64_t local_s)
{
    bool fresh = local_s - talk->goods_spoken_s <= SPOKEN_S;
    if (order->line_count == 1 && order->lines[0].goods == TALK_NO_GOODS && fresh) {
        order->lines[0].goods = talk->goods_spoken;
    }
}

static void draft_add(Talk *talk, const TalkNote *note, const TalkText *text,
                      const ChatMessage *message)
{
    TalkDraft *draft =
        PLACE_AT_END(talk->drafts, talk->draft_count, TALK_ORDERS_MAX, talk->draft_more);
    draft->note = *note;
    talk_order_begin(&draft->order);
    talk_order_read(&draft->order, &talk->goods, text, message->text, message->local_s);
    draft_complete(talk, &draft->order, message->local_s);
}

/* Wants to have it, and names it: "nasi kuning 2 ya". */
static bool names_quantity(const TalkText *text, int goods)
{
    for (size_t i = 0; goods != TALK_NO_GOODS && i < text->count; i++) {
        if (talk_word_number(&text->words[i]) > 0 && !talk_number_is_other(text, i)) {
            return !text->asks;
        }
    }
    return false;
}

static void picture_judge(Talk *talk, int person, const ChatMessage *message)
{
    if (message->local_s - talk->proof_awaited_s > PROOF_S) {
        return;
    }
    TalkFlag flag = {.trick = TALK_TRICK_NONE};
    note_make(&flag.note, person, message);
    flag_add(talk->proofs, &talk->proof_count, &talk->proof_more, &flag);
    talk->proof_awaited_s = INT64_MIN / 2;
}

static void customer_words(Talk *talk, int person, const TalkText *text, const ChatMessage *message)
{
    TalkSense sense;
    talk_sense_find(text, &sense);
    TalkFlag flag = {.trick = sense.trick};
    note_make(&flag.note, person, message);
    if (sense.trick != TALK_TRICK_NONE) {
        flag_add(talk->tricks, &talk->trick_count, &talk->trick_more, &flag);
        return; /* such a one need not be answered */
    }
    if (sense.paid) {
        flag_add(talk->proofs, &talk->proof_count, &talk->proof_more, &flag);
    }
    int goods = talk_goods_find(&talk->goods, text, 0, text->count);
    bool names = sense.topic == TALK_TOPIC_NONE && !sense.paid && names_quantity(text, goods);
    TalkDraft *draft = draft_open(talk, person, message->local_s);
    if (sense.orders || names) {
        draft_add(talk, &flag.note, text, message);
    } else if (draft != NULL && sense.moves) {
        talk_order_add_details(&draft->order, text, message->text, message->local_s);
    }
    if (goods != TALK_NO_GOODS) {
        talk->goods_spoken = goods;
        talk->goods_spoken_s = message->local_s;
    }
    if (sense.topic != TALK_TOPIC_NONE) {
        question_group(talk, text, &sense, goods, message);
    }
    if (sense.topic != TALK_TOPIC_NONE || sense.orders || names) {
        question_add(talk, &flag.note, sense.topic, goods);
    }
    if (!sense.thanks && !talk->waiting) {
        talk->waiting = true;
        talk->since_s = message->local_s;
    }
}

static void customer_judge(Talk *talk, int person, const ChatMessage *message)
{
    talk->incoming[hour_of(message->local_s)]++;
    talk->weekdays[weekday_of(message->local_s)]++;
    if (message->kind == CHAT_DELETED) {
        return;
    }
    TalkText text;
    talk_text_read(&text, sense_span(message));
    if (message->kind == CHAT_MEDIA) {
        bool captioned = message->text.length > 0 &&
                         memchr(message->text.at, '\n', message->text.length) != NULL;
        if (!captioned) {
            picture_judge(talk, person, message);
            return;
        }
    }
    customer_words(talk, person, &text, message);
}

static void answer_count(Talk *talk, int64_t local_s)
{
    int64_t wait_s = local_s > talk->since_s ? local_s - talk->since_s : 0;
    TalkHour *hour = &talk->hours[hour_of(talk->since_s)];
    bool within = wait_s <= (int64_t)talk->promise_minutes * MINUTE_S;
    chat_wait_add(&talk->waits, wait_s);
    hour->asked++;
    hour->answered++;
    hour->wait_sum_s += wait_s;
    hour->within += within;
    talk->within += within;
}

static void owner_judge(Talk *talk, const ChatMessage *message)
{
    if (message->kind == CHAT_DELETED) {
        return;
    }
    TalkText text;
    talk_text_read(&text, sense_span(message));
    if (message->kind == CHAT_TEXT && talk_sense_automatic(&text)) {
        talk->automatic++;
        return;
    }
    if (talk->waiting) {
        answer_count(talk, message->local_s);
    }
    if (talk->group_open >= 0 && message->kind == CHAT_TEXT) {
        text_copy(talk->groups[talk->group_open].answer, message->text);
    }
    int goods = talk_goods_find(&talk->goods, &text, 0, text.count);
    if (goods != TALK_NO_GOODS) {
        talk->goods_spoken = goods;
        talk->goods_spoken_s = message->local_s;
    }
    if (talk_sense_awaits_proof(&text)) {
        talk->proof_awaited_s = message->local_s;
    }
    talk->group_open = -1;
    talk->waiting = false;
    talk->question_count = 0;
    talk->question_more = 0;
}

void talk_judge(Talk *talk, const ChatMessage *message)
{
    int person = talk_people_of(&talk->people, message->author);
    if (message->author.length == 0) {
        return;
    }
    if (person != TALK_NOBODY && person == talk->owner) {
        owner_judge(talk, message);
    } else {
        customer_judge(talk, person, message);
    }
}

static bool group_before(const TalkGroup *one, const TalkGroup *other)
{
    return one->count != other->count ? one->count > other->count : one->last_s > other->last_s;
}

void talk_judge_end(Talk *talk)
{
    size_t kept = 0;
    if (talk->waiting) {
        talk->hours[hour_of(talk->since_s)].asked++;
    }
    for (size_t i = 0; i < talk->group_count; i++) {
        if (talk->groups[i].count >= TALK_GROUP_FROM) {
            talk->groups[kept++] = talk->groups[i];
        }
    }
    talk->group_count = kept;
    for (size_t i = 1; i < kept; i++) {
        TalkGroup group = talk->groups[i];
        size_t at = i;
        for (; at > 0 && group_before(&group, &talk->groups[at - 1]); at--) {
            talk->groups[at] = talk->groups[at - 1];
        }
        talk->groups[at] = group;
    }
}
