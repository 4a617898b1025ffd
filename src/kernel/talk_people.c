// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk_people.h"

#include <string.h>

#define SLOTS 4096u
#define SURE_SELLS 3 /* so much more as a seller than the next one */

uint64_t talk_hash(const char *bytes, size_t length)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325); /* FNV-1a, then mixed */
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
    }
    hash ^= hash >> 32;
    hash *= UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

void talk_people_clear(TalkPeople *people)
{
    memset(people, 0, sizeof *people);
}

/* "+62 812-0000-0000", also between marks: somebody who is in no address book. */
static void phone_from_name(TalkPerson *person)
{
    size_t digits = 0, written = 0;
    for (size_t i = 0; person->name[i] != '\0'; i++) {
        char byte = person->name[i];
        bool digit = byte >= '0' && byte <= '9';
        if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') {
            return;
        }
        digits += digit;
        if ((digit || (byte == '+' && written == 0)) && written + 1 < TALK_PHONE_BYTES) {
            person->phone[written++] = byte;
        }
    }
    person->phone[digits >= 8 ? written : 0] = '\0';
}

/* Without half a character at the end. */
static void name_copy(char *ret_to, ChatSpan name)
{
    size_t length = name.length < TALK_NAME_BYTES ? name.length : TALK_NAME_BYTES - 1;
    while (length < name.length && length > 0 && ((unsigned char)name.at[length] & 0xC0) == 0x80) {
        length--;
    }
    memcpy(ret_to, name.at, length);
    ret_to[length] = '\0';
}

int talk_people_of(TalkPeople *people, ChatSpan name)
{
    if (name.length == 0) {
        return TALK_NOBODY;
    }
    uint64_t hash = talk_hash(name.at, name.length);
    size_t slot = hash % SLOTS;
    for (; people->slots[slot] != 0; slot = (slot + 1) % SLOTS) {
        if (people->people[people->slots[slot] - 1].hash == hash) {
            return people->slots[slot] - 1;
        }
    }
    if (people->count == TALK_PEOPLE_MAX) {
        people->more++;
        return TALK_NOBODY;
    }
    TalkPerson *person = &people->people[people->count++];
    person->hash = hash;
    name_copy(person->name, name);
    phone_from_name(person);
    people->slots[slot] = (uint16_t)people->count;
    return (int)people->count - 1;
}

void talk_people_count(TalkPeople *people, int at, const ChatMessage *message)
{
    TalkPerson *person = &people->people[at];
    bool first = person->messages == 0;
    person->first_s =
        first || message->local_s < person->first_s ? message->local_s : person->first_s;
    person->last_s = first || message->local_s > person->last_s ? message->local_s : person->last_s;
    person->messages++;
    person->mine += message->mine;
}

/* The letters and digits of a name; NULL at its end. */
static const char *name_letter(const char *at, char *ret_letter)
{
    for (; *at != '\0'; at++) {
        unsigned char byte = (unsigned char)*at;
        bool upper = byte >= 'A' && byte <= 'Z';
        if (upper || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
            *ret_letter = (char)(upper ? byte | 0x20 : byte);
            return at + 1;
        }
    }
    *ret_letter = '\0';
    return at;
}

/* The same letters; at least one. */
static bool name_same(const char *one, const char *other)
{
    char a = '\0', b = '\0';
    size_t count = 0;
    do {
        one = name_letter(one, &a);
        other = name_letter(other, &b);
        count++;
    } while (a == b && a != '\0');
    return a == b && count > 1;
}

static bool text_has(const char *text, const char *part)
{
    size_t length = strlen(part);
    for (size_t i = 0; length > 0 && text[i] != '\0'; i++) {
        size_t same = 0;
        while (same < length && text[i + same] == part[same]) {
            same++;
        }
        if (same == length) {
            return true;
        }
    }
    return false;
}

int talk_people_find(const TalkPeople *people, const char *name)
{
    for (size_t i = 0; i < people->count; i++) {
        if (strlen(people->people[i].name) == strlen(name) &&
            memcmp(people->people[i].name, name, strlen(name)) == 0) {
            return (int)i;
        }
    }
    for (size_t i = 0; i < people->count; i++) {
        if (name_same(people->people[i].name, name)) {
            return (int)i;
        }
    }
    return TALK_NOBODY;
}

/* The only one of whom WhatsApp says "you"; -2 when it says so of several. */
static int owner_by_whatsapp(const TalkPeople *people)
{
    int owner = TALK_NOBODY;
    for (size_t i = 0; i < people->count; i++) {
        if (people->people[i].mine > 0) {
            owner = owner == TALK_NOBODY ? (int)i : -2;
        }
    }
    return owner;
}

static int owner_by_file(const TalkPeople *people, const char *file)
{
    if (people->count != 2) {
        return TALK_NOBODY;
    }
    bool first = text_has(file, people->people[0].name);
    bool second = text_has(file, people->people[1].name);
    return first == second ? TALK_NOBODY : first ? 1 : 0;
}

static int owner_by_words(const TalkPeople *people)
{
    int best = TALK_NOBODY;
    int64_t most = 0, next = 0;
    for (size_t i = 0; i < people->count; i++) {
        int64_t sells = people->people[i].sells;
        if (best == TALK_NOBODY || sells > most) {
            next = best == TALK_NOBODY ? INT32_MIN : most;
            most = sells;
            best = (int)i;
        } else if (sells > next) {
            next = sells;
        }
    }
    return people->count >= 2 && most > 0 && most - next >= SURE_SELLS ? best : TALK_NOBODY;
}

int talk_owner_guess(const TalkPeople *people, const char *file, const char *shop,
                     const char *account)
{
    int owner = owner_by_whatsapp(people);
    if (owner == -2) {
        return TALK_NOBODY;
    }
    owner = owner == TALK_NOBODY ? talk_people_find(people, shop) : owner;
    owner = owner == TALK_NOBODY ? talk_people_find(people, account) : owner;
    owner = owner == TALK_NOBODY ? owner_by_file(people, file) : owner;
    return owner == TALK_NOBODY ? owner_by_words(people) : owner;
}
