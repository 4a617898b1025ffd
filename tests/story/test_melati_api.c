// SPDX-License-Identifier: Apache-2.0
/* Bu Melati's story through the API, and what her mentor gets to read of it. */
#include <string.h>

#include "melati.h"

/* With consent to plan, orders and figures, but not to customers and private values. */
static Client *mentor_new(Melati *m)
{
    int64_t mentor = way_do(m->way, m->client, "member_add", 0,
                            "{\"name\": \"Pak Hadi\", \"login\": \"0814-2222-0001\", \"role\": "
                            "\"mentor\"}");
    static const char *const subjects[] = {"plan", "orders", "figures"};
    for (size_t i = 0; i < G_N_ELEMENTS(subjects); i++) {
        way_do(m->way, m->client, "consent_set", 0,
               "{\"viewer\": \"mentor\", \"subject\": \"%s\", \"allowed\": true}", subjects[i]);
    }
    return client_beside(m->client, mentor);
}

static void names_nobody(Client *mentor, const char *resource)
{
    static const char *const people[] = {"Sari", "Tono", "Wati", "1111", "Lele goreng untuk"};
    json_t *document = way_read(&way_api, mentor, resource, "{}");
    g_autofree char *text = json_dumps(document, JSON_COMPACT);
    for (size_t i = 0; i < G_N_ELEMENTS(people); i++) {
        if (strstr(text, people[i]) != NULL) {
            g_error("%s names %s: %s", resource, people[i], text);
        }
    }
    json_decref(document);
}

static void the_mentor_reads_no_customer(Melati *m)
{
    g_autoptr(Client) mentor = mentor_new(m);
    static const char *const open[] = {"report",   "kpis",   "reviews",  "sales_summary",
                                       "demand",   "orders", "sales",    "goals",
                                       "calendar", "today",  "products", "packages"};
    static const char *const closed[] = {"requests", "complaints", "contacts", "messages", "inbox"};
    for (size_t i = 0; i < G_N_ELEMENTS(open); i++) {
        names_nobody(mentor, open[i]);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(closed); i++) {
        g_assert_cmpint(client_api(mentor, "GET", closed[i], NULL, NULL, NULL), ==, 403);
    }
    json_t *reviews = way_read(&way_api, mentor, "reviews", "{}");
    g_assert_true(json_is_null(json_at(reviews, "items.0.satisfaction")));
    g_assert_cmpint(json_int_at(reviews, "items.0.items.0.actual"), ==, 9);
    json_decref(reviews);
}

static void eight_steps(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Melati m = {.way = &way_api, .client = client};
    melati_starts(&m);
    melati_sets_a_goal(&m);
    melati_chooses_tools(&m);
    melati_gets_a_calendar(&m);
    melati_posts(&m);
    melati_sells(&m);
    melati_reviews(&m);
    melati_learns(&m);
    melati_checks_sums(&m);
    the_mentor_reads_no_customer(&m);
}

static void a_restart_loses_nothing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    Melati m = {.way = &way_api, .client = client};
    melati_starts(&m);
    melati_sets_a_goal(&m);
    melati_chooses_tools(&m);
    melati_gets_a_calendar(&m);
    melati_posts(&m);
    melati_sells(&m);
    g_autofree char *before = melati_everything(&m);
    melati_at(&m, 4, 16, 5); /* the same moment, another start of the program */
    g_autofree char *after = melati_everything(&m);
    g_assert_cmpstr(before, ==, after);
    g_assert_nonnull(strstr(after, "Lele goreng"));
    melati_reviews(&m);
    melati_learns(&m);
}

void test_melati_api(void)
{
    g_test_add_func("/story/melati/api", eight_steps);
    g_test_add_func("/story/melati/api_restart", a_restart_loses_nothing);
}
