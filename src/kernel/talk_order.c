// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk_order.h"

#include <string.h>

#define DAY_S 86400
#define HALF_DAY 720
#define LIKE_LETTERS 5u /* a word of so many letters may have one wrong */
#define QUANTITY_MAX 9999
#define HEAD_LETTERS 4u /* a shorter first word may be any */
#define THURSDAY 4 /* 1970-01-01, Monday being 1 */

void talk_goods_add(TalkGoods *goods, const char *name, size_t length)
{
    if (goods->count == TALK_GOODS_MAX) {
        return;
    }
    TalkText text;
    talk_text_read(&text, (ChatSpan){name, length});
    TalkGoodsName *taken = &goods->names[goods->count++];
    taken->count = text.count < TALK_NAME_WORDS ? text.count : TALK_NAME_WORDS;
    memcpy(taken->words, text.words, taken->count * sizeof *taken->words);
}

/* The same but for one letter that is wrong, missing or too many? */
static bool nearly(const char *one, const char *other)
{
    size_t a = strlen(one), b = strlen(other), same = 0;
    if (a < LIKE_LETTERS || b < LIKE_LETTERS || (a > b ? a - b : b - a) > 1) {
        return false;
    }
    while (one[same] != '\0' && one[same] == other[same]) {
        same++;
    }
    const char *left = one + same, *right = other + same;
    left += a >= b && *left != '\0';
    right += b >= a && *right != '\0';
    size_t rest = strlen(left);
    return rest == strlen(right) && memcmp(left, right, rest) == 0;
}

static bool word_like(const TalkWord *word, const TalkWord *name)
{
    return talk_word_is(word, name->text) || nearly(word->text, name->text);
}

static bool word_between(const TalkText *text, size_t from, size_t before, const TalkWord *name)
{
    for (size_t i = from; i < before; i++) {
        if (word_like(&text->words[i], name)) {
            return true;
        }
    }
    return false;
}

static bool is_plain(const TalkWord *word)
{
    return talk_word_number(word) >= 0 || talk_word_is_unit(word);
}

/* "teh" is a drink, and an elder sister. */
static bool is_person(const TalkWord *word)
{
    static const char *const WORDS[] = {"teh", "mas", "bang", "kang", "om", "gan", "bos", "sis"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        if (talk_word_is(word, WORDS[i])) {
            return true;
        }
    }
    return false;
}

/* How well the name is named: hits in the first place, then how much of it. 0: not at all. */
static unsigned name_score(const TalkGoodsName *name, const TalkText *text, size_t from,
                           size_t before)
{
    unsigned hits = 0, letters = 0, words = 0, people = 0;
    for (size_t i = 0; i < name->count; i++) {
        const TalkWord *word = &name->words[i];
        bool plain = is_plain(word);
        bool hit = word_between(text, from, before, word);
        people += hit && is_person(word);
        words += !plain;
        hits += hit && !plain;
        letters += hit ? (unsigned)strlen(word->text) : 0;
    }
    bool enough = hits > 0 && hits * 2 >= words && letters >= 3 && (hits > people || hits == words);
    return enough ? hits * 10000 + hits * 1000 / words + letters : 0;
}

static bool name_has(const TalkGoodsName *name, const TalkWord *word)
{
    for (size_t i = 0; i < name->count; i++) {
        if (talk_word_is(&name->words[i], word->text)) {
            return true;
        }
    }
    return false;
}

/* "kripik" is what a shop calls "Kripik Singkong Pedas Manis", unless it has another kind of it. */
static bool head_is_own(const TalkGoods *goods, size_t at)
{
    const TalkWord *head = &goods->names[at].words[0];
    for (size_t i = 0; i < goods->count; i++) {
        if (i != at && name_has(&goods->names[i], head)) {
            return false;
        }
    }
    return strlen(head->text) >= HEAD_LETTERS && !is_plain(head) && !is_person(head);
}

/* The one thing whose first word was said. */
static int head_find(const TalkGoods *goods, const TalkText *text, size_t from, size_t before)
{
    for (size_t i = 0; i < goods->count; i++) {
        const TalkGoodsName *name = &goods->names[i];
        if (name->count > 0 && word_between(text, from, before, &name->words[0]) &&
            head_is_own(goods, i)) {
            return (int)i;
        }
    }
    return TALK_NO_GOODS;
}

int talk_goods_find(const TalkGoods *goods, const TalkText *text, size_t from, size_t before)
{
    int best = TALK_NO_GOODS;
    unsigned best_score = 0;
    bool doubt = false; /* "sambal", of which there are two: the owner knows, nobody else */
    for (size_t i = 0; i < goods->count; i++) {
        unsigned score = name_score(&goods->names[i], text, from, before);
        doubt = score == best_score ? doubt || score > 0 : score < best_score && doubt;
        if (score > best_score) {
            best_score = score;
            best = (int)i;
        }
    }
    if (doubt) {
        return TALK_NO_GOODS;
    }
    return best != TALK_NO_GOODS ? best : head_find(goods, text, from, before);
}

void talk_order_begin(TalkOrder *order)
{
    *order = (TalkOrder){.due_minute = -1};
}

/* The number that is a quantity between the two places; 0: none. "dua lusin" is 24. */
static int32_t quantity_find(const TalkText *text, size_t from, size_t before)
{
    int64_t found = 0;
    for (size_t i = from; i < before; i++) {
        int64_t number = talk_word_number(&text->words[i]);
        if (number <= 0 || number > QUANTITY_MAX || talk_number_is_other(text, i)) {
            continue;
        }
        bool more = i + 1 < before;
        const TalkWord *next = &text->words[i + 1];
        if (more && talk_word_is(next, "puluh")) {
            number *= 10;
        } else if (more && talk_word_is(next, "lusin")) {
            number *= 12;
        } else if (more && talk_word_is(next, "kodi")) {
            number *= 20;
        }
        if (found == 0 || (more && talk_word_is_unit(next))) {
            found = number;
        }
        if (more && talk_word_is_unit(next)) {
            break;
        }
    }
    return (int32_t)(found <= QUANTITY_MAX ? found : QUANTITY_MAX);
}

static void line_add(TalkOrder *order, int goods, int32_t quantity)
{
    for (size_t i = 0; i < order->line_count; i++) {
        if (order->lines[i].goods == goods) {
            order->lines[i].quantity = quantity > 0 ? quantity : order->lines[i].quantity;
            return;
        }
    }
    if (order->line_count < TALK_LINES_MAX) {
        order->lines[order->line_count++] = (TalkLine){goods, quantity > 0 ? quantity : 1};
    }
}

/* Where the next thing may begin: a new line, a comma, "sama", "dan", "plus". */
static bool piece_begins(const TalkText *text, size_t place)
{
    static const char *const WORDS[] = {"sama", "dan",  "plus",  "dgn", "dengan", "tambah",
                                        "n",    "trus", "terus", "ama", "lan",    "karo"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        if (talk_word_is(&text->words[place], WORDS[i])) {
            return true;
        }
    }
    return text->words[place].line;
}

static bool is_count(const TalkText *text, size_t place)
{
    return talk_word_number(&text->words[place]) > 0 && !talk_number_is_other(text, place);
}

/* "kripik 2 bungkus sambal 3", "2 kripik 1 sambal": where the second thing begins; `before` when there is
 * but one. */
static size_t second_begin(const TalkGoods *goods, const TalkText *text, size_t from, size_t before)
{
    for (size_t i = from + 1; i < before; i++) {
        bool counted = is_count(text, i - 1) ||
                       (i > from + 1 && is_count(text, i - 2) &&
                        talk_word_is_unit(&text->words[i - 1]));
        if (!counted && !is_count(text, i)) {
            continue;
        }
        int left = talk_goods_find(goods, text, from, i);
        int right = talk_goods_find(goods, text, i, before);
        if (left != TALK_NO_GOODS && right != TALK_NO_GOODS && left != right &&
            quantity_find(text, from, i) > 0 && quantity_find(text, i, before) > 0) {
            return i;
        }
    }
    return before;
}

static void piece_read(TalkOrder *order, const TalkGoods *goods, const TalkText *text, size_t from,
                       size_t before)
{
    for (size_t second = 0; (second = second_begin(goods, text, from, before)) < before;
         from = second) {
        line_add(order, talk_goods_find(goods, text, from, second),
                 quantity_find(text, from, second));
    }
    int found = talk_goods_find(goods, text, from, before);
    if (found != TALK_NO_GOODS) {
        line_add(order, found, quantity_find(text, from, before));
    }
}

/* Does the piece begin with this number of a list, and has another one? */
static bool is_numbered(const TalkText *text, size_t from, size_t before, int64_t number)
{
    return text->words[from].line && talk_word_number(&text->words[from]) == number &&
           quantity_find(text, from + 1, before) > 0;
}

static size_t piece_end(const TalkText *text, size_t from)
{
    size_t end = from + 1;
    while (end < text->count && !piece_begins(text, end)) {
        end++;
    }
    return end;
}

/* "1. Kripik 2", "2. Sambal 3": so many lines count themselves. */
static int64_t numbered_count(const TalkText *text)
{
    int64_t next = 1;
    for (size_t from = 0; from < text->count; from = piece_end(text, from)) {
        next += is_numbered(text, from, piece_end(text, from), next);
    }
    return next - 1;
}

static void lines_read(TalkOrder *order, const TalkGoods *goods, const TalkText *text)
{
    int64_t numbered = numbered_count(text), next = 1;
    for (size_t from = 0, end = 0; from < text->count; from = end) {
        end = piece_end(text, from);
        bool own = numbered > 1 && is_numbered(text, from, end, next);
        next += own;
        piece_read(order, goods, text, from + own, end);
    }
    if (order->line_count == 0) {
        piece_read(order, goods, text, 0, text->count);
    }
    if (order->line_count == 1 && order->lines[0].quantity == 1) {
        int32_t quantity = quantity_find(text, 0, text->count);
        order->lines[0].quantity = quantity > 0 ? quantity : 1;
    }
    if (order->line_count == 0) {
        line_add(order, TALK_NO_GOODS, quantity_find(text, 0, text->count));
    }
}

/* Minute of the day of "4", "10.30", "16:00"; -1: no time. */
static int32_t clock_read(const TalkWord *word)
{
    int32_t numbers[2] = {0, 0};
    size_t at = 0;
    for (size_t i = 0; word->text[i] != '\0'; i++) {
        char byte = word->text[i];
        if (byte == '.' || byte == ':') {
            if (++at > 1) {
                return -1;
            }
        } else if (byte < '0' || byte > '9' || numbers[at] > 99) {
            return -1;
        } else {
            numbers[at] = numbers[at] * 10 + (byte - '0');
        }
    }
    if (at == 0 && talk_word_number(word) >= 0) {
        numbers[0] = (int32_t)talk_word_number(word);
    }
    bool time = numbers[0] <= 24 && numbers[1] <= 59 &&
                (word->text[0] >= '0' && word->text[0] <= '9' ? true : numbers[0] > 0);
    return time ? numbers[0] % 24 * 60 + numbers[1] : -1;
}

/* The half of the day that is meant: as said, else the one in which people sell and eat. */
static int32_t half_choose(const TalkText *text, int32_t minute)
{
    if (minute >= HALF_DAY) {
        return minute;
    }
    if (talk_text_any(text, "sore|malam|malem")) {
        return minute + HALF_DAY;
    }
    if (talk_text_has(text, "siang")) {
        return minute < 6 * 60 ? minute + HALF_DAY : minute;
    }
    return !talk_text_any(text, "pagi|subuh") && minute < 6 * 60 ? minute + HALF_DAY : minute;
}

static int32_t minute_find(const TalkText *text)
{
    for (size_t place = 0; place + 1 < text->count; place++) {
        if (!talk_word_is(&text->words[place], "jam")) {
            continue;
        }
        bool half = talk_word_is(&text->words[place + 1], "setengah") && place + 2 < text->count;
        int32_t minute = clock_read(&text->words[place + 1 + half]);
        if (minute >= 0) {
            minute -= half && minute >= 30 ? 30 : 0; /* "jam setengah 4" is half past three */
            return half_choose(text, minute);
        }
    }
    return -1;
}

static int weekday_named(const TalkText *text)
{
    static const char *const DAYS[] = {
        "senin", "selasa", "rabu", "kamis", "jumat|jum at|jumaat", "sabtu", "minggu|ahad"};
    for (int i = 0; i < 7; i++) {
        if (talk_text_any(text, DAYS[i]) && !talk_text_any(text, "minggu depan|minggu lalu")) {
            return i + 1;
        }
    }
    return 0;
}

/* Days since 1970 of a civil day: months count from March, so that the leap day is last. */
static int64_t day_number(int64_t year, int64_t month, int64_t day)
{
    int64_t years = month <= 2 ? year - 1 : year, months = (month + 9) % 12;
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day -
           719469;
}

/* The next day from `today` on that has this number in its month, at most a month ahead. */
static int64_t month_day_next(int64_t today, int64_t number)
{
    for (int64_t ahead = 0; ahead <= 31; ahead++) {
        int64_t year = 1970 + (today + ahead) / 365 + 1, month = 12;
        while (day_number(year, 1, 1) > today + ahead) {
            year--;
        }
        while (day_number(year, month, 1) > today + ahead) {
            month--;
        }
        if (today + ahead - day_number(year, month, 1) + 1 == number) {
            return today + ahead;
        }
    }
    return 0;
}

static int64_t day_find(const TalkText *text, int64_t today)
{
    static const struct {
        const char *words;
        int ahead;
    } SAID[] = {
        {"besok|bsok", 1}, {"lusa", 2}, {"hari ini|nanti|sekarang|ntar|siang ini|sore ini", 0}};
    for (size_t i = 0; i < sizeof SAID / sizeof *SAID; i++) {
        if (talk_text_any(text, SAID[i].words)) {
            return today + SAID[i].ahead;
        }
    }
    size_t place = talk_text_find(text, "tanggal");
    int64_t number = place != TALK_NOWHERE && place + 1 < text->count
                         ? talk_word_number(&text->words[place + 1])
                         : 0;
    if (number >= 1 && number <= 31) {
        return month_day_next(today, number);
    }
    int weekday = weekday_named(text);
    int now = (int)((today + THURSDAY - 1) % 7) + 1;
    return weekday == 0 ? 0 : today + (weekday - now + 7) % 7;
}

static bool ends_place(const TalkText *text, size_t place)
{
    static const char *const WORDS[] = {
        "jam",    "ya",      "kak",  "besok",    "nanti", "lusa",  "pagi", "siang", "sore",
        "malam",  "makasih", "bisa", "tidak",    "min",   "bayar", "cod",  "hari",  "untuk",
        "tolong", "kk",      "dong", "sekarang", "oke",   "pesan", "mau",  "total", "berapa"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        if (talk_word_is(&text->words[place], WORDS[i])) {
            return true;
        }
    }
    return false;
}

/* The first word of a place: behind "alamat", "antar ke", "kirim ke"; or "jl", "rt", "gang" itself. */
static size_t place_begin(const TalkText *text)
{
    static const char *const BEHIND[] = {
        "alamat saya di", "alamat saya", "alamat di", "alamat",        "antar ke",  "kirim ke",
        "antar di",       "ke alamat",   "kirim di",  "rumah saya di", "lokasi di", "lokasi"};
    static const char *const ITSELF[] = {"jl",      "jln",     "jalan",     "rt",    "gang",
                                         "gg",      "perum",   "perumahan", "dusun", "dsn",
                                         "desa",    "kampung", "komplek",   "blok",  "depan",
                                         "sebelah", "samping", "belakang",  "dekat"};
    static const size_t SKIP[] = {3, 2, 2, 1, 2, 2, 2, 2, 2, 3, 2, 1};
    for (size_t i = 0; i < sizeof BEHIND / sizeof *BEHIND; i++) {
        size_t found = talk_text_find(text, BEHIND[i]);
        if (found != TALK_NOWHERE && found + SKIP[i] < text->count &&
            !ends_place(text, found + SKIP[i])) {
            return found + SKIP[i];
        }
    }
    size_t first = TALK_NOWHERE;
    for (size_t i = 0; i < sizeof ITSELF / sizeof *ITSELF; i++) {
        size_t found = talk_text_find(text, ITSELF[i]);
        first = found < first ? found : first;
    }
    return first;
}

static void place_read(TalkOrder *order, const TalkText *text, ChatSpan message)
{
    size_t from = place_begin(text);
    if (from == TALK_NOWHERE || text->asks) {
        return;
    }
    size_t before = from + 1;
    while (before < text->count && !ends_place(text, before) &&
           memchr(message.at + text->words[from].at, '\n',
                  text->words[before].at - text->words[from].at) == NULL) {
        before++;
    }
    const char *at = message.at + text->words[from].at;
    size_t length = text->words[before - 1].end - text->words[from].at, written = 0;
    for (size_t i = 0; i < length && written + 1 < TALK_PLACE_BYTES; i++) {
        order->place[written++] = (unsigned char)at[i] < ' ' ? ' ' : at[i];
    }
    while (written > 0 && ((unsigned char)order->place[written - 1] & 0x80) != 0) {
        written--; /* a character may be cut */
    }
    order->place[written] = '\0';
}

void talk_order_add_details(TalkOrder *order, const TalkText *text, ChatSpan message,
                            int64_t said_s)
{
    int64_t today = said_s >= 0 ? said_s / DAY_S : 0;
    int32_t minute = minute_find(text);
    int64_t day = day_find(text, today);
    order->fetch |=
        talk_text_any(text, "ambil sendiri|saya ambil|tak ambil|ambil di|ambil jam|ambil");
    order->delivery |= talk_text_any(text, "antar|kirim");
    place_read(order, text, message);
    order->delivery |= order->place[0] != '\0' && !order->fetch;
    order->due_minute = minute >= 0 ? minute : order->due_minute;
    if (day != 0) {
        order->due_day = day;
    } else if (minute >= 0 && order->due_day == 0) {
        order->due_day = today + (minute * 60 < said_s % DAY_S);
    }
}

void talk_order_read(TalkOrder *order, const TalkGoods *goods, const TalkText *text,
                     ChatSpan message, int64_t said_s)
{
    lines_read(order, goods, text);
    talk_order_add_details(order, text, message, said_s);
}
