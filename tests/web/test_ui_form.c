// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "web/ui.h"

static const Choice SIZES[] = {{"s", "Kecil"}, {"l", "Besar"}, {0}};
static const Field ROW_FIELDS[] = {{"product", "Barang", FIELD_TEXT, true}, {0}};
static const Form ROW = {ROW_FIELDS};
static const Field FIELDS[] = {
    {"name", "Nama", FIELD_TEXT, true, .max = 40, .help = "Nama di papan"},
    {"size", "Ukuran", FIELD_CHOICE, .choices = SIZES},
    {"open", "Buka", FIELD_MINUTE},
    {"secret", "Sandi", FIELD_SECRET},
    {"items", "Barang", FIELD_ROWS, .row = &ROW},
    {0},
};
static const Form FORM = {FIELDS};

static const char *typed_get(const void *data, const char *name)
{
    (void)data;
    return g_str_equal(name, "size")              ? "l"
           : g_str_equal(name, "open")            ? "06.30"
           : g_str_equal(name, "secret")          ? "sandi <ini>"
           : g_str_equal(name, "items.0.product") ? "Nasi"
                                                  : NULL;
}

static char *drawn(void)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(&FORM, (FormSource){typed_get, NULL}, NULL, errors);
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    ui_form(&html, &(UiForm){.form = &FORM,
                             .values = values,
                             .errors = errors,
                             .target = "/x",
                             .action = "try",
                             .csrf = "c",
                             .key = "k",
                             .submit = "Simpan"});
    return g_string_free(out, FALSE);
}

static void a_form_keeps_what_was_typed_and_names_what_is_wrong(void)
{
    g_autofree char *html = drawn();
    g_assert_nonnull(strstr(html, "Bagian ini perlu diisi."));
    g_assert_nonnull(strstr(html, "aria-invalid=\"true\""));
    g_assert_nonnull(strstr(html, "type=\"radio\" name=\"size\" value=\"l\" checked"));
    g_assert_nonnull(strstr(html, "type=\"time\" value=\"06:30\""));
    g_assert_nonnull(strstr(html, "name=\"items.0.product\" type=\"text\" value=\"Nasi\""));
}

/* A refusal for a field that is not on the page is read all the same, once, also at a button. */
static void what_is_wrong_with_a_hidden_field_is_said(void)
{
    for (int compact = 0; compact < 2; compact++) {
        static const char *const hidden[] = {"size", "x", NULL};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(GString) out = g_string_new(NULL);
        Html html = {.out = out};
        form_errors_add(errors, "size", "Ukuran ini tidak ada.");
        form_errors_add(errors, "elsewhere", "Bagian lain salah.");
        ui_form(&html, &(UiForm){.form = &FORM,
                                 .errors = errors,
                                 .hidden = hidden,
                                 .target = "/x",
                                 .action = "try",
                                 .submit = "Simpan",
                                 .compact = compact == 1});
        const char *first = strstr(out->str, "Ukuran ini tidak ada.");
        g_assert_nonnull(first);
        g_assert_null(strstr(first + 1, "Ukuran ini tidak ada."));
        g_assert_nonnull(strstr(out->str, "Bagian lain salah."));
    }
}

static void a_secret_is_never_drawn_again(void)
{
    g_autofree char *html = drawn();
    g_assert_null(strstr(html, "sandi &lt;"));
}

static void every_field_has_a_label_that_points_to_it(void)
{
    g_autofree char *html = drawn();
    g_assert_nonnull(strstr(html, "<label for=\"name\">"));
    g_assert_nonnull(strstr(html, "<legend>Ukuran"));
    g_assert_nonnull(strstr(html, "name=\"_csrf\" value=\"c\""));
}

/* Else two filled rows of three could not be sent. */
static void a_browser_does_not_insist_on_empty_rows(void)
{
    g_autofree char *html = drawn();
    const char *row = strstr(html, "name=\"items.1.product\"");
    g_assert_nonnull(row);
    g_autofree char *element = g_strndup(row, strcspn(row, ">"));
    g_assert_null(strstr(element, "required"));
    const char *name = strstr(html, "name=\"name\"");
    g_autofree char *required = g_strndup(name, strcspn(name, ">"));
    g_assert_nonnull(strstr(required, "required"));
}

/* What a page folds away stays folded unless something in it is wrong and must be seen. */
static void a_page_says_what_may_be_folded_away(void)
{
    for (int wrong = 0; wrong < 2; wrong++) {
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(GString) out = g_string_new(NULL);
        Html html = {.out = out};
        if (wrong) {
            form_errors_add(errors, "secret", "%s", "x");
        }
        ui_form(&html, &(UiForm){.form = &FORM,
                                 .errors = errors,
                                 .target = "/x",
                                 .action = "try",
                                 .csrf = "c",
                                 .key = "k",
                                 .submit = "Simpan",
                                 .fold_from = "open"});
        const char *fold = strstr(out->str, "<details");
        g_assert_cmpint(fold == NULL, ==, wrong);
        if (fold != NULL) {
            g_assert_null(strstr(fold, "name=\"size\""));
            g_assert_nonnull(strstr(fold, "name=\"open\""));
        }
    }
}

static void a_form_with_a_file_is_sent_in_parts(void)
{
    static const Field fields[] = {
        {"photo", "Foto", FIELD_FILE, true, .max = 1000, .accept = "image/*"}, {0}};
    static const Form form = {fields};
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_form(&html, &(UiForm){.form = &form, .target = "/x", .action = "try", .submit = "Kirim"});
    g_assert_nonnull(strstr(out->str, "enctype=\"multipart/form-data\""));
    g_assert_nonnull(strstr(out->str, "type=\"file\" accept=\"image/*\" required"));
    g_autofree char *plain = drawn();
    g_assert_null(strstr(plain, "enctype"));
}

void test_ui_form(void)
{
    g_test_add_func("/web/ui_form/file", a_form_with_a_file_is_sent_in_parts);
    g_test_add_func("/web/ui_form/rows", a_browser_does_not_insist_on_empty_rows);
    g_test_add_func("/web/ui_form/keeps", a_form_keeps_what_was_typed_and_names_what_is_wrong);
    g_test_add_func("/web/ui_form/hidden", what_is_wrong_with_a_hidden_field_is_said);
    g_test_add_func("/web/ui_form/secret", a_secret_is_never_drawn_again);
    g_test_add_func("/web/ui_form/fold_from", a_page_says_what_may_be_folded_away);
    g_test_add_func("/web/ui_form/labels", every_field_has_a_label_that_points_to_it);
}
