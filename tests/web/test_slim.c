// SPDX-License-Identifier: Apache-2.0
#include "web/slim.h"

static void assert_slim(const char *text, const char *wanted)
{
    GString *slim = script_slim(text);
    g_assert_cmpstr(slim->str, ==, wanted);
    g_string_free(slim, TRUE);
}

static void comments_and_indentation_stay_at_home(void)
{
    assert_slim("// What it is.\n\nif (a) {\n  // why\n  b();\n}\n", "if (a) {\nb();\n}\n");
    assert_slim("/**\n * @param {string} a\n */\nfunction f(a) {}\n", "function f(a) {}\n");
    assert_slim("const a = /** @type {any} */ (b);\n", "const a = (b);\n");
}

static void addresses_and_strings_stay(void)
{
    assert_slim("const a = \"https://x\"; // here\n", "const a = \"https://x\";\n");
    assert_slim("const a = \"b; // c\";\n", "const a = \"b; // c\";\n");
    assert_slim("", "");
    assert_slim("a /** left open", "a\n");
}

void test_slim(void)
{
    g_test_add_func("/web/slim/comments", comments_and_indentation_stay_at_home);
    g_test_add_func("/web/slim/strings", addresses_and_strings_stay);
}
