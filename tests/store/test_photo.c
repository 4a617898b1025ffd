// SPDX-License-Identifier: Apache-2.0
/* Rows C14 and H04: each photo once, its files whole, its business alone, its bytes gone when it is
 * removed. */
#include "store/photo.h"

#include <stdio.h>
#include <string.h>

#include "store/product.h"
#include "testkit/testkit.h"

static int64_t product(Db *db, int64_t business, const char *name)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = name, .unit = "", .description = "", .unique_line = ""};
    assert_ok(product_add(db, business, &facts, NOW, &id, &error), error);
    return id;
}

static int64_t added(Db *db, int64_t business, const char *digest, int64_t product_id)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PhotoFacts facts = {product_id, digest, "dark", 1600, 1200};
    assert_ok(photo_add(db, business, &facts, NOW, &id, &error), error);
    g_assert_cmpint(id, >, 0);
    return id;
}

static void put(Db *db, int64_t id, const char *size, const char *bytes, size_t length)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = g_bytes_new(bytes, length);
    assert_ok(photo_put(db, BUSINESS, id, &(PhotoFacet){size, "jpeg", 4, 3, file}, &error), error);
}

static void assert_bytes(Db *db, int64_t id, const char *size, const char *wanted, size_t length)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = NULL;
    assert_ok(photo_bytes(db, BUSINESS, id, size, &bytes, &error), error);
    g_assert_cmpmem(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes), wanted, length);
}

static void keeps_every_byte(Db *db)
{
    static const char all[] = "\xff\xd8\0\0'\\\r\n\x80 tail";
    int64_t id = added(db, BUSINESS, "a", 0);
    put(db, id, "large", "before", 6);
    put(db, id, "large", all, sizeof all);
    put(db, id, "thumb", "small", 5);
    assert_bytes(db, id, "large", all, sizeof all);
    assert_bytes(db, id, "thumb", "small", 5);
    g_autoptr(GError) error = NULL;
    PhotoUsage usage = {0};
    assert_ok(photo_usage(db, BUSINESS, &usage, &error), error);
    g_assert_cmpint(usage.count, ==, 1);
    g_assert_cmpint(usage.bytes, ==, sizeof all + 5);
}

static void the_same_picture_is_found_again(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = added(db, BUSINESS, "a", 0), found = -1, twice = 0;
    assert_ok(photo_find_digest(db, BUSINESS, "a", &found, &error), error);
    g_assert_cmpint(found, ==, id);
    assert_ok(photo_find_digest(db, OTHER_BUSINESS, "a", &found, &error), error);
    g_assert_cmpint(found, ==, 0);
    PhotoFacts facts = {0, "a", "", 1, 1};
    assert_fails(photo_add(db, BUSINESS, &facts, NOW, &twice, &error), error, ERROR_CONFLICT);
    added(db, OTHER_BUSINESS, "a", 0);
    g_autofree char *one = photo_digest("abc", 3);
    g_autofree char *same = photo_digest("abc", 3);
    g_autofree char *other = photo_digest("abd", 3);
    g_assert_cmpstr(one, ==, same);
    g_assert_cmpstr(one, !=, other);
}

/* "3,1,2": the ids of a list. */
static char *ids_of(const RecordList *list)
{
    GString *ids = g_string_new(NULL);
    for (size_t i = 0; i < record_count(list); i++) {
        g_string_append_printf(ids, "%s%d", i > 0 ? "," : "", (int)photo_at(list, i)->id);
    }
    return g_string_free(ids, FALSE);
}

static void assert_photos_of(Db *db, int64_t product_id, const char *wanted)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(photo_list_product(db, BUSINESS, product_id, &list, &error), error);
    g_autofree char *ids = ids_of(list);
    g_assert_cmpstr(ids, ==, wanted);
}

static void a_product_shows_its_first_photo(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) first = NULL;
    int64_t rice = product(db, BUSINESS, "Nasi"), tea = product(db, BUSINESS, "Teh");
    int64_t one = added(db, BUSINESS, "a", rice), two = added(db, BUSINESS, "b", rice);
    int64_t three = added(db, BUSINESS, "c", 0);
    assert_ok(photo_give(db, BUSINESS, three, rice, NOW, &error), error);
    g_autofree char *in_order = g_strdup_printf("%d,%d,%d", (int)one, (int)two, (int)three);
    assert_photos_of(db, rice, in_order);
    assert_ok(photo_set_main(db, BUSINESS, three, NOW + 1, &error), error);
    g_autofree char *changed = g_strdup_printf("%d,%d,%d", (int)three, (int)one, (int)two);
    assert_photos_of(db, rice, changed);
    assert_photos_of(db, tea, "");
    assert_ok(photo_give(db, BUSINESS, one, tea, NOW, &error), error);
    assert_ok(photo_list_main(db, BUSINESS, &first, &error), error);
    g_autofree char *mains = ids_of(first);
    g_autofree char *wanted = g_strdup_printf("%d,%d", (int)three, (int)one);
    g_assert_cmpstr(mains, ==, wanted);
}

static void customers_see_photos_of_what_is_for_sale_alone(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t rice = product(db, BUSINESS, "Nasi");
    int64_t shown = added(db, BUSINESS, "a", rice), loose = added(db, BUSINESS, "b", 0);
    const struct {
        int64_t business, id;
        bool active;
        size_t count;
    } cases[] = {{BUSINESS, shown, true, 1},
                 {BUSINESS, loose, true, 0},
                 {OTHER_BUSINESS, shown, true, 0},
                 {BUSINESS, shown, false, 0}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(RecordList) one = NULL;
        assert_ok(product_set_active(db, BUSINESS, rice, cases[i].active, NOW, &error), error);
        assert_ok(photo_load_public(db, cases[i].business, cases[i].id, &one, &error), error);
        g_assert_cmpuint(record_count(one), ==, cases[i].count);
    }
}

static void a_change_is_kept_and_counted(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = added(db, BUSINESS, "a", 0);
    PhotoChange change = {"square", true, "", 900, 900};
    assert_ok(photo_change(db, BUSINESS, id, &change, NOW + 5, &error), error);
    assert_ok(photo_load(db, BUSINESS, id, &one, &error), error);
    const PhotoRecord *photo = photo_at(one, 0);
    g_assert_cmpstr(photo->shape, ==, "square");
    g_assert_cmpint(photo->brighter, ==, 1);
    g_assert_cmpstr(photo->findings, ==, "");
    g_assert_cmpint(photo->width, ==, 900);
    g_assert_cmpint(photo->version, ==, NOW + 1);
    g_assert_cmpint(photo->changed_at, ==, NOW + 5);
}

static void lists_are_paged(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t ids[4] = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        g_autofree char *digest = g_strdup_printf("%zu", i);
        ids[i] = added(db, BUSINESS, digest, 0);
    }
    g_autoptr(RecordList) newest = NULL;
    g_autoptr(RecordList) older = NULL;
    g_autoptr(RecordList) after = NULL;
    assert_ok(photo_list_newest(db, BUSINESS, 0, 2, &newest, &error), error);
    assert_ok(photo_list_newest(db, BUSINESS, ids[2], 2, &older, &error), error);
    assert_ok(photo_list(db, BUSINESS, ids[1], 10, &after, &error), error);
    g_assert_cmpint(photo_at(newest, 0)->id, ==, ids[3]);
    g_assert_cmpint(photo_at(newest, 1)->id, ==, ids[2]);
    g_assert_cmpint(photo_at(older, 0)->id, ==, ids[1]);
    g_assert_cmpuint(record_count(after), ==, 2);
}

/* What is removed is not in the file any more either. */
static void removed_bytes_are_gone(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = added(db, BUSINESS, "a", 0), other = added(db, BUSINESS, "b", 0);
    g_autofree char *secret = g_malloc(20000);
    for (int i = 0; i < 20000; i++) {
        secret[i] = "RahasiaFoto"[i % 11];
    }
    put(db, id, "large", secret, 20000);
    put(db, other, "large", "other", 5);
    assert_ok(photo_remove(db, BUSINESS, id, &error), error);
    g_autoptr(GBytes) bytes = NULL;
    assert_fails(photo_bytes(db, BUSINESS, id, "large", &bytes, &error), error, ERROR_NOT_FOUND);
    assert_bytes(db, other, "large", "other", 5);
    if (db_is_server(db)) {
        return;
    }
    g_autofree char *folder = g_dir_make_tmp("tangga-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "copy.db", NULL);
    g_autofree char *copy = NULL;
    gsize size = 0;
    assert_ok(db_backup(db, path, &error), error);
    g_assert_true(g_file_get_contents(path, &copy, &size, NULL));
    for (gsize i = 0; i + 11 < size; i++) {
        g_assert_false(memcmp(copy + i, "RahasiaFoto", 11) == 0);
    }
    g_assert_cmpint(remove(path), ==, 0);
    g_assert_cmpint(remove(folder), ==, 0);
}

static void nothing_of_another_business_is_reached(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(GBytes) bytes = NULL;
    int64_t id = added(db, BUSINESS, "a", 0), theirs = product(db, OTHER_BUSINESS, "Teh");
    int64_t new_id = 0;
    put(db, id, "large", "mine", 4);
    assert_ok(photo_load(db, OTHER_BUSINESS, id, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 0);
    assert_fails(photo_bytes(db, OTHER_BUSINESS, id, "large", &bytes, &error), error,
                 ERROR_NOT_FOUND);
    assert_fails(photo_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_fails(photo_set_main(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(photo_give(db, OTHER_BUSINESS, id, theirs, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(photo_give(db, BUSINESS, id, theirs, NOW, &error), error, ERROR_NOT_FOUND);
    PhotoFacts facts = {theirs, "z", "", 1, 1};
    assert_fails(photo_add(db, BUSINESS, &facts, NOW, &new_id, &error), error, ERROR_NOT_FOUND);
    PhotoChange change = {"tall", false, "", 1, 1};
    assert_fails(photo_change(db, OTHER_BUSINESS, id, &change, NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_bytes(db, id, "large", "mine", 4);
}

static void a_failing_statement_leaves_the_photo_whole(Db *db)
{
    int64_t id = added(db, BUSINESS, "a", 0);
    put(db, id, "large", "mine", 4);
    for (int64_t n = 2; n <= 3; n++) {
        g_autoptr(GError) error = NULL;
        db_fail_at(db, n);
        assert_fails(photo_remove(db, BUSINESS, id, &error), error, ERROR_UNAVAILABLE);
        db_fail_at(db, 0);
        assert_bytes(db, id, "large", "mine", 4);
    }
}

void test_photo(void)
{
    testkit_db_case("/store/photo/bytes", keeps_every_byte);
    testkit_db_case("/store/photo/once", the_same_picture_is_found_again);
    testkit_db_case("/store/photo/H04/first", a_product_shows_its_first_photo);
    testkit_db_case("/store/photo/H04/public", customers_see_photos_of_what_is_for_sale_alone);
    testkit_db_case("/store/photo/change", a_change_is_kept_and_counted);
    testkit_db_case("/store/photo/paged", lists_are_paged);
    testkit_db_case("/store/photo/gone", removed_bytes_are_gone);
    testkit_db_case("/store/photo/alone", nothing_of_another_business_is_reached);
    testkit_db_case("/store/photo/whole", a_failing_statement_leaves_the_photo_whole);
}
