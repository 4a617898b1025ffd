// SPDX-License-Identifier: Apache-2.0
/* Contract `tangga qris`: made-up merchants only; the CRC is computed here by a table of its own, and
 * checked against the published value of CRC-16/CCITT-FALSE and the sample of EMVCo's specification. */
#include "base/qris.h"

#include <string.h>

#define HEAD                                                                                       \
    "26680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS."  \
    "WWW0215ID00000000000010303UMI52045812"
#define TAIL "5802ID5915DAPUR BU MELATI6011DESA CONTOH61051234562070703A01"

/* Nibble by nibble, another way than the one under test. */
static unsigned other_crc(const char *text)
{
    static const unsigned short steps[16] = {0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50a5,
                                             0x60c6, 0x70e7, 0x8108, 0x9129, 0xa14a, 0xb16b,
                                             0xc18c, 0xd1ad, 0xe1ce, 0xf1ef};
    unsigned crc = 0xffff;
    for (; *text != '\0'; text++) {
        unsigned byte = (unsigned char)*text;
        crc = (crc << 4 & 0xffff) ^ steps[(crc >> 12) ^ (byte >> 4)];
        crc = (crc << 4 & 0xffff) ^ steps[(crc >> 12) ^ (byte & 15)];
    }
    return crc;
}

/* Closes a text with its CRC. Free it. */
static char *closed(const char *text)
{
    g_autofree char *open = g_strconcat(text, "6304", NULL);
    return g_strdup_printf("%s%04X", open, other_crc(open));
}

static char *static_code(void)
{
    return closed("000201010211" HEAD "5303360" TAIL);
}

static QrisProblem problem_of(const char *text)
{
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(text, &problem);
    g_assert_true((qris == NULL) == (problem != QRIS_FINE));
    return problem;
}

static void the_checksum_agrees_with_published_values(void)
{
    static const char sample[] =
        "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802"
        "CN5914BEST "
        "TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.72530315655020162330304"
        "12340603***0708A60086670902ME91320016A0112233449988770708123456786304";
    g_assert_cmpuint(qris_crc("123456789", 9), ==, 0x29b1);
    g_assert_cmpuint(qris_crc(sample, strlen(sample)), ==, 0xa13a);
    g_assert_cmpuint(other_crc(sample), ==, 0xa13a);
}

static void a_static_code_names_its_merchant(void)
{
    g_autofree char *code = static_code();
    g_autofree char *blanks = g_strconcat("\n  ", code, " \r\n", NULL);
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(blanks, &problem);
    g_assert_nonnull(qris);
    g_assert_cmpstr(qris_merchant(qris), ==, "DAPUR BU MELATI");
    g_assert_cmpstr(qris_city(qris), ==, "DESA CONTOH");
    g_assert_cmpstr(qris_merchant_id(qris), ==, "ID0000000000001");
    g_assert_cmpstr(qris_amount(qris), ==, "");
    g_assert_false(qris_is_dynamic(qris));
    g_assert_cmpint(qris_tip(qris), ==, QRIS_TIP_NONE);
}

static void asking_changes_method_amount_and_checksum_alone(void)
{
    static const struct {
        int64_t amount;
        const char *field;
    } cases[] = {{1, "54011"}, {25000, "540525000"}, {10000000, "540810000000"}};
    g_autofree char *code = static_code();
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(code, &problem);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *asked = qris_ask(qris, cases[i].amount, &problem);
        g_autofree char *open =
            g_strconcat("000201010212" HEAD "5303360", cases[i].field, TAIL, NULL);
        g_autofree char *wanted = closed(open);
        g_assert_cmpstr(asked, ==, wanted);
        g_assert_cmpint(problem_of(asked), ==, QRIS_FINE);
    }
}

static void a_tip_stays_and_unknown_fields_keep_their_place(void)
{
    g_autofree char *good = closed("0002018003ABC" HEAD "53033605502035703"
                                   "2.5" TAIL);
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(good, &problem);
    g_assert_nonnull(qris);
    g_assert_cmpint(qris_tip(qris), ==, QRIS_TIP_SHARE);
    g_autofree char *asked = qris_ask(qris, 500, &problem);
    g_autofree char *wanted = closed("0002010102128003ABC" HEAD "53033605403500550203"
                                     "57032.5" TAIL);
    g_assert_cmpstr(asked, ==, wanted);
}

static void amounts_have_a_floor_and_a_roof(void)
{
    static const int64_t amounts[] = {0, -1, QRIS_AMOUNT_MAX_IDR + 1, INT64_MAX, INT64_MIN};
    g_autofree char *code = static_code();
    QrisProblem problem = QRIS_FINE;
    g_autoptr(Qris) qris = qris_read(code, &problem);
    for (size_t i = 0; i < G_N_ELEMENTS(amounts); i++) {
        g_autofree char *asked = qris_ask(qris, amounts[i], &problem);
        g_assert_null(asked);
        g_assert_cmpint(problem, ==, QRIS_AMOUNT);
    }
    g_autofree char *once = qris_ask(qris, 5000, &problem);
    g_autoptr(Qris) dynamic = qris_read(once, &problem);
    g_assert_true(qris_is_dynamic(dynamic));
    g_assert_cmpstr(qris_amount(dynamic), ==, "5000");
    g_autofree char *twice = qris_ask(dynamic, 5000, &problem);
    g_assert_null(twice);
    g_assert_cmpint(problem, ==, QRIS_DYNAMIC);
}

static void every_changed_letter_is_noticed(void)
{
    g_autofree char *code = static_code();
    size_t length = strlen(code);
    for (size_t i = 0; i < length; i++) {
        char before = code[i];
        code[i] = before == '7' ? '8' : '7';
        g_assert_cmpint(problem_of(code), !=, QRIS_FINE);
        code[i] = before;
    }
    for (size_t cut = 0; cut < length; cut++) {
        g_autofree char *part = g_strndup(code, cut);
        g_assert_cmpint(problem_of(part), !=, QRIS_FINE);
    }
}

static void what_is_no_qris_is_named(void)
{
    static const struct {
        const char *open;
        QrisProblem problem;
    } cases[] = {
        {"000201010211" HEAD "5303764" TAIL, QRIS_FOREIGN},
        {"000201010211" HEAD "53033605802TH5901A6001B", QRIS_FOREIGN},
        {"0002010102115204581253033605802ID5901A6001B", QRIS_MERCHANT},
        {"000201010211260700035XY52045812"
         "53033605802ID5901A6001B",
         QRIS_MERCHANT},
        {"0002010102112604000052045812"
         "53033605802ID5901A6001B",
         QRIS_STRUCTURE},
        {"000201010213" HEAD "5303360" TAIL, QRIS_VALUE},
        {"000201010211" HEAD "5303360540315x" TAIL, QRIS_VALUE},
        {"000201010211" HEAD "53033605502025603500" TAIL, QRIS_FINE},
        {"000201010211" HEAD "5303360550202" TAIL, QRIS_VALUE},
        {"000201010211" HEAD "53033605603500" TAIL, QRIS_VALUE},
        {"000201010211" HEAD "53033605502035702.5" TAIL, QRIS_VALUE},
        {"000201010211" HEAD "53033605502035705100.0" TAIL, QRIS_VALUE},
        {"000201010211" HEAD "53033605502035799" TAIL, QRIS_STRUCTURE},
        {"000201010211" HEAD "53033605303360" TAIL, QRIS_STRUCTURE},
        {"000202010211" HEAD "5303360" TAIL, QRIS_STRUCTURE},
        {"010211000201" HEAD "5303360" TAIL, QRIS_STRUCTURE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *code = closed(cases[i].open);
        g_test_message("%s", code);
        g_assert_cmpint(problem_of(code), ==, cases[i].problem);
    }
    g_autofree char *long_text = g_strnfill(QRIS_TEXT_MAX + 1, '0');
    g_assert_cmpint(problem_of(""), ==, QRIS_LENGTH);
    g_assert_cmpint(problem_of(long_text), ==, QRIS_LENGTH);
    g_assert_cmpint(problem_of("https://dapur.contoh/bayar"), ==, QRIS_STRUCTURE);
    g_assert_cmpint(problem_of("0002\xc3\xa9"), ==, QRIS_TEXT);
}

static void every_problem_has_a_sentence(void)
{
    for (int problem = QRIS_FINE; problem <= QRIS_AMOUNT; problem++) {
        g_assert_true(g_str_has_suffix(qris_problem_sentence((QrisProblem)problem), "."));
    }
}

void test_qris(void)
{
    g_test_add_func("/base/qris/published", the_checksum_agrees_with_published_values);
    g_test_add_func("/base/qris/merchant", a_static_code_names_its_merchant);
    g_test_add_func("/base/qris/ask", asking_changes_method_amount_and_checksum_alone);
    g_test_add_func("/base/qris/tip", a_tip_stays_and_unknown_fields_keep_their_place);
    g_test_add_func("/base/qris/amounts", amounts_have_a_floor_and_a_roof);
    g_test_add_func("/base/qris/changed", every_changed_letter_is_noticed);
    g_test_add_func("/base/qris/foreign", what_is_no_qris_is_named);
    g_test_add_func("/base/qris/sentences", every_problem_has_a_sentence);
}
