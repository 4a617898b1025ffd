// SPDX-License-Identifier: Apache-2.0
#include "intake/summary_word.h"

#include <string.h>

#include "intake/reading.h"

#define WORD_MAX 40u

static const struct {
    const char *measure, *names; /* " name|other name|" */
} NAMES[] = {
    {"followers", "|pengikut|follower|followers|subscriber|subscribers|pengikut halaman|page followers|"
                  "pengikut saluran|channel followers|pengikut saat ini|current followers|"},
    {"new_followers", "|pengikut baru|follower baru|new follower|new followers|net followers|"
                      "pengikut bersih|net follows|follows|subscriber baru|new subscribers|"},
    {"reach", "|akun yang dijangkau|akun dijangkau|akun terjangkau|jangkauan|jangkauan akun|"
              "jangkauan postingan|jangkauan halaman|jangkauan konten|reach|account reached|"
              "accounts reached|reached accounts|people reached|post reach|page reach|"
              "orang yang dijangkau|orang dijangkau|menjangkau akun|menjangkau orang|viewer|viewers|"
              "unique viewers|penonton|penonton unik|pemirsa|pemirsa unik|dilihat oleh|"
              "dilihat oleh orang|dilihat orang|orang melihat|orang yang melihat|yang melihat|"
              "viewed by|viewed by people|jangkauan facebook|jangkauan instagram|facebook reach|"
              "instagram reach|"},
    {"views", "|tayangan|penayangan|view|views|video view|video views|tayangan video|"
              "penayangan video|tayangan konten|content views|tayangan postingan|post views|ditonton|"
              "impresi|impressions|plays|pemutaran|"},
    {"visitors", "|kunjungan profil|profile visit|profile visits|profile views|tayangan profil|"
                 "penayangan profil|kunjungan|visits|pengunjung|visitor|visitors|kunjungan halaman|"
                 "page visits|kunjungan facebook|facebook visits|kunjungan profil instagram|"
                 "instagram profile visits|pengunjung toko|pengunjung profil|"},
    {"comments", "|komentar|comment|comments|komentar video|komentar postingan|post comments|"},
    {"likes", "|suka|like|likes|disukai|tanda suka|suka video|suka postingan|post likes|"},
    {"shares", "|dibagikan|bagikan|pembagian|share|shares|berbagi|post shares|"},
    {"interactions", "|interaksi|interaksi konten|interaksi dengan konten|interaction|interactions|"
                     "content interactions|keterlibatan|engagement|interaksi postingan|"
                     "post engagement|post engagements|post interactions|"},
    {"clicks", "|klik tautan|ketukan tautan|klik link|link click|link clicks|link taps|"
               "ketukan tautan eksternal|external link taps|klik situs web|klik website|website clicks|"
               "website taps|klik tautan bio|bio link clicks|"},
    {"rank", "|peringkat|rank|ranking|"},
};

static const char FRAME[] =
    "|ringkasan|overview|summary|insight|insights|performa|performance|wawasan|dasbor|dashboard|"
    "dasbor profesional|professional dashboard|analitik|analytics|statistik|lihat semua|see all|"
    "see more|lihat selengkapnya|selengkapnya|lainnya|more|bagikan|share|kembali|back|semua|all|"
    "metrik utama|key metrics|ikhtisar|";

static const char TIME[] =
    "|hari|days|day|terakhir|last|minggu|pekan|week|weeks|lalu|ago|bulan|month|months|sampai|hingga|to|"
    "sd|ini|this|the|past|jam|hours|pukul|wib|wita|wit|yang|diperbarui|updated|today|kemarin|"
    "yesterday|dari|from|tanggal|date|senin|selasa|rabu|kamis|jumat|sabtu|januari|jan|"
    "january|februari|feb|february|maret|mar|march|april|apr|mei|may|juni|jun|june|juli|jul|july|"
    "agustus|agu|agt|aug|august|september|sep|sept|oktober|okt|oct|october|november|nov|desember|des|"
    "dec|december|mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min|periode|period|";

/* Behind these stands an earlier time or the difference to it. */
static const char CHANGE[] =
    "|vs|versus|dibanding|dibandingkan|compared|naik|turun|meningkat|menurun|up|down|increased|"
    "decreased|sebelumnya|previous|previously|persen|percent|";

/* They say nothing at either end of a name. */
static const char FILLER[] = "|dan|and|total|jumlah|anda|kamu|your|you|kali|times|x|";

static bool is_among(const char *list, const char *word)
{
    char marked[WORD_MAX * 3 + 3];
    size_t length = strlen(word);
    if (length == 0 || length + 3 > sizeof marked) {
        return false;
    }
    marked[0] = '|';
    memcpy(marked + 1, word, length);
    marked[length + 1] = '|';
    marked[length + 2] = '\0';
    return strstr(list, marked) != NULL;
}

const char *summary_measure(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        if (is_among(NAMES[i].names, name)) {
            return NAMES[i].measure;
        }
    }
    return NULL;
}

bool summary_is_frame(const char *name)
{
    return is_among(FRAME, name);
}

static SummaryPiece *piece_add(SummaryLine *line, bool number)
{
    if (line->count == SUMMARY_PIECES_MAX) {
        line->crowded = true;
        return NULL;
    }
    SummaryPiece *piece = &line->pieces[line->count++];
    *piece = (SummaryPiece){.number = number, .name = number ? NULL : g_string_new(NULL)};
    line->numbers += number;
    return piece;
}

static void word_add(SummaryLine *line, const char *word)
{
    bool joins = line->count > 0 && !line->pieces[line->count - 1].number;
    SummaryPiece *piece = joins ? &line->pieces[line->count - 1] : piece_add(line, false);
    if (piece != NULL) {
        g_string_append_printf(piece->name, "%s%s", piece->name->len > 0 ? " " : "", word);
    }
}

static bool is_inner(gunichar letter)
{
    return g_unichar_isalnum(letter);
}

/* Letters and digits from here on, at most WORD_MAX bytes of them. */
static const char *word_take(const char *at, char *word)
{
    size_t length = 0;
    while (is_inner(g_utf8_get_char(at))) {
        const char *next = g_utf8_next_char(at);
        if (length + (size_t)(next - at) < WORD_MAX) {
            memcpy(word + length, at, (size_t)(next - at));
            length += (size_t)(next - at);
        }
        at = next;
    }
    word[length] = '\0';
    return at;
}

static const char *blank_pass(const char *at)
{
    return at + (*at == ' ');
}

/* Digits with their marks and "rb", "jt", "K", "M", also behind a blank. NULL: it is a clock, a date or
 * the beginning of a word. */
static const char *number_take(const char *at, int64_t *ret_value)
{
    char number[WORD_MAX * 2] = "", scale[WORD_MAX];
    size_t digits = strspn(at, "0123456789.,");
    while (digits > 1 && strchr(".,", at[digits - 1]) != NULL) {
        digits--;
    }
    const char *end = at + digits;
    if (digits >= WORD_MAX || ((*end == ':' || *end == '/') && g_ascii_isdigit(end[1])) ||
        (*end == '-' && g_ascii_isalpha(end[1]))) {
        return NULL;
    }
    bool joined = is_inner(g_utf8_get_char(end));
    const char *behind = word_take(joined ? end : blank_pass(end), scale);
    bool scaled = is_among("|rb|ribu|k|jt|juta|m|mio|", scale);
    if (joined && !scaled) {
        return NULL;
    }
    memcpy(number, at, digits);
    number[digits] = '\0';
    if (scaled) {
        g_strlcat(number, scale, sizeof number);
        end = behind + (*behind == '+');
    }
    return read_number(number, false, ret_value) == READ_OK ? end : NULL;
}

static bool is_percent(const char *end)
{
    return *blank_pass(end) == '%';
}

/* What begins with a digit, as a number, a change or a word. */
static const char *digits_pass(SummaryLine *line, const char *at, bool is_signed)
{
    int64_t value = 0;
    const char *end = number_take(at, &value);
    if (end == NULL) {
        char word[WORD_MAX];
        end = at + strspn(at, "0123456789.,:/");
        end = word_take(end, word);
        g_autofree char *whole = g_strndup(at, (gsize)MIN(end - at, (ptrdiff_t)WORD_MAX - 1));
        word_add(line, whole);
        return end;
    }
    if (is_percent(end)) {
        line->change = true;
        return blank_pass(end) + 1;
    }
    if (is_signed) {
        line->change = true;
        return end;
    }
    SummaryPiece *piece = piece_add(line, true);
    if (piece != NULL) {
        piece->value = value;
    }
    return end;
}

static char *folded(const char *text)
{
    g_autofree char *plain = g_utf8_normalize(text, -1, G_NORMALIZE_ALL_COMPOSE);
    g_autofree char *small = g_utf8_strdown(plain != NULL ? plain : "", -1);
    GString *out = g_string_new(NULL);
    for (const char *at = small; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar letter = g_utf8_get_char(at);
        bool hidden = g_unichar_type(letter) == G_UNICODE_FORMAT;
        if (!hidden) {
            bool dash = letter == 0x2212 || letter == 0x2013 || letter == 0x2014;
            g_string_append_unichar(out, dash                       ? '-'
                                         : g_unichar_isspace(letter) ? ' '
                                                                     : letter);
        }
    }
    return g_string_free(out, FALSE);
}

/* A sign belongs to the number behind it unless a number or a word ends right before it ("1-7"). */
static bool sign_at(const char *begin, const char *at)
{
    bool free = at == begin || !g_ascii_isalnum(at[-1]);
    return (*at == '+' || *at == '-') && free && g_ascii_isdigit(at[1]);
}

static bool is_arrow(gunichar letter)
{
    return (letter >= 0x2190 && letter <= 0x21ff) || letter == 0x25b2 || letter == 0x25bc ||
           letter == 0x25b4 || letter == 0x25be || letter == 0x2b06 || letter == 0x2b07;
}

static const char *bracket_pass(const char *at)
{
    const char *end = strchr(at, ')');
    return end != NULL ? end + 1 : at + strlen(at);
}

static void filler_strip(GString *name)
{
    for (const char *last = NULL; (last = strrchr(name->str, ' ')) != NULL;) {
        g_autofree char *first = g_strndup(name->str, strcspn(name->str, " "));
        if (is_among(FILLER, first)) {
            g_string_erase(name, 0, (gssize)strlen(first) + 1);
        } else if (is_among(FILLER, last + 1)) {
            g_string_truncate(name, (gsize)(last - name->str));
        } else {
            return;
        }
    }
}

void summary_line_read(const char *text, SummaryLine *ret_line)
{
    g_autofree char *small = folded(text);
    *ret_line = (SummaryLine){0};
    for (const char *at = small; *at != '\0';) {
        char word[WORD_MAX];
        if (is_arrow(g_utf8_get_char(at))) {
            ret_line->change = true;
            break;
        }
        if (*at == '(') {
            ret_line->change = true;
            at = bracket_pass(at);
        } else if (sign_at(small, at)) {
            at = digits_pass(ret_line, at + 1, true);
        } else if (g_ascii_isdigit(*at)) {
            at = digits_pass(ret_line, at, false);
        } else if (is_inner(g_utf8_get_char(at))) {
            at = word_take(at, word);
            if (is_among(CHANGE, word)) {
                ret_line->change = true;
                break;
            }
            word_add(ret_line, word);
        } else {
            at = g_utf8_next_char(at);
        }
    }
    for (size_t i = 0; i < ret_line->count; i++) {
        if (!ret_line->pieces[i].number) {
            filler_strip(ret_line->pieces[i].name);
        }
    }
}

void summary_line_clear(SummaryLine *line)
{
    for (size_t i = 0; i < line->count; i++) {
        if (line->pieces[i].name != NULL) {
            g_string_free(line->pieces[i].name, TRUE);
        }
    }
    line->count = 0;
}

static bool is_time_word(const char *word)
{
    return g_ascii_isdigit(*word) ? word[strspn(word, "0123456789.,:/")] == '\0'
                                  : is_among(TIME, word);
}

bool summary_is_time(const SummaryLine *line, int64_t *ret_days)
{
    bool said = false;
    for (size_t i = 0; i < line->count; i++) {
        const SummaryPiece *piece = &line->pieces[i];
        if (piece->number) {
            continue;
        }
        g_auto(GStrv) words = g_strsplit(piece->name->str, " ", -1);
        for (size_t j = 0; words[j] != NULL; j++) {
            if (!is_time_word(words[j])) {
                return false;
            }
            said = true;
            bool days = i > 0 && line->pieces[i - 1].number && j == 0 && line->numbers == 1 &&
                        is_among("|hari|days|day|", words[j]);
            *ret_days = days ? line->pieces[i - 1].value : *ret_days;
        }
    }
    return said;
}
