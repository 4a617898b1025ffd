// SPDX-License-Identifier: Apache-2.0
/* A business in full work carried to another server: every page, list and figure is the same there, and
 * a file merged again changes nothing (X06). */
#include <stdlib.h>
#include <string.h>

#include "contract/carry_case.h"
#include "kpi/kpi.h"
#include "page/page.h"
#include "resource/resource.h"
#include "store/verify.h"

/* Of the server and who signs in, or under way there, not of the business. */
static const char *const OF_SERVER[] = {
    "/perangkat", "/anggota", "/token", "/daftar", "/impor", "/kunci-api", "/riwayat",
    "changes", "value_changes", "members", "consents", "imports", NULL};

/* Another server, where the owner has a business with nothing in it yet. */
static Client *client_elsewhere(void)
{
    Client *client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(client_db(client),
                     "UPDATE businesses SET created_at = created_at + 900 WHERE id = $1",
                     DB_PARAMS(db_int(BUSINESS)), &error),
              error);
    return client;
}

static Client *client_in_work(World **ret_world)
{
    Client *client = client_new(OWNER);
    *ret_world = world_new(client_app_alone(client), client_db(client), OWNER, BUSINESS, "melati");
    world_do_all(*ret_world);
    g_autoptr(GError) error = NULL; /* a second business that she made by the way is another's */
    assert_ok(db_run(client_db(client),
                     "UPDATE members SET user_id = $1 WHERE user_id = $2 AND business_id <> $3",
                     DB_PARAMS(db_int(OTHER_OWNER), db_int(OWNER), db_int(BUSINESS)), &error),
              error);
    Client *fresh = client_beside(client, OWNER);
    client_free(client);
    return fresh;
}

/* Numbers of records differ from server to server; amounts are told from them by their dots. */
static char *without_ids(const char *json)
{
    g_autoptr(GRegex) ids =
        g_regex_new("\"(\\w*id|cursor|next_cursor|number|photo|url|href|link)\": "
                    "(\\d+|\"[^\"]*\"|null)", 0, 0, NULL);
    return g_regex_replace_literal(ids, json, -1, 0, "", 0, NULL);
}

static char *resource_text(Client *client, const char *name)
{
    json_t *document = NULL;
    int status = client_api(client, "GET", name, NULL, NULL, &document);
    g_assert_cmpint(status, ==, 200);
    json_t *items = json_object_get(document, "items");
    g_autofree char *text = json_dumps(items != NULL ? items : document,
                                       JSON_INDENT(1) | JSON_SORT_KEYS);
    json_decref(document);
    return without_ids(text);
}

static void assert_same_resources(Client *one, Client *other)
{
    for (size_t i = 0; i < resource_count(); i++) {
        const char *name = RESOURCES[i]->name;
        if (g_strv_contains(OF_SERVER, name) || g_str_has_prefix(name, "carr")) {
            continue;
        }
        if (client_api(one, "GET", name, NULL, NULL, NULL) != 200) {
            continue;
        }
        g_autofree char *here = resource_text(one, name);
        g_autofree char *there = resource_text(other, name);
        if (!g_str_equal(here, there)) {
            g_error("%s differs:\n%s\n---\n%s", name, here, there);
        }
    }
}

/* A confirmed report is seen as it was from the log of its own server alone. */
static char *page_text(Client *client)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree char *all = client_text(client);
    g_string_append(text, all);
    g_string_replace(text, "Lihat seperti saat Anda benarkan ", "", 0);
    return g_string_free(g_steal_pointer(&text), FALSE);
}

static void assert_same_pages(Client *one, Client *other)
{
    int seen = 0;
    for (size_t i = 0; i < page_count(); i++) {
        const char *path = PAGES[i]->path;
        if (strchr(path, '{') != NULL || PAGES[i]->anonymous || g_strv_contains(OF_SERVER, path) ||
            g_str_has_prefix(path, "/bawa") || client_get(one, path) != 200 ||
            client_has_file(one)) {
            continue;
        }
        g_autofree char *here = page_text(one);
        g_assert_cmpint(client_get(other, path), ==, 200);
        g_autofree char *there = page_text(other);
        if (!g_str_equal(here, there)) {
            g_error("%s differs:\n%s\n---\n%s", path, here, there);
        }
        seen++;
    }
    g_assert_cmpint(seen, >, 60);
}

static int64_t violations(Client *client)
{
    g_autoptr(GError) error = NULL;
    int64_t count = 0;
    assert_ok(books_violations(client_db(client), &count, &error), error);
    return count;
}

static void everything_is_the_same_on_the_other_server(void)
{
    g_autoptr(World) world = NULL;
    g_autoptr(Client) laptop = client_in_work(&world);
    g_autoptr(Client) village = client_elsewhere();
    g_autoptr(GString) file = carry_out(laptop, BUSINESS);
    CarryCounts counts = carry_in(village, file);
    g_assert_cmpint(counts.fresh, >, 100);
    g_assert_cmpint(counts.conflicts, ==, 0);
    g_assert_cmpint(violations(village), ==, 0);
    assert_same_resources(laptop, village);
    assert_same_pages(laptop, village);
}

static void the_same_file_again_changes_nothing(void)
{
    g_autoptr(World) world = NULL;
    g_autoptr(Client) laptop = client_in_work(&world);
    g_autoptr(Client) village = client_elsewhere();
    g_autoptr(GString) file = carry_out(laptop, BUSINESS);
    carry_in(village, file);
    g_autofree char *before = world_dump(client_db(village), BUSINESS);
    CarryCounts again = carry_in(village, file);
    g_autofree char *after = world_dump(client_db(village), BUSINESS);
    g_assert_true(again.known);
    g_assert_cmpint(again.fresh + again.changed + again.removed + again.conflicts, ==, 0);
    g_assert_cmpstr(before, ==, after);
    g_autoptr(GString) back = carry_out(village, BUSINESS);
    g_autofree char *own_before = world_dump(client_db(laptop), BUSINESS);
    CarryCounts home = carry_in(laptop, back);
    g_assert_cmpint(home.fresh + home.changed + home.removed + home.conflicts, ==, 0);
    assert_same_pages(laptop, village);
    (void)own_before;
}

/* From a file of the laptop to the cluster of the village, and from there to another laptop. */
static void one_database_to_the_other_and_back(void)
{
    if (g_getenv("TANGGA_TEST_PGSQL") == NULL) {
        g_test_skip("no cluster");
        return;
    }
    g_autoptr(World) world = NULL;
    g_autofree char *usual = g_strdup(g_getenv("TANGGA_CLIENT_DB"));
    g_unsetenv("TANGGA_CLIENT_DB");
    g_autoptr(Client) laptop = client_in_work(&world);
    g_autoptr(Client) other = client_elsewhere();
    g_setenv("TANGGA_CLIENT_DB", "pgsql", TRUE);
    g_autoptr(Client) village = client_elsewhere();
    g_unsetenv("TANGGA_CLIENT_DB");
    g_autoptr(GString) there = carry_out(laptop, BUSINESS);
    carry_in(village, there);
    assert_same_resources(laptop, village);
    g_autoptr(GString) back = carry_out(village, BUSINESS);
    carry_in(other, back);
    assert_same_pages(laptop, other);
    if (usual != NULL) {
        g_setenv("TANGGA_CLIENT_DB", usual, TRUE);
    }
}

/* --- both sides go on ---------------------------------------------------------------------------- */

/* The id of the n-th record of a list; 0: it is empty. */
static int64_t pick(Client *client, const char *list, guint n)
{
    json_t *document = NULL;
    g_assert_cmpint(client_api(client, "GET", list, NULL, NULL, &document), ==, 200);
    json_t *items = json_object_get(document, "items");
    size_t count = json_array_size(items);
    json_t *one = count > 0 ? json_array_get(items, n % count) : NULL;
    int64_t id = json_integer_value(json_object_get(one, "id"));
    json_decref(document);
    return id;
}

typedef struct {
    const char *method, *path; /* "%" stands for a record of `list` */
    const char *list;
    const char *body; /* "#" stands for a small number */
} Step;

/* What an owner does on any day; what is refused (an order that is paid already) is refused. */
static const Step STEPS[] = {
    {"POST", "sales", NULL, "{\"amount\":#000,\"bought_through\":\"stall\",\"note\":\"n#\"}"},
    {"POST", "cash", NULL, "{\"kind\":\"ingredients\",\"amount\":#00,\"note\":\"beras #\"}"},
    {"POST", "orders", NULL,
     "{\"customer\":\"Bu Sari #\",\"items\":[{\"name\":\"Kue #\",\"price\":#000}],"
     "\"due_day\":\"2026-01-06\",\"bought_through\":\"whatsapp\"}"},
    {"POST", "orders/%/confirm", "orders", "{}"},
    {"POST", "orders/%/ready", "orders", "{}"},
    {"POST", "orders/%/deliver", "orders", "{}"},
    {"POST", "orders/%/pay", "orders", "{\"money_seen\":true}"},
    {"POST", "orders/%/cancel", "orders", "{\"reason\":\"batal #\",\"goods_back\":true}"},
    {"PATCH", "products/%", "products", "{\"name\":\"Nasi kuning #\",\"price\":#000,\"stock\":#}"},
    {"POST", "products", NULL, "{\"name\":\"Kue baru #\",\"price\":#000,\"stock\":#}"},
    {"POST", "products/%/variants", "products",
     "{\"variants\":[{\"name\":\"Pedas #\",\"difference\":#00},{\"name\":\"Biasa\"}]}"},
    {"PATCH", "replies/%", "replies", "{\"shortcut\":\"pintas #\",\"text\":\"Halo #\"}"},
    {"POST", "replies", NULL, "{\"shortcut\":\"pintas #\",\"text\":\"Halo #\"}"},
    {"POST", "replies/%/remove", "replies", "{}"},
    {"POST", "debts/%/pay", "debts", "{\"amount\":#00}"},
    {"POST", "debts", NULL, "{\"customer\":\"Pak Tono #\",\"amount\":#000}"},
    {"PATCH", "contacts/%", "contacts", "{\"name\":\"Bu Ani #\",\"place\":\"RT #\"}"},
    {"POST", "stock/%/count", "stock", "{\"amount\":\"#\",\"reason\":\"hitung #\"}"},
    {"POST", "cash/%/remove", "cash", "{\"reason\":\"salah #\"}"},
    {"POST", "sales/%/remove", "sales", "{\"reason\":\"salah #\"}"},
    {"POST", "posters/%/remove", "posters", "{}"},
    {"POST", "tasks/%/done", "tasks", "{}"},
    {"POST", "delivery_areas", NULL, "{\"areas\":[{\"name\":\"RT #\",\"fee\":#000}]}"},
};

static char *filled(const char *text, const char *gap, int64_t number)
{
    g_auto(GStrv) pieces = g_strsplit(text, gap, -1);
    g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, number);
    return g_strjoinv(digits, pieces);
}

/* Returns whether it was done; never a failure of ours. */
static bool step_do(Client *client, const Step *step, GRand *random)
{
    int64_t id = step->list != NULL ? pick(client, step->list, g_rand_int_range(random, 0, 50)) : 0;
    g_autofree char *path = filled(step->path, "%", id);
    g_autofree char *body = filled(step->body, "#", g_rand_int_range(random, 1, 30));
    g_autofree char *key = g_strdup_printf("key-%08x-%08x", g_rand_int(random), g_rand_int(random));
    int status = client_api(client, step->method, path, body, key, NULL);
    g_assert_cmpint(status, <, 500);
    return status == 200 || status == 201;
}

static int work_on(Client *client, GRand *random, int steps)
{
    int done = 0;
    client_renew_token(client);
    for (int i = 0; i < steps; i++) {
        const Step *step = &STEPS[g_rand_int_range(random, 0, G_N_ELEMENTS(STEPS))];
        done += step_do(client, step, random);
    }
    return done;
}

/* What the owner chooses, by chance; what does not fit is refused and another is chosen. */
static void choose_all(Client *client, GRand *random)
{
    static const char *const CHOICES[] = {"here", "file", "both"};
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryMergeAsk ask = {BUSINESS, OWNER, NOW, "", false};
    for (int tries = 0; tries < 500; tries++) {
        g_autoptr(RecordList) open = NULL;
        assert_ok(carry_conflict_list(client_db(client), BUSINESS, &open, &error), error);
        if (record_count(open) == 0) {
            return;
        }
        const CarryConflict *conflict = carry_conflict_at(open, 0);
        CarryChoice choice = {conflict, CHOICES[g_rand_int_range(random, 0, 3)], &ask};
        const char *refusal = NULL;
        g_autoptr(DbTransaction) tx = db_begin(client_db(client), &error);
        assert_ok(tx != NULL && carry_conflict_choose(client_db(client), plan, &choice, &refusal,
                                                      &error),
                  error);
        if (refusal == NULL) {
            assert_ok(db_commit(tx, &error), error);
        }
    }
    g_error("conflicts that cannot be chosen");
}

static int by_text(gconstpointer a, gconstpointer b)
{
    return g_strcmp0(*(const char *const *)a, *(const char *const *)b);
}

/* The lines of a list in the order of the alphabet: servers number their records differently. */
static char *sorted_text(Client *client, const char *name)
{
    g_autofree char *text = resource_text(client, name);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    qsort(lines, g_strv_length(lines), sizeof *lines, by_text);
    return g_strjoinv("\n", lines);
}

static void assert_same_figures(Client *one, Client *other)
{
    static const char *const LISTS[] = {"products", "orders", "sales", "cash", "cash_summary",
                                        "sales_summary", "debts", "stock", "replies", "contacts",
                                        "posters", "delivery_areas", "kpis", NULL};
    for (const char *const *name = LISTS; *name != NULL; name++) {
        g_autofree char *here = sorted_text(one, *name);
        g_autofree char *there = sorted_text(other, *name);
        if (!g_str_equal(here, there)) {
            g_error("%s differs:\n%s\n---\n%s", *name, here, there);
        }
    }
}

/* Work on both sides, a file each way, choices: then both have the same, and every book closes. */
static void round_of(Client *laptop, Client *village, GRand *random)
{
    g_assert_cmpint(work_on(laptop, random, 40), >, 5);
    g_assert_cmpint(work_on(village, random, 40), >, 5);
    g_autoptr(GString) there = carry_out(laptop, BUSINESS);
    carry_in(village, there);
    g_assert_cmpint(violations(village), ==, 0);
    choose_all(village, random);
    g_assert_cmpint(violations(village), ==, 0);
    CarryCounts again = carry_in(village, there);
    g_assert_cmpint(again.fresh + again.changed + again.removed + again.conflicts, ==, 0);
    g_autoptr(GString) back = carry_out(village, BUSINESS);
    CarryCounts home = carry_in(laptop, back);
    g_assert_cmpint(home.conflicts, ==, 0);
    g_assert_cmpint(violations(laptop), ==, 0);
    assert_same_figures(laptop, village);
}

static void both_sides_go_on_and_meet_again(void)
{
    const char *said = g_getenv("TANGGA_CARRY_SEED");
    guint32 seed = said != NULL ? (guint32)g_ascii_strtoull(said, NULL, 10) : g_random_int();
    g_test_message("TANGGA_CARRY_SEED=%u", seed);
    g_autoptr(GRand) random = g_rand_new_with_seed(seed);
    g_autoptr(World) world = NULL;
    g_autoptr(Client) laptop = client_in_work(&world);
    g_autoptr(Client) village = client_elsewhere();
    g_autoptr(GString) file = carry_out(laptop, BUSINESS);
    carry_in(village, file);
    for (int i = 0; i < 3; i++) {
        round_of(laptop, village, random);
    }
}

void test_carry(void)
{
    g_test_add_func("/contract/carry/databases", one_database_to_the_other_and_back);
    g_test_add_func("/contract/carry/meet", both_sides_go_on_and_meet_again);
    g_test_add_func("/contract/carry/same", everything_is_the_same_on_the_other_server);
    g_test_add_func("/contract/carry/again", the_same_file_again_changes_nothing);
}
