// SPDX-License-Identifier: Apache-2.0
#include "store/secret.h"

#include <sodium.h>
#include <string.h>

/* OWASP's smallest setting for argon2id: 19 MiB, 2 passes; a Raspberry Pi takes under 100 ms. */
#define PASSWORD_PASSES 2
#define PASSWORD_MEMORY_BYTES (19u << 20)

#define TOKEN_BYTES 32

static char *hex(const unsigned char *bytes, size_t size)
{
    char *text = g_malloc(size * 2 + 1);
    sodium_bin2hex(text, size * 2 + 1, bytes, size);
    return text;
}

char *secret_token(void)
{
    g_assert(sodium_init() >= 0);
    unsigned char bytes[TOKEN_BYTES];
    randombytes_buf(bytes, sizeof bytes);
    return hex(bytes, sizeof bytes);
}

char *secret_hash(const char *token)
{
    g_assert(token != NULL && sodium_init() >= 0);
    unsigned char hash[TOKEN_BYTES];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)token, strlen(token), NULL, 0);
    return hex(hash, sizeof hash);
}

char *secret_password(const char *password, GError **error)
{
    g_assert(password != NULL && sodium_init() >= 0);
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(hash, password, strlen(password), PASSWORD_PASSES,
                              PASSWORD_MEMORY_BYTES, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        error_set(error, ERROR_UNAVAILABLE, "not enough memory to hash a password");
        return NULL;
    }
    return g_strdup(hash);
}

bool secret_password_matches(const char *hash, const char *password)
{
    g_assert(hash != NULL && password != NULL && sodium_init() >= 0);
    return *hash != '\0' && crypto_pwhash_str_verify(hash, password, strlen(password)) == 0;
}
