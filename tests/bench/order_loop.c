// SPDX-License-Identifier: Apache-2.0
/* What a program does without any server: one order of two lines after another into the same tables by
 * prepared statements, each its own durable transaction (WAL, synchronous FULL).
 *
 *     bench_order_loop FILE SECONDS      prints orders a second and processor µs of one
 */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void fail(sqlite3 *db, const char *what)
{
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    exit(1);
}

static double seconds_of(clockid_t clock)
{
    struct timespec at;
    clock_gettime(clock, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) {
        fail(db, sql);
    }
    return statement;
}

static void step(sqlite3 *db, sqlite3_stmt *statement)
{
    int result = sqlite3_step(statement);
    if (result != SQLITE_DONE && result != SQLITE_ROW) {
        fail(db, "step");
    }
    sqlite3_reset(statement);
}

typedef struct {
    sqlite3 *db;
    sqlite3_stmt *begin, *order, *item, *commit;
} Loop;

static void loop_open(Loop *loop, const char *file)
{
    if (sqlite3_open(file, &loop->db) != SQLITE_OK ||
        sqlite3_exec(loop->db,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON",
                     NULL, NULL, NULL) != SQLITE_OK) {
        fail(loop->db, file);
    }
    loop->begin = prepare(loop->db, "BEGIN IMMEDIATE");
    loop->order = prepare(
        loop->db,
        "INSERT INTO orders (business_id, number, customer, due_day, due_at, day, goods_idr, "
        "total_idr, heard_from, bought_through, created_at, changed_at) SELECT 1, MAX(number) + 1, "
        "'Bu Sari', 20458, ?1, 20458, 30000, 30000, 'friend', 'whatsapp', ?1, ?1 FROM orders "
        "WHERE business_id = 1");
    loop->item = prepare(loop->db,
                         "INSERT INTO order_items (business_id, order_id, position, product_id, "
                         "name, quantity, price_idr) VALUES (1, ?1, ?2, ?3, 'Kebab ayam', 2, 10000)");
    loop->commit = prepare(loop->db, "COMMIT");
}

static void order_write(const Loop *loop, int64_t now)
{
    step(loop->db, loop->begin);
    sqlite3_bind_int64(loop->order, 1, now);
    step(loop->db, loop->order);
    int64_t id = sqlite3_last_insert_rowid(loop->db);
    for (int line = 0; line < 2; line++) {
        sqlite3_bind_int64(loop->item, 1, id);
        sqlite3_bind_int(loop->item, 2, line);
        sqlite3_bind_int(loop->item, 3, line + 1);
        step(loop->db, loop->item);
    }
    step(loop->db, loop->commit);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "bench_order_loop FILE SECONDS\n");
        return 2;
    }
    Loop loop = {0};
    loop_open(&loop, argv[1]);
    double begun = seconds_of(CLOCK_MONOTONIC), used = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    double wanted = strtod(argv[2], NULL);
    long count = 0;
    while (seconds_of(CLOCK_MONOTONIC) - begun < wanted) {
        order_write(&loop, 1767578400 + count++);
    }
    printf("%.0f %.0f\n", (double)count / (seconds_of(CLOCK_MONOTONIC) - begun),
           (seconds_of(CLOCK_PROCESS_CPUTIME_ID) - used) * 1e6 / (double)count);
    sqlite3_finalize(loop.begin);
    sqlite3_finalize(loop.order);
    sqlite3_finalize(loop.item);
    sqlite3_finalize(loop.commit);
    sqlite3_close(loop.db);
    return 0;
}
