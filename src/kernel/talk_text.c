// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk_text.h"

#include <string.h>

#define SPELLING_BYTES 16u

typedef struct {
    char typed[SPELLING_BYTES];
    char meant[SPELLING_BYTES];
} Spelling;

/* By the typed word, sorted. */
static const Spelling SPELLINGS[] = {
    {"abdi", "saya"},
    {"acan", "belum"},
    {"ad", "ada"},
    {"adakah", "ada"},
    {"ak", "saya"},
    {"alamate", "alamat"},
    {"alamatna", "alamat"},
    {"alamt", "alamat"},
    {"almt", "alamat"},
    {"ambl", "ambil"},
    {"antarin", "antar"},
    {"antarkan", "antar"},
    {"anter", "antar"},
    {"anterin", "antar"},
    {"antr", "antar"},
    {"ap", "apa"},
    {"apakah", "apa"},
    {"aq", "saya"},
    {"arep", "mau"},
    {"aya", "ada"},
    {"bade", "mau"},
    {"bagemana", "bagaimana"},
    {"belom", "belum"},
    {"berapaan", "berapa"},
    {"besuk", "besok"},
    {"bgks", "bungkus"},
    {"bgmn", "bagaimana"},
    {"bisakah", "bisa"},
    {"bks", "bungkus"},
    {"bksn", "bungkus"},
    {"bkti", "bukti"},
    {"bli", "beli"},
    {"blm", "belum"},
    {"blom", "belum"},
    {"bnyk", "banyak"},
    {"bolehkah", "boleh"},
    {"box", "kotak"},
    {"bpk", "bapak"},
    {"brapa", "berapa"},
    {"brapaan", "berapa"},
    {"brg", "barang"},
    {"brgnya", "barang"},
    {"brp", "berapa"},
    {"brpa", "berapa"},
    {"brpaan", "berapa"},
    {"brpan", "berapa"},
    {"bs", "bisa"},
    {"bsa", "bisa"},
    {"bsk", "besok"},
    {"bth", "butuh"},
    {"btl", "botol"},
    {"buat", "untuk"},
    {"bukt", "bukti"},
    {"byk", "banyak"},
    {"byr", "bayar"},
    {"carana", "cara"},
    {"carane", "cara"},
    {"dah", "sudah"},
    {"dateng", "datang"},
    {"delivery", "antar"},
    {"dereng", "belum"},
    {"diambil", "ambil"},
    {"diantar", "antar"},
    {"diantarkan", "antar"},
    {"dianter", "antar"},
    {"dianterin", "antar"},
    {"dibayar", "bayar"},
    {"dibungkus", "bungkus"},
    {"dikirim", "kirim"},
    {"dimana", "mana"},
    {"disc", "diskon"},
    {"discount", "diskon"},
    {"ditransfer", "transfer"},
    {"dlm", "dalam"},
    {"dmana", "mana"},
    {"dmn", "mana"},
    {"dpt", "dapat"},
    {"dr", "dari"},
    {"drmn", "mana"},
    {"dtg", "datang"},
    {"dtng", "datang"},
    {"durung", "belum"},
    {"emng", "memang"},
    {"endi", "mana"},
    {"engga", "tidak"},
    {"enggak", "tidak"},
    {"engke", "nanti"},
    {"enjing", "besok"},
    {"g", "tidak"},
    {"ga", "tidak"},
    {"gaada", "habis"},
    {"gajadi", "batal"},
    {"gak", "tidak"},
    {"gapunya", "habis"},
    {"gimana", "bagaimana"},
    {"gk", "tidak"},
    {"gmn", "bagaimana"},
    {"gmna", "bagaimana"},
    {"gue", "saya"},
    {"gw", "saya"},
    {"hargana", "harga"},
    {"hargane", "harga"},
    {"henteu", "tidak"},
    {"hoyong", "mau"},
    {"hr", "hari"},
    {"hrg", "harga"},
    {"hrga", "harga"},
    {"hri", "hari"},
    {"isih", "masih"},
    {"iso", "bisa"},
    {"isukan", "besok"},
    {"jd", "jadi"},
    {"jm", "jam"},
    {"kaga", "tidak"},
    {"kagak", "tidak"},
    {"kalo", "kalau"},
    {"kalu", "kalau"},
    {"kelupaan", "lupa"},
    {"keneh", "masih"},
    {"kepengen", "mau"},
    {"kepingin", "mau"},
    {"kilo", "kg"},
    {"kirimin", "kirim"},
    {"kirimkan", "kirim"},
    {"kirimken", "kirim"},
    {"klo", "kalau"},
    {"klu", "kalau"},
    {"kmana", "kemana"},
    {"kmn", "kemana"},
    {"kmrin", "kemarin"},
    {"kmrn", "kemarin"},
    {"knp", "kenapa"},
    {"kosong", "habis"},
    {"kpn", "kapan"},
    {"krg", "kurang"},
    {"krm", "kirim"},
    {"krmn", "kiriman"},
    {"ku", "saya"},
    {"kula", "saya"},
    {"kulo", "saya"},
    {"kumaha", "bagaimana"},
    {"lek", "kalau"},
    {"lg", "lagi"},
    {"lok", "lokasi"},
    {"maksih", "makasih"},
    {"malem", "malam"},
    {"mangke", "nanti"},
    {"mao", "mau"},
    {"masi", "masih"},
    {"mbayar", "bayar"},
    {"mboten", "tidak"},
    {"memesan", "pesan"},
    {"mengapa", "kenapa"},
    {"mesen", "pesan"},
    {"meser", "beli"},
    {"meuli", "beli"},
    {"mksh", "makasih"},
    {"mlm", "malam"},
    {"mn", "mana"},
    {"mnt", "minta"},
    {"mntk", "minta"},
    {"mo", "mau"},
    {"mpe", "sampai"},
    {"msh", "masih"},
    {"mw", "mau"},
    {"naon", "apa"},
    {"napa", "kenapa"},
    {"ndak", "tidak"},
    {"ndi", "mana"},
    {"nek", "kalau"},
    {"ngambil", "ambil"},
    {"nganter", "antar"},
    {"ngga", "tidak"},
    {"nggak", "tidak"},
    {"nggih", "ya"},
    {"ngirim", "kirim"},
    {"ngke", "nanti"},
    {"njih", "ya"},
    {"nnti", "nanti"},
    {"norek", "rekening"},
    {"ntar", "nanti"},
    {"nti", "nanti"},
    {"nuhun", "makasih"},
    {"nuwun", "makasih"},
    {"nyampe", "sampai"},
    {"nyampek", "sampai"},
    {"nyobain", "coba"},
    {"oder", "pesan"},
    {"ok", "oke"},
    {"okay", "oke"},
    {"okeh", "oke"},
    {"okey", "oke"},
    {"ongkos", "ongkir"},
    {"onten", "ada"},
    {"opo", "apa"},
    {"ora", "tidak"},
    {"order", "pesan"},
    {"orderan", "pesanan"},
    {"ordr", "pesan"},
    {"pc", "buah"},
    {"pcs", "buah"},
    {"pean", "anda"},
    {"pengen", "mau"},
    {"pengin", "mau"},
    {"pesanin", "pesan"},
    {"pesankan", "pesan"},
    {"pesen", "pesan"},
    {"pesenan", "pesanan"},
    {"pesenin", "pesan"},
    {"pesn", "pesan"},
    {"pgn", "mau"},
    {"pickup", "ambil"},
    {"pingin", "mau"},
    {"pinten", "berapa"},
    {"piro", "berapa"},
    {"piye", "bagaimana"},
    {"pkl", "jam"},
    {"porsinan", "porsi"},
    {"price", "harga"},
    {"pricelist", "harga"},
    {"pripun", "bagaimana"},
    {"prs", "porsi"},
    {"psanan", "pesanan"},
    {"psen", "pesan"},
    {"psn", "pesan"},
    {"psnan", "pesanan"},
    {"ptg", "potong"},
    {"pukul", "jam"},
    {"rdy", "ada"},
    {"ready", "ada"},
    {"readykah", "ada"},
    {"redi", "ada"},
    {"redy", "ada"},
    {"regane", "harga"},
    {"regi", "harga"},
    {"reginipun", "harga"},
    {"rek", "rekening"},
    {"rekeningnya", "rekening"},
    {"rumh", "rumah"},
    {"sabaraha", "berapa"},
    {"saget", "bisa"},
    {"sampe", "sampai"},
    {"sampek", "sampai"},
    {"sampun", "sudah"},
    {"sdh", "sudah"},
    {"sesuk", "besok"},
    {"siip", "oke"},
    {"sip", "oke"},
    {"sipp", "oke"},
    {"skrang", "sekarang"},
    {"skrg", "sekarang"},
    {"smp", "sampai"},
    {"smpe", "sampai"},
    {"stock", "stok"},
    {"suwun", "makasih"},
    {"sy", "saya"},
    {"sya", "saya"},
    {"tasih", "masih"},
    {"tdk", "tidak"},
    {"teu", "tidak"},
    {"tf", "transfer"},
    {"tfnya", "transfer"},
    {"tgl", "tanggal"},
    {"thanks", "makasih"},
    {"thx", "makasih"},
    {"tiasa", "bisa"},
    {"tks", "makasih"},
    {"tlg", "tolong"},
    {"tlng", "tolong"},
    {"tos", "sudah"},
    {"tpls", "toples"},
    {"tq", "makasih"},
    {"tranfer", "transfer"},
    {"tranfers", "transfer"},
    {"transf", "transfer"},
    {"transferan", "transfer"},
    {"trasnfer", "transfer"},
    {"trf", "transfer"},
    {"trimakasih", "makasih"},
    {"trims", "makasih"},
    {"trnsfer", "transfer"},
    {"trs", "terus"},
    {"tuku", "beli"},
    {"tumbas", "beli"},
    {"uda", "sudah"},
    {"udah", "sudah"},
    {"udh", "sudah"},
    {"upami", "kalau"},
    {"utk", "untuk"},
    {"wis", "sudah"},
    {"wonten", "ada"},
    {"y", "ya"},
    {"yg", "yang"},
};

static bool is_letter(unsigned char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

static bool is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

static void copy_text(char *ret_to, const char *from, size_t room)
{
    size_t i = 0;
    for (; i + 1 < room && from[i] != '\0'; i++) {
        ret_to[i] = from[i];
    }
    ret_to[i] = '\0';
}

static bool same(const char *one, const char *other)
{
    size_t i = 0;
    while (one[i] != '\0' && one[i] == other[i]) {
        i++;
    }
    return one[i] == other[i];
}

/* "rasanya", "rasany": the word without what is hung on. */
static void end_cut(char *word)
{
    size_t length = strlen(word);
    if (length >= 6 && memcmp(word + length - 3, "nya", 3) == 0) {
        word[length - 3] = '\0';
    } else if (length >= 6 && memcmp(word + length - 2, "ny", 2) == 0) {
        word[length - 2] = '\0';
    }
}

/* The sign of the first letter in which the two differ. */
static int compare(const char *one, const char *other)
{
    size_t i = 0;
    while (one[i] != '\0' && one[i] == other[i]) {
        i++;
    }
    return (unsigned char)one[i] - (unsigned char)other[i];
}

static void spelling_mend(char *word)
{
    size_t from = 0, before = sizeof SPELLINGS / sizeof *SPELLINGS;
    while (from < before) {
        size_t middle = from + (before - from) / 2;
        int order = compare(word, SPELLINGS[middle].typed);
        if (order == 0) {
            copy_text(word, SPELLINGS[middle].meant, TALK_WORD_BYTES);
            return;
        }
        from = order > 0 ? middle + 1 : from;
        before = order > 0 ? before : middle;
    }
}

/* "kakkk", "adaaa", "iyaa": a letter three times, or twice at the end of a longer word, once. */
static void stretch_mend(char *word)
{
    size_t length = strlen(word), to = 0;
    for (size_t i = 0; i < length; i++) {
        bool third = i + 2 < length && word[i] == word[i + 1] && word[i] == word[i + 2];
        bool last = i + 2 == length && length > 3 && word[i] == word[i + 1];
        bool again = to > 1 && word[i] == word[to - 1] && i + 1 < length && word[i + 1] == word[i];
        if (!third && !last && !again) {
            word[to++] = word[i];
        }
    }
    word[to] = '\0';
}

static const char *const ADDRESSES[] = {"http://", "https://", "www.", "wa.me/",
                                        "bit.ly/", "s.id/",    "t.me/"};

static bool begins(const char *at, const char *end, const char *text)
{
    size_t length = strlen(text);
    if ((size_t)(end - at) < length) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        char byte = at[i] >= 'A' && at[i] <= 'Z' ? (char)(at[i] | 0x20) : at[i];
        if (byte != text[i]) {
            return false;
        }
    }
    return true;
}

/* Behind an address that begins here; the same place when none does. */
static const char *address_skip(TalkText *text, const char *at, const char *end)
{
    for (size_t i = 0; i < sizeof ADDRESSES / sizeof *ADDRESSES; i++) {
        if (!begins(at, end, ADDRESSES[i])) {
            continue;
        }
        text->link = true;
        while (at < end && *at != ' ' && *at != '\n' && *at != '\r') {
            text->apk |= begins(at, end, ".apk");
            at++;
        }
        return at;
    }
    return at;
}

/* One word of letters, or one number with its points. */
static const char *word_take(const char *at, const char *end, char *ret_word)
{
    size_t length = 0;
    bool digits = is_digit((unsigned char)*at);
    for (; at < end; at++) {
        unsigned char byte = (unsigned char)*at;
        bool inner = digits && (byte == '.' || byte == ',' || byte == ':' || byte == '/') &&
                     at + 1 < end && is_digit((unsigned char)at[1]);
        if (digits ? !is_digit(byte) && !inner : !is_letter(byte)) {
            break;
        }
        if (length + 1 < TALK_WORD_BYTES) {
            ret_word[length++] = digits ? (byte == ',' ? '.' : (char)byte) : (char)(byte | 0x20);
        }
    }
    ret_word[length] = '\0';
    return at;
}

/* The number of the first two letters; of a word of one letter the second is none. */
static unsigned begin_of(const char *word)
{
    unsigned first = (unsigned)(word[0] - 'a'), second = (unsigned)(word[1] - 'a');
    return (first < 26 ? first : 0) * 27 + (second < 26 ? second + 1 : 0);
}

static bool may_begin(const TalkText *text, const char *phrase)
{
    unsigned bit = begin_of(phrase);
    return (text->begins[bit / 64] >> (bit % 64) & 1) != 0;
}

static void word_add(TalkText *text, const char *taken, ChatSpan place, bool line)
{
    if (text->count == TALK_WORDS_MAX) {
        return;
    }
    TalkWord *word = &text->words[text->count++];
    copy_text(word->text, taken, sizeof word->text);
    word->at = (uint32_t)(size_t)place.at;
    word->end = word->at + (uint32_t)place.length;
    word->line = line;
    if (is_letter((unsigned char)*taken)) {
        stretch_mend(word->text);
        end_cut(word->text);
        spelling_mend(word->text);
        unsigned bit = begin_of(word->text);
        text->begins[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
}

/* "kue2", "anak2": said twice, no number. */
static bool doubled(const TalkText *text, const char *at, const char *begin, const char *end)
{
    return *at == '2' && at > begin && is_letter((unsigned char)at[-1]) &&
           (at + 1 == end || begins(at + 1, end, "nya") ||
            (!is_letter((unsigned char)at[1]) && !is_digit((unsigned char)at[1]))) &&
           text->count > 0 && !talk_word_is(&text->words[text->count - 1], "pesan");
}

static bool parts(unsigned char byte)
{
    return byte == '\n' || byte == ',' || byte == '+' || byte == ';' || byte == '-' || byte == '*';
}

void talk_text_read(TalkText *ret_text, ChatSpan message)
{
    TalkText *text = ret_text;
    const char *begin = message.at, *at = begin, *end = begin + message.length;
    bool line = true;
    text->count = 0;
    memset(text->begins, 0, sizeof text->begins);
    text->asks = text->link = text->apk = false;
    while (at < end && text->count < TALK_WORDS_MAX) {
        unsigned char byte = (unsigned char)*at;
        bool letter = is_letter(byte);
        const char *behind = letter ? address_skip(text, at, end) : at;
        if (behind != at || (is_digit(byte) && doubled(text, at, begin, end))) {
            at = behind != at ? behind : at + 1;
            continue;
        }
        if (!letter && !is_digit(byte)) {
            text->asks |= byte == '?';
            line |= parts(byte);
            text->apk |= byte == '.' && begins(at, end, ".apk");
            at++;
            continue;
        }
        char taken[TALK_WORD_BYTES];
        const char *from = at;
        at = word_take(at, end, taken);
        word_add(text, taken, (ChatSpan){(const char *)(size_t)(from - begin), (size_t)(at - from)},
                 line);
        line = false;
    }
}

bool talk_word_is(const TalkWord *word, const char *text)
{
    return same(word->text, text);
}

/* Is the word the first one of the phrase? Gives where the next one begins. */
static bool phrase_word(const TalkWord *word, const char **phrase)
{
    const char *at = *phrase;
    size_t i = 0;
    while (at[i] != '\0' && at[i] != ' ' && at[i] != '|' && word->text[i] == at[i]) {
        i++;
    }
    bool ended = at[i] == '\0' || at[i] == ' ' || at[i] == '|';
    *phrase = at + i + (at[i] == ' ');
    return ended && word->text[i] == '\0';
}

size_t talk_text_find(const TalkText *text, const char *phrase)
{
    for (size_t from = 0; from < text->count; from++) {
        const char *at = phrase;
        for (size_t i = from; i < text->count && phrase_word(&text->words[i], &at); i++) {
            if (*at == '\0' || *at == '|') {
                return from;
            }
        }
    }
    return TALK_NOWHERE;
}

bool talk_text_any(const TalkText *text, const char *phrases)
{
    for (const char *at = phrases; *at != '\0'; at += *at == '|') {
        if (may_begin(text, at) && talk_text_find(text, at) != TALK_NOWHERE) {
            return true;
        }
        while (*at != '\0' && *at != '|') {
            at++;
        }
    }
    return false;
}

static int64_t said_number(const char *word)
{
    static const struct {
        char word[12];
        uint8_t number;
    } NUMBERS[] = {
        {"satu", 1},     {"sebuah", 1},   {"seporsi", 1}, {"sebungkus", 1}, {"sekotak", 1},
        {"dua", 2},      {"loro", 2},     {"tiga", 3},    {"telu", 3},      {"tilu", 3},
        {"empat", 4},    {"papat", 4},    {"opat", 4},    {"lima", 5},      {"limo", 5},
        {"enam", 6},     {"genep", 6},    {"tujuh", 7},   {"pitu", 7},      {"delapan", 8},
        {"wolu", 8},     {"sembilan", 9}, {"sanga", 9},   {"sepuluh", 10},  {"sebelas", 11},
        {"selusin", 12}, {"siji", 1},     {"hiji", 1},    {"kalih", 2},     {"sekawan", 4},
        {"gangsal", 5},  {"dalapan", 8},  {"salapan", 9}, {"sapuluh", 10},  {"sedoso", 10},
    };
    for (size_t i = 0; i < sizeof NUMBERS / sizeof *NUMBERS; i++) {
        if (same(NUMBERS[i].word, word)) {
            return NUMBERS[i].number;
        }
    }
    return -1;
}

int64_t talk_word_number(const TalkWord *word)
{
    if (!is_digit((unsigned char)word->text[0])) {
        return said_number(word->text);
    }
    int64_t number = 0;
    for (size_t i = 0; word->text[i] != '\0'; i++) {
        if (!is_digit((unsigned char)word->text[i]) || i > 9) {
            return -1;
        }
        number = number * 10 + (word->text[i] - '0');
    }
    return number;
}
