// SPDX-License-Identifier: Apache-2.0
#include "web/slim.h"

static void assert_slim(const char *text, const char *wanted)
{
    GString *slim = script_slim(text);
    g_assert_cmpstr(slim->str, ==, wanted);
    g_string_free(slim, TRUE);
}

static void comments_and_blanks_stay_at_home(void)
{
    assert_slim("// What it is.\n\nif (a) {\n  // why\n  b();\n}\n", "if(a){b();}\n");
    assert_slim("/**\n * @param {string} a\n */\nfunction f(a) {}\n", "function f(a){}\n");
    assert_slim("const a = /** @type {any} */ (b);\n", "const a=(b);");
    assert_slim("return/* what */a; // it's said", "return a;");
}

static void what_would_become_another_sign_stays_apart(void)
{
    assert_slim("a + +b - -c", "a+ +b- -c");
    assert_slim("for (const a of b) await c;", "for(const a of b)await c;");
    assert_slim("\"a\" in b", "\"a\"in b");
}

static void a_line_ends_where_a_statement_may(void)
{
    assert_slim("a = b\n(c)", "a=b\n(c)");
    assert_slim("a = () => {}\nb()", "a=()=>{}\nb()");
    assert_slim("a\n  .b()\n  ?? c", "a.b()??c");
}

static void addresses_and_strings_stay(void)
{
    assert_slim("const a = \"https://x\"; // here\n", "const a=\"https://x\";");
    assert_slim("const a = \"b; // c\";\n", "const a=\"b; // c\";");
    assert_slim("'a \\' b'", "'a \\' b'");
    assert_slim("`a ${b[`c }`] ?? { d: \"}\" }} e  f` + g",
                "`a ${b[`c }`] ?? { d: \"}\" }} e  f`+g");
    assert_slim("", "");
    assert_slim("a /** left open", "a");
    assert_slim("\"left open \\", "\"left open \\");
}

static void patterns_stay(void)
{
    assert_slim("a.replace(/ [/ \"]  \\/ /g, b) / 2", "a.replace(/ [/ \"]  \\/ /g,b)/2");
    assert_slim("a = b / c / d", "a=b/c/d");
}

void test_slim(void)
{
    g_test_add_func("/web/slim/comments", comments_and_blanks_stay_at_home);
    g_test_add_func("/web/slim/apart", what_would_become_another_sign_stays_apart);
    g_test_add_func("/web/slim/lines", a_line_ends_where_a_statement_may);
    g_test_add_func("/web/slim/strings", addresses_and_strings_stay);
    g_test_add_func("/web/slim/patterns", patterns_stay);
}
