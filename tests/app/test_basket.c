// SPDX-License-Identifier: Apache-2.0
/* S02: prices and what is left come from the catalogue, only quantities from the customer. */
#include "app/basket.h"

#include <string.h>

#include "app/catalogue_case.h"

typedef struct {
    const char *const *pairs; /* name, value, …, NULL */
} Typed;

static const char *typed_get(const void *data, const char *name)
{
    const Typed *typed = data;
    for (const char *const *at = typed->pairs; *at != NULL; at += 2) {
        if (g_str_equal(*at, name)) {
            return at[1];
        }
    }
    return NULL;
}

static void fill(Basket *basket, const Typed *typed, FormErrors *errors)
{
    FormSource source = {typed_get, typed, NULL};
    g_autoptr(GList) names = NULL;
    for (const char *const *at = typed->pairs; *at != NULL; at += 2) {
        names = g_list_prepend(names, (gpointer)*at);
    }
    basket_fill(basket, source, names);
    basket_check(basket, source, NULL, errors);
}

static void a_product_with_kinds_is_bought_as_one_of_them(void)
{
    static const char *const pairs[] = {"v1", "2", "p2", "", "_key", "x", NULL};
    static const Typed typed = {pairs};
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    g_auto(Basket) basket = {0};
    g_autoptr(FormErrors) errors = form_errors_new();
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    basket_init(&basket, &catalogue);
    g_assert_cmpuint(basket.lines->len, ==, 2); /* Es teh, and Nasi kuning as Pedas only */
    fill(&basket, &typed, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    g_assert_cmpint(basket.goods_idr, ==, 29000);
    g_assert_cmpint(basket.preorder_days, ==, 2);
    g_autoptr(GArray) drafts = basket_drafts(&basket);
    g_assert_cmpuint(drafts->len, ==, 1);
    const OrderLineDraft *draft = &g_array_index(drafts, OrderLineDraft, 0);
    g_assert_cmpstr(draft->name, ==, "Nasi kuning (Pedas)");
    g_assert_cmpint(draft->product_id, ==, 1);
    g_assert_cmpint(draft->variant_id, ==, 1);
}

/* A package is ready when the slowest of its goods is. */
static void a_package_waits_for_what_takes_longest(void)
{
    static const char *const pairs[] = {"k1", "1", NULL};
    static const Typed typed = {pairs};
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    g_auto(Basket) basket = {0};
    g_autoptr(FormErrors) errors = form_errors_new();
    catalogue_shop(client);
    client_api_ok(client, "POST", "products/2/variants", "{\"variants\":[]}");
    client_api_ok(client, "POST", "packages",
                  "{\"name\":\"Paket pagi\",\"items\":[{\"product\":1,\"quantity\":1},"
                  "{\"product\":2,\"quantity\":2}],\"price\":16000,\"to\":\"2026-01-31\"}");
    catalogue_open(client, &context, &catalogue);
    basket_init(&basket, &catalogue);
    fill(&basket, &typed, errors);
    g_assert_cmpint(basket.goods_idr, ==, 16000);
    g_assert_cmpint(basket.preorder_days, ==, 2);
}

static void what_cannot_be_had_is_said_where_it_was_typed(void)
{
    static const char *const pairs[] = {"v1", "5000", "p2", "1", "p3", "1", NULL};
    static const Typed typed = {pairs};
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    g_auto(Basket) basket = {0};
    g_autoptr(FormErrors) errors = form_errors_new();
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    basket_init(&basket, &catalogue);
    fill(&basket, &typed, errors);
    g_assert_nonnull(strstr(form_errors_of(errors, "v1"), "tinggal 4.321"));
    g_assert_nonnull(strstr(form_errors_of(errors, "p2"), "habis"));
    g_assert_nonnull(strstr(form_errors_of(errors, ""), "tidak dijual")); /* p3 is hidden */
}

static void the_same_goods_have_the_same_digest(void)
{
    static const char *const pairs[] = {"v1", "2", NULL}, *const other[] = {"v1", "3", NULL};
    static const Typed typed[] = {{pairs}, {pairs}, {other}};
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Context) context = {0};
    g_auto(Catalogue) catalogue = {0};
    char *digests[3];
    catalogue_shop(client);
    catalogue_open(client, &context, &catalogue);
    for (size_t i = 0; i < 3; i++) {
        g_auto(Basket) basket = {0};
        g_autoptr(FormErrors) errors = form_errors_new();
        basket_init(&basket, &catalogue);
        fill(&basket, &typed[i], errors);
        digests[i] = basket_digest(&basket);
    }
    g_assert_cmpstr(digests[0], ==, digests[1]);
    g_assert_cmpstr(digests[0], !=, digests[2]);
    for (size_t i = 0; i < 3; i++) {
        g_free(digests[i]);
    }
}

void test_basket(void)
{
    g_test_add_func("/app/basket/package", a_package_waits_for_what_takes_longest);
    g_test_add_func("/app/basket/kinds", a_product_with_kinds_is_bought_as_one_of_them);
    g_test_add_func("/app/basket/refused", what_cannot_be_had_is_said_where_it_was_typed);
    g_test_add_func("/app/basket/digest", the_same_goods_have_the_same_digest);
}
