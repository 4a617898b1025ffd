// SPDX-License-Identifier: Apache-2.0
#include "carry/file.h"

#include <string.h>

#include "testkit/testkit.h"

#define UID "00112233445566778899aabbccddeeff"
#define HEAD "tangga-usaha\t1\t" UID "\t0011223344556677\t1767560400\n"
#define V "0011223344556677:1"

/* With the right end, so that only what is in between is judged. */
static char *whole(const char *lines, unsigned count)
{
    g_autofree char *body = g_strconcat(HEAD, lines, NULL);
    g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, body, -1);
    return g_strdup_printf("%sE\t%u\t%s\n", body, count, sum);
}

static bool is_read(const char *text, size_t size)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryRefusal refusal = {0};
    g_autoptr(CarryBook) book = carry_file_read(plan, text, size, &refusal);
    g_assert_true((book == NULL) == (refusal.sentence != NULL));
    return book != NULL;
}

static bool lines_are_read(const char *lines, unsigned count)
{
    g_autofree char *file = whole(lines, count);
    return is_read(file, strlen(file));
}

#define PRODUCT                                                                                    \
    "R\tproducts\t" UID "\t" V "\tname='Nasi \\\\ \\n\\tkuning\tprice_idr=#10000\tstock=-\n"
#define PHOTO                                                                                      \
    "R\tphotos\t" UID "\t" V "\tproduct_id=@" UID "\tdigest='d\n"                                  \
    "P\tphoto_files\tsize='thumb\tbytes=*AAEC\n"

static void what_was_written_is_read(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryRefusal refusal = {0};
    g_autofree char *file = whole(PRODUCT PHOTO "G\treplies\t" UID "\t" V "\n", 3);
    g_autoptr(CarryBook) book = carry_file_read(plan, file, strlen(file), &refusal);
    g_assert_nonnull(book);
    const CarryRecord *product = carry_book_find(book, "products", UID);
    g_assert_cmpstr(carry_value(product, "name")->text, ==, "Nasi \\ \n\tkuning");
    const CarryRecord *photo = carry_book_find(book, "photos", UID);
    const CarryValue *bytes = carry_value(g_ptr_array_index(photo->parts, 0), "bytes");
    g_assert_cmpmem(bytes->text, bytes->size, "\0\1\2", 3);
    g_assert_true(carry_book_find(book, "replies", UID)->gone);
    g_autoptr(GString) again = carry_file_write(book);
    g_assert_cmpstr(again->str, ==, file);
}

/* Nothing of such a file comes in, wherever the fault is. */
static void a_hostile_file_is_refused_as_a_whole(void)
{
    static const char *const LINES[] = {
        "R\tusers\t" UID "\t" V "\tname='x\n",                         /* stays behind */
        "R\tproducts\t" UID "\t" V "\tpassword_hash='x\n",             /* no such column */
        "R\tproducts\t" UID "\t" V "\tname=#1\n",                      /* another kind */
        "R\tproducts\t" UID "\t" V "\tprice_idr='1\n",
        "R\tproducts\t" UID "\t" V "\tprice_idr=#9999999999999999\n",  /* out of bounds */
        "R\tproducts\t" UID "\t" V "\tname='a\tname='b\n",             /* twice */
        "R\tproducts\t" UID "\t" V "\tname='a\\x\n",                   /* no such escape */
        "R\tproducts\t" UID "\t" V "\tname='\xff\n",                   /* no text */
        "R\tproducts\t" UID "\t" V "\tname='\x01\n",
        "R\tproducts\t../../etc/passwd\t" V "\tname='a\n",
        "R\tproducts\t" UID "\t'; DROP TABLE users; --\tname='a\n",
        "R\tproducts; DROP TABLE users\t" UID "\t" V "\tname='a\n",
        "R\tphoto_files\t" UID "\t" V "\tbytes=*AAEC\n",               /* a part alone */
        "P\tphoto_files\tsize='thumb\tbytes=*AAEC\n",
        PRODUCT "P\tphoto_files\tsize='thumb\tbytes=*AAEC\n",          /* of something else */
        "R\tphotos\t" UID "\t" V "\tdigest='d\nP\tphoto_files\tbytes=*A\n",
        "R\tdebt_payments\t" UID "\t" V "\tdebt_id=-\tsale_id=@" UID "\n",
        "R\tdebt_payments\t" UID "\t" V "\tsale_id=@" UID "\n",
        "R\tpeople\t" UID "\t" V "\tname='a\tuser_id=#1\n",            /* an account */
        "G\tbusinesses\t" UID "\t" V "\n",
        "R\t\n", "\n", "X\n",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(LINES); i++) {
        if (lines_are_read(LINES[i], 1) || lines_are_read(LINES[i], 2)) {
            g_error("taken: %s", LINES[i]);
        }
    }
    g_assert_true(lines_are_read(PRODUCT, 1));
    g_assert_false(lines_are_read(PRODUCT PRODUCT, 2)); /* one name twice */
    g_assert_false(lines_are_read(PRODUCT, 2));         /* a wrong count */
}

/* An interrupted copy: whatever is missing is noticed. */
static void a_cut_or_changed_file_is_refused(void)
{
    g_autofree char *file = whole(PRODUCT PHOTO, 2);
    size_t size = strlen(file);
    for (size_t i = 0; i < size; i++) {
        g_assert_false(is_read(file, i));
        file[i] ^= 1;
        g_assert_false(is_read(file, size));
        file[i] ^= 1;
    }
    g_assert_true(is_read(file, size));
}

static void a_newer_file_says_so(void)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    static const char NEWER[] = "tangga-usaha\t2\tx\n";
    static const char OTHER[] = "nama,harga\nNasi,10000\n";
    CarryRefusal newer = {0}, other = {0};
    g_assert_null(carry_file_read(plan, NEWER, strlen(NEWER), &newer));
    g_assert_null(carry_file_read(plan, OTHER, strlen(OTHER), &other));
    g_assert_nonnull(strstr(newer.sentence, "lebih baru"));
    g_assert_nonnull(strstr(other.sentence, "bukan berkas usaha"));
}

/* Nothing is packed, so nothing can unpack to more; a long text is refused all the same. */
static void a_long_text_is_refused(void)
{
    g_autofree char *text = g_strnfill(CARRY_TEXT_MAX + 1, 'a');
    g_autofree char *line =
        g_strdup_printf("R\tproducts\t" UID "\t" V "\tname='%s\n", text);
    g_assert_false(lines_are_read(line, 1));
    text[CARRY_TEXT_MAX] = '\0';
    g_autofree char *fits = g_strdup_printf("R\tproducts\t" UID "\t" V "\tname='%s\n", text);
    g_assert_true(lines_are_read(fits, 1));
}

void test_file(void)
{
    g_test_add_func("/carry/file/X06/round", what_was_written_is_read);
    g_test_add_func("/carry/file/X06/hostile", a_hostile_file_is_refused_as_a_whole);
    g_test_add_func("/carry/file/X06/cut", a_cut_or_changed_file_is_refused);
    g_test_add_func("/carry/file/X06/newer", a_newer_file_says_so);
    g_test_add_func("/carry/file/X06/long", a_long_text_is_refused);
}
