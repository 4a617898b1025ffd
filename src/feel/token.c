// SPDX-License-Identifier: Apache-2.0
#include "feel/token.h"

typedef enum { BYTE_SPACE, BYTE_LETTER, BYTE_DIGIT, BYTE_JOIN, BYTE_STOP, BYTE_MARK, BYTE_HIGH } Byte;

static const uint8_t KINDS[256] = {
    ['a' ... 'z'] = BYTE_LETTER, ['A' ... 'Z'] = BYTE_LETTER, ['0' ... '9'] = BYTE_DIGIT,
    ['\''] = BYTE_JOIN,          ['`'] = BYTE_JOIN,           ['\n'] = BYTE_STOP,
    ['.'] = BYTE_STOP,           [','] = BYTE_STOP,           [';'] = BYTE_STOP,
    [':'] = BYTE_STOP,           ['('] = BYTE_STOP,           [')'] = BYTE_STOP,
    ['='] = BYTE_STOP,           ['!'] = BYTE_MARK,           ['?'] = BYTE_MARK,
    [0x80 ... 0xFF] = BYTE_HIGH,
};

/* U+00C0 to U+017F without their accents; '.' stands for what is no single letter. */
static const char BARE[] = "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypy"
                           "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                           "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

uint64_t feel_hash(const uint8_t *bytes, size_t length)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ bytes[i]) * 0x100000001B3u;
    }
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9u;
    return hash ^ hash >> 32;
}

FeelReader feel_reader(const char *text, size_t length)
{
    const uint8_t *start = (const uint8_t *)text;
    return (FeelReader){start, start + length};
}

/* The code point at `at` and how many bytes it takes; broken bytes are one unknown each. */
static uint32_t point_at(const uint8_t *at, const uint8_t *end, size_t *ret_bytes)
{
    static const uint8_t LEAST[] = {0, 0, 0xC2, 0xE0, 0xF0};
    size_t need = at[0] >= 0xF0 ? 4 : at[0] >= 0xE0 ? 3 : 2;
    *ret_bytes = 1;
    if (at[0] < LEAST[need] || at[0] > 0xF4 || (size_t)(end - at) < need) {
        return 0xFFFD;
    }
    uint32_t point = at[0] & (0xFFu >> (need + 1));
    for (size_t i = 1; i < need; i++) {
        if ((at[i] & 0xC0) != 0x80) {
            return 0xFFFD;
        }
        point = point << 6 | (at[i] & 0x3F);
    }
    *ret_bytes = need;
    return point;
}

/* What changes only the look of the sign before it: joiners, skin colours, selectors. */
static bool is_trim(uint32_t point)
{
    return (point >= 0x200B && point <= 0x200F) || (point >= 0xFE00 && point <= 0xFE0F) ||
           (point >= 0x1F3FB && point <= 0x1F3FF) || point == 0x2060 || point == 0xFEFF;
}

static bool is_sign(uint32_t point)
{
    return (point >= 0x2190 && point <= 0x2BFF) || point >= 0x1F000;
}

static bool is_bare_letter(uint32_t point)
{
    return point >= 0xC0 && point < 0xC0 + sizeof BARE - 1 && BARE[point - 0xC0] != '.';
}

static void byte_add(FeelToken *token, uint8_t byte)
{
    if (token->length < FEEL_TOKEN_BYTES) {
        token->bytes[token->length++] = byte;
    }
}

static bool point_add(FeelReader *reader, FeelToken *token)
{
    size_t bytes;
    uint32_t point = point_at(reader->at, reader->end, &bytes);
    bool apostrophe = point == 0x2018 || point == 0x2019;
    if (is_bare_letter(point)) {
        byte_add(token, (uint8_t)BARE[point - 0xC0]);
    } else if (point >= 0x180 && point < 0x2000) {
        for (size_t i = 0; i < bytes; i++) {
            byte_add(token, reader->at[i]);
        }
    } else if (!apostrophe && !is_trim(point)) {
        return false;
    }
    reader->at += bytes;
    return true;
}

/* Three or more of a letter in a row are one: "enaaaak". */
static void letter_add(FeelToken *token, uint8_t letter, unsigned run)
{
    if (run < 3) {
        byte_add(token, letter);
    } else if (run == 3 && token->length > 1) {
        token->length--;
    }
}

static void word_read(FeelReader *reader, FeelToken *token)
{
    unsigned run = 0;
    uint8_t last = 0;
    token->kind = FEEL_WORD;
    while (reader->at < reader->end) {
        uint8_t byte = *reader->at;
        uint8_t kind = KINDS[byte];
        if (kind == BYTE_LETTER) {
            byte |= 0x20;
            run = byte == last ? run + 1 : 1;
            last = byte;
            letter_add(token, byte, run);
            reader->at++;
        } else if (kind == BYTE_DIGIT || kind == BYTE_JOIN) {
            reader->at++;
        } else if (kind != BYTE_HIGH || !point_add(reader, token)) {
            break;
        }
    }
}

static void number_read(FeelReader *reader, FeelToken *token)
{
    while (reader->at < reader->end) {
        uint8_t byte = *reader->at;
        bool inside = (byte == '.' || byte == ',') && reader->at + 1 < reader->end &&
                      KINDS[reader->at[1]] == BYTE_DIGIT;
        if (KINDS[byte] != BYTE_DIGIT && !inside) {
            break;
        }
        reader->at++;
    }
    token->kind = FEEL_NUMBER;
    token->bytes[token->length++] = '0';
}

/* ":)" and its kin, turned either way, with or without a nose; else a stop. */
static void stop_read(FeelReader *reader, FeelToken *token)
{
    uint8_t first = *reader->at++;
    const uint8_t *at = reader->at;
    token->kind = FEEL_STOP;
    if ((first != ':' && first != ';' && first != '=') || at == reader->end) {
        return;
    }
    at += *at == '-' && at + 1 < reader->end;
    bool smile = *at == ')' || *at == 'D';
    if (smile || *at == '(') {
        reader->at = at + 1;
        token->kind = FEEL_SIGN;
        token->bytes[token->length++] = ':';
        token->bytes[token->length++] = smile ? ')' : '(';
    }
}

static void sign_read(FeelReader *reader, FeelToken *token, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        token->bytes[token->length++] = reader->at[i];
    }
    reader->at += bytes;
    token->kind = FEEL_SIGN;
}

/* False when nothing that counts stands here. */
static bool token_read(FeelReader *reader, FeelToken *token)
{
    size_t bytes = 1;
    uint32_t point;
    switch (KINDS[*reader->at]) {
    case BYTE_LETTER:
        word_read(reader, token);
        return true;
    case BYTE_DIGIT:
        number_read(reader, token);
        return true;
    case BYTE_STOP:
        stop_read(reader, token);
        return true;
    case BYTE_MARK:
        token->kind = FEEL_MARK;
        token->bytes[token->length++] = *reader->at++;
        return true;
    case BYTE_HIGH:
        point = point_at(reader->at, reader->end, &bytes);
        if (is_sign(point) && !is_trim(point)) {
            sign_read(reader, token, bytes);
            return true;
        }
        if (is_bare_letter(point) || (point >= 0x180 && point < 0x2000)) {
            word_read(reader, token);
            return token->length > 0;
        }
        break;
    default:
        break;
    }
    reader->at += bytes;
    return false;
}

bool feel_token_next(FeelReader *reader, FeelToken *token)
{
    while (reader->at < reader->end) {
        token->length = 0;
        if (token_read(reader, token)) {
            token->hash = feel_hash(token->bytes, token->length);
            return true;
        }
    }
    return false;
}
