// SPDX-License-Identifier: Apache-2.0
/* K06: page, text, PDF and JSON of a report say the same, and each of their figures is what the raw rows say. */
#include <string.h>

#include "base/money.h"
#include "kpi/chance.h"
#include "kpi/recount.h"
#include "planner/consistency.h"
#include "testkit/client.h"
#include "testkit/paper.h"

typedef struct {
    json_t *json;
    char *text, *pdf; /* pdf: its letters without spaces, since lines break anywhere */
    char *page;
} Forms;

static void forms_clear(Forms *forms)
{
    json_decref(forms->json);
    g_free(forms->text);
    g_free(forms->pdf);
    g_free(forms->page);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Forms, forms_clear)

static char *without_spaces(const char *text)
{
    GString *out = g_string_new(NULL);
    for (const char *at = text; *at != '\0'; at++) {
        if (!g_ascii_isspace(*at)) {
            g_string_append_c(out, *at);
        }
    }
    return g_string_free(out, FALSE);
}

static Forms forms_get(Client *client, const char *period)
{
    Forms forms = {0};
    g_autofree char *api = g_strdup_printf("report?period=%s", period);
    g_autofree char *page = g_strdup_printf("/laporan?periode=%s", period);
    g_autofree char *text = g_strconcat(page, "&unduh=teks", NULL);
    g_autofree char *pdf = g_strconcat(page, "&unduh=pdf", NULL);
    g_assert_cmpint(client_api(client, "GET", api, NULL, NULL, &forms.json), ==, 200);
    g_assert_cmpint(client_get(client, text), ==, 200);
    forms.text = g_strdup(client_body(client));
    g_assert_cmpint(client_get(client, pdf), ==, 200);
    g_autofree char *words = pdf_words(client_body(client), client_size(client));
    forms.pdf = without_spaces(words);
    g_assert_cmpint(client_get(client, page), ==, 200);
    return forms;
}

static bool is_in(const Forms *forms, const char *line)
{
    g_autofree char *listed = g_strdup_printf("\n- %s", line);
    return strstr(forms->text, listed) != NULL;
}

/* Every line of every section stands in all four. The page is the client's last answer. */
static void forms_agree(Client *client, const Forms *forms)
{
    size_t i = 0, j = 0;
    json_t *section = NULL, *line = NULL;
    json_array_foreach(json_object_get(forms->json, "sections"), i, section)
    {
        json_array_foreach(json_object_get(section, "lines"), j, line)
        {
            const char *said = json_string_value(line);
            g_autofree char *dense = without_spaces(said);
            g_test_message("%s", said);
            g_assert_true(is_in(forms, said));
            g_assert_true(client_shows(client, said));
            g_assert_nonnull(strstr(forms->pdf, dense));
        }
    }
    g_assert_cmpuint(i, >=, 8);
}

typedef struct {
    const Raw *raw;
    const KpiQuery *query;
} Counted;

static KpiValue value_of(const Counted *counted, const char *key)
{
    return recount(kpi_find(key), counted->raw, counted->query);
}

static void G_GNUC_PRINTF(2, 3) says(const Forms *forms, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *line = g_strdup_vprintf(format, args);
    va_end(args);
    if (!is_in(forms, line)) {
        g_error("the rows say \"%s\", the report:\n%s", line, forms->text);
    }
}

static int64_t sales_times(const Counted *counted, bool online)
{
    int64_t times = 0;
    for (EACH(RawSale, sale, counted->raw->sales)) {
        bool here = sale->business == counted->query->business_id &&
                    sale->day >= counted->query->period.from && sale->day <= counted->query->period.to;
        times += here && recount_is_online(sale->bought) == online ? sale->count : 0;
    }
    return times;
}

static void sales_are_the_rows(const Counted *counted, const Forms *forms)
{
    KpiValue revenue = value_of(counted, "revenue"), ratio = value_of(counted, "online_offline_ratio");
    g_autofree char *sum = money_format(revenue.value);
    g_autofree char *online = money_format(value_of(counted, "online_revenue").value);
    g_autofree char *offline = money_format(value_of(counted, "offline_revenue").value);
    g_autofree char *times = ratio_format(ratio.value, 10);
    if (revenue.known) {
        says(forms, "%d penjualan, jumlahnya %s.", (int)value_of(counted, "orders").value, sum);
        says(forms, "Online %s (%d pembelian), offline %s (%d pembelian).", online,
             (int)sales_times(counted, true), offline, (int)sales_times(counted, false));
    }
    if (ratio.known) {
        says(forms, "Online dibanding offline: %s kali.", times);
    }
    if (value_of(counted, "orders_taken").known) {
        says(forms, "%d pesanan masuk.", (int)value_of(counted, "orders_taken").value);
    }
}

static void talk_is_the_rows(const Counted *counted, const Forms *forms)
{
    KpiValue in_time = value_of(counted, "answered_in_time"), felt = value_of(counted, "positive_share");
    KpiValue complaints = value_of(counted, "complaints"), open = value_of(counted, "complaints_open");
    g_autofree char *share = felt.known ? percent_format(felt.part, felt.whole) : NULL;
    if (in_time.known) {
        says(forms, "%d pesan masuk, %d belum dijawab, %d dijawab tepat waktu.", (int)in_time.whole,
             (int)value_of(counted, "unanswered").value, (int)in_time.part);
    }
    if (value_of(counted, "response_time").known) {
        says(forms, "Separuh pesan dijawab dalam %d menit atau kurang.",
             (int)value_of(counted, "response_time").value);
    }
    if (felt.known) {
        says(forms, "%d dari %d suara senang (%s).", (int)felt.part, (int)felt.whole, share);
    }
    if (complaints.known && complaints.value + open.value > 0) {
        says(forms, "%d keluhan masuk, %d belum selesai.", (int)complaints.value, (int)open.value);
    }
}

static void posts_are_the_rows(const Counted *counted, const Forms *forms)
{
    KpiValue done = value_of(counted, "posts_done_share"), gap = value_of(counted, "longest_gap");
    KpiValue aligned = value_of(counted, "goal_aligned_share");
    g_autofree char *level = g_strdup_printf(
        "\n- Tingkat: %s.",
        presence_level_name((PresenceLevel)value_of(counted, "presence_level").value, NULL));
    if (done.known) {
        says(forms, "%d dari %d kiriman terlaksana", (int)done.part, (int)done.whole);
        g_assert_nonnull(strstr(forms->text, level));
    }
    if (gap.known && gap.value > 0) {
        says(forms, "Jeda terpanjang tanpa kiriman: %d hari.", (int)gap.value);
    }
    if (aligned.known) {
        says(forms, "%d dari %d kiriman searah tujuan", (int)aligned.part, (int)aligned.whole);
    }
}

/* The list of all figures, as numbers and as words; on paper those that are known. */
static void kpis_are_the_rows(const Counted *counted, const Forms *forms)
{
    json_t *items = json_object_get(forms->json, "kpis");
    g_assert_cmpuint(json_array_size(items), ==, kpi_count());
    for (size_t i = 0; i < kpi_count(); i++) {
        json_t *item = json_array_get(items, i), *value = json_object_get(item, "value");
        KpiValue counts = value_of(counted, KPIS[i]->key);
        g_autofree char *words = kpi_value_format(KPIS[i], &counts, NULL);
        g_autofree char *dense = without_spaces(words);
        g_test_message("%s %s", KPIS[i]->key, words);
        g_assert_cmpstr(json_string_value(json_object_get(item, "text")), ==, words);
        g_assert_true(json_is_null(value) == !counts.known);
        g_assert_true(!counts.known || strstr(forms->pdf, dense) != NULL);
    }
}

static void days_and_places_are_the_rows(const Counted *counted, const Forms *forms)
{
    size_t i = 0;
    json_t *day = NULL;
    int64_t listed = 0, places = 0;
    json_array_foreach(json_object_get(forms->json, "days"), i, day)
    {
        listed += json_integer_value(json_object_get(day, "sum_idr"));
    }
    g_assert_cmpint(listed, ==, value_of(counted, "revenue").value);
    for (int side = 0; side < 2; side++) {
        json_t *object = json_object_get(forms->json, side == 0 ? "online" : "offline");
        places += json_integer_value(json_object_get(object, "amount_idr"));
        g_assert_cmpint(json_integer_value(json_object_get(object, "sales")), ==,
                        sales_times(counted, side == 0));
    }
    g_assert_cmpint(places, ==, listed);
}

static const struct {
    const char *period;
    Day today;
} ASKED[] = {
    {"2026-W02", STORY_MONDAY + 9},
    {"2026-W03", STORY_MONDAY + 9}, /* runs */
    {"2026-01", CHANCE_TO},
};

static void report_is_the_rows(guint32 seed, Zone zone)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_auto(Raw) raw = {0};
    g_autoptr(Knowledge) knowledge = story_knowledge();
    chance_fill(client_db(client), seed, zone);
    raw_load(client_db(client), &raw);
    for (size_t i = 0; i < G_N_ELEMENTS(ASKED); i++) {
        client_set_now(client, zone_instant(zone, ASKED[i].today, 600));
        KpiQuery query = {client_db(client), knowledge, BUSINESS, {0}, zone, ASKED[i].today,
                          .sees_values = true};
        g_assert_true(period_parse(ASKED[i].period, &query.period));
        Counted counted = {&raw, &query};
        g_auto(Forms) forms = forms_get(client, ASKED[i].period);
        forms_agree(client, &forms);
        sales_are_the_rows(&counted, &forms);
        talk_is_the_rows(&counted, &forms);
        posts_are_the_rows(&counted, &forms);
        kpis_are_the_rows(&counted, &forms);
        days_and_places_are_the_rows(&counted, &forms);
    }
}

static void in_the_west(void)
{
    report_is_the_rows(11, ZONE_WIB);
}

static void in_the_east(void)
{
    report_is_the_rows(12, ZONE_WIT);
}

void test_report_forms(void)
{
    g_test_add_func("/resource/report_forms/west/K06", in_the_west);
    g_test_add_func("/resource/report_forms/east/K06", in_the_east);
}
