// SPDX-License-Identifier: Apache-2.0
#include "guide/description.h"

#include "base/money.h"

static const char *given(const DescriptionAsk *ask, const FactQuestion *fact)
{
    return fact_question_fits(fact, ask->trade) ? answers_text(ask->facts, fact->key) : "";
}

static void say(GString *out, const char *apart, const char *pattern, const char *value)
{
    g_autoptr(GString) said = g_string_new(pattern);
    g_string_replace(said, "{value}", value, 0);
    g_string_append_printf(out, "%s%s", out->len > 0 ? apart : "", said->str);
}

static char *price_of(const DescriptionAsk *ask)
{
    g_autofree char *price = money_format(ask->price_idr);
    return *ask->unit != '\0' ? g_strconcat(price, "/", ask->unit, NULL) : g_steal_pointer(&price);
}

char *description_short(const Knowledge *knowledge, const DescriptionAsk *ask)
{
    g_autoptr(GString) out = g_string_new(ask->name);
    for (size_t i = 0; i < fact_question_count(knowledge); i++) {
        const FactQuestion *fact = fact_question_at(knowledge, i);
        const char *value = given(ask, fact);
        if (*value != '\0' && *fact->short_say != '\0') {
            say(out, ", ", fact->short_say, value);
        }
    }
    if (ask->price_idr > 0) {
        g_autofree char *price = price_of(ask);
        g_string_append_printf(out, ". %s", price);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The facts, then what nobody else has, then price and how to order. */
char *description_long(const Knowledge *knowledge, const DescriptionAsk *ask)
{
    g_autoptr(GString) out = g_string_new(ask->name);
    g_string_append_c(out, '.');
    for (size_t i = 0; i < fact_question_count(knowledge); i++) {
        const FactQuestion *fact = fact_question_at(knowledge, i);
        const char *value = given(ask, fact);
        if (*value != '\0') {
            say(out, " ", fact->say, value);
        }
    }
    if (*ask->unique != '\0') {
        g_string_append_printf(out, " %s", ask->unique);
    }
    if (ask->price_idr > 0) {
        g_autofree char *price = price_of(ask);
        say(out, " ", "Harga {value}.", price);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

const FactQuestion *description_missing(const Knowledge *knowledge, const DescriptionAsk *ask,
                                        size_t i)
{
    for (size_t at = 0; at < fact_question_count(knowledge); at++) {
        const FactQuestion *fact = fact_question_at(knowledge, at);
        if (fact->needed && fact_question_fits(fact, ask->trade) && *given(ask, fact) == '\0' &&
            i-- == 0) {
            return fact;
        }
    }
    return NULL;
}
