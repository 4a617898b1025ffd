// SPDX-License-Identifier: Apache-2.0
/* H09: orders by file; what each download is, and what comes of it. */
#include "importer/read.h"

#include <string.h>

#include "import_case.h"

static const MarketOrder *order_of(const FileRead *read, const char *id)
{
    for (guint i = 0; i < read->batch->orders->len; i++) {
        const MarketOrder *order = &g_array_index(read->batch->orders, MarketOrder, i);
        if (g_str_equal(order->id, id)) {
            return order;
        }
    }
    g_assert_not_reached();
}

static int64_t money_of(const FileRead *read, const char *day)
{
    Day wanted = 0;
    int64_t sum_idr = 0;
    g_assert_true(day_parse(day, &wanted));
    for (guint i = 0; i < read->batch->orders->len; i++) {
        const MarketOrder *order = &g_array_index(read->batch->orders, MarketOrder, i);
        sum_idr += order->state == MARKET_COMPLETED && order->finished_day == wanted
                       ? order->goods_idr - order->refund_idr
                       : 0;
    }
    return sum_idr;
}

/* H09: amounts written as text, an order of several rows, one returned, whatever the container. */
static void shopee_orders_add_up_a_day(void)
{
    static const char *const FILES[] = {"shopee_orders_51.csv", "shopee_orders_51.xlsx"};
    for (size_t i = 0; i < G_N_ELEMENTS(FILES); i++) {
        g_auto(FileRead) read = {0};
        case_fixture_read(FILES[i], NULL, &read);
        g_assert_cmpint(read.result, ==, FILE_TAKEN);
        g_assert_cmpstr(read.importer->name, ==, "shopee_orders");
        g_assert_cmpint(read.batch->rows, ==, 12);
        g_assert_cmpint(read.batch->refused, ==, 0);
        g_assert_cmpuint(read.batch->orders->len, ==, 10);
        g_assert_cmpint(money_of(&read, "2026-08-05"), ==, 37200);
        g_assert_cmpint(money_of(&read, "2026-08-06"), ==, 283700);
        g_assert_cmpint(money_of(&read, "2026-08-17"), ==, 50000 - 25000);
        g_assert_cmpint(money_of(&read, "2026-08-20"), ==, 75000);
        g_assert_cmpint(money_of(&read, "2026-08-31"), ==, 99100);
        g_assert_cmpuint(read.batch->remarks->len, ==, 1);
    }
}

static void tiktok_orders_tell_their_channel(void)
{
    static const char *const FILES[] = {"tiktok_tokopedia_orders_65.csv",
                                        "tiktok_tokopedia_orders_65.xlsx"};
    for (size_t i = 0; i < G_N_ELEMENTS(FILES); i++) {
        g_auto(FileRead) read = {0};
        case_fixture_read(FILES[i], NULL, &read);
        g_assert_cmpint(read.result, ==, FILE_TAKEN);
        g_assert_cmpint(read.batch->rows, ==, 4);
        g_assert_cmpint(read.batch->refused, ==, 0);
        const MarketOrder *order = order_of(&read, "579000000000000001");
        g_assert_cmpstr(order->market, ==, "tiktok");
        g_assert_cmpint(order->goods_idr + order->shipping_idr, ==, 37500);
        g_assert_cmpstr(order_of(&read, "579000000000000004")->market, ==, "tokopedia");
        g_assert_cmpint(order_of(&read, "579000000000000002")->made_at, ==, 1785689999);
        g_assert_cmpint(order_of(&read, "579000000000000003")->state, ==, MARKET_CANCELLED);
    }
}

#define HEADING "Nama Produk;Jumlah;Harga Setelah Diskon;No. Pesanan;Status Pesanan;Subtotal Pesanan;"  \
                "Waktu Pesanan Dibuat;Waktu Pesanan Selesai\n"

/* Columns in another order, fewer of them, another separator; every refusal has its reason, and an
 * order goes with all its rows. */
static void a_bad_row_takes_its_order_along_and_says_why(void)
{
    g_auto(FileRead) read = {0};
    case_text_read(HEADING "Kopi;2;10.000;A1;Selesai;20.000;2026-08-01 08:00;2026-08-03 08:00\n"
                           "Teh;1;5.000;B1;Selesai;6.000;2026-08-01 08:00;2026-08-03 08:00\n"
                           "Gula;1;5.000;B1;Selesai;5.000;2026-08-01 08:00;2026-08-03 08:00\n"
                           "Roti;1;5.000;5,78E+17;Selesai;5.000;2026-08-01 08:00;\n"
                           "Susu;x;5.000;C1;Selesai;5.000;2026-08-01 08:00;\n"
                           "Keju;1;5.000;D1;Entahlah;5.000;2026-08-01 08:00;\n"
                           ";;;;;;;\n",
                   "shopee_orders", &read);
    g_assert_cmpint(read.result, ==, FILE_TAKEN);
    g_assert_cmpint(read.batch->rows, ==, 6);
    g_assert_cmpint(read.batch->refused, ==, 5);
    static const int64_t ROWS[] = {3, 4, 5, 6, 7};
    for (guint i = 0; i < 5; i++) {
        const BatchRefusal *refusal = &g_array_index(read.batch->refusals, BatchRefusal, i);
        g_assert_cmpint(refusal->row, ==, ROWS[i]);
        g_assert_cmpuint(strlen(refusal->sentence), >, 10);
    }
    g_assert_cmpint(order_of(&read, "A1")->goods_idr, ==, 20000);
    g_assert_true(order_of(&read, "B1")->refused);
}

static void an_order_whose_sum_is_wrong_is_refused(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("Order ID,Order Status,Product Name,Quantity,SKU Unit Original Price,"
                   "SKU Subtotal Before Discount,SKU Subtotal After Discount,Order Amount,"
                   "Shipping Fee After Discount,Created Time\n"
                   "1001,Completed,Kopi,2,5000,10000,10000,19000,9000,13/08/2026 10:00:00\n"
                   "1002,Completed,Kopi,2,5000,10000,10000,18000,9000,13/08/2026 10:00:00\n"
                   "1003,Completed,Kopi,2,5000,9000,9000,18000,9000,13/08/2026 10:00:00\n",
                   NULL, &read);
    g_assert_cmpint(read.result, ==, FILE_TAKEN);
    g_assert_cmpint(read.batch->refused, ==, 2);
    g_assert_false(order_of(&read, "1001")->refused);
    g_assert_true(order_of(&read, "1002")->refused);
    g_assert_true(order_of(&read, "1003")->refused);
}

static void titles_above_the_headings_are_passed_over(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("Laporan Penjualan\nToko Contoh\n\nNomor,Nomor Invoice,Tanggal Pembayaran,"
                   "Status Terakhir,Tanggal Pesanan Selesai,Waktu Pesanan Selesai,Nama Produk,"
                   "Jumlah Produk Dibeli,Harga Jual (IDR)\n"
                   "1,INV/1,01-08-2026 10:00:00,Pesanan Selesai,05-08-2026,11:30:00,Kopi,2,"
                   "Rp 10.000\n",
                   NULL, &read);
    g_assert_cmpint(read.result, ==, FILE_TAKEN);
    g_assert_cmpstr(read.importer->name, ==, "tokopedia_orders");
    const MarketOrder *order = order_of(&read, "INV/1");
    g_assert_cmpint(order->goods_idr, ==, 20000);
    g_assert_cmpint(order->finished_at, ==, 1785904200);
}

static int64_t figure_of(const FileRead *read, const char *measure, const char *day)
{
    Day wanted = 0;
    g_assert_true(day_parse(day, &wanted));
    for (guint i = 0; i < read->batch->figures->len; i++) {
        const DailyFigure *figure = &g_array_index(read->batch->figures, DailyFigure, i);
        if (figure->day == wanted && g_str_equal(figure->measure, measure)) {
            return figure->value;
        }
    }
    return BATCH_NONE;
}

/* Several counts in one file; a day without a number is a gap. */
static void daily_counts_of_meta_are_told_by_their_title(void)
{
    g_auto(FileRead) read = {0};
    case_fixture_read("meta_daily_Tayangan_id_utf16le.csv", "meta_daily", &read);
    g_assert_cmpint(read.result, ==, FILE_TAKEN);
    g_assert_cmpint(read.batch->rows, ==, 3);
    g_assert_cmpint(figure_of(&read, "views", "2026-06-14"), ==, 0);
    g_assert_cmpint(figure_of(&read, "views", "2026-06-15"), ==, 1204);
    g_auto(FileRead) more = {0};
    case_text_read("sep=,\n\"Facebook visits\"\n\"Date\",\"Primary\"\n\"2026-06-13T00:00:00\",\"5\"\n"
                   "\"2026-06-14T00:00:00\",\"\"\n\n\"Reach\"\n\"Date\",\"Primary\"\n"
                   "\"2026-06-13T00:00:00\",\"70\"\n",
                   NULL, &more);
    g_assert_cmpint(more.result, ==, FILE_TAKEN);
    g_assert_cmpint(figure_of(&more, "visitors", "2026-06-13"), ==, 5);
    g_assert_cmpint(figure_of(&more, "visitors", "2026-06-14"), ==, BATCH_NONE);
    g_assert_cmpint(figure_of(&more, "reach", "2026-06-13"), ==, 70);
    g_assert_cmpstr(g_array_index(more.batch->figures, DailyFigure, 0).platform, ==, "facebook");
}

static void tiktok_days_without_a_year_are_the_latest(void)
{
    g_auto(FileRead) read = {0};
    case_fixture_read("tiktok_Overview.csv", NULL, &read);
    g_assert_cmpint(read.batch->rows, ==, 18);
    g_assert_cmpint(figure_of(&read, "views", "2026-08-31"), ==, 1441);
    g_assert_cmpint(figure_of(&read, "shares", "2026-09-17"), ==, 3);
    g_auto(FileRead) followers = {0};
    case_fixture_read("tiktok_FollowerHistory.csv", NULL, &followers);
    g_assert_cmpint(figure_of(&followers, "followers", "2026-09-17"), ==, 10888);
}

/* Absent is not zero, the total is no video, the post of a partner is not her own. */
static void numbers_of_posts_are_read(void)
{
    g_auto(FileRead) meta = {0}, tiktok = {0}, youtube = {0};
    case_fixture_read("meta_content_id.csv", NULL, &meta);
    g_assert_cmpint(meta.batch->rows, ==, 3);
    g_assert_cmpuint(meta.batch->posts->len, ==, 2);
    g_assert_cmpint(g_array_index(meta.batch->posts, PostNumbers, 0).views +
                        g_array_index(meta.batch->posts, PostNumbers, 1).views,
                    ==, 21579);
    g_assert_cmpint(g_array_index(meta.batch->posts, PostNumbers, 1).shares, ==, BATCH_NONE);
    case_fixture_read("tiktok_Content.csv", NULL, &tiktok);
    const PostNumbers *video = &g_array_index(tiktok.batch->posts, PostNumbers, 0);
    g_assert_cmpstr(video->id, ==, "7300000000000000001");
    g_assert_cmpint(g_array_index(tiktok.batch->posts, PostNumbers, 1).reach, ==, BATCH_NONE);
    case_fixture_read("youtube_Table_data.csv", NULL, &youtube);
    g_assert_cmpint(youtube.batch->rows, ==, 2);
    g_assert_cmpuint(youtube.batch->posts->len, ==, 2);
}

static void conversations_and_followers_are_read(void)
{
    g_auto(FileRead) talk = {0}, followers = {0}, telegram = {0};
    case_fixture_read("instagram_message_1.json", NULL, &talk);
    g_assert_cmpint(talk.batch->rows, ==, 3);
    const BatchMessage *first = &g_array_index(talk.batch->messages, BatchMessage, 0);
    g_assert_cmpstr(first->text, ==, "Kak, masih ready “sambal” nya? 🙏");
    g_assert_cmpstr(first->answer, ==, "Ready kak 😍 Rp25.000");
    case_fixture_read("instagram_followers_1.json", NULL, &followers);
    g_assert_cmpint(g_array_index(followers.batch->figures, DailyFigure, 0).value, ==, 2);
    case_text_read("{\"name\":\"Ani\",\"type\":\"personal_chat\",\"id\":5,\"messages\":[{\"id\":1,"
                   "\"type\":\"message\",\"date\":\"2026-08-01T08:00:00\",\"from\":\"Ani\",\"text\":"
                   "[\"Masih \",{\"type\":\"bold\",\"text\":\"ada?\"}]},{\"id\":2,\"type\":"
                   "\"message\",\"date_unixtime\":\"1785546600\",\"from\":\"Toko\",\"text\":\"Ada\"}]}",
                   NULL, &telegram);
    g_assert_cmpstr(telegram.importer->name, ==, "telegram_chat");
    const BatchMessage *turn = &g_array_index(telegram.batch->messages, BatchMessage, 0);
    g_assert_cmpstr(turn->text, ==, "Masih ada?");
    g_assert_cmpint(turn->answered_at - turn->received_at, ==, 600);
}

static void the_wrong_file_is_named(void)
{
    static const struct {
        const char *file, *asked, *part;
        FileResult result;
    } CASES[] = {
        {"shopee_orders_51.csv", "tiktok_orders", "pesanan Shopee, bukan pesanan TikTok", FILE_OTHER},
        {"tiktok_FollowerGender.csv", NULL, "jenis kelamin pengikut TikTok", FILE_USELESS},
        {"shopee_mass_update_sales_info.xlsx", NULL, "daftar stok", FILE_USELESS},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(FileRead) read = {0};
        case_fixture_read(CASES[i].file, CASES[i].asked, &read);
        g_autofree char *words = file_read_words(&read, NULL);
        g_assert_cmpint(read.result, ==, CASES[i].result);
        g_assert_nonnull(strstr(words, CASES[i].part));
        g_assert_null(read.batch);
    }
    g_auto(FileRead) unknown = {0}, empty = {0}, cut = {0}, broken = {0};
    case_text_read("a,b\n1,2\n", NULL, &unknown);
    g_assert_cmpint(unknown.result, ==, FILE_UNKNOWN);
    case_text_read(HEADING, NULL, &empty);
    g_assert_cmpint(empty.result, ==, FILE_NO_ROWS);
    case_text_read(HEADING "Kopi;2;10.000;A1;Selesai;20.000;\"2026", NULL, &cut);
    g_assert_cmpint(cut.result, ==, FILE_NO_TABLE);
    case_text_read("{\"messages\": [", NULL, &broken);
    g_assert_cmpint(broken.result, ==, FILE_NO_TABLE);
}

/* Dates in three formats in one column: the cells in doubt say so, the others come in. */
static void days_in_doubt_are_said(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("Tanggal;Total;Pembeli\n1 Agustus 2026;15rb;Ani\n2026-08-02;Rp 12.500,-;Ani\n"
                   "03/04/2026;20.000;Budi\n31/08/2026;20,000;Ani\n08/31/2026;1.234,56;Ani\n",
                   NULL, &read);
    g_assert_cmpstr(read.importer->name, ==, "sales_table");
    g_assert_cmpuint(read.batch->sales->len, ==, 4);
    g_assert_cmpint(read.batch->refused, ==, 1);
    g_assert_cmpint(g_array_index(read.batch->refusals, BatchRefusal, 0).row, ==, 4);
}

void test_read(void)
{
    g_test_add_func("/importer/read/shopee/H09", shopee_orders_add_up_a_day);
    g_test_add_func("/importer/read/tiktok", tiktok_orders_tell_their_channel);
    g_test_add_func("/importer/read/bad_row", a_bad_row_takes_its_order_along_and_says_why);
    g_test_add_func("/importer/read/sums", an_order_whose_sum_is_wrong_is_refused);
    g_test_add_func("/importer/read/titles", titles_above_the_headings_are_passed_over);
    g_test_add_func("/importer/read/meta_daily", daily_counts_of_meta_are_told_by_their_title);
    g_test_add_func("/importer/read/tiktok_days", tiktok_days_without_a_year_are_the_latest);
    g_test_add_func("/importer/read/posts", numbers_of_posts_are_read);
    g_test_add_func("/importer/read/talk", conversations_and_followers_are_read);
    g_test_add_func("/importer/read/wrong", the_wrong_file_is_named);
    g_test_add_func("/importer/read/doubt", days_in_doubt_are_said);
}
