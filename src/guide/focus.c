// SPDX-License-Identifier: Apache-2.0
#include "guide/focus.h"

#include "base/form.h"

static const char *const NAMES[FOCUS_ADVICES] = {
    [FOCUS_KEEP] = N_("teruskan"),
    [FOCUS_FEED] = N_("isi lagi"),
    [FOCUS_PARK] = N_("istirahatkan"),
    [FOCUS_CLOSE] = N_("tutup"),
};

FocusAdvice focus_advise(const Knowledge *knowledge, const Account *account, const char *chosen)
{
    const Platform *platform = platform_find(knowledge, account->platform);
    if (platform != NULL && platform->status == PLATFORM_CLOSED) {
        return FOCUS_CLOSE;
    }
    if (account->active) {
        return FOCUS_KEEP;
    }
    return form_set_has(chosen, account->platform) ? FOCUS_FEED : FOCUS_PARK;
}

const char *focus_name(FocusAdvice advice)
{
    g_assert(advice < FOCUS_ADVICES);
    return NAMES[advice];
}

char *focus_warning(const Knowledge *knowledge, const char *chosen, Depth depth, const Lang *lang)
{
    size_t candidates = 0, taken = 0;
    for (size_t i = 0; i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        bool possible = platform_may_be_proposed(platform);
        candidates += possible;
        taken += possible && form_set_has(chosen, platform->key);
    }
    if (taken == candidates) {
        return g_strdup(tr(lang, "Semua alat dipilih. Lebih baik sedikit tetapi terurus daripada "
                                 "banyak tetapi sepi; pilih yang dibuka pembeli Anda."));
    }
    if (taken > tool_limit(depth)) {
        return g_strdup_printf(tr(lang, "%d alat sekaligus terlalu banyak untuk mulai; coba paling "
                                        "banyak %d dulu."),
                               (int)taken, (int)tool_limit(depth));
    }
    return NULL;
}
