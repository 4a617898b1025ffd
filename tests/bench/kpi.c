// SPDX-License-Identifier: Apache-2.0
/* How long all KPIs of a period take.
 *
 *     bench_kpi one FILE NOW          the business of bench_seed: "week cold-ms warm-ms", "month …",
 *                                     then the slowest KPIs, warm, each with its microseconds
 *     bench_kpi many FILE NOW COUNT   COUNT businesses of a quarter year, made when FILE has none: seconds
 *
 * All times are the processor's. Cold is a connection that has read nothing yet; warm the median of ten more turns on it. */
#include <stdio.h>
#include <time.h>

#include "db/migrate.h"
#include "kpi/kpi.h"

extern const EmbeddedFile tangga_data_files[];
extern const size_t tangga_data_count;
extern const EmbeddedFile tangga_migration_files[];
extern const size_t tangga_migration_count;

#define TURNS 10
#define SLOWEST 8
#define QUARTER 90

static const char SQL_USER[] = "INSERT INTO users (name, phone, created_at) VALUES ('Bu Melati', "
                               "'+6281200000001', 1)";
static const char SQL_BUSINESS[] = "INSERT INTO businesses (name, slug, zone, created_at) VALUES "
                                   "('Dapur', $1, 'WIB', 1) RETURNING id";
static const char SQL_SALE[] =
    "INSERT INTO sales (business_id, day, amount_idr, heard_from, bought_through, customer, "
    "created_at) VALUES ($1, $2, $3, 'friend', $4, $5, 1)";
static const char SQL_POST[] =
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, "
    "created_at) VALUES ($1, $2, 360, $3, 'picture', 'product', 5, 'Menu', $4, 1)";
static const char SQL_MESSAGE[] =
    "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, answered_at, "
    "sentiment, created_at) VALUES ($1, $2, 'message', 'isi', $3, $3 + 3600, $4, 'neutral', 1)";
static const char SQL_FIGURE[] =
    "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, 1)";

static const char *const PLATFORMS[] = {"whatsapp_status", "facebook", "instagram"};

typedef struct {
    Db *db;
    Knowledge *knowledge;
    Day today;
    GError *error; /* the first failure; later work is left undone */
} Bench;

static void put(Bench *bench, const char *sql, DbParams params)
{
    if (bench->error == NULL) {
        (void)!db_run(bench->db, sql, params, &bench->error);
    }
}

/* Three sales, one post, two messages a day; figures once a week. */
static void put_day(Bench *bench, int64_t business, int i)
{
    Day day = bench->today - i;
    int64_t at = zone_instant(ZONE_WIB, day, 600);
    const char *platform = PLATFORMS[i % (int)G_N_ELEMENTS(PLATFORMS)];
    for (int j = 0; j < 3; j++) {
        g_autofree char *customer = g_strdup_printf("Pelanggan %d", (i * 3 + j) % 40);
        put(bench, SQL_SALE,
            DB_PARAMS(db_int(business), db_int(day), db_int(10000 + 1000 * j), db_text(platform),
                      db_text(customer)));
    }
    put(bench, SQL_POST,
        DB_PARAMS(db_int(business), db_int(day), db_text(platform),
                  db_text(i % 5 ? "done" : "missed")));
    for (int j = 0; j < 2; j++) {
        put(bench, SQL_MESSAGE,
            DB_PARAMS(db_int(business), db_text(platform), db_int(at + j * 3600),
                      db_int(at + j * 3600 + 900)));
    }
    for (int j = 0; j < 3 && i % 7 == 0; j++) {
        put(bench, SQL_FIGURE,
            DB_PARAMS(db_int(business), db_text(platform),
                      db_text(j == 0   ? "followers"
                              : j == 1 ? "reach"
                                       : "likes"),
                      db_int(day), db_int(500 - i)));
    }
}

static void put_business(Bench *bench, int number)
{
    int64_t id = 0;
    g_autofree char *slug = g_strdup_printf("dapur-%d", number);
    if (bench->error != NULL ||
        !db_get_int(bench->db, SQL_BUSINESS, DB_PARAMS(db_text(slug)), 0, &id, &bench->error)) {
        return;
    }
    for (int i = 0; i < QUARTER; i++) {
        put_day(bench, id, i);
    }
}

static void put_all(Bench *bench, int count)
{
    if (!migrate(bench->db, tangga_migration_files, tangga_migration_count, &bench->error)) {
        return;
    }
    g_autoptr(DbTransaction) tx = db_begin(bench->db, &bench->error);
    put(bench, SQL_USER, DB_NO_PARAMS);
    for (int i = 0; i < count; i++) {
        put_business(bench, i);
    }
    (void)!(bench->error == NULL && db_commit(tx, &bench->error));
}

/* Of the processor: a busy machine changes it little. */
static int64_t worked_us(void)
{
    struct timespec time = {0};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static KpiQuery query_of(const Bench *bench, int64_t business, Period period)
{
    return (KpiQuery){bench->db, bench->knowledge, business, period, ZONE_WIB, bench->today, true};
}

static double all_ms(Bench *bench, const KpiQuery *query, int64_t *us)
{
    int64_t begun = worked_us();
    for (size_t i = 0; i < kpi_count() && bench->error == NULL; i++) {
        KpiValue value = {0};
        int64_t at = worked_us();
        (void)!kpi_compute(KPIS[i], query, &value, &bench->error);
        us[i] = worked_us() - at;
    }
    return (double)(worked_us() - begun) / 1000;
}

static int by_number(const void *a, const void *b)
{
    double one = *(const double *)a, other = *(const double *)b;
    return (one > other) - (one < other);
}

static void print_slowest(int64_t *us)
{
    for (int n = 0; n < SLOWEST; n++) {
        size_t most = 0;
        for (size_t i = 1; i < kpi_count(); i++) {
            most = us[i] > us[most] ? i : most;
        }
        printf("%s %d\n", KPIS[most]->key, (int)us[most]);
        us[most] = -1;
    }
}

static void measure_one(Bench *bench, const char *path, bool month)
{
    g_clear_pointer(&bench->db, db_free);
    bench->db = db_open(path, &bench->error);
    if (bench->db == NULL) {
        return;
    }
    Period period =
        period_before(month ? period_of_month(bench->today) : period_of_week(bench->today));
    KpiQuery query = query_of(bench, 1, period);
    g_autofree int64_t *us = g_new0(int64_t, kpi_count());
    double cold = all_ms(bench, &query, us), warm[TURNS];
    for (int i = 0; i < TURNS; i++) {
        warm[i] = all_ms(bench, &query, us);
    }
    qsort(warm, TURNS, sizeof(double), by_number);
    printf("%s %.2f %.2f\n", month ? "month" : "week", cold, warm[TURNS / 2]);
    print_slowest(us);
}

static void measure_many(Bench *bench, int count)
{
    g_autofree int64_t *us = g_new0(int64_t, kpi_count());
    Period period = period_before(period_of_week(bench->today));
    double sum = 0;
    for (int i = 1; i <= count; i++) {
        KpiQuery query = query_of(bench, i, period);
        sum += all_ms(bench, &query, us);
    }
    printf("many %d %.2f\n", count, sum / 1000);
}

int main(int argc, char **argv)
{
    bool many = argc == 5 && g_str_equal(argv[1], "many");
    gint64 now = argc >= 4 ? g_ascii_strtoll(argv[3], NULL, 10) : 0;
    if (now <= 0 || (argc != 4 && !many)) {
        g_printerr("usage: bench_kpi one FILE NOW | many FILE NOW COUNT\n");
        return 2;
    }
    Bench bench = {.today = zone_day(ZONE_WIB, now)};
    bench.knowledge = knowledge_new(tangga_data_files, tangga_data_count, &bench.error);
    bool fresh = many && !g_file_test(argv[2], G_FILE_TEST_EXISTS);
    bench.db = bench.error == NULL ? db_open(argv[2], &bench.error) : NULL;
    int count = many ? (int)g_ascii_strtoll(argv[4], NULL, 10) : 1;
    if (bench.db != NULL && fresh) {
        put_all(&bench, count);
    }
    if (bench.error == NULL && many) {
        measure_many(&bench, count);
    } else if (bench.error == NULL) {
        measure_one(&bench, argv[2], false);
        measure_one(&bench, argv[2], true);
    }
    if (bench.error != NULL) {
        g_printerr("bench_kpi: %s\n", bench.error->message);
    }
    return bench.error != NULL;
}
