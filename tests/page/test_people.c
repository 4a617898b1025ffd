// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"
#include "store/person.h"
#include "store/task.h"

static int64_t add_person(Client *client, const char *name)
{
    g_autofree char *body = g_strdup_printf("{\"name\": \"%s\", \"kind\": \"family\"}", name);
    return client_api_ok(client, "POST", "people", body);
}

static int64_t add_task(Client *client, int64_t person, const char *title)
{
    g_autofree char *body = g_strdup_printf(
        "{\"title\": \"%s\", \"person\": %d, \"due_day\": \"2026-01-06\"}", title, (int)person);
    return client_api_ok(client, "POST", "tasks", body);
}

/* P11: each task has one person. */
static void a_task_needs_one_person_of_this_business(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t tini = add_person(client, "Kak Tini");
    g_autofree char *number = g_strdup_printf("%d", (int)tini);
    g_assert_cmpint(client_post(client, "/orang", "task_add", 0, "title", "Balas komentar",
                                "person", number, "due_day", "2026-01-06", "minutes", "10", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Balas komentar"));
    g_assert_cmpint(client_post(client, "/orang", "task_add", 0, "title", "Foto menu", "due_day",
                                "2026-01-06", NULL),
                    ==, 422);
    g_assert_nonnull(strstr(client_body(client), "Foto menu"));
    g_assert_cmpint(client_api(client, "POST", "tasks",
                               "{\"title\":\"Foto\",\"person\":99,\"due_day\":\"2026-01-06\"}", "k",
                               NULL),
                    ==, 422);
}

/* P11: removing a person lists orphan tasks. */
static void who_leaves_gives_her_work_on(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) tasks = NULL;
    int64_t tini = add_person(client, "Kak Tini"), joko = add_person(client, "Pak Joko");
    add_task(client, tini, "Balas komentar");
    g_autofree char *path = g_strdup_printf("/orang/%d", (int)tini);
    g_autofree char *heir = g_strdup_printf("%d", (int)joko);
    g_assert_cmpint(client_post(client, path, "person_remove", tini, NULL), ==, 422);
    g_assert_true(client_shows(client, "Masih ada 1 pekerjaan atas namanya: Balas komentar"));
    g_assert_cmpint(client_post(client, path, "person_remove", tini, "give_to", heir, NULL), ==,
                    200);
    g_assert_false(client_shows(client, "Kak Tini"));
    assert_ok(task_list_open(client_db(client), BUSINESS, joko, &tasks, &error), error);
    g_assert_cmpuint(record_count(tasks), ==, 1);
}

static void left_on_purpose_the_work_stands_without_a_person(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t tini = add_person(client, "Kak Tini");
    add_task(client, tini, "Balas komentar");
    g_autofree char *path = g_strdup_printf("people/%d/remove", (int)tini);
    client_api_ok(client, "POST", path, "{\"confirm\": true}");
    client_get(client, "/orang");
    g_assert_true(client_shows(client, "Tugas tanpa orang"));
    int64_t owner = 0;
    g_autoptr(GError) error = NULL;
    assert_ok(person_need_owner(client_db(client), BUSINESS, NOW, &owner, &error), error);
    g_autofree char *own = g_strdup_printf("people/%d/remove", (int)owner);
    g_assert_cmpint(client_api(client, "POST", own, "{\"confirm\": true}", "k", NULL), ==, 422);
}

/* P11: the hand-over file contains no customer numbers unless allowed. */
static void the_hand_over_sheet_names_no_number_of_a_customer(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t tini = add_person(client, "Kak Tini");
    add_task(client, tini, "Antar ke Bu Sari 0812-3456-7890");
    client_api_ok(client, "POST", "groups",
                  "{\"name\": \"Grup RT 05\", \"platform\": \"whatsapp_group\", \"days\": "
                  "[\"1\", \"3\"], \"max_a_day\": 1, \"max_a_week\": 2}");
    g_autofree char *path = g_strdup_printf("/serah-terima/%d", (int)tini);
    g_autofree char *file = g_strconcat(path, "?unduh=1", NULL);
    g_assert_cmpint(client_get(client, path), ==, 200);
    g_assert_true(client_shows(client, "Antar ke Bu Sari"));
    g_assert_false(client_shows(client, "3456"));
    g_assert_true(client_shows(client, "Grup RT 05: paling banyak 1 sehari, 2 seminggu"));
    g_assert_cmpint(client_get(client, file), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "Untuk: Kak Tini"));
    g_assert_null(strstr(client_body(client), "3456"));
    g_autofree char *allowed = g_strconcat(path, "?unduh=1&nomor=1", NULL);
    client_get(client, path);
    g_assert_true(client_shows(client, "Sertakan nomor pembeli"));
    g_assert_cmpint(client_get(client, allowed), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "0812-3456-7890"));
}

/* P09: the owner view hides operator tasks. */
static void the_owners_page_shows_her_own_work_only(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t tini = add_person(client, "Kak Tini");
    add_task(client, tini, "Balas komentar");
    g_autofree char *body = g_strdup_printf("{\"title\": \"Cari pemasok beras\", \"person\": %d, "
                                            "\"kind\": \"strategy\", \"due_day\": \"2026-01-06\"}",
                                            (int)tini);
    client_api_ok(client, "POST", "tasks", body);
    g_assert_cmpint(client_post(client, "/target", "answer_set", 0, "sales_target", "3.000.000",
                                "average_order", "15.000", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "200 pesanan sebulan"));
    g_assert_true(client_shows(client, "50 pesanan seminggu"));
    g_assert_true(client_shows(client, "Cari pemasok beras"));
    g_assert_false(client_shows(client, "Balas komentar"));
}

void test_people(void)
{
    g_test_add_func("/page/people/one_person", a_task_needs_one_person_of_this_business);
    g_test_add_func("/page/people/leaves", who_leaves_gives_her_work_on);
    g_test_add_func("/page/people/on_purpose", left_on_purpose_the_work_stands_without_a_person);
    g_test_add_func("/page/people/hand_over", the_hand_over_sheet_names_no_number_of_a_customer);
    g_test_add_func("/page/people/target", the_owners_page_shows_her_own_work_only);
}
