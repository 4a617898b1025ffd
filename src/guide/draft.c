// SPDX-License-Identifier: Apache-2.0
#include "guide/draft.h"

#include <string.h>

#include "base/money.h"
#include "base/text.h"
#include "guide/topic.h"
#include "guide/wording.h"

#define SENTENCE_WORDS_MAX 28
#define LINES_IN_ORDER 3u
#define LETTERS_TO_SHOUT 12u
#define MANY_DIGITS 9

static const char PRICE_PATTERN[] =
    "(?i)(?:\\brp\\.?\\s*([0-9][0-9.]*)\\s*(rb|ribu|k)?\\b|\\b([0-9]{1,3}(?:\\.[0-9]{3})+)\\b|"
    "\\b([0-9]+)\\s*(rb|ribu|k)\\b|\\{(?:harga|price)\\b)";
static const char TIME_PATTERN[] =
    "(?i)(?:(?<![0-9.])(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9](?![0-9.]|/)|"
    "\\b(?:jam|pukul|pkl)\\.?\\s*[0-9]{1,2}\\b)";
static const char PHONE_PATTERN[] = "(?:\\+?62|\\b0)[\\s-]?8[0-9\\s-]{7,}";
static const char *const CALLS[] = {"call_order", "call_visit", "call_share", "call_save"};

const char *const DRAFT_TRAITS[] = {
    "price",   "time",    "contact", "call",     "one_call", "invitation", "when",       "greeting",
    "order",   "short",   "plain",   "calm",     "careful",  "claims",     "true_price", "quiet",
    "partner", "purpose", "frame",   "together", "warm",     NULL};

static const char *const HINTS[TRAIT_COUNT] = {
    [TRAIT_PRICE] = N_("Harganya belum ditulis."),
    [TRAIT_TIME] = N_("Sampai jam berapa bisa dipesan? Belum ditulis."),
    [TRAIT_CONTACT] = N_("Pesan ke mana? Tulis nomor WA Anda."),
    [TRAIT_CALL] =
        N_("Belum ada ajakan. Tutup dengan satu ajakan, misalnya “Pesan sebelum jam 10, ya.”"),
    [TRAIT_ONE_CALL] =
        N_("Ajakannya lebih dari satu. Pilih satu saja supaya pembaca tidak bingung."),
    [TRAIT_INVITATION] = N_("Belum mengajak orang menjawab. Tambahkan, misalnya: “Ada yang mau "
                            "ditanyakan? Balas saja.”"),
    [TRAIT_WHEN] = N_("Tulis untuk kapan: hari ini, besok, atau sampai tanggal berapa."),
    [TRAIT_GREETING] = N_("Di grup, minta izin atau beri salam dulu."),
    [TRAIT_ORDER] = N_("Ajakannya terlalu cepat. Sapa dulu, ceritakan isinya, baru mengajak."),
    [TRAIT_SHORT] = N_("Terlalu panjang untuk tempat ini. Potong yang kurang perlu."),
    [TRAIT_PLAIN] = N_("Ada kalimat yang terlalu panjang. Pecah jadi dua."),
    [TRAIT_CALM] = N_("Terlalu banyak huruf besar atau tanda seru; terasa seperti berteriak."),
    [TRAIT_CAREFUL] = N_("Ada kata yang bisa menyinggung atau salah tempat."),
    [TRAIT_CLAIMS] = N_("Ada janji atau pujian yang belum ada buktinya."),
    [TRAIT_TRUE_PRICE] = N_("Harganya berbeda dari daftar jualan."),
    [TRAIT_QUIET] = N_("Ini hari tenang. Jangan berjualan dulu; sapa saja."),
    [TRAIT_PARTNER] = N_("Sapa pembacanya: Ibu, Bapak, teman, atau tetangga."),
    [TRAIT_PURPOSE] = N_("Belum jelas untuk apa tulisan ini."),
    [TRAIT_FRAME] = N_("Beri sedikit cerita: siapa, kapan, atau mengapa."),
    [TRAIT_TOGETHER] = N_("Ajak pembaca ikut serta: memilih, mengusulkan, atau bercerita."),
    [TRAIT_WARM] = N_("Tambahkan sapaan atau terima kasih supaya terasa akrab."),
};

const char *draft_trait_hint(DraftTrait trait)
{
    g_assert(trait < TRAIT_COUNT);
    return HINTS[trait];
}

static bool finds(const char *text, const char *pattern)
{
    return g_regex_match_simple(pattern, text, 0, 0);
}

/* ---- prices ---- */

/* "10.000" → 10000; with "rb" a thousand times as much; -1: no sum of money. */
static int64_t amount_of(const char *digits, const char *thousands)
{
    int64_t amount = 0;
    int seen = 0;
    for (const char *at = digits; *at != '\0' && seen <= MANY_DIGITS; at++) {
        if (g_ascii_isdigit(*at)) {
            amount = amount * 10 + (*at - '0');
            seen++;
        }
    }
    return seen == 0 || seen > MANY_DIGITS ? -1 : *thousands != '\0' ? amount * 1000 : amount;
}

/* The first price in the text, -1 without one, and where it begins. */
static int64_t price_first(const char *text, int *ret_at)
{
    g_autoptr(GRegex) regex = g_regex_new(PRICE_PATTERN, 0, 0, NULL);
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(regex, text, 0, &match)) {
        return -1;
    }
    g_match_info_fetch_pos(match, 0, ret_at, NULL);
    for (int group = 1; group <= 4; group++) {
        g_autofree char *digits = g_match_info_fetch(match, group);
        g_autofree char *thousands = g_match_info_fetch(match, group == 1 ? 2 : 5);
        if (group != 2 && digits != NULL && *digits != '\0') {
            return amount_of(digits, group == 3 || thousands == NULL ? "" : thousands);
        }
    }
    return -1;
}

bool draft_has_price(const char *text)
{
    int at = 0;
    return price_first(text, &at) >= 0 || finds(text, "\\{(?:harga|price)\\b");
}

/* The goods whose name stands last before the price: "Nasi kuning Rp10.000". A number right before
 * the name means several of them, and then the price may be of all. */
static const DraftGoods *goods_before(const Draft *draft, const char *before)
{
    const DraftGoods *found = NULL;
    size_t best = 0;
    g_autofree char *spaced = words_spaced(before);
    for (size_t i = 0; i < draft->goods_count; i++) {
        g_autofree char *name = words_spaced(draft->goods[i].name);
        if (g_str_has_suffix(spaced, name) && strlen(name) > best && strlen(name) > 2) {
            best = strlen(name);
            found = &draft->goods[i];
        }
    }
    size_t left = strlen(spaced) - best;
    return found != NULL && left > 0 && g_ascii_isdigit(spaced[left - 1]) ? NULL : found;
}

const DraftGoods *draft_wrong_price(const Draft *draft, int64_t *ret_written_idr)
{
    g_auto(GStrv) lines = g_strsplit(draft->text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        int at = 0;
        int64_t written = price_first(*line, &at);
        if (written < 0) {
            continue;
        }
        g_autofree char *before = g_strndup(*line, (gsize)at);
        const DraftGoods *goods = goods_before(draft, before);
        if (goods != NULL && goods->price_idr != written) {
            *ret_written_idr = written;
            return goods;
        }
    }
    return NULL;
}

static bool names_goods(const Draft *draft, const char *spaced)
{
    for (size_t i = 0; i < draft->goods_count; i++) {
        g_autofree char *name = words_spaced(draft->goods[i].name);
        if (strlen(name) > 2 && strstr(spaced, name) != NULL) {
            return true;
        }
    }
    return false;
}

bool draft_has_unit(const Knowledge *knowledge, const Draft *draft)
{
    g_auto(GStrv) lines = g_strsplit(draft->text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        g_autofree char *spaced = words_spaced(*line);
        int at = 0;
        if (price_first(*line, &at) >= 0 && !finds(*line, "[0-9]\\s*/\\s*[a-z]") &&
            wording_in(knowledge, "per_unit", spaced) == NULL && !names_goods(draft, spaced)) {
            return false;
        }
    }
    return true;
}

/* ---- calls, order and style ---- */

static int count_calls(const Knowledge *knowledge, const char *spaced)
{
    int count = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(CALLS); i++) {
        count += wording_in(knowledge, CALLS[i], spaced) != NULL;
    }
    return count;
}

static bool invites(const Knowledge *knowledge, const Draft *draft, const char *spaced)
{
    return strchr(draft->text, '?') != NULL || wording_in(knowledge, "invitation", spaced) != NULL;
}

/* In a text of some lines the first one does not call to buy yet. */
static bool in_order(const Knowledge *knowledge, const Draft *draft)
{
    g_autofree char *trimmed = g_strstrip(g_strdup(draft->text));
    g_auto(GStrv) lines = g_strsplit(trimmed, "\n", -1);
    if (g_strv_length(lines) < LINES_IN_ORDER) {
        return true;
    }
    g_autofree char *first = words_spaced(lines[0]);
    return count_calls(knowledge, first) == 0;
}

static bool is_plain(const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_auto(GStrv) sentences = g_regex_split_simple("[.!?:\\n•]+\\s|\\n", valid, 0, 0);
    for (char **sentence = sentences; *sentence != NULL; sentence++) {
        g_autofree char *folded = text_fold(*sentence);
        int words = 1;
        for (const char *at = folded; *at != '\0'; at++) {
            words += *at == ' ';
        }
        if (words > SENTENCE_WORDS_MAX) {
            return false;
        }
    }
    return true;
}

static bool is_calm(const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    size_t letters = 0, capitals = 0;
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        letters += g_unichar_isalpha(c);
        capitals += g_unichar_isupper(c);
    }
    return strstr(text, "!!!") == NULL && (letters < LETTERS_TO_SHOUT || capitals * 2 < letters);
}

static bool touches(const Knowledge *knowledge, const Draft *draft, bool claim)
{
    g_autofree char *spaced = words_spaced(draft->text);
    g_autofree char *proven = words_spaced(draft->proven);
    const char *word = NULL;
    const Topic *topic = NULL;
    for (size_t i = 0; (topic = topic_in(knowledge, spaced, proven, i, &word)) != NULL; i++) {
        if (topic->claim == claim) {
            return true;
        }
    }
    return false;
}

/* ---- all of them ---- */

static void put(unsigned *traits, DraftTrait trait, bool holds)
{
    *traits |= holds ? 1u << trait : 0;
}

static void put_facts(unsigned *traits, const Knowledge *knowledge, const Draft *draft,
                      const char *spaced)
{
    int64_t written = 0;
    bool priced = draft_has_price(draft->text);
    bool timed = finds(draft->text, TIME_PATTERN) || wording_in(knowledge, "lead", spaced) != NULL;
    put(traits, TRAIT_PRICE, !draft->sells || priced);
    put(traits, TRAIT_TIME, !draft->sells || timed);
    put(traits, TRAIT_CONTACT,
        !draft->sells || finds(draft->text, PHONE_PATTERN) ||
            wording_in(knowledge, "contact", spaced) != NULL);
    put(traits, TRAIT_WHEN, timed || wording_in(knowledge, "when", spaced) != NULL);
    put(traits, TRAIT_TRUE_PRICE, draft_wrong_price(draft, &written) == NULL);
    put(traits, TRAIT_SHORT,
        draft->text_max == 0 || (int64_t)text_length(draft->text) <= draft->text_max);
}

static void put_calls(unsigned *traits, const Knowledge *knowledge, const Draft *draft,
                      const char *spaced)
{
    int calls = count_calls(knowledge, spaced);
    bool invited = invites(knowledge, draft, spaced);
    put(traits, TRAIT_CALL, calls > 0 || (!draft->sells && invited));
    put(traits, TRAIT_ONE_CALL, calls <= 1);
    put(traits, TRAIT_INVITATION, invited);
    put(traits, TRAIT_PURPOSE, *draft->purpose != '\0' || calls > 0 || invited);
    put(traits, TRAIT_ORDER, in_order(knowledge, draft));
}

unsigned draft_traits(const Knowledge *knowledge, const Draft *draft)
{
    unsigned traits = 0;
    g_autofree char *spaced = words_spaced(draft->text);
    bool group = g_str_equal(draft->form, "group");
    put_facts(&traits, knowledge, draft, spaced);
    put_calls(&traits, knowledge, draft, spaced);
    put(&traits, TRAIT_GREETING, !group || wording_in(knowledge, "greeting", spaced) != NULL);
    put(&traits, TRAIT_PLAIN, is_plain(draft->text));
    put(&traits, TRAIT_CALM, is_calm(draft->text));
    put(&traits, TRAIT_CAREFUL, !touches(knowledge, draft, false));
    put(&traits, TRAIT_CLAIMS, !touches(knowledge, draft, true));
    put(&traits, TRAIT_QUIET, !draft->sells || *draft->quiet == '\0');
    put(&traits, TRAIT_PARTNER,
        *draft->audience != '\0' || wording_in(knowledge, "partner", spaced) != NULL);
    put(&traits, TRAIT_FRAME, wording_in(knowledge, "frame", spaced) != NULL);
    put(&traits, TRAIT_TOGETHER, wording_in(knowledge, "together", spaced) != NULL);
    put(&traits, TRAIT_WARM, wording_in(knowledge, "warm", spaced) != NULL);
    return traits;
}
