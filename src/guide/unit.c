// SPDX-License-Identifier: Apache-2.0
#include "guide/unit.h"

#include <string.h>

#include "base/money.h"

#define THOUSAND 1000

static const Unit UNITS[] = {
    {"g", N_("gram"), "g", 1},
    {"ounce", N_("ons (100 gram)"), "g", 100},
    {"kg", N_("kilogram"), "g", THOUSAND},
    {"ml", N_("mililiter"), "ml", 1},
    {"litre", N_("liter"), "ml", THOUSAND},
    {UNIT_PIECE, N_("buah"), UNIT_PIECE, 1},
    {"dozen", N_("lusin (12 buah)"), UNIT_PIECE, 12},
    {"score", N_("kodi (20 buah)"), UNIT_PIECE, 20},
    {"gross", N_("gros (144 buah)"), UNIT_PIECE, 144},
    {"sheet", N_("lembar"), "sheet", 1},
    {"ream", N_("rim (500 lembar)"), "sheet", 500},
    {"spoon", N_("sendok"), "spoon", 1},
    {"bunch", N_("ikat"), "bunch", 1},
};

size_t unit_count(void)
{
    return G_N_ELEMENTS(UNITS);
}

const Unit *unit_at(size_t i)
{
    g_assert(i < G_N_ELEMENTS(UNITS));
    return &UNITS[i];
}

const Unit *unit_find(const char *key)
{
    for (size_t i = 0; i < G_N_ELEMENTS(UNITS); i++) {
        if (g_str_equal(UNITS[i].key, key)) {
            return &UNITS[i];
        }
    }
    return NULL;
}

bool unit_is_base(const Unit *unit)
{
    return unit->in_base == 1;
}

/* Read as thousandths, so that "2,5" is a whole number for the one parser of amounts. */
bool unit_amount_read(const char *typed, int64_t in_base, int64_t *ret_amount)
{
    g_assert(in_base >= 1 && in_base <= UNIT_AMOUNT_MAX);
    int64_t thousandths = 0, product = 0;
    g_autofree char *scaled = g_strconcat(typed, " ribu", NULL);
    if (typed[strspn(typed, "0123456789., ")] != '\0' || !number_parse(scaled, &thousandths) ||
        thousandths < 0 || __builtin_mul_overflow(thousandths, in_base, &product) ||
        product % THOUSAND != 0 || product / THOUSAND > UNIT_AMOUNT_MAX) {
        return false;
    }
    *ret_amount = product / THOUSAND;
    return true;
}

/* Thousandths as a decimal without trailing zeros: 9000 → "9", 7500 → "7,5". */
static char *thousandths_format(int64_t amount)
{
    g_autofree char *whole = number_format(amount / THOUSAND);
    int64_t rest = amount % THOUSAND;
    if (rest == 0) {
        return g_steal_pointer(&whole);
    }
    g_autofree char *decimals = g_strdup_printf("%03d", (int)rest);
    for (size_t end = strlen(decimals); decimals[end - 1] == '0'; end--) {
        decimals[end - 1] = '\0';
    }
    return g_strdup_printf("%s,%s", whole, decimals);
}

const Unit *unit_usual(const char *base)
{
    return unit_find(g_str_equal(base, "g") ? "kg" : g_str_equal(base, "ml") ? "litre" : base);
}

char *unit_number_format(int64_t amount, int64_t in_base)
{
    return in_base == THOUSAND ? thousandths_format(amount) : number_format(amount / in_base);
}

char *unit_amount_format(int64_t amount, const char *base, const Lang *lang)
{
    if (amount < 0) {
        g_autofree char *positive = unit_amount_format(-amount, base, lang);
        return g_strconcat("-", positive, NULL);
    }
    bool weight = g_str_equal(base, "g"), volume = g_str_equal(base, "ml");
    if ((weight || volume) && amount >= THOUSAND) {
        g_autofree char *large = thousandths_format(amount);
        return g_strdup_printf(weight ? tr(lang, "%s kg") : tr(lang, "%s liter"), large);
    }
    g_autofree char *number = number_format(amount);
    const Unit *unit = unit_find(base);
    if (unit == NULL || !unit_is_base(unit)) {
        return g_strdup_printf("%s %s", number, base);
    }
    return g_strdup_printf(weight                       ? tr(lang, "%s gram")
                           : volume                     ? tr(lang, "%s ml")
                           : g_str_equal(base, "sheet") ? tr(lang, "%s lembar")
                           : g_str_equal(base, "spoon") ? tr(lang, "%s sendok")
                           : g_str_equal(base, "bunch") ? tr(lang, "%s ikat")
                                                        : tr(lang, "%s buah"),
                           number);
}
