// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/date.h"
#include "base/money.h"
#include "base/phone.h"
#include "base/text.h"
#include "fuzz/fuzz.h"

static void dates(const char *text)
{
    Day day = 0;
    Minute minute = 0;
    int64_t instant = 0;
    Period period = {0};
    if (day_parse(text, &day)) {
        g_autofree char *again = day_format(day);
        g_assert_cmpstr(again, ==, text);
        g_assert_true(day >= DAY_MIN && day <= DAY_MAX);
    }
    if (minute_parse(text, &minute)) {
        g_assert_true(minute >= 0 && minute < MINUTES_A_DAY);
    }
    if (instant_parse(text, &instant)) {
        g_autofree char *local = instant_format(instant, ZONE_WIT);
        int64_t again = 0;
        g_assert_true(!instant_parse(local, &again) || again == instant);
    }
    if (period_parse(text, &period)) {
        g_autofree char *again = period_format(period);
        g_assert_cmpstr(again, ==, text);
    }
}

static void amounts(const char *text)
{
    int64_t number = 0, again = 0;
    if (!number_parse(text, &number)) {
        return;
    }
    g_assert_true(number >= -MONEY_MAX_IDR && number <= MONEY_MAX_IDR);
    g_autofree char *money = money_format(number);
    g_assert_true(number_parse(money, &again));
    g_assert_cmpint(again, ==, number);
}

static void phones(const char *text)
{
    g_autofree char *e164 = NULL;
    g_autofree char *again = NULL;
    if (!phone_parse(text, &e164)) {
        return;
    }
    g_assert_true(*e164 == '+' && strspn(e164 + 1, "0123456789") == strlen(e164 + 1));
    g_assert_true(strlen(e164) >= 9 && strlen(e164) <= 16);
    g_assert_true(phone_parse(e164, &again));
    g_assert_cmpstr(again, ==, e164);
}

static void words(const char *text)
{
    g_autofree char *clean = text_clean(text, true);
    g_autofree char *twice = text_clean(clean, true);
    g_autofree char *folded = text_fold(text);
    g_autofree char *slug = text_slug(text, 20);
    g_autofree char *cut = text_shorten(clean, 5);
    g_assert_true(g_utf8_validate(clean, -1, NULL) && g_utf8_validate(folded, -1, NULL));
    g_assert_cmpstr(clean, ==, twice);
    g_assert_cmpuint(text_length(cut), <=, 5);
    g_assert_true(*slug != '\0' && strlen(slug) <= 20);
    g_assert_cmpuint(strspn(slug, "abcdefghijklmnopqrstuvwxyz0123456789-"), ==, strlen(slug));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *text = fuzz_text(data, size);
    dates(text);
    amounts(text);
    phones(text);
    words(text);
    return 0;
}
