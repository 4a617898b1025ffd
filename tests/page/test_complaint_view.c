// SPDX-License-Identifier: Apache-2.0
#include "page/talk/complaint_view.h"

#include <string.h>

#include "testkit/client.h"

#define DAY_S INT64_C(86400)

static char *path_of(int64_t id)
{
    return g_strdup_printf("/keluhan/%" G_GINT64_FORMAT, id);
}

/* One late delivery: apology text, repair, complaint closed. */
static void a_late_delivery_is_heard_apologised_repaired_and_closed(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "complaints",
                               "{\"author\":\"Bu Sari\",\"text\":\"Pesanan datang terlambat.\"}");
    g_autofree char *path = path_of(id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Halo Bu Sari, kami mohon maaf atas kejadian ini: Pesanan "
                                       "datang terlambat."));
    g_assert_cmpint(client_api(client, "POST", "complaints/1/close", "{}", "k1", NULL), ==, 422);
    g_assert_nonnull(strstr(client_body(client), "Tulis dulu apa yang diperbaiki."));
    client_get(client, path);
    client_post(client, path, "complaint_apologise", id, "apology", "Kami mohon maaf, Bu.", NULL);
    g_assert_true(client_shows(client, "Langkah berikutnya: perbaiki."));
    client_post(client, path, "complaint_repair", id, "repair", "Ongkos kirim dikembalikan", NULL);
    g_assert_cmpint(client_post(client, path, "complaint_close", id, NULL), ==, 200);
    g_assert_true(client_shows(client, "Tidak ada keluhan yang terbuka."));
    client_get(client, path);
    g_assert_true(client_shows(client, "Ongkos kirim dikembalikan"));
}

/* T06: an open complaint older than the set time turns red. */
static void an_old_open_complaint_is_marked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "complaints", "{\"text\":\"Es tehnya tumpah\"}");
    client_get(client, "/keluhan");
    g_assert_false(client_shows(client, "Sudah terlalu lama"));
    client_set_now(client, NOW + (COMPLAINT_OPEN_DAYS + 1) * DAY_S);
    client_get(client, "/keluhan");
    g_assert_true(client_shows(client, "Sudah terlalu lama"));
    g_assert_nonnull(strstr(client_body(client), "data-tone=\"bad\""));
}

/* T06: the clarification contains the facts entered and no blame words from a list. */
static void texts_hold_the_facts_and_no_blame(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "complaints", "{\"text\":\"Katanya basi\"}");
    g_autofree char *path = path_of(id);
    g_assert_cmpint(client_post(client, path, "complaint_apologise", id, "apology",
                                "Itu salah Anda sendiri", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Ada kata “salah anda”."));
    g_autofree char *good = g_strdup_printf(
        "%s?tentang=pesanan%%20Senin&kejadian=Listrik%%20padam%%20dua%%20jam", path);
    client_get(client, good);
    g_assert_true(client_shows(client, "menjelaskan tentang pesanan Senin."));
    g_assert_true(client_shows(client, "Yang terjadi: Listrik padam dua jam"));
    g_autofree char *bad = g_strdup_printf("%s?tentang=pesanan&kejadian=itu%%20fitnah", path);
    client_get(client, bad);
    g_assert_true(client_shows(client, "Ada kata “fitnah”."));
    g_assert_false(client_shows(client, "menjelaskan tentang"));
}

/* T06: hear, apologise, clarify, repair, record; what was explained stays in the log. */
static void the_explanation_is_a_step_of_its_own(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "complaints", "{\"text\":\"Katanya basi\"}");
    g_autofree char *path = path_of(id);
    g_autofree char *good =
        g_strdup_printf("%s?tentang=pesanan%%20Senin&kejadian=Listrik%%20padam", path);
    g_autofree char *clarify = g_strdup_printf("complaints/%d/clarify", (int)id);
    g_assert_cmpint(client_api(client, "POST", clarify, "{\"clarification\":\"itu fitnah\"}", "k1",
                               NULL),
                    ==, 422);
    client_post(client, path, "complaint_apologise", id, "apology", "Mohon maaf.", NULL);
    g_assert_cmpint(client_post(client, good, "complaint_clarify", id, NULL), ==, 200);
    client_get(client, path);
    g_assert_true(client_shows(client, "Yang terjadi: Listrik padam"));
    client_post(client, path, "complaint_repair", id, "repair", "Diganti", NULL);
    client_post(client, path, "complaint_close", id, NULL);
    client_get(client, path);
    g_assert_true(client_shows(client, "Yang terjadi: Listrik padam"));
    g_assert_cmpint(client_api(client, "POST", clarify, "{\"clarification\":\"Lagi\"}", "k2", NULL),
                    ==, 409);
}

static void a_message_becomes_a_complaint(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = client_api_ok(client, "POST", "messages",
                               "{\"platform\":\"whatsapp\",\"author\":\"Bu Tini\",\"text\":\"Kok "
                               "asin sekali\"}");
    g_autofree char *path = g_strdup_printf("/keluhan?pesan=%" G_GINT64_FORMAT, id);
    client_get(client, path);
    g_assert_nonnull(strstr(client_body(client), "Kok asin sekali"));
    client_post(client, path, "complaint_add", 0, "text", "Kok asin sekali", "author", "Bu Tini",
                NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(complaint_list_open(client_db(client), BUSINESS, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 1);
    g_assert_cmpint(complaint_at(list, 0)->message_id, ==, id);
}

static void a_complaint_of_another_business_is_not_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    ComplaintFacts facts = {"Bu Lain", "rahasia", 0, 0, 20458};
    int64_t id = 0;
    assert_ok(complaint_add(client_db(client), OTHER_BUSINESS, &facts, NOW, &id, &error), error);
    g_autofree char *path = path_of(id);
    g_assert_cmpint(client_get(client, path), ==, 404);
    g_autofree char *repair = g_strdup_printf("complaints/%" G_GINT64_FORMAT "/repair", id);
    g_assert_cmpint(client_api(client, "POST", repair, "{\"repair\":\"x\"}", "k1", NULL), ==, 404);
}

void test_complaint_view(void)
{
    g_test_add_func("/page/complaint_view/T06", the_explanation_is_a_step_of_its_own);
    g_test_add_func("/page/complaint_view/late",
                    a_late_delivery_is_heard_apologised_repaired_and_closed);
    g_test_add_func("/page/complaint_view/old", an_old_open_complaint_is_marked);
    g_test_add_func("/page/complaint_view/blame", texts_hold_the_facts_and_no_blame);
    g_test_add_func("/page/complaint_view/message", a_message_becomes_a_complaint);
    g_test_add_func("/page/complaint_view/apart", a_complaint_of_another_business_is_not_there);
}
