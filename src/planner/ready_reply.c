// SPDX-License-Identifier: Apache-2.0
#include "planner/ready_reply.h"

#include <string.h>

#include "base/phone.h"
#include "base/text.h"
#include "planner/message.h"

#define STAND_IN "Bapak/Ibu"

static const char *const PLAIN_GAPS[] = {"nama", "usaha", "kontak", "tempat", "jam_balas", "buka_lagi", NULL};

/* "{harga Nasi kuning}" → "harga", "Nasi kuning". */
typedef struct {
    char *name, *product;
    const char *after; /* where the text goes on; NULL: the brace is never closed */
} Gap;

static void gap_clear(Gap *gap)
{
    g_free(gap->name);
    g_free(gap->product);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Gap, gap_clear)

static Gap gap_read(const char *open)
{
    const char *close = strpbrk(open + 1, "}\n");
    if (close == NULL || *close != '}') {
        return (Gap){0};
    }
    g_autofree char *inner = g_strndup(open + 1, (gsize)(close - open - 1));
    g_strstrip(inner);
    size_t word = strcspn(inner, " ");
    return (Gap){.name = g_strndup(inner, word),
                 .product = g_strdup(g_strchug(inner + word)),
                 .after = close + 1};
}

static bool asks_price(const Gap *gap)
{
    return g_str_equal(gap->name, "harga") || g_str_equal(gap->name, "price");
}

static bool names_product(const Gap *gap)
{
    return asks_price(gap) || g_str_equal(gap->name, "stok") || g_str_equal(gap->name, "stock");
}

/* "{status pesanan}" */
static bool asks_order(const Gap *gap)
{
    return g_str_equal(gap->name, "status") && g_str_equal(gap->product, "pesanan");
}

static const ReplyProduct *product_of(const ReplyFacts *facts, const char *name)
{
    g_autofree char *wanted = text_fold(name);
    for (size_t i = 0; i < facts->product_count; i++) {
        g_autofree char *here = text_fold(facts->products[i].name);
        if (g_str_equal(here, wanted)) {
            return &facts->products[i];
        }
    }
    return NULL;
}

static char *gap_problem(const Gap *gap, const ReplyFacts *facts, const Lang *lang)
{
    if (gap->after == NULL) {
        return g_strdup(tr(lang, "Ada kurung { yang belum ditutup dengan }."));
    }
    if (asks_order(gap)) {
        return NULL;
    }
    if (!names_product(gap)) {
        return g_strv_contains(PLAIN_GAPS, gap->name) && *gap->product == '\0'
                   ? NULL
                   : g_strdup_printf(tr(lang,
                                        "Tanda {%s} belum dikenal. Pakai {harga nama barang}, "
                                        "{stok nama barang}, {status pesanan}, {nama}, {usaha}, "
                                        "{kontak}, {tempat}, {jam_balas}, atau {buka_lagi}."),
                                     gap->name);
    }
    return product_of(facts, gap->product) != NULL
               ? NULL
               : g_strdup_printf(tr(lang, "Barang “%s” tidak ada di daftar jualan. Tulis namanya "
                                          "persis seperti di daftar."),
                                 gap->product);
}

char *ready_reply_problem(const char *text, const ReplyFacts *facts, const Lang *lang)
{
    g_assert(text != NULL && facts != NULL);
    for (const char *open = strchr(text, '{'); open != NULL;) {
        g_auto(Gap) gap = gap_read(open);
        char *problem = gap_problem(&gap, facts, lang);
        if (problem != NULL) {
            return problem;
        }
        open = strchr(gap.after, '{');
    }
    return NULL;
}

static char *stock_words(const ReplyProduct *product)
{
    if (product->stock < 0) {
        return g_strdup("masih ada");
    }
    if (product->stock == 0) {
        return g_strdup("sedang habis");
    }
    return g_strdup_printf("masih ada %" G_GINT64_FORMAT "%s%s", product->stock,
                           *product->unit != '\0' ? " " : "", product->unit);
}

/* NULL: nothing is known. */
static char *gap_value(const Gap *gap, const ReplyFacts *facts)
{
    if (names_product(gap)) {
        const ReplyProduct *product = product_of(facts, gap->product);
        return product == NULL   ? NULL
               : asks_price(gap) ? price_words(product->price_idr, product->unit)
                                 : stock_words(product);
    }
    if (g_str_equal(gap->name, "nama")) {
        bool known = facts->customer != NULL && *facts->customer != '\0';
        return g_strdup(known ? facts->customer : STAND_IN);
    }
    if (g_str_equal(gap->name, "kontak")) {
        return *facts->phone != '\0' ? phone_format(facts->phone) : NULL;
    }
    if (g_str_equal(gap->name, "jam_balas")) {
        return facts->signal_count > 0 ? windows_words(facts->signal, facts->signal_count) : NULL;
    }
    const char *said = asks_order(gap)                    ? facts->order_status
                       : g_str_equal(gap->name, "buka_lagi") ? facts->opens
                       : g_str_equal(gap->name, "usaha")  ? facts->business
                       : g_str_equal(gap->name, "tempat") ? facts->place
                                                          : "";
    return said != NULL && *said != '\0' ? g_strdup(said) : NULL;
}

/* False: a gap has no value. */
static bool line_fill(const char *line, const ReplyFacts *facts, GString *out)
{
    const char *at = line;
    for (const char *open = strchr(at, '{'); open != NULL; open = strchr(at, '{')) {
        g_auto(Gap) gap = gap_read(open);
        g_autofree char *value = gap.after != NULL ? gap_value(&gap, facts) : NULL;
        if (value == NULL) {
            return false;
        }
        g_string_append_len(out, at, open - at);
        g_string_append(out, value);
        at = gap.after;
    }
    g_string_append(out, at);
    return true;
}

char *ready_reply_fill(const char *text, const ReplyFacts *facts)
{
    g_assert(text != NULL && facts != NULL);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GString) out = g_string_new(NULL);
    for (int i = 0; lines[i] != NULL; i++) {
        g_autoptr(GString) line = g_string_new(NULL);
        if (line_fill(lines[i], facts, line)) {
            g_string_append_printf(out, "%s%s", out->len > 0 ? "\n" : "", line->str);
        }
    }
    return g_strchomp(g_string_free(g_steal_pointer(&out), FALSE));
}
