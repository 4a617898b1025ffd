// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "guide/obstacle.h"
#include "page/plan_case.h"
#include "resource/resource.h"
#include "store/business.h"
#include "store/consent.h"
#include "testkit/crawl.h"

/* V06: self-expression gets personal posts or video; income abroad direct shopping or marketplace. */
static void each_value_names_what_serves_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "answers",
                  "{\"values\": [\"self_expression\", \"family\"], \"audience\": [\"abroad\"]}");
    client_get(client, "/nilai");
    g_assert_true(client_shows(client, "Kiriman pribadi sehari-hari"));
    g_assert_true(client_shows(client, "Belanja langsung lewat pesan dan video"));
    g_assert_true(client_shows(client, "belum ada yang mendukung"));
}

/* V03: private values never appear unless allowed. */
static void values_stay_private_until_allowed(void)
{
    g_autoptr(Client) owner = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    client_api_ok(owner, "POST", "answers", "{\"values\": [\"family\"], \"signal\": \"good\"}");
    assert_ok(member_set(client_db(owner), BUSINESS, OTHER_OWNER, "mentor", NOW, &error), error);
    Consent plan = {"mentor", "plan", 1, NOW};
    assert_ok(consent_set(client_db(owner), BUSINESS, &plan, &error), error);
    g_autoptr(Client) mentor = client_beside(owner, OTHER_OWNER);
    json_t *document = NULL;
    g_assert_cmpint(client_get(mentor, "/nilai"), ==, 403);
    g_assert_cmpint(client_api(mentor, "GET", "answers", NULL, NULL, &document), ==, 200);
    json_t *given = json_object_get(document, "answers");
    g_assert_null(json_object_get(given, "values"));
    g_assert_nonnull(json_object_get(given, "signal"));
    json_decref(document);
    Consent values = {"mentor", "values", 1, NOW};
    assert_ok(consent_set(client_db(owner), BUSINESS, &values, &error), error);
    g_assert_cmpint(client_get(mentor, "/nilai"), ==, 200);
}

static void allow_all_but_values(Client *owner)
{
    static const char *const SUBJECTS[] = {"plan", "orders", "customers", "figures"};
    g_autoptr(GError) error = NULL;
    assert_ok(member_set(client_db(owner), BUSINESS, OTHER_OWNER, "mentor", NOW, &error), error);
    for (size_t i = 0; i < G_N_ELEMENTS(SUBJECTS); i++) {
        Consent consent = {"mentor", SUBJECTS[i], 1, NOW};
        assert_ok(consent_set(client_db(owner), BUSINESS, &consent, &error), error);
    }
}

static void assert_keeps_secret(const Client *client, const char *where)
{
    static const char *const SECRETS[] = {"self_expression", "Mengekspresikan diri", "melur"};
    for (size_t i = 0; i < G_N_ELEMENTS(SECRETS); i++) {
        if (strstr(client_body(client), SECRETS[i]) != NULL) {
            g_error("%s tells %s", where, SECRETS[i]);
        }
    }
}

/* V03: no page, file or document that a mentor may open tells what the owner values. */
static void no_page_and_no_export_tells_private_values(void)
{
    g_autoptr(Client) owner = client_new(OWNER);
    start_answer_all(owner);
    plan_answer_ladder(owner);
    client_api_ok(
        owner, "POST", "answers",
        "{\"values\": [\"income\", \"self_expression\"], \"values_words\": \"menyulam melur\"}");
    plan_add_goal(owner);
    allow_all_but_values(owner);
    g_autoptr(Client) mentor = client_beside(owner, OTHER_OWNER);
    client_post(mentor, "/pendamping", "business_open", BUSINESS, NULL);
    g_autoptr(GPtrArray) links = crawl(mentor);
    g_assert_cmpuint(links->len, >, 30);
    for (guint i = 0; i < links->len; i++) {
        client_get(mentor, g_ptr_array_index(links, i));
        assert_keeps_secret(mentor, g_ptr_array_index(links, i));
    }
    for (size_t i = 0; i < resource_count(); i++) {
        client_api(mentor, "GET", RESOURCES[i]->name, NULL, NULL, NULL);
        assert_keeps_secret(mentor, RESOURCES[i]->name);
    }
    g_assert_cmpint(client_get(owner, "/nilai"), ==, 200);
    g_assert_nonnull(strstr(client_body(owner), "melur"));
}

/* X01: all six mapped; choosing 4 leads to the offline queue. */
static void each_obstacle_opens_its_remedy(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/tantangan", "answer_set", 0, "obstacle_change", "no", "obstacle_security",
                "no", NULL);
    g_assert_true(client_shows(client, "2 dari 3"));
    client_post(client, "/tantangan", "answer_set", 0, "obstacle_skill", "no", "obstacle_network",
                "yes", NULL);
    client_post(client, "/tantangan", "answer_set", 0, "obstacle_image", "no", "obstacle_response",
                "no", NULL);
    g_assert_true(client_shows(client, "Sinyal tidak merata"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/antrian\""));
    g_assert_false(client_shows(client, "Aplikasi cepat berubah"));
    const Knowledge *knowledge = app_knowledge(client_app(client));
    for (size_t i = 0; i < obstacle_count(knowledge); i++) {
        g_assert_cmpint(client_get(client, obstacle_at(knowledge, i)->path), ==, 200);
    }
}

/* X04: the belief is answered and a first card is one tap away. */
static void a_belief_is_answered_by_a_first_card(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/anggapan", "answer_set", 0, "beliefs", "design", NULL);
    g_assert_true(client_shows(client, "kartunya jadi sendiri"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/kartu-pertama\""));
}

void test_values(void)
{
    g_test_add_func("/page/values/served", each_value_names_what_serves_it);
    g_test_add_func("/page/values/private", values_stay_private_until_allowed);
    g_test_add_func("/page/values/secret", no_page_and_no_export_tells_private_values);
    g_test_add_func("/page/values/obstacles", each_obstacle_opens_its_remedy);
    g_test_add_func("/page/values/beliefs", a_belief_is_answered_by_a_first_card);
}
