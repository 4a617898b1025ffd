// SPDX-License-Identifier: Apache-2.0
#include "kernel/chat_mould.h"

#include <string.h>

#define HIGH_BITS 0x8080808080808080u
#define ABOVE_NINE 0x7676767676767676u /* 9 + 0x76 is below 0x80, 10 + 0x76 is not */

static bool is_digit(char byte)
{
    return (unsigned)(byte - '0') < 10u;
}

void chat_mould_make(ChatMould *ret_mould, const char *at, const ChatHead *head)
{
    unsigned char fixed[CHAT_MOULD_BYTES] = {0}, care[CHAT_MOULD_BYTES] = {0};
    unsigned char digits[CHAT_MOULD_BYTES] = {0};
    size_t numbers = 0, wanted = head->with_seconds ? 6 : 5;
    ChatMould mould = {.head = *head};
    for (size_t i = 0; i < head->length && i < CHAT_MOULD_BYTES; i++) {
        bool digit = is_digit(at[i]);
        fixed[i] = (unsigned char)(digit ? '0' : at[i]);
        (digit ? digits : care)[i] = 0xFF;
        if (digit && (i == 0 || !is_digit(at[i - 1])) && numbers++ < wanted) {
            mould.place[numbers - 1] = (uint8_t)i;
        }
    }
    memcpy(mould.fixed, fixed, sizeof fixed);
    memcpy(mould.care, care, sizeof care);
    memcpy(mould.digits, digits, sizeof digits);
    /* Behind a blank alone a part of the day may follow, which is more than the bytes of the head. */
    bool made = head->length <= CHAT_MOULD_BYTES && numbers == wanted &&
                head->kind != CHAT_HEAD_BLANK;
    mould.words = (uint8_t)(made ? (head->length + 7) / 8 : 0);
    *ret_mould = mould;
}

static bool bytes_fit(const ChatMould *mould, const char *at)
{
    uint64_t wrong = 0;
    for (size_t i = 0; i < mould->words; i++) {
        uint64_t bytes = 0;
        memcpy(&bytes, at + 8 * i, 8);
        bytes ^= mould->fixed[i];
        uint64_t digits = bytes & mould->digits[i];
        wrong |= (bytes & mould->care[i]) |
                 ((digits | (digits + (ABOVE_NINE & mould->digits[i]))) & HIGH_BITS);
    }
    return wrong == 0;
}

/* The number of two digits at most that begins here; the byte behind it is no digit. */
static unsigned small_number(const char *at)
{
    unsigned first = (unsigned)(at[0] - '0');
    return is_digit(at[1]) ? first * 10 + (unsigned)(at[1] - '0') : first;
}

static uint64_t number_at(const char *at, unsigned digits)
{
    if (digits == 2) {
        return (uint64_t)((at[0] - '0') * 10 + (at[1] - '0'));
    }
    uint64_t number = 0;
    for (unsigned i = 0; i < digits; i++) {
        number = number * 10 + (uint64_t)(at[i] - '0');
    }
    return number;
}

bool chat_mould_fits(const ChatMould *mould, const char *at, ChatMoment *ret_moment)
{
    if (mould->words == 0 || !bytes_fit(mould, at)) {
        return false;
    }
    const ChatHead *head = &mould->head;
    unsigned hour = small_number(at + mould->place[3]), minute = small_number(at + mould->place[4]);
    unsigned second = head->with_seconds ? small_number(at + mould->place[5]) : 0;
    if (hour > 24 || minute > 59 || second > 59) {
        return false;
    }
    ret_moment->date = number_at(at + mould->place[0], head->digits[0]) |
                       number_at(at + mould->place[1], head->digits[1]) << 16 |
                       number_at(at + mould->place[2], head->digits[2]) << 32;
    ret_moment->of_day_s =
        (head->period != 0 ? chat_hour_of(hour, head->period) : hour % 24) * 3600 + minute * 60 +
        second;
    return true;
}
