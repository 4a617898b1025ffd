// SPDX-License-Identifier: Apache-2.0
#include "store/secret.h"

#include <string.h>

static void tokens_differ_and_hash_steadily(void)
{
    g_autofree char *one = secret_token();
    g_autofree char *two = secret_token();
    g_autofree char *hash = secret_hash("abc");
    g_autofree char *again = secret_hash("abc");
    g_assert_cmpint(strlen(one), ==, 64);
    g_assert_cmpstr(one, !=, two);
    g_assert_cmpstr(hash, ==, again);
    /* BLAKE2b-256 of "abc" */
    g_assert_cmpstr(hash, ==, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

static void passwords_are_argon2id_and_salted(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *one = secret_password("rahasia sekali", &error);
    g_autofree char *two = secret_password("rahasia sekali", &error);
    g_assert_no_error(error);
    g_assert_true(g_str_has_prefix(one, "$argon2id$"));
    g_assert_cmpstr(one, !=, two);
    g_assert_true(secret_password_matches(one, "rahasia sekali"));
    g_assert_false(secret_password_matches(one, "rahasia"));
    g_assert_false(secret_password_matches("", ""));
    g_assert_false(secret_password_matches("", "rahasia sekali"));
    g_assert_false(secret_password_matches(NULL, "rahasia sekali"));
}

void test_secret(void)
{
    g_test_add_func("/store/secret/tokens", tokens_differ_and_hash_steadily);
    g_test_add_func("/store/secret/passwords", passwords_are_argon2id_and_salted);
}
