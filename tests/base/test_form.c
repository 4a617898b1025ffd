// SPDX-License-Identifier: Apache-2.0
#include "base/form.h"

#include <jansson.h>
#include <string.h>

#include "base/text.h"

typedef struct {
    const char *name, *typed;
} Typed; /* tables end with {0} */

static const char *typed_get(const void *data, const char *name)
{
    for (const Typed *one = data; one->name != NULL; one++) {
        if (g_str_equal(one->name, name)) {
            return one->typed;
        }
    }
    return NULL;
}

static FormValues *read_form(const Form *form, const Typed *typed, FormErrors *errors)
{
    return form_read(form, (FormSource){typed_get, typed}, NULL, errors);
}

static const Choice COLOURS[] = {{"red", "Merah"}, {"blue", "Biru"}, {"green", "Hijau"}, {0}};
static const Choice WEEKDAYS[] = {WEEKDAY_CHOICES, {0}};
static const Field ITEM_FIELDS[] = {
    {.name = "product", .label = "Produk", .kind = FIELD_ID, .required = true},
    {.name = "quantity", .label = "Banyak", .kind = FIELD_NUMBER, .min = 1, .max = 99},
    {0}};
static const Form ITEM_FORM = {ITEM_FIELDS};
static const Field ALL_FIELDS[] = {
    {.name = "text", .label = "Teks", .kind = FIELD_TEXT, .max = 5},
    {.name = "lines", .label = "Baris", .kind = FIELD_LINES},
    {.name = "number", .label = "Angka", .kind = FIELD_NUMBER, .min = -5, .max = 5},
    {.name = "at_least", .label = "Sedikitnya", .kind = FIELD_NUMBER, .min = 3},
    {.name = "money", .label = "Harga", .kind = FIELD_MONEY},
    {.name = "day", .label = "Hari", .kind = FIELD_DAY},
    {.name = "minute", .label = "Jam", .kind = FIELD_MINUTE},
    {.name = "phone", .label = "HP", .kind = FIELD_PHONE},
    {.name = "choice", .label = "Warna", .kind = FIELD_CHOICE, .choices = COLOURS},
    {.name = "key", .label = "Kunci", .kind = FIELD_CHOICE},
    {.name = "set", .label = "Warna", .kind = FIELD_SET, .choices = COLOURS},
    {.name = "keys", .label = "Kunci", .kind = FIELD_SET},
    {.name = "flag", .label = "Ya", .kind = FIELD_FLAG},
    {.name = "id", .label = "Nomor", .kind = FIELD_ID},
    {.name = "secret", .label = "Sandi", .kind = FIELD_SECRET},
    {.name = "days", .label = "Hari", .kind = FIELD_SET, .choices = WEEKDAYS},
    {.name = "items", .label = "Barang", .kind = FIELD_ROWS, .row = &ITEM_FORM, .max = 3},
    {0}};
static const Form ALL = {ALL_FIELDS};

/* One field typed one way: its number, text and typed text afterwards; NULL text = refused. */
static void every_kind_reads_and_refuses(void)
{
    static const struct {
        const char *name, *typed;
        bool accepted;
        int64_t number;
        const char *text;
    } cases[] = {
        {"text", " kopi ", true, 0, "kopi"},
        {"text", "🙂🙂🙂🙂🙂", true, 0, "🙂🙂🙂🙂🙂"},
        {"text", "kopi susu", false, 0, ""},
        {"text", "a\nb", true, 0, "a b"},
        {"lines", "a\r\nb", true, 0, "a\nb"},
        {"number", "-5", true, -5, ""},
        {"number", "5", true, 5, ""},
        {"number", "6", false, 0, ""},
        {"number", "-6", false, 0, ""},
        {"number", "lima", false, 0, ""},
        {"at_least", "3", true, 3, ""},
        {"at_least", "1.000.000", true, 1000000, ""},
        {"at_least", "2", false, 0, ""},
        {"at_least", "1.000.001", false, 0, ""},
        {"money", "Rp 12.500,-", true, 12500, ""},
        {"money", "15rb", true, 15000, ""},
        {"money", "-1", false, 0, ""},
        {"money", "9.999.999.999.999", false, 0, ""},
        {"day", "2026-01-05", true, 20458, ""},
        {"day", "2026-02-30", false, 0, ""},
        {"day", "1919-12-31", false, 0, ""},
        {"day", "2101-01-01", false, 0, ""},
        {"minute", "06.30", true, 390, ""},
        {"minute", "25.00", false, 0, ""},
        {"phone", "0812-3456-7890", true, 0, "+6281234567890"},
        {"phone", "0812", false, 0, ""},
        {"choice", "blue", true, 1, "blue"},
        {"choice", "black", false, 0, ""},
        {"key", "anything", true, 0, "anything"},
        {"set", "green, red", true, 0, "red,green"},
        {"set", "red,red", true, 0, "red"},
        {"set", "red,black", false, 0, ""},
        {"keys", "wa,ig", true, 0, "wa,ig"},
        {"flag", "1", true, 1, ""},
        {"flag", "on", true, 1, ""},
        {"flag", "ya", true, 1, ""},
        {"flag", "0", true, 0, ""},
        {"flag", "tidak", true, 0, ""},
        {"flag", "mungkin", false, 0, ""},
        {"id", "17", true, 17, ""},
        {"id", "0", false, 0, ""},
        {"id", "-1", false, 0, ""},
        {"secret", "rahasia1", true, 0, "rahasia1"},
        {"secret", "pendek", false, 0, ""},
        {"days", "7,1", true, 0, "1,7"},
        {"days", "8", false, 0, ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Typed typed[] = {{cases[i].name, cases[i].typed}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
        g_test_message("%s: %s", cases[i].name, cases[i].typed);
        g_assert_cmpint(form_has(values, cases[i].name), ==, cases[i].accepted);
        g_assert_cmpuint(form_errors_count(errors), ==, cases[i].accepted ? 0 : 1);
        g_assert_cmpint(form_int(values, cases[i].name), ==, cases[i].number);
        g_assert_cmpstr(form_text(values, cases[i].name), ==, cases[i].text);
        g_assert_true((form_errors_of(errors, cases[i].name) == NULL) == cases[i].accepted);
    }
}

static void limits_hold_without_being_set(void)
{
    static const struct {
        const char *name;
        size_t max;
    } cases[] = {{"lines", 2000}, {"key", 120}, {"keys", 2000}, {"secret", 200}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        for (size_t over = 0; over < 2; over++) {
            g_autofree char *long_text = g_strnfill(cases[i].max + over, 'x');
            Typed typed[] = {{cases[i].name, long_text}, {0}};
            g_autoptr(FormErrors) errors = form_errors_new();
            g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
            g_assert_cmpuint(form_errors_count(errors), ==, over);
            g_assert_cmpint(form_has(values, cases[i].name), ==, over == 0);
        }
    }
    g_autofree char *huge = g_strnfill(70000, 'x');
    Typed typed[] = {{"lines", huge}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
    g_assert_nonnull(form_errors_of(errors, "lines"));
    g_assert_cmpstr(form_typed(values, "lines"), ==, huge); /* nothing typed is lost */
}

static void what_was_typed_is_kept_but_never_a_secret(void)
{
    Typed typed[] = {{"number", "lima"}, {"secret", "rahasia1"}, {"text", ""}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
    g_assert_cmpstr(form_typed(values, "number"), ==, "lima");
    g_assert_cmpstr(form_typed(values, "secret"), ==, "");
    g_assert_cmpstr(form_typed(values, "text"), ==, "");
    g_assert_null(form_typed(values, "money"));
    g_assert_cmpint(form_int_or(values, "money", 7), ==, 7);
    g_assert_cmpint(form_day_or(values, "day", 9), ==, 9);
    g_assert_false(form_flag(values, "flag"));
    g_assert_cmpuint(form_errors_count(NULL), ==, 0);
    form_values_show_int(values, "money", 12500);
    g_assert_cmpstr(form_typed(values, "money"), ==, "12500");
    g_assert_false(form_has(values, "money"));
}

static void required_fields_ask_to_be_filled(void)
{
    static const Field fields[] = {
        {.name = "name", .label = "Nama", .kind = FIELD_TEXT, .required = true},
        {.name = "items",
         .label = "Barang",
         .kind = FIELD_ROWS,
         .row = &ITEM_FORM,
         .required = true},
        {0}};
    static const Form form = {fields};
    static const char *const blanks[] = {NULL, "", "   ", "\xc2\xa0\xe2\x80\x8b", "\x01"};
    for (size_t i = 0; i < G_N_ELEMENTS(blanks); i++) {
        Typed typed[] = {{"name", blanks[i]}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = read_form(&form, typed, errors);
        g_assert_false(form_has(values, "name"));
        g_assert_cmpuint(form_errors_count(errors), ==, 2);
        g_assert_cmpstr(form_errors_field(errors, 0), ==, "name");
        g_assert_cmpstr(form_errors_field(errors, 1), ==, "items");
    }
}

static void rows_close_their_gaps(void)
{
    Typed typed[] = {{"items.0.product", ""},
                     {"items.2.product", "7"},
                     {"items.2.quantity", "2"},
                     {"items.5.product", "8"},
                     {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    g_assert_cmpuint(form_rows(values, "items"), ==, 2);
    g_assert_cmpint(form_row_int(values, "items", 0, "product"), ==, 7);
    g_assert_cmpint(form_row_int(values, "items", 0, "quantity"), ==, 2);
    g_assert_cmpint(form_row_int(values, "items", 1, "product"), ==, 8);
    g_assert_cmpint(form_row_int(values, "items", 2, "product"), ==, 0);
    g_assert_cmpstr(form_row_text(values, "items", 0, "absent"), ==, "");
}

static void wrong_rows_say_which(void)
{
    Typed typed[] = {
        {"items.0.product", "7"}, {"items.0.quantity", "100"}, {"items.1.quantity", "1"}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
    g_assert_nonnull(values);
    g_assert_nonnull(form_errors_of(errors, "items.0.quantity"));
    g_assert_nonnull(form_errors_of(errors, "items.1.product"));
    Typed many[] = {{"items.0.product", "1"},
                    {"items.1.product", "1"},
                    {"items.2.product", "1"},
                    {"items.3.product", "1"},
                    {0}};
    g_autoptr(FormErrors) too_many = form_errors_new();
    g_autoptr(FormValues) rest = read_form(&ALL, many, too_many);
    g_assert_nonnull(rest);
    g_assert_nonnull(form_errors_of(too_many, "items"));
}

static char *digest_of(const Typed *typed)
{
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    return form_digest(values);
}

/* The same meaning typed another way is the same body; any other meaning is another. */
static void the_digest_is_of_the_meaning(void)
{
    static const Typed first[] = {{"money", "12.500"}, {"text", "kopi"}, {0}};
    static const Typed again[] = {{"text", " kopi "}, {"money", "Rp12500"}, {0}};
    static const Typed other[] = {{"money", "12.501"}, {"text", "kopi"}, {0}};
    static const Typed moved[] = {{"lines", "a\nmoney=1:"}, {0}};
    static const Typed split[] = {{"lines", "a"}, {"money", "1"}, {0}};
    static const Typed secret[] = {
        {"text", "kopi"}, {"money", "12500"}, {"secret", "rahasia1"}, {0}};
    g_autofree char *d1 = digest_of(first), *d2 = digest_of(again), *d3 = digest_of(other);
    g_autofree char *d4 = digest_of(moved), *d5 = digest_of(split), *d6 = digest_of(secret);
    g_assert_cmpstr(d1, ==, d2);
    g_assert_cmpstr(d1, !=, d3);
    g_assert_cmpstr(d4, !=, d5);
    g_assert_cmpstr(d1, ==, d6); /* a stored digest must not tell a password */
    g_assert_cmpuint(strlen(d1), ==, 64);
}

static void fields_are_found_by_name_also_in_rows(void)
{
    g_assert_true(form_field(&ALL, "text") == &ALL_FIELDS[0]);
    g_assert_true(form_field(&ALL, "items.12.quantity") == &ITEM_FIELDS[1]);
    g_assert_null(form_field(&ALL, "items.12"));
    g_assert_null(form_field(&ALL, "items.x.quantity"));
    g_assert_null(form_field(&ALL, "text.0.product"));
    g_assert_null(form_field(&ALL, "absent"));
    g_assert_null(form_field(&ALL, ""));
}

static void weekday_sets_are_masks(void)
{
    g_assert_cmpint(weekday_mask("1,7"), ==, 0x41);
    g_assert_cmpint(weekday_mask(""), ==, 0);
    for (int mask = 0; mask <= ALL_WEEKDAYS; mask++) {
        g_autofree char *set = weekday_mask_set(mask);
        g_assert_cmpint(weekday_mask(set), ==, mask);
    }
    g_assert_true(form_set_has("wa,ig", "ig"));
    g_assert_false(form_set_has("wa,ig", "i"));
    g_assert_false(form_set_has("", "ig"));
    g_assert_false(form_set_has("wa", ""));
}

static void sentences_come_in_the_readers_language(void)
{
    g_autoptr(Lang) pseudo = lang_new_pseudo();
    static const Typed typed[] = {{"number", "6"}, {"phone", "1"}, {"day", "x"}, {0}};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = form_read(&ALL, (FormSource){typed_get, typed}, pseudo, errors);
    g_assert_nonnull(values);
    g_assert_cmpuint(form_errors_count(errors), ==, 3);
    for (size_t i = 0; i < 3; i++) {
        g_assert_true(g_str_has_prefix(form_errors_sentence(errors, i), "⟦"));
    }
}

/* Every string of the big list goes through every kind: stored text is clean and within limits. */
static void naughty_strings_come_out_clean(void)
{
    json_t *list = json_load_file(SOURCE_DIR "/tests/fixture/naughty/blns.json", 0, NULL);
    g_assert_true(json_is_array(list));
    g_assert_cmpuint(json_array_size(list), >, 300);
    size_t i = 0;
    json_t *one = NULL;
    json_array_foreach(list, i, one)
    {
        for (const Field *field = ALL_FIELDS; field->name != NULL; field++) {
            Typed typed[] = {{field->name, json_string_value(one)}, {0}};
            g_autoptr(FormErrors) errors = form_errors_new();
            g_autoptr(FormValues) values = read_form(&ALL, typed, errors);
            const char *text = form_text(values, field->name);
            g_assert_true(g_utf8_validate(text, -1, NULL));
            g_assert_cmpuint(text_length(text), <=, 2000);
            g_autofree char *again = text_clean(text, field->kind == FIELD_LINES);
            g_assert_true(field->kind == FIELD_SECRET || g_str_equal(again, text));
            g_autofree char *digest = form_digest(values);
            g_assert_cmpuint(strlen(digest), ==, 64);
        }
    }
    json_decref(list);
}

/* Three lists of one name: blanks and doubles mean nothing, the order is kept. */
static void a_ranking_keeps_its_order(void)
{
    static const Field fields[] = {
        {.name = "rank", .label = "Urutan", .kind = FIELD_RANK, .choices = COLOURS, .max = 2}, {0}};
    static const struct {
        const char *typed, *text;
    } cases[] = {{"green,red", "green,red"},
                 {",blue,", "blue"},
                 {"red,red", "red"},
                 {"red,blue,green", NULL},
                 {"black", NULL}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Typed typed[] = {{"rank", cases[i].typed}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = read_form(&(Form){fields}, typed, errors);
        g_assert_cmpstr(form_text(values, "rank"), ==, cases[i].text != NULL ? cases[i].text : "");
        g_assert_cmpuint(form_errors_count(errors), ==, cases[i].text != NULL ? 0 : 1);
    }
}

static GBytes *bytes_get(const void *data, const char *name)
{
    return g_str_equal(name, "file") ? (GBytes *)(gintptr)data : NULL;
}

static const char *nothing_get(const void *data, const char *name)
{
    (void)data;
    (void)name;
    return NULL;
}

static FormValues *read_file_field(const Field *field, GBytes *file, FormErrors *errors)
{
    const Field fields[] = {*field, {0}};
    return form_read(&(Form){fields}, (FormSource){nothing_get, file, bytes_get}, NULL, errors);
}

static void a_file_is_bytes_within_a_limit(void)
{
    const Field field = {"file", "Foto", FIELD_FILE, true, .max = 4};
    g_autoptr(GBytes) good = g_bytes_new_static("\0\xff\r\n", 4);
    g_autoptr(GBytes) large = g_bytes_new_static("12345", 5);
    g_autoptr(GBytes) empty = g_bytes_new_static("", 0);
    GBytes *const files[] = {good, large, empty, NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = read_file_field(&field, files[i], errors);
        g_assert_true(form_file(values, "file") == (i == 0 ? good : NULL));
        g_assert_cmpuint(form_errors_count(errors), ==, i == 0 ? 0 : 1);
    }
    const Field optional = {"file", "Foto", FIELD_FILE, .max = 4};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(FormValues) values = read_file_field(&optional, empty, errors);
    g_assert_cmpuint(form_errors_count(errors), ==, 0);
    g_assert_false(form_has(values, "file"));
}

static void a_file_may_come_as_text(void)
{
    static const Field fields[] = {{"file", "Foto", FIELD_FILE, true}, {0}};
    static const struct {
        const char *text;
        const char *bytes;
    } cases[] = {{"Zm90bw==", "foto"}, {"Zm90\r\nbw==", "foto"}, {"<svg>", NULL}, {"", NULL}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Typed typed[] = {{"file", cases[i].text}, {0}};
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autoptr(FormValues) values = read_form(&(Form){fields}, typed, errors);
        GBytes *file = form_file(values, "file");
        g_assert_true((file != NULL) == (cases[i].bytes != NULL));
        g_assert_cmpuint(form_errors_count(errors), ==, file != NULL ? 0 : 1);
        if (file != NULL) {
            g_assert_cmpmem(g_bytes_get_data(file, NULL), g_bytes_get_size(file), cases[i].bytes,
                            4);
        }
    }
}

static void another_file_is_another_digest(void)
{
    const Field field = {"file", "Foto", FIELD_FILE, true};
    g_autoptr(FormErrors) errors = form_errors_new();
    g_autoptr(GBytes) one = g_bytes_new_static("a\0b", 3);
    g_autoptr(GBytes) two = g_bytes_new_static("a\0c", 3);
    g_autoptr(FormValues) first = read_file_field(&field, one, errors);
    g_autoptr(FormValues) again = read_file_field(&field, one, errors);
    g_autoptr(FormValues) other = read_file_field(&field, two, errors);
    g_autofree char *first_digest = form_digest(first);
    g_autofree char *again_digest = form_digest(again);
    g_autofree char *other_digest = form_digest(other);
    g_assert_cmpstr(first_digest, ==, again_digest);
    g_assert_cmpstr(first_digest, !=, other_digest);
}

static void a_made_form_owns_its_text(void)
{
    g_autoptr(FormTable) table = form_table_new();
    char name[] = "warna", label[] = "Warna apa?";
    Choice choices[] = {{label, label}, {0}};
    form_table_add(table, &(Field){.name = name,
                                   .label = label,
                                   .kind = FIELD_CHOICE,
                                   .required = true,
                                   .choices = choices});
    form_table_add(table, &(Field){.name = "lain", .label = "Lain", .kind = FIELD_TEXT});
    memset(name, 'x', sizeof name - 1);
    memset(label, 'x', sizeof label - 1);
    const Field *field = form_field(form_table_form(table), "warna");
    g_assert_nonnull(field);
    g_assert_cmpstr(field->choices[0].value, ==, "Warna apa?");
    g_assert_null(field->choices[1].value);
    g_assert_nonnull(form_field(form_table_form(table), "lain"));
}

void test_form(void)
{
    g_test_add_func("/base/form/a_file_is_bytes_within_a_limit", a_file_is_bytes_within_a_limit);
    g_test_add_func("/base/form/a_file_may_come_as_text", a_file_may_come_as_text);
    g_test_add_func("/base/form/another_file_is_another_digest", another_file_is_another_digest);
    g_test_add_func("/base/form/a_ranking_keeps_its_order", a_ranking_keeps_its_order);
    g_test_add_func("/base/form/a_made_form_owns_its_text", a_made_form_owns_its_text);
    g_test_add_func("/base/form/every_kind_reads_and_refuses", every_kind_reads_and_refuses);
    g_test_add_func("/base/form/limits_hold_without_being_set", limits_hold_without_being_set);
    g_test_add_func("/base/form/keeps_what_was_typed", what_was_typed_is_kept_but_never_a_secret);
    g_test_add_func("/base/form/required_fields", required_fields_ask_to_be_filled);
    g_test_add_func("/base/form/rows_close_their_gaps", rows_close_their_gaps);
    g_test_add_func("/base/form/wrong_rows_say_which", wrong_rows_say_which);
    g_test_add_func("/base/form/digest_is_of_the_meaning", the_digest_is_of_the_meaning);
    g_test_add_func("/base/form/fields_are_found", fields_are_found_by_name_also_in_rows);
    g_test_add_func("/base/form/weekday_sets_are_masks", weekday_sets_are_masks);
    g_test_add_func("/base/form/readers_language", sentences_come_in_the_readers_language);
    g_test_add_func("/base/form/naughty_strings", naughty_strings_come_out_clean);
}
