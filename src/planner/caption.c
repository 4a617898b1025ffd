// SPDX-License-Identifier: Apache-2.0
#include "planner/caption.h"

#include <string.h>

#include "base/money.h"
#include "base/phone.h"
#include "base/text.h"
#include "planner/caption_book.h"
#include "planner/fill.h"

#define MORNING_ENDS ((Minute)11 * 60)
#define NOON_ENDS ((Minute)15 * 60)
#define AFTERNOON_ENDS ((Minute)18 * 60)
#define SAME_WORDS_PERCENT 90u

size_t caption_max(ChannelForm form)
{
    static const size_t MAX_OF[FORM_COUNT] = {STATUS_MAX, GROUP_MAX, PAGE_MAX, CHAT_MAX};
    g_assert(form < FORM_COUNT);
    return MAX_OF[form];
}

void caption_clear(Caption *caption)
{
    g_clear_pointer(&caption->text, g_free);
    g_clear_pointer(&caption->ask, g_free);
}

/* ---- composing ---- */

static GreetingTime time_of(Minute minute)
{
    return minute < MORNING_ENDS     ? TIME_MORNING
           : minute < NOON_ENDS      ? TIME_NOON
           : minute < AFTERNOON_ENDS ? TIME_AFTERNOON
                                     : TIME_EVENING;
}

static bool opening_fits(const Opening *opening, const CaptionAsk *ask)
{
    bool day = opening->weekdays == 0 || (opening->weekdays >> day_weekday(ask->day) & 1) != 0;
    bool pack = opening->pack == NULL || g_strcmp0(opening->pack, ask->pack) == 0;
    return opening->form == ask->form && day && pack &&
           (opening->time == TIME_ANY || opening->time == time_of(ask->minute));
}

/* By the number of the day, and one further when that is the one used before. */
static guint opening_pick(const CaptionBook *book, const CaptionAsk *ask)
{
    g_autoptr(GArray) fitting = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < book->openings->len; i++) {
        if (opening_fits(g_ptr_array_index(book->openings, i), ask)) {
            g_array_append_val(fitting, i);
        }
    }
    g_assert(fitting->len >= 2);
    guint turn = (guint)(ask->day - DAY_MIN) % fitting->len;
    if ((int)g_array_index(fitting, guint, turn) == ask->previous_opening) {
        turn = (turn + 1) % fitting->len;
    }
    return g_array_index(fitting, guint, turn);
}

static bool is_sold_out(const MenuLine *line)
{
    return line->sold_out || line->stock == 0;
}

static size_t count_for_sale(const CaptionAsk *ask)
{
    size_t count = 0;
    for (size_t i = 0; i < ask->menu_count; i++) {
        count += !is_sold_out(&ask->menu[i]);
    }
    return count;
}

/* -1: does not fit; a pillar counts more than a tone. */
static int pattern_score(const Pattern *pattern, const CaptionAsk *ask)
{
    bool tone = pattern->tone != NULL && ask->tone != NULL && g_str_equal(pattern->tone, ask->tone);
    if (pattern->form != ask->form || pattern->kind != ask->kind ||
        (pattern->pillar >= 0 && pattern->pillar != (int)ask->pillar) ||
        (pattern->tone != NULL && !tone) || (size_t)pattern->at_least > count_for_sale(ask)) {
        return -1;
    }
    return (pattern->pillar >= 0 ? 2 : 0) + (tone ? 1 : 0);
}

/* The best fitting pattern; equally good ones take turns by the day. */
static const Pattern *pattern_pick(const CaptionBook *book, const CaptionAsk *ask)
{
    g_autoptr(GPtrArray) best = g_ptr_array_new();
    int best_score = 0;
    for (guint i = 0; i < book->patterns->len; i++) {
        Pattern *pattern = g_ptr_array_index(book->patterns, i);
        int score = pattern_score(pattern, ask);
        if (score > best_score) {
            g_ptr_array_set_size(best, 0);
            best_score = score;
        }
        if (score == best_score) {
            g_ptr_array_add(best, pattern);
        }
    }
    g_assert(best->len > 0);
    return g_ptr_array_index(best, (guint)(ask->day - DAY_MIN) % best->len);
}

char *price_words(int64_t price_idr, const char *unit)
{
    g_autofree char *price = money_format(price_idr);
    return unit != NULL && *unit != '\0' ? g_strconcat(price, "/", unit, NULL)
                                         : g_steal_pointer(&price);
}

static void menu_line_append(const CaptionBook *book, const MenuLine *line, GString *out)
{
    g_autofree char *price = price_words(line->price_idr, line->unit);
    g_string_append_printf(out, "%s• %s %s", out->len > 0 ? "\n" : "", line->name, price);
    if (line->stock > 0 && line->stock <= LOW_STOCK) {
        g_autofree char *number = number_format(line->stock);
        g_autofree char *left =
            fill_text(caption_book_message(book, "stock_left"), &(FillField){"stock", number}, 1);
        g_string_append_printf(out, " %s", left);
    }
}

/* The first `most` lines that are for sale, and how many more there are. */
static char *menu_words(const CaptionBook *book, const CaptionAsk *ask, size_t most)
{
    g_autoptr(GString) out = g_string_new(NULL);
    size_t listed = 0, all = count_for_sale(ask);
    for (size_t i = 0; i < ask->menu_count && listed < most; i++) {
        if (!is_sold_out(&ask->menu[i])) {
            menu_line_append(book, &ask->menu[i], out);
            listed++;
        }
    }
    if (listed < all) {
        g_autofree char *number = number_format((int64_t)(all - listed));
        g_autofree char *more =
            fill_text(caption_book_message(book, "more_menu"), &(FillField){"number", number}, 1);
        g_string_append_printf(out, "%s%s", listed > 0 ? "\n" : "", more);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static bool ask_check(const CaptionAsk *ask, GError **error)
{
    const PackageOffer *package = ask->package;
    if (ask->kind == KIND_PRODUCT && count_for_sale(ask) == 0) {
        return error_set(error, ERROR_INVALID, "nothing on the menu is for sale");
    }
    if (ask->kind != KIND_PROMO) {
        return true;
    }
    if (package == NULL) {
        return error_set(error, ERROR_INVALID, "a promotion needs a package");
    }
    if (ask->day < package->from || ask->day > package->to || package->stock == 0) {
        return error_set(error, ERROR_CONFLICT, "the package is not for sale on this day");
    }
    return true;
}

/* Facts of the package, owned by the caller's variables. */
typedef struct {
    char *normal, *price, *saving, *to;
} PackageWords;

static void package_words_clear(PackageWords *words)
{
    g_free(words->normal);
    g_free(words->price);
    g_free(words->saving);
    g_free(words->to);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PackageWords, package_words_clear)

/* Without a saving the normal price is not shown either. */
static PackageWords package_words(const PackageOffer *package)
{
    PackageWords words = {0};
    if (package == NULL) {
        return words;
    }
    int64_t saving = package->normal_idr - package->price_idr;
    words.price = money_format(package->price_idr);
    words.to = day_format_long(package->to, NULL);
    if (saving > 0) {
        words.normal = money_format(package->normal_idr);
        words.saving = money_format(saving);
    }
    return words;
}

static char *compose_with(const CaptionBook *book, const CaptionAsk *ask, const char *pattern,
                          size_t most)
{
    const PackageOffer *package = ask->package;
    g_auto(PackageWords) offer = package_words(package);
    const Opening *first = g_ptr_array_index(book->openings, opening_pick(book, ask));
    FillField names[] = {{"business", ask->business}, {"group", ask->group}};
    g_autofree char *opening = fill_text(first->text, names, G_N_ELEMENTS(names));
    g_autofree char *menu = menu_words(book, ask, most);
    g_autofree char *until = ask->order_until >= 0 ? minute_format(ask->order_until) : NULL;
    g_autofree char *contact = ask->phone != NULL ? phone_format(ask->phone) : NULL;
    FillField fields[] = {{"opening", opening},
                          {"menu", menu},
                          {"until", until},
                          {"contact", contact},
                          {"business", ask->business},
                          {"group", ask->group},
                          {"delivery", ask->delivery},
                          {"words", ask->words},
                          {"unique", ask->unique},
                          {"position", ask->position},
                          {"name", package != NULL ? package->name : NULL},
                          {"parts", package != NULL ? package->parts : NULL},
                          {"normal", offer.normal},
                          {"price", offer.price},
                          {"saving", offer.saving},
                          {"to", offer.to}};
    return fill_text(pattern, fields, G_N_ELEMENTS(fields));
}

/* Fewer menu lines first; when even one is too long, the owner's words are shortened. */
static char *compose_to_fit(const CaptionBook *book, const CaptionAsk *ask, const char *pattern,
                            size_t *ret_listed)
{
    size_t max = caption_max(ask->form), most = count_for_sale(ask);
    g_autofree char *text = compose_with(book, ask, pattern, most);
    while (text_length(text) > max && most > 1 && fill_uses(pattern, "menu")) {
        most--;
        g_free(g_steal_pointer(&text));
        text = compose_with(book, ask, pattern, most);
    }
    *ret_listed = most;
    size_t over = text_length(text) > max ? text_length(text) - max : 0;
    size_t said = ask->words != NULL ? text_length(ask->words) : 0;
    if (over == 0 || said <= over || !fill_uses(pattern, "words")) {
        return text_shorten(text, max);
    }
    g_autofree char *shorter = text_shorten(ask->words, said - over);
    CaptionAsk less = *ask;
    less.words = shorter;
    g_autofree char *fitted = compose_with(book, &less, pattern, most);
    return text_shorten(fitted, max);
}

bool caption_compose(const CaptionBook *book, const CaptionAsk *ask, Caption *ret_caption,
                     GError **error)
{
    g_assert(book != NULL && ask != NULL && ret_caption != NULL);
    g_assert(ask->form < FORM_CHAT && ask->kind < KIND_COUNT && ask->day >= DAY_MIN);
    if (!ask_check(ask, error)) {
        return false;
    }
    const Pattern *pattern = pattern_pick(book, ask);
    bool wordless = ask->words == NULL || *ask->words == '\0';
    size_t listed = 0;
    Caption caption = {.opening = (int)opening_pick(book, ask)};
    caption.text = compose_to_fit(book, ask, pattern->text, &listed);
    caption.ask = wordless ? g_strdup(ask->english ? pattern->ask_en : pattern->ask) : NULL;
    caption.listed = fill_uses(pattern->text, "menu") ? listed : 0;
    caption.cut = caption.listed > 0 ? count_for_sale(ask) - listed : 0;
    *ret_caption = caption;
    return true;
}

/* ---- comparing ---- */

static GHashTable *word_set(const char *text)
{
    GHashTable *set = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autofree char *folded = text_fold(text);
    g_auto(GStrv) words = g_strsplit(folded, " ", -1);
    for (int i = 0; words[i] != NULL; i++) {
        if (*words[i] != '\0') {
            g_hash_table_add(set, g_strdup(words[i]));
        }
    }
    return set;
}

bool texts_differ(const char *a, const char *b)
{
    g_autoptr(GHashTable) left = word_set(a);
    g_autoptr(GHashTable) right = word_set(b);
    guint common = 0;
    GHashTableIter iter;
    gpointer word = NULL;
    g_hash_table_iter_init(&iter, left);
    while (g_hash_table_iter_next(&iter, &word, NULL)) {
        common += g_hash_table_contains(right, word);
    }
    guint all = g_hash_table_size(left) + g_hash_table_size(right) - common;
    return common * 100 < all * SAME_WORDS_PERCENT;
}
