// SPDX-License-Identifier: Apache-2.0
#include "melati.h"

#include <string.h>

/* ---- 6: the week's sales ---- */

static const char *const BUYERS[] = {"Bu Sari", "Pak Tono", "Bu Wati"};

/* An order of 15.000 by WhatsApp, delivered and paid: one sale. */
static int64_t sells_by_order(Melati *m, size_t i)
{
    int64_t order = way_do(m->way, m->client, "order_add", 0,
                           "{\"customer\": \"%s\", \"phone\": \"0813-1111-000%zu\", \"items\": "
                           "[{\"product\": %d}, {\"product\": %d}], \"delivery\": true, \"area\": "
                           "\"RT 02\", \"bought_through\": \"whatsapp\", \"heard_from\": "
                           "\"whatsapp_status\"}",
                           BUYERS[i], i + 1, (int)m->product[0], (int)m->product[1]);
    way_do(m->way, m->client, "order_confirm", order, "{}");
    way_do(m->way, m->client, "order_ready", order, "{}");
    way_do(m->way, m->client, "order_deliver", order, "{}");
    way_refused(m->way, m->client, "order_pay", order, "{}");
    way_do(m->way, m->client, "order_pay", order, "{\"money_seen\": true}");
    return order;
}

static void asks_for_catfish(Melati *m)
{
    static const char *const items[] = {"Lele goreng", "lele  Goreng", "LELE GORENG"};
    for (size_t i = 0; i < G_N_ELEMENTS(items); i++) {
        way_do(m->way, m->client, "request_add", 0,
               "{\"item\": \"%s\", \"author\": \"%s\", \"phone\": \"0813-1111-000%zu\"}", items[i],
               BUYERS[i], i + 1);
    }
    json_t *demand = way_read(m->way, m->client, "demand", "{}");
    g_assert_cmpuint(json_array_size(json_at(demand, "open")), ==, 1);
    g_assert_cmpint(json_int_at(demand, "open.0.count"), ==, 3);
    g_assert_cmpstr(json_text_at(demand, "open.0.item"), ==, "Lele goreng");
    json_decref(demand);
}

static void apologises_for_a_late_delivery(Melati *m)
{
    int64_t complaint = way_do(m->way, m->client, "complaint_add", 0,
                               "{\"text\": \"Antaran terlambat satu jam\", \"author\": \"Pak "
                               "Tono\", \"order_id\": %d}",
                               (int)m->order[1]);
    way_do(
        m->way, m->client, "complaint_apologise", complaint,
        "{\"apology\": \"Mohon maaf, Pak. Antarannya terlambat. Besok saya antar lebih pagi.\"}");
    way_refused(m->way, m->client, "complaint_close", complaint, "{}");
    way_do(m->way, m->client, "complaint_repair", complaint,
           "{\"repair\": \"Es teh gratis dan diantar tepat waktu\"}");
    way_do(m->way, m->client, "complaint_close", complaint, "{}");
    json_t *complaints = way_read(m->way, m->client, "complaints", "{}");
    g_assert_cmpstr(json_text_at(complaints, "items.0.state"), ==, "closed");
    json_decref(complaints);
}

void melati_sells(Melati *m)
{
    melati_at(m, 1, 16, 5);
    for (size_t i = 0; i < G_N_ELEMENTS(BUYERS); i++) {
        m->order[i] = sells_by_order(m, i);
    }
    asks_for_catfish(m);
    melati_at(m, 2, 16, 5);
    apologises_for_a_late_delivery(m);
    melati_at(m, 4, 16, 5);
    way_do(m->way, m->client, "sale_add", 0,
           "{\"amount\": 15000, \"quantity_of_sales\": 6, \"bought_through\": \"whatsapp\", "
           "\"heard_from\": \"whatsapp_group\"}");
    way_do(m->way, m->client, "sale_add", 0,
           "{\"amount\": 15000, \"quantity_of_sales\": 2, \"bought_through\": \"stall\", "
           "\"heard_from\": \"whatsapp_status\"}");
    way_do(m->way, m->client, "sale_add", 0,
           "{\"amount\": 15000, \"bought_through\": \"stall\", \"heard_from\": \"passing_by\"}");
    melati_checks_sums(m);
}

typedef struct {
    int64_t sales, online_idr, offline_idr, informed;
} Sums;

static Sums raw_sums(Melati *m)
{
    Sums sums = {0};
    size_t i = 0;
    json_t *sale = NULL;
    json_t *sales = way_read(m->way, m->client, "sales", "{\"limit\": 200}");
    json_array_foreach(json_at(sales, "items"), i, sale)
    {
        bool online = g_str_equal(json_text_at(sale, "bought_through"), "whatsapp");
        int64_t amount = json_int_at(sale, "amount_idr");
        g_assert_cmpint(amount, ==, 15000);
        sums.sales++;
        sums.online_idr += online ? amount : 0;
        sums.offline_idr += online ? 0 : amount;
        sums.informed +=
            !online && g_str_equal(json_text_at(sale, "heard_from"), "whatsapp_status");
    }
    json_decref(sales);
    return sums;
}

static json_t *kpi_of(const json_t *kpis, const char *key)
{
    json_t *kpi = json_with(json_at(kpis, "items"), "key", key);
    g_assert_nonnull(kpi);
    return kpi;
}

/* The report, the summary and the KPIs say what the rows add up to. */
void melati_checks_sums(Melati *m)
{
    Sums raw = raw_sums(m);
    g_assert_cmpint(raw.sales, ==, 12);
    g_assert_cmpint(raw.online_idr, ==, 135000);
    g_assert_cmpint(raw.offline_idr, ==, 45000);
    g_assert_cmpint(raw.informed, ==, 2);
    json_t *report = way_read(m->way, m->client, "report", "{\"period\": \"2026-W02\"}");
    g_assert_cmpint(json_int_at(report, "online.amount_idr"), ==, raw.online_idr);
    g_assert_cmpint(json_int_at(report, "online.sales"), ==, 9);
    g_assert_cmpint(json_int_at(report, "offline.amount_idr"), ==, raw.offline_idr);
    g_assert_cmpint(json_int_at(report, "offline.sales"), ==, 3);
    g_assert_cmpint(json_int_at(report, "offline.heard_online"), ==, raw.informed);
    g_assert_cmpint(json_int_at(report, "demand.0.people"), ==, 3);
    g_assert_cmpstr(json_text_at(report, "demand.0.item"), ==, "Lele goreng");
    json_decref(report);
    json_t *summary = way_read(m->way, m->client, "sales_summary",
                               "{\"from\": \"2026-01-05\", \"to\": \"2026-01-11\"}");
    g_assert_cmpint(json_int_at(summary, "online.sum_idr"), ==, 135000);
    g_assert_cmpint(json_int_at(summary, "offline.sum_idr"), ==, 45000);
    g_assert_cmpint(json_int_at(summary, "sum_idr"), ==, 180000);
    g_assert_cmpint(json_int_at(summary, "online_informed.informed"), ==, 2);
    g_assert_nonnull(strstr(json_text_at(summary, "online_informed.sentence"), "2 dari 3"));
    g_assert_nonnull(strstr(json_text_at(summary, "ratio_sentence"), "3,0 kali"));
    json_decref(summary);
    json_t *kpis = way_read(m->way, m->client, "kpis", "{\"period\": \"2026-W02\"}");
    g_assert_cmpint(json_int_at(kpi_of(kpis, "whatsapp_orders"), "value"), ==, 9);
    g_assert_cmpstr(json_text_at(kpi_of(kpis, "whatsapp_orders"), "state"), ==, "unmet");
    g_assert_cmpint(json_int_at(kpi_of(kpis, "online_revenue"), "value"), ==, 135000);
    g_assert_cmpint(json_int_at(kpi_of(kpis, "offline_revenue"), "value"), ==, 45000);
    g_assert_cmpint(json_int_at(kpi_of(kpis, "revenue"), "value"), ==, 180000);
    g_assert_cmpstr(json_text_at(kpi_of(kpis, "online_offline_ratio"), "text"), ==, "3,0 kali");
    json_decref(kpis);
}

/* ---- 7: Saturday evening ---- */

static void opens_the_review(Melati *m)
{
    melati_at(m, 5, 19, 0);
    m->review = way_do(m->way, m->client, "review_open", 0, "{\"period\": \"2026-W02\"}");
    json_t *reviews = way_read(m->way, m->client, "reviews", "{}");
    g_assert_cmpuint(json_array_size(json_at(reviews, "items.0.items")), ==, 1);
    g_assert_cmpint(json_int_at(reviews, "items.0.items.0.target"), ==, 14);
    g_assert_cmpint(json_int_at(reviews, "items.0.items.0.actual"), ==, 9);
    g_assert_cmpstr(json_text_at(reviews, "items.0.items.0.state"), ==, "unmet");
    m->row = json_int_at(reviews, "items.0.items.0.id");
    json_decref(reviews);
}

static void decides(Melati *m, const char *fields)
{
    way_refused(m->way, m->client, "review_close", m->review, "{}");
    way_do(m->way, m->client, "review_item_set", m->row, "%s", fields);
}

static void offers_a_package(Melati *m)
{
    way_do(
        m->way, m->client, "package_add", 0,
        "{\"name\": \"Paket nasi kuning + es teh\", \"items\": [{\"product\": %d}, {\"product\": "
        "%d}], \"price\": 12000, \"from\": \"2026-01-12\", \"to\": \"2026-01-31\"}",
        (int)m->product[0], (int)m->product[2]);
    json_t *packages = way_read(m->way, m->client, "packages", "{}");
    g_assert_cmpint(json_int_at(packages, "items.0.price_idr"), ==, 12000);
    g_assert_cmpint(json_int_at(packages, "items.0.normal_idr"), ==, 13000);
    g_assert_cmpint(json_int_at(packages, "items.0.saving_idr"), ==, 1000);
    json_decref(packages);
}

/* The mend stands in the next calendar, on its Thursday, once; no day is heaped up. */
static void finds_the_mend_in_the_calendar(Melati *m)
{
    way_do(m->way, m->client, "plan_make", 0, "{\"from\": \"2026-01-12\", \"weeks\": 1}");
    json_t *calendar =
        way_read(m->way, m->client, "calendar", "{\"from\": \"2026-01-12\", \"weeks\": 1}");
    json_t *mend = json_with(json_at(calendar, "posts"), "title", MELATI_MEND);
    g_assert_nonnull(mend);
    g_assert_cmpstr(json_text_at(mend, "date"), ==, "2026-01-15");
    g_assert_cmpstr(json_text_at(mend, "person"), ==, "Bu Melati");
    g_autoptr(GHashTable) days = g_hash_table_new(g_str_hash, g_str_equal);
    size_t found = 0, i = 0;
    json_t *post = NULL;
    json_array_foreach(json_at(calendar, "posts"), i, post)
    {
        found += g_str_equal(json_text_at(post, "title"), MELATI_MEND);
        if (g_str_equal(json_text_at(post, "channel"), "whatsapp_status")) {
            g_assert_true(g_hash_table_add(days, (gpointer)json_text_at(post, "date")));
        }
    }
    g_assert_cmpuint(g_hash_table_size(days), ==, 6);
    g_assert_cmpuint(found, ==, 1);
    json_decref(calendar);
}

void melati_reviews(Melati *m)
{
    opens_the_review(m);
    decides(m, "{\"cause\": \"hanya foto, tanpa promo\"}");
    decides(m, "{\"action\": \"paket nasi kuning + es teh 12.000\"}");
    g_autofree char *person = g_strdup_printf("{\"person_id\": %d}", (int)m->person);
    decides(m, person);
    decides(m, "{\"due_day\": \"2026-01-15\", \"post_title\": \"" MELATI_MEND "\"}");
    offers_a_package(m);
    way_do(m->way, m->client, "review_close", m->review, "{}");
    json_t *reviews = way_read(m->way, m->client, "reviews", "{}");
    g_assert_cmpstr(json_text_at(reviews, "items.0.state"), ==, "closed");
    g_assert_cmpstr(json_text_at(reviews, "items.0.items.0.due_day"), ==, "2026-01-15");
    json_decref(reviews);
    finds_the_mend_in_the_calendar(m);
}

/* ---- 8 ---- */

static int64_t skill_of_lesson(Melati *m)
{
    json_t *lessons = way_read(m->way, m->client, "lessons", "{}");
    json_t *lesson = json_with(json_at(lessons, "lessons"), "lesson", "menulis-deskripsi");
    g_assert_nonnull(lesson);
    int64_t score = json_int_at(lesson, "skill_score");
    json_decref(lessons);
    return score;
}

static void writes_a_description(Melati *m)
{
    int64_t before = skill_of_lesson(m);
    way_do(m->way, m->client, "lesson_step", 0, "{\"lesson\": \"menulis-deskripsi\", \"step\": 6}");
    way_refused(m->way, m->client, "lesson_finish", 0, "{\"lesson\": \"menulis-deskripsi\"}");
    way_do(m->way, m->client, "product_edit", m->product[0],
           "{\"description\": \"Nasi kuning gurih isi telur dan tempe, porsi kenyang untuk satu "
           "orang.\", \"name\": \"Nasi kuning\", \"price\": 10000}");
    way_do(m->way, m->client, "lesson_finish", 0, "{\"lesson\": \"menulis-deskripsi\"}");
    g_assert_cmpint(skill_of_lesson(m), ==, before + 1);
}

void melati_learns(Melati *m)
{
    writes_a_description(m);
    way_do(m->way, m->client, "review_rate", m->review,
           "{\"satisfaction\": \"4\", \"family\": \"5\", \"contribution\": \"3\"}");
    way_do(m->way, m->client, "review_confirm", m->review, "{}");
    json_t *reviews = way_read(m->way, m->client, "reviews", "{}");
    g_assert_cmpint(json_int_at(reviews, "items.0.satisfaction"), ==, 4);
    g_assert_cmpint(json_int_at(reviews, "items.0.family"), ==, 5);
    g_assert_cmpint(json_int_at(reviews, "items.0.contribution"), ==, 3);
    g_assert_true(json_is_true(json_at(reviews, "items.0.confirmed")) ||
                  json_int_at(reviews, "items.0.confirmed") == 1);
    json_decref(reviews);
}

char *melati_everything(Melati *m)
{
    static const char *const resources[] = {
        "answers", "profile", "goals",    "tools",  "groups",  "posts",      "products", "packages",
        "orders",  "sales",   "requests", "demand", "reviews", "complaints", "lessons",  "kpis"};
    g_autoptr(GString) all = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(resources); i++) {
        json_t *document = way_read(m->way, m->client, resources[i], "{}");
        g_autofree char *text = json_dumps(document, JSON_INDENT(1) | JSON_SORT_KEYS);
        g_string_append_printf(all, "%s: %s\n", resources[i], text);
        json_decref(document);
    }
    return g_string_free(g_steal_pointer(&all), FALSE);
}
