// SPDX-License-Identifier: Apache-2.0
#include "api/body.h"
#include "fuzz/fuzz.h"
#include "web/request.h"

static const Choice COLOURS[] = {{"red", "Merah"}, {"blue", "Biru"}, {0}};
static const Field ITEM_FIELDS[] = {
    {.name = "product", .label = "Produk", .kind = FIELD_ID, .required = true},
    {.name = "quantity", .label = "Banyak", .kind = FIELD_NUMBER, .min = 1, .max = 99},
    {0}};
static const Form ITEM_FORM = {ITEM_FIELDS};
static const Field FIELDS[] = {
    {.name = "name", .label = "Nama", .kind = FIELD_TEXT, .required = true},
    {.name = "note", .label = "Catatan", .kind = FIELD_LINES},
    {.name = "price", .label = "Harga", .kind = FIELD_MONEY},
    {.name = "day", .label = "Hari", .kind = FIELD_DAY},
    {.name = "time", .label = "Jam", .kind = FIELD_MINUTE},
    {.name = "phone", .label = "HP", .kind = FIELD_PHONE},
    {.name = "colour", .label = "Warna", .kind = FIELD_CHOICE, .choices = COLOURS},
    {.name = "colours", .label = "Warna", .kind = FIELD_SET, .choices = COLOURS},
    {.name = "agreed", .label = "Setuju", .kind = FIELD_FLAG},
    {.name = "secret", .label = "Sandi", .kind = FIELD_SECRET},
    {.name = "items", .label = "Barang", .kind = FIELD_ROWS, .row = &ITEM_FORM, .max = 5},
    {0}};
static const Form FORM = {FIELDS};

static void read_from(FormSource source)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(&FORM, source, NULL, errors);
    g_autofree char *digest = form_digest(values);
    g_assert_nonnull(digest);
    g_assert_cmpuint(form_rows(values, "items"), <=, 5);
    g_assert_true(form_has(values, "name") || form_errors_of(errors, "name") != NULL);
    g_assert_true(g_utf8_validate(form_text(values, "note"), -1, NULL));
}

/* The same bytes as a posted page, as a query and as a JSON body. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autofree char *text = fuzz_text(data, size);
    g_autofree char *target = g_strconcat("/x?", text, NULL);
    g_autoptr(Request) request = request_new("POST", target);
    request_set_header(request, "Cookie", text);
    g_autofree char *cookie = request_cookie(request, "session");
    g_assert_true(cookie == NULL || *text != '\0');
    if (request_add_body(request, (const char *)data, size)) {
        request_read_form(request);
        read_from(request_form_source(request));
    }
    read_from(request_query_source(request));
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(GError) error = NULL;
    g_autoptr(Body) body = body_parse((const char *)data, size, &FORM, errors, NULL, &error);
    g_assert_true((body == NULL) == (error != NULL));
    if (body != NULL) {
        read_from(body_source(body));
    }
    return 0;
}
